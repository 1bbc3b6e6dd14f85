/** The trees of our container: there from the beginning, and filled when somebody looks at them. */

import * as vscode from 'vscode';
import { lateNodes } from './late-nodes';
import type { CitationNode } from './views/citations';
import type { CitedByNode } from './views/cited-by';

export interface LateTree<T> {
  readonly view: vscode.TreeView<T>;
  /** Says where the nodes come from. */
  fill(provider: vscode.TreeDataProvider<T>): void;
}

export interface Trees extends vscode.Disposable {
  readonly citations: LateTree<CitationNode>;
  readonly citedBy: LateTree<CitedByNode>;
}

/** @param open makes what fills the trees; asked when the first of them is shown */
export function openTrees(open: () => Promise<unknown>): Trees {
  const citations = lateNodes<CitationNode>(open);
  const citedBy = lateNodes<CitedByNode>(open);
  const views = {
    citations: vscode.window.createTreeView('unReport.citations', {
      treeDataProvider: citations.provider,
      showCollapseAll: true,
    }),
    citedBy: vscode.window.createTreeView('unReport.citedBy', { treeDataProvider: citedBy.provider }),
  };
  return {
    citations: { view: views.citations, fill: citations.fill },
    citedBy: { view: views.citedBy, fill: citedBy.fill },
    dispose: () => vscode.Disposable.from(views.citations, views.citedBy, citations, citedBy).dispose(),
  };
}
