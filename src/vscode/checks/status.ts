/** The language status of the findings: how many, and of which codes. */

import * as vscode from 'vscode';
import { countsByCode } from '../../features/checks/card';
import { printed } from '../commands/summary';
import type { Context } from '../context';
import { LANGUAGE_ID } from '../language';

/** A line of the status has little room; the summary names them all. */
const MOST_CODES = 2;

export function showFindingsStatus({ findings }: Context): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('unReport.findings', LANGUAGE_ID);
  item.name = vscode.l10n.t('Findings');
  item.command = { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') };
  const show = (document: vscode.TextDocument | undefined) => {
    if (!document || document !== vscode.window.activeTextEditor?.document) return;
    const found = findings.shown(document);
    item.text = vscode.l10n.t('Findings: {0}', printed(found.length));
    const counts = [...countsByCode(found)].sort((a, b) => b.count - a.count);
    const shown = counts.slice(0, MOST_CODES).map(({ code, count }) => `${code} ${printed(count)}`);
    item.detail = [...shown, ...(counts.length > MOST_CODES ? ['…'] : [])].join(', ');
  };
  show(vscode.window.activeTextEditor?.document);
  return vscode.Disposable.from(
    item,
    findings.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(editor => show(editor?.document)),
  );
}
