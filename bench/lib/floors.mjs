// The floors: what each row has reached on a text, with room for a noisy machine. They are ratios and sizes, never times of one
// machine. Another text has its own: a sample is full of citations, and takes longer a character than a real report.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPORT } from './texts.mjs';

/** @typedef {import('./parts.mjs').Row} Row */

const FILE = join(dirname(dirname(fileURLToPath(import.meta.url))), 'floors.json');

/** A measured ratio may be so much worse before it counts: the machine is shared. What keeps to its target is never too slow. */
const ROOM = 2;

/** @returns {Record<string, Record<string, number>>} */
const readAll = () => JSON.parse(readFileSync(FILE, 'utf8'));

/** The floors of the text that is measured. @returns {Record<string, number>} */
export const readFloors = () => readAll()[basename(REPORT)] ?? {};

/** Sizes do not depend on the machine; times in ms do, and have no floor. */
const isKept = (/** @type {Row} */ { target, least, unit }) =>
  (target !== undefined || least !== undefined) && unit !== 'ms';

/**
 * Where a row is worse than its floor.
 * @param {readonly Row[]} rows
 * @param {Record<string, number>} floors
 */
export function failures(rows, floors) {
  return rows.flatMap(row => {
    const floor = floors[row.id];
    if (floor === undefined || !isKept(row)) return [];
    const isWorse = row.least === undefined ? row.value > floor : row.value < floor;
    return isWorse ? [`${row.what}: ${row.value.toPrecision(3)} ${row.unit}, floor ${floor}`] : [];
  });
}

/**
 * Writes the floors of what was measured; others and those of other texts stay.
 * @param {readonly Row[]} rows
 */
export function writeFloors(rows) {
  const floors = readFloors();
  for (const row of rows.filter(isKept)) {
    const { value, target = 0, least = Number.POSITIVE_INFINITY, unit } = row;
    const room = row.room ?? (unit === 'KB' ? 1.1 : ROOM);
    const floor = row.least === undefined ? Math.max(value * room, target) : Math.min(value / room, least);
    floors[row.id] = Number(floor.toPrecision(3));
  }
  const sorted = Object.fromEntries(Object.entries(floors).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify({ ...readAll(), [basename(REPORT)]: sorted }, null, 2)}\n`);
}
