/** Storage in memory, as VS Code's file systems keep it. */

import type { Storage } from '../../../../src/vscode/folder/cache';
import type { Places } from '../../../../src/vscode/folder/places';

/** A folder; every change has a stamp of its own. */
export function memory(overrides: Partial<Storage> = {}) {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly stamp: string }>();
  let time = 0;
  const storage: Storage = {
    read: async name => files.get(name)?.bytes,
    stamp: async name => files.get(name)?.stamp ?? '',
    write: async (name, bytes) => void files.set(name, { bytes, stamp: String(++time) }),
    rename: async (from, to) => {
      files.set(to, { bytes: files.get(from)!.bytes, stamp: String(++time) });
      files.delete(from);
    },
    remove: async name => void files.delete(name),
    ...overrides,
  };
  return { files, storage };
}

/** The storage that all windows share: a folder for each place in which something is written. */
export function sharedMemory(overrides: Partial<Places> = {}) {
  const folders = new Map<string, ReturnType<typeof memory>>();
  const places: Places = {
    at: place => {
      const folder = () => folders.get(place)?.storage;
      const made = () => {
        const { storage } = folders.get(place) ?? folders.set(place, memory()).get(place)!;
        return storage;
      };
      return {
        read: async name => folder()?.read(name),
        stamp: async name => (await folder()?.stamp(name)) ?? '',
        write: (name, bytes) => made().write(name, bytes),
        rename: (from, to) => made().rename(from, to),
        remove: async name => folder()?.remove(name),
      };
    },
    names: async () => [...folders.keys()],
    remove: async place => void folders.delete(place),
    ...overrides,
  };
  return { folders, places };
}
