/** Questions to VS Code itself, which asks the providers: what a person would be shown. */
import * as vscode from 'vscode';
import { ok } from './assert';
import { textAt } from './support';

const ask = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);

export const hovers = (document: vscode.TextDocument, position: vscode.Position): Thenable<vscode.Hover[]> =>
  ask('executeHoverProvider', document.uri, position);

/** Where a definition leads, as places in the same document: the first words of each. */
export async function definitions(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.LocationLink[]> {
  const found = await ask<(vscode.LocationLink | vscode.Location)[]>(
    'executeDefinitionProvider',
    document.uri,
    position,
  );
  return (found ?? []).map(target => {
    ok('targetUri' in target, 'a definition has no origin');
    return target;
  });
}

export const references = (
  document: vscode.TextDocument,
  position: vscode.Position,
): Thenable<vscode.Location[]> => ask('executeReferenceProvider', document.uri, position);

export const highlights = (
  document: vscode.TextDocument,
  position: vscode.Position,
): Thenable<vscode.DocumentHighlight[]> => ask('executeDocumentHighlights', document.uri, position);

export const outline = (document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[]> =>
  ask('executeDocumentSymbolProvider', document.uri);

export const folds = (document: vscode.TextDocument): Thenable<vscode.FoldingRange[]> =>
  ask('executeFoldingRangeProvider', document.uri);

export const links = (document: vscode.TextDocument): Thenable<vscode.DocumentLink[]> =>
  ask('executeLinkProvider', document.uri);

/** What "Expand Selection" would take, from the innermost on. */
export async function selections(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Range[]> {
  const [innermost] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', document.uri, [
    position,
  ]);
  const ranges: vscode.Range[] = [];
  for (let at = innermost; at; at = at.parent) ranges.push(at.range);
  return ranges;
}

export interface ColouredText {
  readonly text: string;
  readonly line: number;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens of a document, or of a part of it. */
export async function colouredTexts(
  document: vscode.TextDocument,
  range?: vscode.Range,
): Promise<ColouredText[]> {
  const [command, ...args] = range
    ? (['provideDocumentRangeSemanticTokens', document.uri, range] as const)
    : (['provideDocumentSemanticTokens', document.uri] as const);
  const legend = await ask<vscode.SemanticTokensLegend>(`${command}Legend`, ...args);
  const tokens = await ask<vscode.SemanticTokens>(command, ...args);
  return decode(document, legend, tokens.data);
}

/** Five numbers a token: lines and characters since the one before, its length, its type, the bits of its modifiers. */
function decode(
  document: vscode.TextDocument,
  legend: vscode.SemanticTokensLegend,
  data: Uint32Array,
): ColouredText[] {
  const texts: ColouredText[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type, bits] = data.slice(at, at + 5) as unknown as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = lines === 0 ? character + characters : characters;
    line += lines;
    texts.push({
      text: textAt(document, new vscode.Range(line, character, line, character + length)),
      line,
      type: legend.tokenTypes[type]!,
      modifiers: legend.tokenModifiers.filter((_, index) => bits & (1 << index)),
    });
  }
  return texts;
}

/** What the lightbulb offers. */
export async function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  return (await ask<vscode.CodeAction[]>('executeCodeActionProvider', document.uri, range, kind)) ?? [];
}

/** Our diagnostics of a document. */
export const problems = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'UN Reports');
