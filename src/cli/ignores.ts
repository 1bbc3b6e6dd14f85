/** The `.un-report.json` beside a file, or in the nearest folder above. */

import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { IGNORE_FILE, type Ignores, type IgnoresRead, parseIgnores } from '../features/checks/ignore';
import { reasonOf } from './errors';
import { STDIN } from './files';

export interface IgnoresOfFile {
  readonly ignores: Ignores;
  /** What is wrong with the file, told once. */
  readonly problems: readonly string[];
  /** The report's name in it. */
  readonly name: string;
}

interface Found extends IgnoresRead {
  readonly folder: string;
}

const NONE: Ignores = { codes: [], files: new Map() };

/** Looks each folder up once. */
export function ignoresBeside(): (file: string) => Promise<IgnoresOfFile> {
  const known = new Map<string, Promise<Found | undefined>>();
  const told = new Set<string>();
  const find = (folder: string): Promise<Found | undefined> => {
    const found = known.get(folder) ?? read(folder).then(own => own ?? above(folder));
    known.set(folder, found);
    return found;
  };
  const above = (folder: string): Promise<Found | undefined> => {
    const parent = dirname(folder);
    return parent === folder ? Promise.resolve(undefined) : find(parent);
  };
  return async file => {
    const folder = file === STDIN ? process.cwd() : dirname(resolve(file));
    const found = await find(folder);
    if (!found) return { ignores: NONE, problems: [], name: file };
    const problems = told.has(found.folder) ? [] : found.problems;
    told.add(found.folder);
    return {
      ignores: found.ignores,
      problems,
      name: relative(found.folder, resolve(file)).split(sep).join('/'),
    };
  };
}

async function read(folder: string): Promise<Found | undefined> {
  try {
    return { folder, ...parseIgnores(await readFile(`${folder}/${IGNORE_FILE}`, 'utf8')) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { folder, ignores: NONE, problems: [`${IGNORE_FILE} could not be read: ${reasonOf(error)}`] };
  }
}
