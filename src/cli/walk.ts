/** Which files lie in a folder and its folders. */

import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from './errors';

/** A file, or a path that could not be followed. */
export type Walked = { readonly file: string } | { readonly file: string; readonly reason: string };

/** Folders of tools: thousands of files, and no report. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * The files under each path, in the order of their names; a path that is a file stands for itself. Hidden folders and
 * files and `node_modules` are passed over. Symbolic links are followed; what is reached by two ways is told once, so
 * links in a circle end.
 */
export function* walk(paths: readonly string[]): Generator<Walked> {
  const seen = new Set<string>();
  for (const path of paths) yield* visit(path, seen);
}

function* visit(path: string, seen: Set<string>): Generator<Walked> {
  let real: string;
  let isFolder: boolean;
  try {
    real = realpathSync(path);
    isFolder = statSync(real).isDirectory();
  } catch (error) {
    yield { file: path, reason: reasonOf(error) };
    return;
  }
  if (seen.has(real)) return;
  seen.add(real);
  if (isFolder) yield* visitFolder(path, real, seen);
  else yield { file: path };
}

/** @param real the folder's own path, links resolved: that of a plain file in it is then known without asking */
function* visitFolder(path: string, real: string, seen: Set<string>): Generator<Walked> {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    yield { file: path, reason: reasonOf(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory() || entry.isSymbolicLink()) yield* visit(inside, seen);
    else if (entry.isFile() && isNew(join(real, entry.name), seen)) yield { file: inside };
  }
}

function isNew(real: string, seen: Set<string>): boolean {
  const before = seen.size;
  seen.add(real);
  return seen.size > before;
}
