/** The output channel "UN Reports". */

import * as vscode from 'vscode';
import { type Attempt, attemptWith } from './attempt';
import { plainLine } from './plain';

export interface Log extends vscode.Disposable {
  readonly attempt: Attempt;
  /** A line for a person who looks for what happened; never text of a report. */
  tell(line: string): void;
  show(): void;
}

export function openLog(): Log {
  const channel = vscode.window.createOutputChannel('UN Reports', { log: true });
  return {
    attempt: attemptWith(message => channel.error(message)),
    tell: line => channel.info(plainLine(line)),
    show: () => channel.show(),
    dispose: () => channel.dispose(),
  };
}
