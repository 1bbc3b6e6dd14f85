import * as vscode from 'vscode';
import type { Finding, Fix } from '../../features/checks/finding';
import { type FixAll, fixAll } from '../../features/checks/fix-all';
import { placeOf } from '../../features/checks/ignore';
import { stillFits } from '../../features/checks/moved';
import { type CheckCode, infoOf } from '../../features/checks/registry';
import { rangeIn, SOURCE } from '../checks/diagnostics';
import { IGNORE, type WhatToIgnore } from '../commands/ignore';
import type { Context } from '../context';
import { LANGUAGE_ID } from '../language';

export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('unReport');

/** Of a long selection the fixes of the first findings are offered: a longer list helps nobody. */
const MOST_FINDINGS = 10;

/** The lightbulb: fixes of the findings at the cursor, those of their kind, and what to do with a finding that is none. */
export function registerFixes({ findings, reports, ignores, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    LANGUAGE_ID,
    {
      provideCodeActions: (document, range, context) =>
        attempt('fixes', async () => {
          if (context.only && FIX_ALL.intersects(context.only))
            return fixOfAll(document, fixAll(await findings.of(document)));
          if (context.only && !context.only.intersects(vscode.CodeActionKind.QuickFix)) return [];
          const all = findings.shown(document);
          const here = all.filter(finding => rangeIn(document, finding.range).intersection(range));
          if (here.length === 0) return [];
          const told = here.slice(0, MOST_FINDINGS);
          const isKept = (await ignores.fileFor(document.uri)) !== undefined;
          return [
            ...told.flatMap(finding => fixesOf(document, finding, context)),
            ...codesOf(told).flatMap(code => fixOfKind(document, code, all, context)),
            ...(isKept ? told.flatMap(finding => ignoresOf(document, finding, context)) : []),
            ...codesOf(told).map(code => setLevel(code, context)),
          ];
        }),
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );

  function ignoresOf(
    document: vscode.TextDocument,
    finding: Finding,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const { code } = finding;
    const place = placeOf(reports.of(document), finding);
    const titles: readonly (readonly [WhatToIgnore['where'], string])[] = [
      ['here', vscode.l10n.t('Ignore {0} here', code)],
      ['file', vscode.l10n.t('Ignore {0} in this file', code)],
      ['folder', vscode.l10n.t('Ignore {0} in this folder', code)],
    ];
    return titles.map(([where, title]) => {
      const what: WhatToIgnore = { report: document.uri.toString(), where, code, place };
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { command: IGNORE, title, arguments: [what] };
      action.diagnostics = diagnosticsOf(document, finding, context);
      return action;
    });
  }
}

/** Each code once, in the order of the text. */
const codesOf = (findings: readonly Finding[]): CheckCode[] => [...new Set(findings.map(({ code }) => code))];

function fixesOf(
  document: vscode.TextDocument,
  finding: Finding,
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const text = document.getText();
  return finding.fixes
    .filter(fix => stillFits(fix, text))
    .map(fix => {
      const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
      action.edit = editOf(document, fix.edits);
      action.diagnostics = diagnosticsOf(document, finding, context);
      action.isPreferred = fix.preferred === true;
      return action;
    });
}

/** One of them is the fix of the finding itself. */
function fixOfKind(
  document: vscode.TextDocument,
  code: CheckCode,
  findings: readonly Finding[],
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const { edits, count } = fixAll(findings, code);
  if (count < 2 || !stillFits({ edits }, document.getText())) return [];
  const title = vscode.l10n.t(
    'Fix all of this kind: {0} ({1})',
    code,
    count.toLocaleString(vscode.env.language),
  );
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = editOf(document, edits);
  action.diagnostics = ofCode(code, context);
  return [action];
}

function fixOfAll(document: vscode.TextDocument, { edits }: FixAll): vscode.CodeAction[] {
  if (edits.length === 0 || !stillFits({ edits }, document.getText())) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all that is certain'), FIX_ALL);
  action.edit = editOf(document, edits);
  return [action];
}

/** All of them are one undo. */
function editOf(document: vscode.TextDocument, edits: Fix['edits']): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map(({ range, newText }) => vscode.TextEdit.replace(rangeIn(document, range), newText)),
  );
  return edit;
}

/** VS Code lists what names no diagnostic last, and not at all in the Problems panel. */
const ofCode = (code: CheckCode, { diagnostics }: vscode.CodeActionContext): vscode.Diagnostic[] =>
  diagnostics.filter(
    diagnostic =>
      diagnostic.source === SOURCE && typeof diagnostic.code === 'object' && diagnostic.code.value === code,
  );

function diagnosticsOf(
  document: vscode.TextDocument,
  finding: Finding,
  context: vscode.CodeActionContext,
): vscode.Diagnostic[] {
  const range = rangeIn(document, finding.range);
  return ofCode(finding.code, context).filter(diagnostic => diagnostic.range.isEqual(range));
}

function setLevel(code: CheckCode, context: vscode.CodeActionContext): vscode.CodeAction {
  const title = vscode.l10n.t('Set the level of {0}…', code);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = ofCode(code, context);
  action.command = {
    command: 'workbench.action.openSettings',
    title: infoOf(code).title,
    arguments: [`@id:unReport.checks.${code}`],
  };
  return action;
}
