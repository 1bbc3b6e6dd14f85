/** Text in the editor wins over the file on disk, as long as it is unsaved. */

import * as vscode from 'vscode';
import { documentTimers } from '../document-timers';
import { LANGUAGE_ID } from '../language';

/** The index follows when the person pauses. */
const PAUSE = 300;

interface Telling {
  /** A report whose text in the editor is another than on disk, or that a person has called a report. */
  readonly edited: (document: vscode.TextDocument) => void;
  /** Saved, or closed: the file on disk counts again. */
  readonly settled: (uri: vscode.Uri) => void;
}

export function watchEditors({ edited, settled }: Telling): vscode.Disposable {
  const timers = documentTimers();
  const soon = (document: vscode.TextDocument) => {
    if (document.languageId !== LANGUAGE_ID) return;
    timers.start(document, PAUSE, () => {
      if (!document.isClosed) edited(document);
    });
  };
  const settle = (document: vscode.TextDocument) => {
    timers.drop(document);
    settled(document.uri);
  };
  return vscode.Disposable.from(
    timers,
    vscode.workspace.onDidOpenTextDocument(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document)),
    vscode.workspace.onDidSaveTextDocument(settle),
    vscode.workspace.onDidCloseTextDocument(settle),
  );
}
