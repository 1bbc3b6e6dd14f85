/** Changes of files on disk, told in batches: a checkout changes thousands at once. */

import * as vscode from 'vscode';

/** Addresses; what was deleted may be a folder. */
export interface FileChanges {
  readonly created: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
}

/** So long nothing more may come before a batch is told. */
const PAUSE = 200;

/** Watches every file and folder of the workspace: a folder that goes is told by its own name alone. */
export function watchFiles(changed: (changes: FileChanges) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  let batch = emptyBatch();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const add = (kind: keyof FileChanges) => (uri: vscode.Uri) => {
    batch[kind].add(uri.toString());
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = batch;
      batch = emptyBatch();
      changed(told);
    }, PAUSE);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(add('created')),
    watcher.onDidChange(add('changed')),
    watcher.onDidDelete(add('deleted')),
    { dispose: () => clearTimeout(timer) },
  );
}

const emptyBatch = () => ({
  created: new Set<string>(),
  changed: new Set<string>(),
  deleted: new Set<string>(),
});
