/** The tree "Citations": what the reports of the folder cite, whether it is there, and where it is cited. */

import * as vscode from 'vscode';
import { listingCited, placesCiting } from '../../corpus/cited-documents';
import type { Filed } from '../../corpus/entry';
import { reportsOf } from '../../corpus/index';
import { documentKeys } from '../../corpus/names';
import { atOnce, inSlices } from '../../corpus/slices';
import type { Context } from '../context';
import { unreadFile } from '../folder/patterns';
import { citationItem } from './citation-items';
import { type CitationNode, filtered, groupsOf, inGroup, inKind, type Listed } from './citation-nodes';
import { placeText } from './place';

export type { CitationNode };

const MOST_REPORTS = 200;

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
    getTreeItem: node => citationItem(node, folder),
    getChildren: async node => {
      await folder.current();
      if (!node) return groupsOf(filtered((await soon()).list, filter));
      if (node.kind === 'group') return inGroup(node);
      if (node.kind === 'kind') return inKind(node);
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

function* listing({ corpus, unread }: Context['folder']): Generator<void, Listed[]> {
  const list: Listed[] = [];
  for (const document of yield* listingCited(corpus)) {
    const report = document.presence === 'present' ? bestOf(reportsOf(corpus, document.symbol)) : undefined;
    const file = report ? undefined : unreadFile(unread, documentKeys(document.symbol));
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

/** Of translations, the one in the language of the interface names the document. */
const bestOf = (reports: readonly Filed[]): Filed | undefined =>
  reports.find(({ entry }) => vscode.env.language.split('-')[0] === entry?.language) ?? reports[0];

function places({ corpus }: Context['folder'], { symbol }: Listed): CitationNode[] {
  const { rows, left } = placesCiting(corpus, symbol, MOST_REPORTS);
  return [
    ...rows.map((row, index) => ({ kind: 'place' as const, row, id: `${symbol} ${index}` })),
    ...(left > 0 ? [{ kind: 'more' as const, id: symbol, left }] : []),
  ];
}

/** What is copied of a line. */
export function textOf(node: CitationNode, { corpus }: Pick<Context['folder'], 'corpus'>): string {
  switch (node.kind) {
    case 'group':
    case 'kind':
      return node.documents.map(({ symbol }) => symbol).join('\n');
    case 'document':
      return node.document.symbol;
    case 'place':
      return placeText(node.row, corpus);
    case 'more':
      return '';
  }
}
