// How many tests passed, and how one script tells another.
import { readFile, writeFile } from 'node:fs/promises';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** The variable that names the file in which a step leaves its counts for scripts/test.mjs. */
export const COUNTS_FILE = 'UN_REPORT_COUNTS';

/** @returns {Counts} */
export function noCounts() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function addCounts(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * "12 passed, 0 failed", and the skipped if there are any.
 * @param {Counts} counts
 */
export function printed({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Leaves the counts for the script that started this one, if it asked.
 * @param {Counts} counts
 */
export async function writeCounts({ passed, failed, skipped }) {
  const file = process.env[COUNTS_FILE];
  if (file) await writeFile(file, JSON.stringify({ passed, failed, skipped }));
}

/**
 * What a step left.
 * @param {string} file
 * @returns {Promise<Counts | undefined>} undefined if it left nothing
 */
export async function readCounts(file) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
