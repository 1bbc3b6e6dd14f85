/** Text in the editor wins over the file on disk, as long as it is unsaved. */

import * as vscode from 'vscode';
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
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  const forget = (document: vscode.TextDocument) => {
    clearTimeout(timers.get(document));
    timers.delete(document);
  };
  const soon = (document: vscode.TextDocument) => {
    if (document.languageId !== LANGUAGE_ID) return;
    forget(document);
    timers.set(
      document,
      setTimeout(() => {
        timers.delete(document);
        if (!document.isClosed) edited(document);
      }, PAUSE),
    );
  };
  const settle = (document: vscode.TextDocument) => {
    forget(document);
    settled(document.uri);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document)),
    vscode.workspace.onDidSaveTextDocument(settle),
    vscode.workspace.onDidCloseTextDocument(settle),
    {
      dispose: () => {
        for (const timer of timers.values()) clearTimeout(timer);
      },
    },
  );
}
