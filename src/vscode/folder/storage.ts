/** The extension's storage, and files of any file system, through VS Code alone. */

import * as vscode from 'vscode';
import type { Storage } from './cache';
import type { Places } from './places';

/** @param folder made when something is first written */
export function storageIn(folder: vscode.Uri): Storage {
  const { fs } = vscode.workspace;
  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  return {
    read: async name => {
      try {
        return await fs.readFile(at(name));
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error;
      }
    },
    stamp: async name => {
      try {
        return stampOf(await fs.stat(at(name)));
      } catch {
        return '';
      }
    },
    write: async (name, bytes) => {
      await fs.createDirectory(folder);
      await fs.writeFile(at(name), bytes);
    },
    rename: async (from, to) => {
      await fs.rename(at(from), at(to), { overwrite: true });
    },
    remove: async name => {
      await fs.delete(at(name)).then(undefined, () => undefined);
    },
  };
}

/** @param folder holds one folder for each place */
export function placesIn(folder: vscode.Uri): Places {
  const { fs } = vscode.workspace;
  const at = (place: string) => vscode.Uri.joinPath(folder, place);
  return {
    at: place => storageIn(at(place)),
    names: async () => {
      try {
        return (await fs.readDirectory(folder)).map(([name]) => name);
      } catch (error) {
        if (isAbsent(error)) return [];
        throw error;
      }
    },
    remove: async place => {
      try {
        await fs.delete(at(place), { recursive: true });
      } catch (error) {
        if (!isAbsent(error)) throw error;
      }
    },
  };
}

/** Another stamp, another text; the same stamp, the same text, as far as a file system can tell. */
export const stampOf = ({ mtime, size }: vscode.FileStat): string => `${mtime}-${size}`;

const isAbsent = (error: unknown): boolean =>
  error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
