/** What a person is told of files that claim one symbol, and how they are shown beside each other. */

import * as vscode from 'vscode';
import { fewOf } from '../../corpus/few';
import type { Conflict } from '../../corpus/index';

/** More editors beside each other show nothing. */
const MOST_BESIDE = 3;

/** Asks once, and shows what is chosen. */
export async function notifyConflicts(
  conflicts: readonly Conflict[],
  shown: (uri: string) => string,
): Promise<void> {
  const [first, ...others] = conflicts;
  if (!first) return;
  const isPair = others.length === 0 && first.uris.length === 2;
  const button = isPair ? vscode.l10n.t('Show Both') : vscode.l10n.t('Show Files');
  const answer = await vscode.window.showWarningMessage(messageOf(conflicts, shown), button);
  if (answer !== button) return;
  const chosen = others.length === 0 ? first : await choose(conflicts, shown);
  if (chosen) await showBeside(chosen.uris);
}

function messageOf([first, ...others]: readonly Conflict[], shown: (uri: string) => string): string {
  const { symbol, uris } = first!;
  const files = filesNamed(uris.map(shown));
  return others.length === 0
    ? vscode.l10n.t(
        'Several files of the folder carry the symbol {0}: {1}. Where it is cited, you choose which of them is meant.',
        symbol,
        files,
      )
    : vscode.l10n.t(
        '{0} documents stand in several files of the folder, {1} among them: {2}. Where one of them is cited, you choose which of its files is meant.',
        (others.length + 1).toLocaleString(),
        symbol,
        files,
      );
}

const filesNamed = (names: readonly string[]): string =>
  fewOf(names, (named, rest) => vscode.l10n.t('{0} and {1} more', named, rest));

async function choose(
  all: readonly Conflict[],
  shown: (uri: string) => string,
): Promise<Conflict | undefined> {
  const items = all.map(conflict => ({
    label: conflict.symbol,
    detail: conflict.uris.map(shown).join(', '),
    conflict,
  }));
  const title = vscode.l10n.t('Documents that stand in several files');
  const item = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
  return item?.conflict;
}

async function showBeside(uris: readonly string[]): Promise<void> {
  for (const [index, uri] of uris.slice(0, MOST_BESIDE).entries()) {
    const viewColumn = index === 0 ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), { viewColumn, preview: false });
  }
}
