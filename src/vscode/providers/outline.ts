import * as vscode from 'vscode';
import { type OutlineKind, type OutlineNode, outline } from '../../features/outline';
import type { Report } from '../../report/model';
import type { Context } from '../context';
import { toRange } from '../convert';
import { LANGUAGE_ID } from '../language';

/** The report's structure, for the outline, the breadcrumbs, sticky scroll and "Go to Symbol". */
export function registerOutline({ reports, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    LANGUAGE_ID,
    {
      provideDocumentSymbols: document =>
        attempt('outline', () => {
          const report = reports.of(document);
          return outline(report).map(node => toSymbol(report, node));
        }),
    },
    { label: vscode.l10n.t('UN Report') },
  );
}

function toSymbol(report: Report, node: OutlineNode): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    node.name,
    node.detail,
    KINDS[node.kind],
    toRange(report, node.range),
    toRange(report, node.selection),
  );
  symbol.children = node.children.map(child => toSymbol(report, child));
  return symbol;
}

/** The nearest of VS Code's kinds, told apart by their icons. */
const KINDS: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  masthead: vscode.SymbolKind.File,
  part: vscode.SymbolKind.Module,
  chapter: vscode.SymbolKind.Module,
  annex: vscode.SymbolKind.Module,
  section: vscode.SymbolKind.String,
  paragraph: vscode.SymbolKind.Number,
  note: vscode.SymbolKind.Key,
  caption: vscode.SymbolKind.Array,
};
