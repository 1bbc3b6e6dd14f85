/** While the folder is indexed: how far it is, in the status bar, and a way to stop it. */

import * as vscode from 'vscode';
import type { Context } from '../context';

/** A folder that is known already is looked through in less. */
const PATIENCE = 600;

export function showIndexing({ folder }: Context): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('unReport.indexing', vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t('Indexing of reports');
  item.command = 'unReport.folder.stop';
  item.tooltip = vscode.l10n.t('The reports of the folder are being indexed. Click to stop.');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = () => {
    const { done, all } = folder.progress;
    const text = all === 0 ? '' : ` ${done.toLocaleString()}/${all.toLocaleString()}`;
    item.text = `$(sync~spin) ${vscode.l10n.t('Reports')}${text}`;
    item.accessibilityInformation = { label: `${vscode.l10n.t('Reports are being indexed')}:${text}` };
    if (folder.state === 'indexing') timer ??= setTimeout(() => item.show(), PATIENCE);
    else {
      clearTimeout(timer);
      timer = undefined;
      item.hide();
    }
    void vscode.commands.executeCommand('setContext', 'unReport.folder', contextOf(folder));
    // of its own: a folder of which some reports are known already can be stopped as well
    void vscode.commands.executeCommand('setContext', 'unReport.indexing', folder.state === 'indexing');
  };

  update();
  return vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    folder.onDidChange(update),
    folder.onDidProgress(update),
    vscode.commands.registerCommand('unReport.folder.stop', () => folder.stop()),
    vscode.commands.registerCommand('unReport.folder.refresh', () => folder.refresh()),
  );
}

/** For the `when` of views and their welcome: `empty` once it is known that there are no reports. */
function contextOf({ state, corpus }: Context['folder']): string {
  if (corpus.holders.size > 0) return 'reports';
  return state === 'ready' ? 'empty' : state;
}
