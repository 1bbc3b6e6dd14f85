/** "Export Citations…": the register of the folder as CSV or JSON, its web as GraphML. */

import * as vscode from 'vscode';
import { toCsv, toGraphml, toJson } from '../../corpus/export';
import { type WebNode, webOf } from '../../corpus/graph';
import type { Corpus } from '../../corpus/index';
import { type Row, registerOf } from '../../corpus/register';
import type { Context } from '../context';
import { plainMessage } from '../plain';

type Shown = (symbol: string) => boolean;

export type Format = 'csv' | 'json' | 'graphml';

interface Options extends Pick<Context, 'folder'> {
  /** Which cited documents the tree's filter leaves; undefined for all. */
  readonly shown: () => Shown | undefined;
}

export function registerExport({ folder, shown }: Options): vscode.Disposable {
  return vscode.commands.registerCommand(
    'unReport.citations.export',
    /** Both are asked for where they are not given. */
    async (format?: unknown, target?: unknown) => {
      const chosen = isFormat(format) ? format : await chooseFormat();
      if (!chosen) return;
      const uri = target instanceof vscode.Uri ? target : await chooseFile(chosen);
      if (!uri) return;
      const text = exported(await folder.current(Number.POSITIVE_INFINITY), chosen, shown());
      await save(uri, text);
    },
  );
}

/** Files are named as they are called within the workspace: the place of a folder on one machine says nothing on another. */
export function exported(corpus: Corpus, format: Format, shown?: Shown): string {
  if (format === 'graphml') {
    const web = webOf(corpus);
    const named = (node: WebNode): WebNode => {
      const uri = relative(node.uri);
      return { ...node, uri, id: node.id === node.uri ? uri : node.id };
    };
    return toGraphml({ ...web, nodes: web.nodes.map(named) });
  }
  const rows = registerOf(corpus)
    .filter(row => shown?.(row.cited) ?? true)
    .map((row): Row => ({ ...row, uri: relative(row.uri) }));
  return format === 'csv' ? toCsv(rows) : toJson(rows);
}

/** Writes a file that a person has chosen, and offers to open it. */
export async function save(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const open = vscode.l10n.t('Open');
  const saved = vscode.l10n.t('Saved: {0}', plainMessage(vscode.workspace.asRelativePath(uri)));
  void vscode.window.showInformationMessage(saved, open).then(async answer => {
    if (answer === open) await vscode.commands.executeCommand('vscode.open', uri);
  });
}

const relative = (uri: string): string =>
  uri === '' ? '' : vscode.workspace.asRelativePath(vscode.Uri.parse(uri));

const isFormat = (format: unknown): format is Format =>
  format === 'csv' || format === 'json' || format === 'graphml';

async function chooseFormat(): Promise<Format | undefined> {
  const items: (vscode.QuickPickItem & { format: Format })[] = [
    { label: 'CSV', description: vscode.l10n.t('a table: a line for each citation'), format: 'csv' },
    { label: 'JSON', description: vscode.l10n.t('the same for programs'), format: 'json' },
    {
      label: 'GraphML',
      description: vscode.l10n.t('the web of documents, for programs that draw'),
      format: 'graphml',
    },
  ];
  const title = vscode.l10n.t('Export Citations');
  return (await vscode.window.showQuickPick(items, { title }))?.format;
}

/** A file beside the reports, until the person says otherwise. */
export function chooseFile(ending: string): Thenable<vscode.Uri | undefined> {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const name = `citations.${ending}`;
  return vscode.window.showSaveDialog({
    filters: { [ending.toUpperCase()]: [ending] },
    ...(first && { defaultUri: vscode.Uri.joinPath(first.uri, name) }),
  });
}
