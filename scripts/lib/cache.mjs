// Things fetched once and kept in the cache folder.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { CACHE } from './paths.mjs';
import { say, seconds } from './say.mjs';

/** Written last: a folder without it is the rest of a fetch that was cut short, and is fetched again. */
const COMPLETE = '.complete';

/**
 * The folder of a thing, made by `make` unless a complete one is there. `make` works in a folder beside it, which is
 * then renamed: nobody ever sees half a thing.
 * @param {{ name: string, recipe: string, what: string, make: (folder: string) => Promise<void> }} thing
 *   `recipe`: what it was made from; when this changes, it is made again. `what`: its name in the progress line
 * @returns {Promise<string>} the folder
 */
export async function once({ name, recipe, what, make }) {
  const folder = join(CACHE, name);
  const isComplete = async () => (await readFile(join(folder, COMPLETE), 'utf8').catch(() => '')) === recipe;
  if (await isComplete()) return folder;
  return withLock(`${folder}.lock`, async () => {
    if (await isComplete()) return folder;
    const start = Date.now();
    say(`Fetching ${what} (once, into .vscode-test) …`);
    const partial = `${folder}.partial`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    await make(partial);
    await writeFile(join(partial, COMPLETE), recipe);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    say(`  ${what}: ready (${seconds(start)})`);
    return folder;
  });
}
