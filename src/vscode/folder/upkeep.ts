/** The index kept current file by file, as the disk and the editors tell. */

import * as vscode from 'vscode';
import type { Corpus } from '../../corpus/index';
import { entryOfBytes } from '../../corpus/indexing';
import { entryOf } from '../../corpus/make-entry';
import { hasReportEnding } from '../../corpus/recognise';
import { LANGUAGE_ID } from '../language';
import { forget, type Index, put } from './known';
import { listedFile } from './listing';
import { openDocument } from './readings';
import type { FileChanges } from './watch';

/** Of more files at once than this, none is looked at alone. */
const MOST_CREATED = 100;

/** Takes a report as its editor has it, where that is another than on disk. */
export function takeEdited(index: Index, document: vscode.TextDocument): void {
  const { known, log, reports } = index;
  const uri = document.uri.toString();
  const file = known.corpus.files.get(uri);
  // a file that the listing does not have is no file of the folder, or is excluded from it
  if (!file || document.languageId !== LANGUAGE_ID) return;
  if (!document.isDirty && file.entry) {
    // what was typed was thrown away: the file on disk counts again
    if (file.stamp === '') void readAgain(index, uri);
    return;
  }
  const entry = log.attempt('index', () => entryOf(reports.of(document)));
  if (entry) put(index, { uri, stamp: '', entry });
}

/** Takes a file of the folder as it is on disk now. */
export async function readAgain(index: Index, uri: string): Promise<void> {
  if (openDocument(uri)?.isDirty) return;
  try {
    const listed = await listedFile(vscode.Uri.parse(uri));
    const before = index.known.corpus.files.get(uri);
    if (!listed || (listed.stamp !== '' && listed.stamp === before?.stamp)) return;
    const entry = entryOfBytes(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)), uri);
    put(index, entry ? { ...listed, entry } : listed);
    const document = openDocument(uri);
    if (document) takeEdited(index, document);
    index.tellConflicts();
  } catch {
    // it cannot be read any longer: what was known of it no longer holds
    forget(index, uri);
  }
}

/** @param refresh looks at all files, where something came that no file of the index tells of */
export async function follow(
  index: Index,
  { created, changed, deleted }: FileChanges,
  refresh: () => Promise<void>,
): Promise<void> {
  const { corpus, state } = index.known;
  if (state === 'idle') return;
  for (const uri of deleted) {
    if (corpus.files.has(uri)) forget(index, uri);
    else for (const inside of corpus.files.keys()) if (inside.startsWith(`${uri}/`)) forget(index, inside);
  }
  const isNew =
    created.size > MOST_CREATED ||
    (await Promise.all([...created].map(uri => isUnknown(corpus, uri)))).includes(true);
  for (const uri of new Set([...created, ...changed])) if (corpus.files.has(uri)) await readAgain(index, uri);
  if (isNew) await refresh();
}

/** Whether something that came may hold reports of which the index knows nothing: a file, or a folder. */
async function isUnknown(corpus: Corpus, uri: string): Promise<boolean> {
  if (corpus.files.has(uri)) return false;
  const parsed = vscode.Uri.parse(uri);
  if (hasReportEnding(parsed.path)) return true;
  try {
    return ((await vscode.workspace.fs.stat(parsed)).type & vscode.FileType.Directory) !== 0;
  } catch {
    // gone again
    return false;
  }
}
