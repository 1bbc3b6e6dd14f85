/** Which numbers a page marks, and from where on: looked up for every line that may begin its notes. */

import { isDigit, skipDigits } from '../un/chars';
import { isWhite } from './lines';
import { type MarkStrength, markStrength } from './mark-places';

/** The marks of a stretch of text. */
export interface PageMarks {
  /** Whether a mark of this number, at least so sure, stands before an offset of the text. */
  has(number: number, before: number, least: MarkStrength): boolean;
}

const SLASH = 47;
const STOP = 46;

/** Most pages are asked for a number or two; one that is asked for more is read whole. */
const FEW = 4;

/** The marks from `from` to `to`, looked for when they are first asked for. */
export function pageMarks(text: string, from: number, to: number): PageMarks {
  const page: PageText = { text, from, to, stretch: undefined };
  let firsts = new Map<number, FirstMarks>();
  let isWhole = false;
  const marksOf = (number: number): FirstMarks | undefined => {
    if (isWhole || firsts.has(number)) return firsts.get(number);
    if (firsts.size >= FEW) {
      firsts = readMarks(text, from, to);
      isWhole = true;
    } else firsts.set(number, findMarks(page, number));
    return firsts.get(number);
  };
  return {
    has: (number, before, least) => {
      const known = marksOf(number);
      if (!known) return false;
      for (let strength: number = least; strength <= 4; strength++) {
        const first = known[strength];
        if (first !== undefined && first < before) return true;
      }
      return false;
    },
  };
}

/** Of a number: where its first mark of each strength stands. */
type FirstMarks = number[];

interface PageText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The text from `from` to `to`, cut out when it is first needed. */
  stretch: string | undefined;
}

/** The marks of one number. */
function findMarks(page: PageText, number: number): FirstMarks {
  const { text, from, to } = page;
  page.stretch ??= text.slice(from, to);
  const digits = String(number);
  const firsts: FirstMarks = [];
  let found = page.stretch.indexOf(digits);
  while (found >= 0) {
    const start = from + found;
    const end = start + digits.length;
    if (!isDigit(text.charCodeAt(start - 1)) && !isDigit(text.charCodeAt(end)))
      note(firsts, text, start, end);
    found = page.stretch.indexOf(digits, found + 1);
  }
  return firsts;
}

/** The marks of all numbers. */
function readMarks(text: string, from: number, to: number): Map<number, FirstMarks> {
  const marks = new Map<number, FirstMarks>();
  for (let at = from; at < to; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    while (at < to && isDigit(text.charCodeAt(at))) at++;
    if (at - start > 3) continue;
    const number = Number(text.slice(start, at));
    const firsts = marks.get(number) ?? [];
    note(firsts, text, start, at);
    marks.set(number, firsts);
  }
  return marks;
}

/** The numbers between two offsets, each with how sure a mark it is: `12:4`. */
export function markStrengths(text: string, from: number, to: number): string[] {
  const strengths: string[] = [];
  let at = Math.max(0, from);
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at--;
  for (; at < Math.min(to, text.length); at++) {
    const end = skipDigits(text, at);
    if (end === at) continue;
    strengths.push(`${text.slice(at, end)}:${isOrdinal(text, at, end) ? 0 : strengthAt(text, at, end)}`);
    at = end;
  }
  return strengths;
}

/** Keeps digits as the first mark of their strength, if they mark anything. */
function note(firsts: FirstMarks, text: string, start: number, end: number): void {
  const strength = isOrdinal(text, start, end) ? 0 : strengthAt(text, start, end);
  if (strength > 0) firsts[strength] ??= start;
}

/** "1." at a line's beginning numbers a paragraph. */
function isOrdinal(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== STOP) return false;
  let at = start;
  while (at > 0 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  return at === 0 || isWhite(text.charCodeAt(at - 1));
}

/** "1/" of older reports is sure wherever it stands apart. */
function strengthAt(text: string, start: number, end: number): MarkStrength {
  if (text.charCodeAt(end) === SLASH && !isDigit(text.charCodeAt(end + 1)))
    return text.charCodeAt(start - 1) <= 32 ? 4 : 0;
  return markStrength(text, start, end);
}
