// An invented report as long as a book: our sample again and again, its paragraphs numbered on.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runOn } from '../../bench/lib/texts.mjs';
import { FIRST_SAMPLE } from '../../scripts/lib/paths.mjs';

/** The name that it has in the folder, and about how long it is. */
export const LONG_REPORT = 'S-2044-318-long.txt';
const CHARACTERS = 900_000;

/**
 * Puts the long report into a folder that has the samples.
 * @param {string} folder
 * @returns {Promise<string>} its text
 */
export async function writeLongReport(folder) {
  const sample = await readFile(join(folder, FIRST_SAMPLE), 'utf8');
  const text = runOn(sample, Math.ceil(CHARACTERS / sample.length));
  await writeFile(join(folder, LONG_REPORT), text);
  return text;
}
