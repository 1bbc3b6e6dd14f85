/** The Problems panel, and the squiggles in the text. */

import * as vscode from 'vscode';
import { type Capped, capped } from '../../features/checks/checks';
import type { Finding, Level } from '../../features/checks/finding';
import { type CheckCode, infoOf } from '../../features/checks/registry';
import type { Range } from '../../report/model';
import type { Context } from '../context';

export const SOURCE = 'UN Reports';

/** VS Code shows no more than 1,000 of a file, one of which says how many more there are. */
const MOST_SHOWN = 990;

export function showDiagnostics({ findings }: Context): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('un-report');
  /** What each document was last given, in print: VS Code draws all of it anew, be it the same or not. */
  const given = new Map<string, string>();
  const show = (document: vscode.TextDocument) => {
    const { shown, more } = capped(findings.shown(document), MOST_SHOWN);
    const own = shown.map(finding => toDiagnostic(document, finding));
    const diagnostics = more > 0 ? [tellOfMore(more), ...own] : own;
    const name = document.uri.toString();
    const print = printOf(diagnostics);
    if (given.get(name) === print) return;
    given.set(name, print);
    if (diagnostics.length === 0) given.delete(name);
    collection.set(document.uri, diagnostics);
  };
  return vscode.Disposable.from(collection, findings.onDidChange(show));
}

const printOf = (diagnostics: readonly vscode.Diagnostic[]): string =>
  JSON.stringify(diagnostics.map(diagnostic => [diagnostic, diagnostic.relatedInformation]));

export const rangeIn = (document: vscode.TextDocument, { start, end }: Range): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeIn(document, finding.range),
    finding.message,
    SEVERITIES[finding.level],
  );
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.code, target: vscode.Uri.parse(infoOf(finding.code).rule.url) };
  diagnostic.relatedInformation = finding.related.map(
    ({ range, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, rangeIn(document, range)),
        message,
      ),
  );
  if (UNNECESSARY.has(finding.code)) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return diagnostic;
}

/** What is off is no finding. */
const SEVERITIES: Readonly<Record<Level, vscode.DiagnosticSeverity>> = {
  off: vscode.DiagnosticSeverity.Hint,
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

/** What is better taken out is shown faded. */
const UNNECESSARY: ReadonlySet<CheckCode> = new Set(['text.repeated']);

function tellOfMore(more: Capped['more']): vscode.Diagnostic {
  const count = more.toLocaleString(vscode.env.language);
  const message = vscode.l10n.t(
    '{0} more findings are not shown. Those of the highest levels are; turn a check off, or set it to a lower level, to see others.',
    count,
  );
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    message,
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = SOURCE;
  return diagnostic;
}
