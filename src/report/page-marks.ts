/** Which numbers a page marks, and from where on: looked up for every line that may begin its notes. */

import { isWhite } from './lines';
import { type MarkStrength, markStrength } from './mark-places';

/** The marks of a stretch of text. */
export interface PageMarks {
  /** Whether a mark of this number, at least so sure, stands before an offset of the text. */
  has(number: number, before: number, least: MarkStrength): boolean;
}

const SLASH = 47;
const STOP = 46;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The marks from `from` to `to`, read when they are first asked for. */
export function pageMarks(text: string, from: number, to: number): PageMarks {
  let firsts: Firsts | undefined;
  return {
    has: (number, before, least) => {
      firsts ??= readMarks(text, from, to);
      const known = firsts.get(number);
      if (!known) return false;
      for (let strength: number = least; strength <= 4; strength++) {
        const first = known[strength];
        if (first !== undefined && first < before) return true;
      }
      return false;
    },
  };
}

/** Of each number: where its first mark of each strength stands. */
type Firsts = ReadonlyMap<number, readonly number[]>;

function readMarks(text: string, from: number, to: number): Firsts {
  const firsts = new Map<number, number[]>();
  for (let at = from; at < to; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    while (at < to && isDigit(text.charCodeAt(at))) at++;
    if (at - start > 3) continue;
    const strength = isOrdinal(text, start, at) ? 0 : strengthAt(text, start, at);
    if (strength === 0) continue;
    const number = Number(text.slice(start, at));
    const known = firsts.get(number);
    if (!known) firsts.set(number, withFirst([], strength, start));
    else if (known[strength] === undefined) withFirst(known, strength, start);
  }
  return firsts;
}

/** "1." at a line's beginning numbers a paragraph. */
function isOrdinal(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== STOP) return false;
  let at = start;
  while (at > 0 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  return at === 0 || isWhite(text.charCodeAt(at - 1));
}

function withFirst(firsts: number[], strength: MarkStrength, start: number): number[] {
  firsts[strength] = start;
  return firsts;
}

/** "1/" of older reports is sure wherever it stands apart. */
function strengthAt(text: string, start: number, end: number): MarkStrength {
  if (text.charCodeAt(end) === SLASH && !isDigit(text.charCodeAt(end + 1)))
    return text.charCodeAt(start - 1) <= 32 ? 4 : 0;
  return markStrength(text, start, end);
}
