/** Brings a corpus up to date with a folder, in slices that leave the editor room. */

import { readReport } from '../report/read';
import { decode, type Utf8Reader } from './decode';
import type { Entry, Filed } from './entry';
import { contentKey } from './hash';
import { type Corpus, putFile, removeFile } from './index';
import { entryOf } from './make-entry';
import { readAhead } from './read-ahead';
import { isReportFile, isReportName } from './recognise';
import { nextTurn, SLICE } from './slices';
import type { Listed, Workspace } from './workspace';

export interface Indexing {
  /** Files of the saved index: what has not changed since is not read again. */
  readonly saved?: Iterable<Filed>;
  /** Files that somebody else keeps current, such as those open and unsaved in the editor. */
  readonly isTaken?: (uri: string) => boolean;
  readonly isCancelled?: () => boolean;
  /** Told after every slice. */
  readonly progress?: (done: number, all: number) => void;
  /** Told of a file that could not be read: gone meanwhile, or not permitted. */
  readonly failed?: (uri: string, error: unknown) => void;
  /** Lets others work; called when a slice has taken its time. */
  readonly breathe?: () => Promise<void>;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** What was done. */
export interface Indexed {
  readonly reports: number;
  readonly others: number;
  /** Read because they were new or had changed. */
  readonly read: number;
  readonly failed: number;
  readonly cancelled: boolean;
}

/** So many files are on their way while one is read. */
const AHEAD = 8;

/**
 * Reads what is new or changed, takes the rest from what was saved, and forgets what is gone. Never throws. One report that
 * takes longer than a slice is a slice of its own.
 */
export async function bringUpToDate(
  corpus: Corpus,
  workspace: Workspace,
  indexing: Indexing = {},
): Promise<Indexed> {
  const { isTaken, isCancelled, progress, failed, breathe = nextTurn, now = Date.now } = indexing;
  const saved = savedFiles(indexing.saved ?? corpus.files.values());
  const listed = new Map<string, Listed>();
  for await (const file of workspace.list()) listed.set(file.uri, file);
  const counts = { reports: 0, others: 0, read: 0, failed: 0 };
  const isKnown = ({ uri, stamp }: Listed): boolean => {
    const known = saved.byUri.get(uri);
    return known !== undefined && known.stamp !== '' && known.stamp === stamp;
  };
  const unread = [...listed.values()].filter(file => !isTaken?.(file.uri) && !isKnown(file));
  const bytesOf = readAhead(unread, ({ uri }) => workspace.read(uri), AHEAD);
  let done = 0;
  let place = 0;
  let begin = now();
  for (const file of listed.values()) {
    if (isCancelled?.()) return { ...counts, cancelled: true };
    const ahead = file === unread[place] ? place++ : -1;
    // asked again: a person may have opened or closed it since
    if (!isTaken?.(file.uri)) {
      const known = isKnown(file) ? saved.byUri.get(file.uri) : undefined;
      const bytes = () => (ahead < 0 ? workspace.read(file.uri) : bytesOf(ahead));
      try {
        const current = known ?? fileOf(await bytes(), file, saved.byKey);
        if (corpus.files.get(file.uri) !== current) putFile(corpus, current);
        if (current.entry) counts.reports++;
        else counts.others++;
        counts.read += Number(!known);
      } catch (error) {
        removeFile(corpus, file.uri);
        counts.failed++;
        failed?.(file.uri, error);
      }
    }
    done++;
    if (now() - begin < SLICE) continue;
    progress?.(done, listed.size);
    await breathe();
    begin = now();
  }
  for (const uri of [...corpus.files.keys()])
    if (!listed.has(uri) && !isTaken?.(uri)) removeFile(corpus, uri);
  progress?.(done, listed.size);
  return { ...counts, cancelled: false };
}

/** By address, and by content: a file that was moved or touched, but holds the same, is not read again. */
function savedFiles(files: Iterable<Filed>) {
  const byUri = new Map<string, Filed>();
  const byKey = new Map<string, Entry>();
  for (const file of files) {
    byUri.set(file.uri, file);
    if (file.entry && file.entry.key !== '') byKey.set(file.entry.key, file.entry);
  }
  return { byUri, byKey };
}

function fileOf(bytes: Uint8Array, { uri, stamp }: Listed, known: ReadonlyMap<string, Entry>): Filed {
  const entry = known.get(contentKey(bytes)) ?? entryOfBytes(bytes, uri);
  return entry ? { uri, stamp, entry } : { uri, stamp };
}

/** The entry of a file's bytes; undefined for what is no report by its name or its first kilobytes. */
export function entryOfBytes(bytes: Uint8Array, name = ''): Entry | undefined {
  return isReportName(name) || isReportFile(bytes) ? entryOfReport(bytes) : undefined;
}

/**
 * The entry of the bytes of a file that is known to be a report; undefined where they are no text.
 *
 * @param readUtf8 see `decode`
 */
export function entryOfReport(bytes: Uint8Array, readUtf8?: Utf8Reader): Entry | undefined {
  const decoded = decode(bytes, readUtf8);
  return decoded.kind === 'text' ? entryOf(readReport(decoded.text), contentKey(bytes)) : undefined;
}
