import * as vscode from 'vscode';
import { type Found, findNames } from '../../corpus/search';
import type { Context } from '../context';
import { fromLines } from '../convert';
import { interfaceName } from '../interface-name';

/** "Go to Symbol in Workspace": reports by symbol and title, and their headings. */
export function registerWorkspaceSymbols({ folder, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: (query, token) =>
      attempt('workspace symbols', () => symbolsOf(folder, query, token)),
  });
}

/** More names than this are no list. */
const MOST = 256;

/** Of the whole folder: VS Code keeps what it is given, and asks anew only when something else is typed. */
export async function symbolsOf(
  folder: Pick<Context['folder'], 'current'>,
  query: string,
  token?: vscode.CancellationToken,
): Promise<vscode.SymbolInformation[]> {
  const corpus = await folder.current(Number.POSITIVE_INFINITY, token);
  if (token?.isCancellationRequested) return [];
  return findNames(corpus, query, MOST, interfaceName).map(toSymbol);
}

const toSymbol = ({ name, kind, container, uri, range }: Found): vscode.SymbolInformation =>
  new vscode.SymbolInformation(
    name,
    kind === 'report' ? vscode.SymbolKind.File : vscode.SymbolKind.String,
    container,
    new vscode.Location(vscode.Uri.parse(uri), fromLines(range)),
  );
