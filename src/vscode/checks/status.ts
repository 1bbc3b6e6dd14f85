/** The language status of the findings: how many, and of which codes. */

import * as vscode from 'vscode';
import { countsByCode } from '../../features/checks/card';
import { printed } from '../commands/summary';
import type { Context } from '../context';
import { LANGUAGE_ID } from '../language';

export function showFindingsStatus({ findings }: Context): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('unReport.findings', LANGUAGE_ID);
  item.name = vscode.l10n.t('Findings');
  item.command = { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') };
  const show = (document: vscode.TextDocument | undefined) => {
    if (!document || document !== vscode.window.activeTextEditor?.document) return;
    const found = findings.shown(document);
    item.text = vscode.l10n.t('Findings: {0}', printed(found.length));
    item.detail = countsByCode(found)
      .map(({ code, count }) => `${code} ${printed(count)}`)
      .join(', ');
  };
  show(vscode.window.activeTextEditor?.document);
  return vscode.Disposable.from(
    item,
    findings.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(editor => show(editor?.document)),
  );
}
