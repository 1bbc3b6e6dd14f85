/** One pass over all files of the folder. */

import * as vscode from 'vscode';
import { bringUpToDate } from '../../corpus/indexing';
import type { Cache } from './cache';
import { closedFolders } from './closed';
import type { Index } from './known';
import { foldersIn, listingOf, unreadableNames } from './listing';
import { fileKey } from './patterns';
import { openDocument } from './readings';
import { reasonOf } from './reasons';
import { takeEdited } from './upkeep';

/** More lines about unreadable files help nobody. */
const MOST_FAILURES = 20;

interface Passing {
  readonly cache: Cache;
  readonly token: vscode.CancellationToken;
  readonly progressed: () => void;
}

/**
 * Brings the index up to date. What was saved is taken as long as no pass has seen all files.
 *
 * @returns whether it saw all, and whether anything is to be saved
 */
export async function passOver(
  index: Index,
  { cache, token, progressed }: Passing,
): Promise<{ readonly isCancelled: boolean; readonly isChanged: boolean }> {
  const { known, tellOnce } = index;
  const { corpus } = known;
  const failures = new Map<string, string>();
  known.saved ??= await cache.load();
  const before = [...known.saved, ...corpus.files.values()];
  const done = await bringUpToDate(
    corpus,
    listingOf(() => token),
    {
      saved: before,
      isTaken: uri => corpus.files.get(uri)?.stamp === '' && openDocument(uri) !== undefined,
      isCancelled: () => token.isCancellationRequested,
      progress: (at, all) => {
        known.progress = { done: at, all };
        progressed();
      },
      failed: (uri, error) => {
        failures.set(fileKey(vscode.Uri.parse(uri).path), uri);
        if (failures.size <= MOST_FAILURES)
          tellOnce(`${shownName(uri)} could not be read: ${reasonOf(error)}`);
      },
    },
  );
  if (!done.cancelled) {
    known.isWhole = true;
    known.gone = new Set(before.flatMap(({ uri }) => (corpus.files.has(uri) ? [] : [uri])));
    known.saved = [];
    known.unread = new Map([...(await unreadableNames(token)), ...failures]);
  }
  return { isCancelled: done.cancelled, isChanged: done.read > 0 || known.gone.size > 0 };
}

/** What follows a pass: texts of editors are taken, and what is wrong with the folder is told. */
export async function afterPass(index: Index): Promise<void> {
  for (const document of vscode.workspace.textDocuments) takeEdited(index, document);
  index.tellConflicts();
  const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (const { folder, error } of await closedFolders(roots, foldersIn)) {
    const name = shownName(folder.toString());
    index.tellOnce(`The folder ${name} could not be looked into: ${reasonOf(error)}`);
  }
}

/** A file's or folder's name as a person knows it. */
export const shownName = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
