// The floors: what each row has reached, with room for a noisy machine. They are ratios and sizes, never times of one machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./parts.mjs').Row} Row */

const FILE = join(dirname(dirname(fileURLToPath(import.meta.url))), 'floors.json');

/** A measured ratio may be so much worse before it counts: the machine is shared. What keeps to its target is never too slow. */
const ROOM = 1.5;

/** @returns {Record<string, number>} */
export const readFloors = () => JSON.parse(readFileSync(FILE, 'utf8'));

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
 * Writes the floors of what was measured; others stay.
 * @param {readonly Row[]} rows
 */
export function writeFloors(rows) {
  const floors = readFloors();
  for (const row of rows.filter(isKept)) {
    const { value, target = 0, least = Number.POSITIVE_INFINITY, unit } = row;
    const room = unit === 'KB' ? 1.1 : ROOM;
    const floor = row.least === undefined ? Math.max(value * room, target) : Math.min(value / room, least);
    floors[row.id] = Number(floor.toPrecision(3));
  }
  const sorted = Object.fromEntries(Object.entries(floors).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}
