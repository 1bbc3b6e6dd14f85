/** What people chose for single files: to read them as reports, or not to. Kept with the workspace. */

import type * as vscode from 'vscode';

export type Choice = 'report' | 'plain';

export interface Choices {
  get(uri: vscode.Uri): Choice | undefined;
  set(uri: vscode.Uri, choice: Choice): void;
}

const KEY = 'unReport.choices';
/** The oldest are forgotten beyond this. */
const LIMIT = 500;

/** @param memory the workspace's; files that have no place yet are remembered until VS Code closes */
export function openChoices(memory: vscode.Memento): Choices {
  const kept = new Map<string, Choice>(memory.get<[string, Choice][]>(KEY, []));
  return {
    get: uri => kept.get(uri.toString()),
    set: (uri, choice) => {
      const name = uri.toString();
      if (kept.get(name) === choice) return;
      kept.delete(name);
      kept.set(name, choice);
      const saved = [...kept].filter(([key]) => !key.startsWith('untitled:'));
      void memory.update(KEY, saved.slice(-LIMIT));
    },
  };
}
