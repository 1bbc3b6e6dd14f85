/** Opens a document of the folder; where several could be meant, the person chooses. */

import * as vscode from 'vscode';
import { findDocument, type Target } from '../../corpus/editions';
import { fileName } from '../../corpus/file-name';
import type { Corpus } from '../../corpus/index';
import { fromLines } from '../convert';

/** @returns whether the folder has it */
export async function openDocument(corpus: Corpus, symbol: string): Promise<boolean> {
  const found = findDocument(corpus, symbol);
  if (found.kind === 'absent') return false;
  const isOther = found.kind === 'choice' && found.why === 'editions';
  const target =
    found.targets.length === 1 && !isOther
      ? found.targets[0]
      : await choose(
          found.targets,
          isOther
            ? vscode.l10n.t('{0} is not in the folder. Of its family there is:', symbol)
            : vscode.l10n.t('Several files carry the symbol {0}:', symbol),
        );
  if (target) await openTarget(target);
  return true;
}

export async function openTarget({ uri, selection }: Pick<Target, 'uri' | 'selection'>): Promise<void> {
  const { start } = fromLines(selection);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(start, start) });
}

async function choose(targets: readonly Target[], title: string): Promise<Target | undefined> {
  const items = targets.map(target => ({
    label: target.symbol || fileName(target.uri),
    description: [target.date, target.language].filter(Boolean).join(', '),
    detail: [target.title, vscode.workspace.asRelativePath(vscode.Uri.parse(target.uri))]
      .filter(Boolean)
      .join(' — '),
    target,
  }));
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.target;
}
