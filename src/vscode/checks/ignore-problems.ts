/** What is wrong with a `.un-report.json`: told once in a notification, and in the Problems panel for as long as it is so. */

import * as vscode from 'vscode';
import { plainMessage } from '../plain';
import { SOURCE } from './diagnostics';

export interface IgnoreProblems extends vscode.Disposable {
  /** @param at where the first problem is; at the head of the file where that is not known */
  tell(file: vscode.Uri, problems: readonly string[], at?: vscode.Position): void;
}

export function openIgnoreProblems(): IgnoreProblems {
  const collection = vscode.languages.createDiagnosticCollection('un-report.ignores');
  const told = new Map<string, string>();
  return {
    tell: (file, problems, at = HEAD) => {
      collection.set(
        file,
        problems.map((problem, index) => toDiagnostic(problem, index === 0 ? at : HEAD)),
      );
      const key = file.toString();
      const text = problems.join('\n');
      if (told.get(key) === text) return;
      told.set(key, text);
      const [first] = problems;
      if (first !== undefined) void notify(file, first, at);
    },
    dispose: () => collection.dispose(),
  };
}

const HEAD = new vscode.Position(0, 0);

function toDiagnostic(problem: string, at: vscode.Position): vscode.Diagnostic {
  const { Warning } = vscode.DiagnosticSeverity;
  const diagnostic = new vscode.Diagnostic(new vscode.Range(at, at), problem, Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}

/** A warning with a way to the file, and in it to the place. */
export async function notify(file: vscode.Uri, problem: string, at = HEAD): Promise<void> {
  const open = vscode.l10n.t('Open the File');
  if ((await vscode.window.showWarningMessage(plainMessage(problem), open)) === open)
    await vscode.window.showTextDocument(file, { selection: new vscode.Range(at, at) });
}
