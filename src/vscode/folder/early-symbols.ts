/**
 * "Go to Symbol in Workspace" before the first report is opened. VS Code has no event that would activate us for it, so
 * we are activated when a window has started (`onStartupFinished`), with no more than the gate; what loads the rest is
 * the question itself, and only where the folder has reports. `workspaceContains:` would search the whole of every
 * folder that is opened, and reports have no ending of their own to be found by.
 */

import * as vscode from 'vscode';
import { hasReports } from './listing';

type Answering = (query: string) => Promise<readonly vscode.SymbolInformation[]>;

/** A folder without reports may get some; it is not looked at anew for every letter that is typed. */
const PAUSE = 30_000;

/** @param open loads what answers */
export function earlySymbols(
  open: () => Promise<{ readonly symbols: Answering } | undefined>,
): vscode.Disposable {
  let looked = { at: Number.NEGATIVE_INFINITY, found: Promise.resolve(false) };
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: async query => {
      if (Date.now() - looked.at > PAUSE) looked = { at: Date.now(), found: hasReports() };
      if (!(await looked.found)) return [];
      return [...((await (await open())?.symbols(query)) ?? [])];
    },
  });
}
