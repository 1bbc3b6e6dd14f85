/**
 * Where saved indexes are: one place for each set of folders, in the storage that all windows share. VS Code's storage of
 * a workspace will not do: a second window on the same folder is given another, and would read every report anew.
 */

import { contentKey } from '../../corpus/hash';
import { type Cache, openCache, type Storage } from './cache';
import { reasonOf } from './reasons';

export interface Places {
  /** Made when something is first written in it. */
  at(place: string): Storage;
  /** Those that were made. */
  names(): Promise<readonly string[]>;
  /** With all that is in it; no failure where it is gone already. */
  remove(place: string): Promise<void>;
}

type Tell = (line: string) => void;

/** When the index of a place was last taken: milliseconds, written out. Not all file systems keep the time of a file. */
export const USED_NAME = 'used';

/** An index that no window has taken for six weeks is let go. */
const LONGEST_UNUSED = 42 * 24 * 60 * 60 * 1000;

/**
 * @param folders addresses of the folders that a window has open, in any order
 * @returns undefined where there are none
 */
export function placeOf(folders: readonly string[]): string | undefined {
  if (folders.length === 0) return undefined;
  return contentKey(new TextEncoder().encode([...folders].sort().join('\n')));
}

/**
 * The saved index of the folders that are open, which may be others from one call to the next.
 * @param folders gives their addresses
 * @param tell is told in one line why a saved index was not used, or could not be saved
 * @param now milliseconds
 */
export function cacheIn(
  places: Places,
  folders: () => readonly string[],
  tell: Tell,
  now: () => number = Date.now,
): Cache {
  const caches = new Map<string | undefined, Cache>();
  const current = () => {
    const place = placeOf(folders());
    const storage = place === undefined ? undefined : places.at(place);
    const cache = caches.get(place) ?? openCache(storage, tell);
    caches.set(place, cache);
    return { cache, storage };
  };
  return {
    load: async () => {
      const { cache, storage } = current();
      const files = await cache.load();
      // nobody waits for it
      if (storage && files.length > 0) void markUsed(storage, now()).catch(error => tell(untidy(error)));
      return files;
    },
    save: (files, gone) => current().cache.save(files, gone),
  };
}

/**
 * Lets go the indexes that no window has taken for weeks.
 * @param own the place of this window: it stays
 * @param tell is told in one line what could not be done
 * @param now milliseconds
 */
export async function letGo(
  places: Places,
  own: string | undefined,
  tell: Tell,
  now: number = Date.now(),
): Promise<void> {
  try {
    for (const place of await places.names()) if (place !== own) await letGoUnused(places, place, now);
  } catch (error) {
    tell(untidy(error));
  }
}

async function letGoUnused(places: Places, place: string, now: number): Promise<void> {
  const storage = places.at(place);
  const used = await storage.read(USED_NAME);
  // saved, and not taken since: its weeks begin today
  if (!used?.length) await markUsed(storage, now);
  else if (now - Number(new TextDecoder().decode(used)) > LONGEST_UNUSED) await places.remove(place);
}

const markUsed = (storage: Storage, now: number): Promise<void> =>
  storage.write(USED_NAME, new TextEncoder().encode(String(now)));

const untidy = (error: unknown): string =>
  `The saved indexes of folders that are no longer opened could not be tidied up: ${reasonOf(error)}`;
