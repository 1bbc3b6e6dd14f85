/** Nodes of a tree that are there before what they come from is. */

import * as vscode from 'vscode';

export interface LateNodes<T> extends vscode.Disposable {
  readonly provider: vscode.TreeDataProvider<T>;
  /** Says where the nodes come from; a second time, from where instead. */
  fill(provider: vscode.TreeDataProvider<T>): void;
}

/** @param open is to fill them; asked when they are first looked at */
export function lateNodes<T>(open: () => Promise<unknown>): LateNodes<T> {
  let filled: vscode.TreeDataProvider<T> | undefined;
  let following: vscode.Disposable | undefined;
  const changes = new vscode.EventEmitter<T | T[] | undefined>();
  return {
    provider: {
      onDidChangeTreeData: changes.event,
      getTreeItem: node => filled!.getTreeItem(node),
      getChildren: async node => {
        if (!filled) await open();
        return filled?.getChildren(node);
      },
    },
    fill: provider => {
      filled = provider;
      following?.dispose();
      following = provider.onDidChangeTreeData?.(node => changes.fire(node ?? undefined));
    },
    dispose: () => {
      following?.dispose();
      changes.dispose();
    },
  };
}
