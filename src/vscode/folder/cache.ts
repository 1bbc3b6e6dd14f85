/**
 * The saved index in the extension's storage. It may be deleted at any time; whatever is wrong with it, the reports are
 * read anew. Two windows on one folder share it: each adds what it knows to what it finds there.
 */

import type { Filed } from '../../corpus/entry';
import { inSlices } from '../../corpus/slices';
import { mergeFiles, readingStore, writingStore } from '../../corpus/store';
import { reasonOf } from './reasons';

/** The little of a file system that the cache needs; names are inside its own folder. */
export interface Storage {
  /** Undefined where there is no such file. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Changes with every change of the file; empty where there is none. */
  stamp(name: string): Promise<string>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Takes the place of a file of that name. */
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
}

export interface Cache {
  /** The files of the saved index; none where there is none, or none that can be read. */
  load(): Promise<readonly Filed[]>;
  /**
   * Saves files beside what another window has saved meanwhile. What this window has loaded itself is theirs to keep or
   * to leave out.
   * @param gone addresses that are no longer there: the other window's word for them is not kept
   */
  save(files: Iterable<Filed>, gone?: ReadonlySet<string>): Promise<void>;
}

/** The name goes with the format: an older version beside it is never taken for this one. */
export const CACHE_NAME = 'index.bin';

/** Another window that saves between our reading and our writing makes us begin again; more often is no accident. */
const MOST_ATTEMPTS = 4;

/**
 * @param storage undefined where VS Code has no place for it (no folder is open): nothing is then saved
 * @param tell is told in one line why a saved index was not used, or could not be saved
 */
export function openCache(storage: Storage | undefined, tell: (line: string) => void): Cache {
  /** The stamp of what we have read or written last: nobody else has saved since. */
  let seen: string | undefined;
  const read = async (): Promise<readonly Filed[]> => {
    const stamp = await storage?.stamp(CACHE_NAME);
    const bytes = await storage?.read(CACHE_NAME);
    if (!bytes) return [];
    const files = await inSlices(readingStore(bytes));
    seen = stamp;
    if (typeof files !== 'string') return files;
    tell(WHY_NOT[files]);
    return [];
  };
  const load = async (): Promise<readonly Filed[]> => {
    try {
      return await read();
    } catch (error) {
      tell(`The saved index could not be read, and is made anew: ${reasonOf(error)}`);
      return [];
    }
  };
  const save = async (files: readonly Filed[], gone: ReadonlySet<string>): Promise<void> => {
    if (!storage) return;
    try {
      // what we have seen already was known when these files were
      const theirs = async (stamp: string) => (stamp === seen ? [] : await load());
      seen = await saveTo(storage, files, gone, theirs);
    } catch (error) {
      tell(`The index could not be saved: ${reasonOf(error)}`);
    }
  };
  /** One after the other: the later knows more, and must not be overtaken by the earlier. */
  let saving = Promise.resolve();
  return {
    load,
    save: (files, gone = new Set()) => {
      const now = [...files];
      saving = saving.then(() => save(now, gone));
      return saving;
    },
  };
}

const WHY_NOT = {
  'other version': 'The saved index is of another version of this extension, and is made anew.',
  damaged: 'The saved index is damaged, and is made anew.',
};

/** Only a whole file ever has the name: it is written under another one, then renamed. Gives its stamp. */
async function saveTo(
  storage: Storage,
  files: readonly Filed[],
  gone: ReadonlySet<string>,
  load: (stamp: string) => Promise<readonly Filed[]>,
): Promise<string> {
  // a text that was never saved has no stamp by which to know it again
  const ours = files.filter(({ stamp }) => stamp !== '');
  const name = `${CACHE_NAME}.${Math.random().toString(36).slice(2)}.tmp`;
  try {
    for (let attempt = 1; ; attempt++) {
      const before = await storage.stamp(CACHE_NAME);
      const theirs = (await load(before)).filter(({ uri }) => !gone.has(uri));
      await storage.write(name, await inSlices(writingStore(mergeFiles(ours, theirs))));
      const stamp = await storage.stamp(name);
      // right before it takes the place: what is saved in between is joined at the other window's next save
      const isUnchanged = (await storage.stamp(CACHE_NAME)) === before;
      if (!isUnchanged && attempt < MOST_ATTEMPTS) continue;
      await storage.rename(name, CACHE_NAME);
      return stamp;
    }
  } catch (error) {
    await storage.remove(name);
    throw error;
  }
}
