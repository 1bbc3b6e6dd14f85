// The report many times over as a folder: each copy under a symbol of its own, with last words of its own.
import { textOf } from './texts.mjs';

/** So many make a folder. */
export const COPIES = 1_000;

/**
 * The texts of such a folder.
 * @param {number} count
 */
export function copiesOf(count) {
  const text = textOf('report') ?? '';
  const own = /\b[AS]\/\d{2,4}\/\d{1,4}\b/.exec(text)?.[0] ?? '';
  return Array.from(
    { length: count },
    (_, index) => `${text.replaceAll(own, `S/2018/${2000 + index}`)}\nCopy ${index} of this report.\n`,
  );
}
