/** Which files lie in a folder and its folders. */

import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasReportEnding } from '../corpus/recognise';
import { reasonOf } from './errors';

/** A file, or a path that could not be followed. */
export interface Walked {
  readonly file: string;
  /** A person has named it; others lie in a folder that was named. */
  readonly isNamed: boolean;
  /** Why it could not be followed. */
  readonly reason?: string;
}

/** Folders of tools: thousands of files, and no report. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * Each path that is a file, whatever it is called, and of each that is a folder the files in it that end as reports do, in
 * the order of their names. Hidden folders and files and `node_modules` are passed over. Symbolic links are followed; what
 * is reached by two ways is told once, so links in a circle end.
 *
 * @param seen what was told before; grows
 */
export function* walk(paths: readonly string[], seen = new Set<string>()): Generator<Walked> {
  for (const path of paths) yield* visit(path, seen, true);
}

function* visit(path: string, seen: Set<string>, isNamed: boolean): Generator<Walked> {
  let real: string;
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
    real = realPathOf(path);
  } catch (error) {
    yield { file: path, isNamed, reason: reasonOf(error) };
    return;
  }
  if (!isFolder && !isNamed && !hasReportEnding(path)) return;
  if (!isNew(real, seen)) return;
  if (isFolder) yield* visitFolder(path, real, seen);
  else yield { file: path, isNamed };
}

/** A pipe under a name, `<(pdftotext …)`, is there, but leads to no path. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** @param real the folder's own path, links resolved: that of a plain file in it is then known without asking */
function* visitFolder(path: string, real: string, seen: Set<string>): Generator<Walked> {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    yield { file: path, isNamed: false, reason: reasonOf(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory() || entry.isSymbolicLink()) yield* visit(inside, seen, false);
    else if (entry.isFile() && hasReportEnding(inside) && isNew(join(real, entry.name), seen))
      yield { file: inside, isNamed: false };
  }
}

function isNew(real: string, seen: Set<string>): boolean {
  const before = seen.size;
  seen.add(real);
  return seen.size > before;
}
