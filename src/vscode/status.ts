/** The language status: that this is a report and which, what it holds, and the way back to plain text. */

import * as vscode from 'vscode';
import { summary } from '../features/summary';
import { followActiveEditor } from './active-editor';
import { againstLimit, lengthOf, printed } from './commands/summary';
import type { Context } from './context';
import { LANGUAGE_ID } from './language';

export function showStatus({ reports, attempt }: Context): vscode.Disposable {
  const which = vscode.languages.createLanguageStatusItem('unReport.report', LANGUAGE_ID);
  which.name = vscode.l10n.t('UN Report');
  which.detail = vscode.l10n.t('United Nations report');
  which.command = { command: 'unReport.treatAsPlainText', title: vscode.l10n.t('Treat as Plain Text') };
  const numbers = vscode.languages.createLanguageStatusItem('unReport.summary', LANGUAGE_ID);
  numbers.name = vscode.l10n.t('Report Summary');
  numbers.command = { command: 'unReport.summary', title: vscode.l10n.t('Summary') };
  const cited = vscode.languages.createLanguageStatusItem('unReport.citations', LANGUAGE_ID);
  cited.name = vscode.l10n.t('Citations');
  cited.detail = vscode.l10n.t('cited');

  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE_ID) return;
    const found = attempt('status', () => summary(reports.of(document)));
    which.text = found?.symbol ?? vscode.l10n.t('United Nations report');
    const length = attempt('status', () => lengthOf(reports, document));
    numbers.text = length ? vscode.l10n.t('Words: {0}', againstLimit(length)) : '';
    numbers.detail = found
      ? vscode.l10n.t('paragraphs: {0}, notes: {1}', printed(found.paragraphs), printed(found.notes))
      : '';
    cited.text = found
      ? vscode.l10n.t(
          'Documents: {0}, resolutions: {1}, decisions: {2}',
          printed(found.documents.documents),
          printed(found.resolutions.documents),
          printed(found.decisions.documents),
        )
      : '';
  };
  return vscode.Disposable.from(which, numbers, cited, followActiveEditor(update));
}
