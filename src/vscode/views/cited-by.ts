/** The tree "Cited by": who in the folder cites the report in front. */

import * as vscode from 'vscode';
import { placesCiting } from '../../corpus/cited-documents';
import { fileName } from '../../corpus/file-name';
import type { Row } from '../../corpus/register';
import type { Context } from '../context';
import { LANGUAGE_ID } from '../language';
import { apartIn, placeItem, placeText } from './place';

export type CitedByNode =
  | { readonly kind: 'report'; readonly uri: string; readonly rows: readonly Row[] }
  | { readonly kind: 'place'; readonly row: Row; readonly id: string }
  | { readonly kind: 'more'; readonly left: number };

const MOST_REPORTS = 200;
/** The scheme of what stands in the panel of output, which VS Code counts as an editor. */
const OUTPUT = 'output';

export interface CitedByTree extends vscode.TreeDataProvider<CitedByNode> {
  /** The symbol of the report in front; empty where there is none. */
  symbol(): string;
  changed(): void;
  dispose(): void;
}

export function citedByTree({ folder, reports }: Pick<Context, 'folder' | 'reports'>): CitedByTree {
  const changes = new vscode.EventEmitter<undefined>();
  /** The last report that was in front: a click into the tree, or into the panel of output, takes it away. */
  let document: vscode.TextDocument | undefined;
  const front = (): vscode.TextDocument | undefined => {
    const active = vscode.window.activeTextEditor?.document;
    if (active && active.uri.scheme !== OUTPUT)
      document = active.languageId === LANGUAGE_ID ? active : undefined;
    return document?.isClosed ? undefined : document;
  };
  const symbol = (): string => {
    const shown = front();
    return shown ? reports.of(shown).masthead.symbols.join('-') : '';
  };

  return {
    symbol,
    changed: () => changes.fire(undefined),
    onDidChangeTreeData: changes.event,
    dispose: () => changes.dispose(),
    getTreeItem: node => toItem(node, folder),
    getChildren: async node => {
      if (node?.kind === 'report')
        return node.rows.map((row, index) => ({ kind: 'place' as const, row, id: `${row.uri} ${index}` }));
      const own = node ? '' : symbol();
      if (own === '') return [];
      const corpus = await folder.current();
      const { rows, left } = placesCiting(corpus, own, MOST_REPORTS, document?.uri.toString());
      const byFile = new Map<string, Row[]>();
      for (const row of rows) byFile.set(row.uri, [...(byFile.get(row.uri) ?? []), row]);
      return [
        ...[...byFile].map(([uri, places]) => ({ kind: 'report' as const, uri, rows: places })),
        ...(left > 0 ? [{ kind: 'more' as const, left }] : []),
      ];
    },
  };
}

/** What is copied of a line. */
export function textOf(node: CitedByNode, { corpus }: Pick<Context['folder'], 'corpus'>): string {
  if (node.kind === 'place') return placeText(node.row, corpus);
  return node.kind === 'report' ? node.rows.map(row => placeText(row, corpus)).join('\n') : '';
}

function toItem(node: CitedByNode, { corpus }: Context['folder']): vscode.TreeItem {
  if (node.kind === 'place') return placeItem(node.row, node.id, corpus, true);
  if (node.kind === 'more') return new vscode.TreeItem(vscode.l10n.t('{0} more reports', node.left));
  const { uri, rows } = node;
  const title = corpus.files.get(uri)?.entry?.title ?? '';
  const name = rows[0]?.symbol || fileName(uri);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = uri;
  item.iconPath = new vscode.ThemeIcon('file-text');
  // files of one document are told apart before their titles, which may be the same
  item.description = [apartIn(corpus, uri), title].filter(Boolean).join(' · ');
  item.tooltip = [name, title, fileName(uri)].filter(Boolean).join('\n');
  item.contextValue = 'report';
  item.accessibilityInformation = { label: [name, title, String(rows.length)].filter(Boolean).join(', ') };
  return item;
}
