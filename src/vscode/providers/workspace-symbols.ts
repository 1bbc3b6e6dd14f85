import * as vscode from 'vscode';
import { type Found, findNames } from '../../corpus/search';
import type { Context } from '../context';
import { fromLines } from '../convert';

/** "Go to Symbol in Workspace": reports by symbol and title, and their headings. */
export function registerWorkspaceSymbols({ folder, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: query => attempt('workspace symbols', () => symbolsOf(folder, query)),
  });
}

export const symbolsOf = async (
  folder: Context['folder'],
  query: string,
): Promise<vscode.SymbolInformation[]> => findNames(await folder.current(), query).map(toSymbol);

const toSymbol = ({ name, kind, container, uri, range }: Found): vscode.SymbolInformation =>
  new vscode.SymbolInformation(
    name,
    kind === 'report' ? vscode.SymbolKind.File : vscode.SymbolKind.String,
    container,
    new vscode.Location(vscode.Uri.parse(uri), fromLines(range)),
  );
