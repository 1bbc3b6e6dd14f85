// Pictures of what a host showed, kept for a person to look at.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from './paths.mjs';

/**
 * Where a picture goes; one left there by an earlier run is removed, so that an old failure is not taken for a new one.
 * @param {string} name without its extension
 * @returns {Promise<string>}
 */
export async function screenshotPath(name) {
  const folder = join(CACHE, 'screenshots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await rm(path, { force: true });
  return path;
}
