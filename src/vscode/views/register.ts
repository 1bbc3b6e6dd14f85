/** The views of the container "UN Reports", and what can be done in them. */

import * as vscode from 'vscode';
import { documentKeys } from '../../corpus/names';
import { registerExport } from '../commands/export-citations';
import { openDocument } from '../commands/open-document';
import type { Context } from '../context';
import { LANGUAGE_ID } from '../language';
import type { Trees } from '../trees';
import { type CitationNode, type CitationsTree, citationsTree, textOf } from './citations';
import { type CitedByNode, type CitedByTree, citedByTree, textOf as textOfCitedBy } from './cited-by';

export interface Views extends vscode.Disposable {
  readonly citations: CitationsTree;
  readonly citedBy: CitedByTree;
}

export function registerViews(context: Context, trees: Trees): Views {
  const { folder } = context;
  const citations = citationsTree(folder);
  const citedBy = citedByTree(context);
  trees.citations.fill(citations);
  trees.citedBy.fill(citedBy);
  const shown = trees.citations.view;
  const shownCitedBy = trees.citedBy.view;

  const describe = () => {
    const text = citations.filter;
    const filter = text === '' ? '' : vscode.l10n.t('Filter: {0}', text);
    shown.message = [howFar(folder), filter].filter(Boolean).join(' ');
    void vscode.commands.executeCommand('setContext', 'unReport.filtered', text !== '');
    const symbol = shownCitedBy.visible ? citedBy.symbol() : '';
    shownCitedBy.description = symbol;
    void vscode.commands.executeCommand('setContext', 'unReport.inFront', symbol !== '');
  };
  const filterBy = (text: string) => {
    citations.filter = text;
    describe();
  };
  const changed = () => {
    if (shown.visible) citations.changed();
    if (shownCitedBy.visible) citedBy.changed();
    describe();
  };
  /** The editor's text is read for its symbol alone where the view can be seen. */
  const turned = () => {
    if (!shownCitedBy.visible) return;
    citedBy.changed();
    describe();
  };
  /** A text that is found to be a report is opened once more, as one, after its editor came to the front. */
  const opened = (document: vscode.TextDocument) => {
    if (document.languageId === LANGUAGE_ID && document === vscode.window.activeTextEditor?.document)
      turned();
  };

  const subscriptions = vscode.Disposable.from(
    citations,
    citedBy,
    folder.onDidChange(changed),
    shown.onDidChangeVisibility(({ visible }) => visible && citations.changed()),
    shownCitedBy.onDidChangeVisibility(turned),
    vscode.window.onDidChangeActiveTextEditor(turned),
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.commands.registerCommand('unReport.citations.filter', async (given?: unknown) => {
      const text = typeof given === 'string' ? given : await askFor(citations.filter);
      if (text !== undefined) filterBy(text.trim());
    }),
    vscode.commands.registerCommand('unReport.citations.clearFilter', () => filterBy('')),
    vscode.commands.registerCommand('unReport.citations.copy', (node?: CitationNode | CitedByNode) =>
      node ? vscode.env.clipboard.writeText(copied(node, folder)) : undefined,
    ),
    vscode.commands.registerCommand('unReport.citations.open', (node?: CitationNode) =>
      node?.kind === 'document' ? openDocument(folder.corpus, node.document.symbol) : undefined,
    ),
    registerExport({ folder, shown: () => shownBy(citations) }),
  );
  turned();
  return { citations, citedBy, dispose: () => subscriptions.dispose() };
}

/** Why documents may be missing, or be said to be. */
function howFar({ state, isWhole }: Context['folder']): string {
  if (state === 'stopped')
    return vscode.l10n.t(
      'Indexing was stopped, so some reports are missing here. “Index the Folder Again” goes on.',
    );
  return state === 'indexing' && !isWhole
    ? vscode.l10n.t('The folder is still being indexed: what is missing may yet come.')
    : '';
}

/** Which cited documents the filter leaves; undefined for all. */
function shownBy(citations: CitationsTree): ((symbol: string) => boolean) | undefined {
  if (citations.filter === '') return undefined;
  const keys = new Set(citations.documents().flatMap(({ symbol }) => documentKeys(symbol)));
  return symbol => documentKeys(symbol).some(key => keys.has(key));
}

const copied = (node: CitationNode | CitedByNode, folder: Context['folder']): string =>
  node.kind === 'report' ? textOfCitedBy(node, folder) : textOf(node as CitationNode, folder);

const askFor = (value: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Filter Citations'),
    prompt: vscode.l10n.t('Words of a symbol or a title'),
    value,
  });
