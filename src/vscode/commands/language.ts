/** "Treat as Report" and "Treat as Plain Text": a person's word against the detection. */

import * as vscode from 'vscode';
import { LANGUAGE_ID, PLAIN_TEXT } from '../language';

/** Both act on the active editor; the detection notices the change and remembers it for the file. */
export function registerLanguageCommands(): vscode.Disposable {
  const treatAs = (language: string) => async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document) await vscode.languages.setTextDocumentLanguage(document, language);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('unReport.treatAsReport', treatAs(LANGUAGE_ID)),
    vscode.commands.registerCommand('unReport.treatAsPlainText', treatAs(PLAIN_TEXT)),
  );
}
