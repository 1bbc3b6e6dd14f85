/** Plain text that looks like a report: the language status offers to read it as one. */

import * as vscode from 'vscode';
import { recognise } from '../report/recognise';
import { followActiveEditor } from './active-editor';
import type { Attempt } from './attempt';
import { headOf } from './head';
import { PLAIN_TEXT } from './language';

export function offerToRead(attempt: Attempt): vscode.Disposable {
  /** There while the active editor holds a report that is read as plain text. */
  let offer: vscode.LanguageStatusItem | undefined;

  const update = () => {
    offer?.dispose();
    const document = vscode.window.activeTextEditor?.document;
    const isOne =
      document?.languageId === PLAIN_TEXT && attempt('status', () => recognise(headOf(document)) !== 'none');
    offer = isOne ? newOffer() : undefined;
  };
  return vscode.Disposable.from({ dispose: () => offer?.dispose() }, followActiveEditor(update));
}

function newOffer(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('unReport.offer', PLAIN_TEXT);
  item.name = vscode.l10n.t('UN Report');
  item.text = vscode.l10n.t('Looks like a United Nations report');
  item.command = { command: 'unReport.treatAsReport', title: vscode.l10n.t('Treat as Report') };
  return item;
}
