// The texts that everything is measured on.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/paths.mjs';

const REPORTS = join(ROOT, '../shared/reports');
const SAMPLES = join(ROOT, 'samples');

/** A real report where the person has it; else the longest sample. */
export const REPORT = existsSync(join(REPORTS, 'S-2018-1042.txt'))
  ? join(REPORTS, 'S-2018-1042.txt')
  : longest(SAMPLES);

/** A real book of 870 KB, where the person has it. */
export const BOOK = existsSync(join(REPORTS, 'A-80-10.txt')) ? join(REPORTS, 'A-80-10.txt') : undefined;

/** @param {string} folder */
function longest(folder) {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => join(folder, name));
  return files.reduce((one, other) => (statSync(one).size >= statSync(other).size ? one : other));
}

/** @typedef {'report' | '16' | '160' | 'book'} TextName */

/**
 * One of the texts, as one flat string; nothing where the person has it not.
 * @param {TextName} name
 * @returns {string | undefined}
 */
export function textOf(name) {
  if (name === 'book') return BOOK && readFileSync(BOOK, 'utf8');
  const text = readFileSync(REPORT, 'utf8');
  if (name === 'report') return text;
  // About 63 KB each time, so that sizes are the same with the sample.
  const size = Buffer.byteLength(text);
  return runOn(text, Math.round((Number(name) * 63_225) / size));
}

/**
 * A report many times over, its paragraphs numbered on from one to the next.
 * @param {string} text
 * @param {number} times
 */
export function runOn(text, times) {
  const numbers = [...text.matchAll(/^(\d{1,3})\.(?=\s)/gm)].map(([, number]) => Number(number));
  const count = Math.max(0, ...numbers.filter((number, index) => numbers.indexOf(number) === index));
  const copies = Array.from({ length: times }, (_, copy) =>
    text.replace(/^(\d{1,3})\.(?=\s)/gm, (_whole, number) => `${Number(number) + copy * count}.`),
  );
  // through bytes, so that V8 has one flat string, as of a file
  return Buffer.from(copies.join('\n')).toString('utf8');
}
