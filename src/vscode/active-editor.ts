/** What is shown of the active editor's document, kept current while the person works. */

import * as vscode from 'vscode';

/** After a change, what is shown waits until the person pauses. */
const PAUSE = 500;

/** Calls `update` soon, and again when another editor is active or its document is opened anew or changed. */
export function followActiveEditor(update: () => void): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const updateSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(update, PAUSE);
  };
  const updateIfActive = (document: vscode.TextDocument) => {
    if (document === vscode.window.activeTextEditor?.document) updateSoon();
  };
  updateSoon();
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeActiveTextEditor(updateSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => updateIfActive(document)),
    vscode.workspace.onDidOpenTextDocument(updateIfActive),
  );
}
