/** What is wrong with a `.un-report.json`: told once in a notification, and in the Problems panel for as long as it is so. */

import * as vscode from 'vscode';
import { plainMessage } from '../plain';
import { SOURCE } from './diagnostics';

export interface IgnoreProblems extends vscode.Disposable {
  tell(file: vscode.Uri, problems: readonly string[]): void;
}

export function openIgnoreProblems(): IgnoreProblems {
  const collection = vscode.languages.createDiagnosticCollection('un-report.ignores');
  const told = new Map<string, string>();
  return {
    tell: (file, problems) => {
      collection.set(
        file,
        problems.map(problem => toDiagnostic(problem)),
      );
      const key = file.toString();
      const text = problems.join('\n');
      if (told.get(key) === text) return;
      told.set(key, text);
      const [first] = problems;
      if (first !== undefined) void notify(file, first);
    },
    dispose: () => collection.dispose(),
  };
}

function toDiagnostic(problem: string): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    problem,
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = SOURCE;
  return diagnostic;
}

/** A warning with a way to the file. */
export async function notify(file: vscode.Uri, problem: string): Promise<void> {
  const open = vscode.l10n.t('Open the File');
  if ((await vscode.window.showWarningMessage(plainMessage(problem), open)) === open)
    await vscode.window.showTextDocument(file);
}
