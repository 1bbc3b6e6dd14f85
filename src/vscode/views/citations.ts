/** The tree "Citations": what the reports of the folder cite, whether it is there, and where it is cited. */

import * as vscode from 'vscode';
import { type CitedInFolder, listingCited, placesCiting } from '../../corpus/cited-documents';
import { reportsOf } from '../../corpus/index';
import { documentKeys } from '../../corpus/names';
import type { Presence, Row } from '../../corpus/register';
import { atOnce, inSlices } from '../../corpus/slices';
import type { Context } from '../context';
import { nameKey } from '../folder/patterns';
import { fileName, placeItem, placeText } from './place';

/** `unread`: a file of that name is there, but it is no text, no report, or could not be read. */
export type Standing = Presence | 'unread';

export type CitationNode =
  | { readonly kind: 'group'; readonly standing: Standing; readonly documents: readonly Listed[] }
  | { readonly kind: 'document'; readonly document: Listed }
  | { readonly kind: 'place'; readonly row: Row; readonly id: string }
  | { readonly kind: 'more'; readonly id: string; readonly left: number };

export interface Listed extends CitedInFolder {
  readonly standing: Standing;
  readonly title: string;
  /** Of a document that is there and unread, its file. */
  readonly file?: string;
}

/** A longer list is for the filter. */
const MOST_DOCUMENTS = 1000;
const MOST_REPORTS = 200;

const GROUPS: readonly Standing[] = ['present', 'family', 'unread', 'absent'];

export interface CitationsTree extends vscode.TreeDataProvider<CitationNode> {
  /** Words of a symbol or title; all of them must be there. */
  filter: string;
  /** The documents that the filter leaves. */
  documents(): readonly Listed[];
  changed(): void;
  dispose(): void;
}

export function citationsTree(folder: Context['folder']): CitationsTree {
  const changes = new vscode.EventEmitter<undefined>();
  let filter = '';
  let known: Known | undefined;
  let making: Promise<Known> | undefined;

  const isCurrent = ({ version, unread }: Known): boolean =>
    version === folder.corpus.version && unread === folder.unread;
  const keep = (state: Omit<Known, 'list'>, list: readonly Listed[]): Known => {
    known = { ...state, list };
    return known;
  };
  const stateNow = () => ({ version: folder.corpus.version, unread: folder.unread });
  const now = (): Known => (known && isCurrent(known) ? known : keep(stateNow(), atOnce(listing(folder))));
  /** The same in slices; those who ask while one is made are given the next, together. */
  const soon = async (): Promise<Known> => {
    await making;
    if (known && isCurrent(known)) return known;
    const state = stateNow();
    making ??= inSlices(listing(folder))
      .then(list => keep(state, list))
      .finally(() => {
        making = undefined;
      });
    return making;
  };

  return {
    get filter() {
      return filter;
    },
    set filter(text) {
      filter = text;
      changes.fire(undefined);
    },
    documents: () => filtered(now().list, filter),
    changed: () => changes.fire(undefined),
    onDidChangeTreeData: changes.event,
    dispose: () => changes.dispose(),
    getTreeItem: toItem,
    getChildren: async node => {
      await folder.current();
      if (!node) return groups(filtered((await soon()).list, filter));
      if (node.kind === 'group') return children(node);
      return node.kind === 'document' ? places(folder, node.document) : [];
    },
  };
}

/** All that the folder cites, as it was at one time. */
interface Known {
  readonly version: number;
  readonly unread: unknown;
  readonly list: readonly Listed[];
}

function filtered(list: readonly Listed[], filter: string): readonly Listed[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return list;
  return list.filter(({ symbol, title }) => {
    const text = `${symbol} ${title}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
}

function* listing({ corpus, unread }: Context['folder']): Generator<void, Listed[]> {
  const list: Listed[] = [];
  for (const document of yield* listingCited(corpus)) {
    const keys = documentKeys(document.symbol);
    const [report] = document.presence === 'present' ? reportsOf(corpus, document.symbol) : [];
    const file =
      report || unread.size === 0 ? undefined : keys.map(key => unread.get(nameKey(key))).find(Boolean);
    const standing = file === undefined ? document.presence : 'unread';
    list.push({
      ...document,
      standing,
      title: report?.entry?.title ?? '',
      ...(file !== undefined && { file }),
    });
    yield;
  }
  return list;
}

const groups = (documents: readonly Listed[]): CitationNode[] =>
  GROUPS.flatMap(standing => {
    const own = documents.filter(document => document.standing === standing);
    return own.length === 0 ? [] : [{ kind: 'group' as const, standing, documents: own }];
  });

function children({ standing, documents }: CitationNode & { kind: 'group' }): CitationNode[] {
  const shown = documents.slice(0, MOST_DOCUMENTS);
  const left = documents.length - shown.length;
  return [
    ...shown.map(document => ({ kind: 'document' as const, document })),
    ...(left > 0 ? [{ kind: 'more' as const, id: standing, left }] : []),
  ];
}

function places({ corpus }: Context['folder'], { symbol }: Listed): CitationNode[] {
  const { rows, left } = placesCiting(corpus, symbol, MOST_REPORTS);
  return [
    ...rows.map((row, index) => ({ kind: 'place' as const, row, id: `${symbol} ${index}` })),
    ...(left > 0 ? [{ kind: 'more' as const, id: symbol, left }] : []),
  ];
}

/** What is copied of a line. */
export function textOf(node: CitationNode): string {
  switch (node.kind) {
    case 'group':
      return node.documents.map(({ symbol }) => symbol).join('\n');
    case 'document':
      return node.document.symbol;
    case 'place':
      return placeText(node.row);
    case 'more':
      return '';
  }
}

function toItem(node: CitationNode): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node);
    case 'document':
      return documentItem(node.document);
    case 'place':
      return placeItem(node.row, node.id, false);
    case 'more': {
      const item = new vscode.TreeItem(vscode.l10n.t('{0} more: use the filter', node.left));
      item.id = `more ${node.id}`;
      return item;
    }
  }
}

const ICONS: Readonly<Record<Standing, string>> = {
  present: 'pass',
  family: 'versions',
  unread: 'question',
  absent: 'circle-slash',
};

function groupItem({ standing, documents }: CitationNode & { kind: 'group' }): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const names: Readonly<Record<Standing, string>> = {
    present: vscode.l10n.t('In the folder'),
    family: vscode.l10n.t('In the folder in another edition'),
    unread: vscode.l10n.t('In the folder, but unread'),
    absent: vscode.l10n.t('Not in the folder'),
  };
  const item = new vscode.TreeItem(names[standing], standing === 'absent' ? Collapsed : Expanded);
  item.id = standing;
  item.iconPath = new vscode.ThemeIcon(ICONS[standing]);
  item.description = documents.length.toLocaleString();
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${names[standing]}, ${documents.length}` };
  return item;
}

const DOCUMENT_ICONS: Readonly<Record<Row['kind'], string>> = {
  document: 'file',
  resolution: 'law',
  decision: 'checklist',
};

function documentItem({ symbol, kind, title, reports, standing, file }: Listed): vscode.TreeItem {
  const kinds: Readonly<Record<Row['kind'], string>> = {
    document: vscode.l10n.t('Document'),
    resolution: vscode.l10n.t('Resolution'),
    decision: vscode.l10n.t('Decision'),
  };
  const cited =
    reports === 1 ? vscode.l10n.t('cited in 1 report') : vscode.l10n.t('cited in {0} reports', reports);
  const item = new vscode.TreeItem(symbol, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${standing} ${symbol}`;
  item.iconPath = new vscode.ThemeIcon(DOCUMENT_ICONS[kind]);
  item.description = title || (file === undefined ? cited : fileName(file));
  item.tooltip = [`${kinds[kind]} ${symbol}`, title, cited].filter(Boolean).join('\n');
  item.contextValue = standing === 'present' || standing === 'family' ? 'documentPresent' : 'document';
  item.accessibilityInformation = {
    label: [`${kinds[kind]} ${symbol}`, title, cited].filter(Boolean).join(', '),
  };
  return item;
}
