/** A file that is written whole or not at all. */

import { once } from 'node:events';
import { createWriteStream, type Stats } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/**
 * What is printed goes into another file beside it, which takes its place at the end, so that nobody reads half of it. A
 * device or a pipe, such as /dev/null, is written to as it is. Rejects where the file cannot be written.
 *
 * @param print gives whether the file is to be kept; one that is not leaves what was there before
 */
export async function writeWhole(path: string, print: (output: Writable) => Promise<boolean>): Promise<void> {
  const stats = await statsOf(path);
  if (stats?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  const isDirect = stats !== undefined && !stats.isFile();
  const place = stats?.isFile() ? await realpath(path) : path;
  const written = isDirect ? path : `${place}.${process.pid}.part`;
  let isKept = isDirect;
  try {
    const output = createWriteStream(written);
    output.on('error', () => undefined);
    // A file that cannot be made is told at once, and by its own reason: not after all is read, as a stream that is closed.
    await once(output, 'open');
    const isWanted = await print(output);
    output.end();
    await finished(output);
    if (isWanted && !isDirect) await rename(written, place);
    isKept ||= isWanted;
  } finally {
    if (!isKept) await rm(written, { force: true });
  }
}

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    // nothing is there yet; where nothing can be, its writing will tell
    return undefined;
  }
}
