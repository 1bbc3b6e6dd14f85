/** How the nodes of the tree "Citations" look. */

import * as vscode from 'vscode';
import { fileName } from '../../corpus/file-name';
import { reportsOf } from '../../corpus/index';
import type { Context } from '../context';
import type { CitationNode, Group, Kind, KindGroup, Listed, Standing } from './citation-nodes';
import { placeItem } from './place';

type Asked = Pick<Context['folder'], 'corpus' | 'isWhole'>;

export function citationItem(node: CitationNode, folder: Asked): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node, folder.isWhole);
    case 'kind':
      return kindItem(node);
    case 'document':
      return documentItem(node.document, folder);
    case 'place':
      return placeItem(node.row, node.id, folder.corpus, false);
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

/** What is not in the folder is opened when somebody asks for it: it is long. */
const stateOf = (standing: Standing): vscode.TreeItemCollapsibleState =>
  standing === 'absent'
    ? vscode.TreeItemCollapsibleState.Collapsed
    : vscode.TreeItemCollapsibleState.Expanded;

/** @param isWhole every file of the folder has been read: until then nobody knows what is not in it */
function groupItem({ standing, documents }: Group, isWhole: boolean): vscode.TreeItem {
  const names: Readonly<Record<Standing, string>> = {
    present: vscode.l10n.t('In the folder'),
    family: vscode.l10n.t('In the folder in another edition'),
    unread: vscode.l10n.t('In the folder, but unread'),
    absent: isWhole
      ? vscode.l10n.t('Not in the folder')
      : vscode.l10n.t('Not in the folder, or not read yet'),
  };
  return countedItem(names[standing], standing, ICONS[standing], stateOf(standing), documents.length);
}

const KIND_ICONS: Readonly<Record<Kind, string>> = {
  document: 'file',
  resolution: 'law',
  decision: 'checklist',
};

function kindItem({ standing, of, documents }: KindGroup): vscode.TreeItem {
  const names: Readonly<Record<Kind, string>> = {
    document: vscode.l10n.t('Documents'),
    resolution: vscode.l10n.t('Resolutions'),
    decision: vscode.l10n.t('Decisions'),
  };
  return countedItem(names[of], `${standing} ${of}`, KIND_ICONS[of], stateOf(standing), documents.length);
}

function countedItem(
  name: string,
  id: string,
  icon: string,
  state: vscode.TreeItemCollapsibleState,
  count: number,
): vscode.TreeItem {
  const item = new vscode.TreeItem(name, state);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = count.toLocaleString();
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${name}, ${count}` };
  return item;
}

function documentItem(
  { symbol, kind, title, reports, standing, file }: Listed,
  { corpus }: Asked,
): vscode.TreeItem {
  const kinds: Readonly<Record<Kind, string>> = {
    document: vscode.l10n.t('Document'),
    resolution: vscode.l10n.t('Resolution'),
    decision: vscode.l10n.t('Decision'),
  };
  const cited =
    reports === 1 ? vscode.l10n.t('cited in 1 report') : vscode.l10n.t('cited in {0} reports', reports);
  const files = standing === 'present' ? reportsOf(corpus, symbol).map(({ uri }) => fileName(uri)) : [];
  const item = new vscode.TreeItem(symbol, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${standing} ${symbol}`;
  item.iconPath = new vscode.ThemeIcon(KIND_ICONS[kind]);
  item.description = title || (file === undefined ? cited : fileName(file));
  item.tooltip = [`${kinds[kind]} ${symbol}`, title, cited, files.join(', ')].filter(Boolean).join('\n');
  item.contextValue = standing === 'present' || standing === 'family' ? 'documentPresent' : 'document';
  item.accessibilityInformation = {
    label: [`${kinds[kind]} ${symbol}`, title, cited].filter(Boolean).join(', '),
  };
  return item;
}
