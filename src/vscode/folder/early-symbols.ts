/**
 * "Go to Symbol in Workspace" before the first report is opened. VS Code activates nobody for a question for symbols, so
 * we are activated by the command that asks it (`Ctrl+T`), for which it then waits: or it would say that nothing matches
 * until something else is typed, as it does in the first moments of a window, when no extension can run yet. For those
 * who type "#" into Go to File we are activated when a window has started (`onStartupFinished`). All this is no more than
 * the gate; what loads the rest is the question itself, and only where the folder has reports. `workspaceContains:` would
 * search the whole of every folder that is opened, and reports have no ending of their own to be found by.
 */

import * as vscode from 'vscode';
import { remembered } from '../remembered';
import { hasReports } from './listing';

type Answering = (
  query: string,
  token: vscode.CancellationToken,
) => Promise<readonly vscode.SymbolInformation[]>;

/** A folder without reports may get some; it is not looked at anew for every letter that is typed. */
const PAUSE = 30_000;

/** @param open loads what answers */
export function earlySymbols(
  open: () => Promise<{ readonly symbols: Answering } | undefined>,
): vscode.Disposable {
  const hasSome = remembered(PAUSE, hasReports);
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: async (query, token) => {
      if (!(await hasSome())) return [];
      return [...((await (await open())?.symbols(query, token)) ?? [])];
    },
  });
}
