/** Numbers within a symbol, and the spaces that a scanner broke into them. */

import { isDigit, isWord, matchAt, SLASH, SPACE, skipDigits } from '../chars';

export interface NumberReading {
  readonly digits: string;
  readonly end: number;
  readonly repaired: boolean;
}

/** What a number is in its symbol: it decides what a joined number may be. */
export interface NumberRole {
  /** The first number of A/, S/, E/: a session or a year, or a running number. */
  readonly first: boolean;
  readonly lead: string;
  /** Highest number that such documents reach, about. */
  readonly highest: number;
}

/** `-S/` and `–E/` after the first half of a joint symbol, and `/S/`; with the hyphen lost, `S/` and `E/` alone. */
const JOINT = /(?: ?[-‐‑–—−\u00ad¬/] ?)?[ASE]\/[\dA-Z]/y;

/**
 * What closes a number for sure. "2,000" goes on; "A/80/10 8. Trust fund" is a running head and the number of a
 * paragraph, so a full stop closes only where the text ends with it.
 */
const CLOSER = /[\];]|,(?!\d)|\.?$|\/(?=[A-Z])/y;

const YEAR = /^(?:19[4-9]\d|20[0-4]\d)$/;

const MOST_PIECES = 4;

export const isYear = (digits: string): boolean => YEAR.test(digits);

/** Whether no letter or digit follows that would make another word of it. The second half of a joint symbol may: `A/75/993S/2021/247`. */
export const closesNumber = (text: string, at: number): boolean =>
  !isWord(text.charCodeAt(at)) || matchAt(JOINT, text, at) !== undefined;

/**
 * Reads a number at `start`. Digits after a space are joined only where that is sure: the whole is possible in its
 * place and what follows closes it: `S/2018/13 6)`, `S/20 18/14`. "S/2018/136 3 cases" stays apart.
 */
export function readNumber(text: string, start: number, role: NumberRole): NumberReading | undefined {
  const end = skipFigures(text, start);
  if (end === start || end - start > 6) return undefined;
  const printed = text.slice(start, end);
  const digits = figuresOf(printed);
  const mended = mend(text, digits, end, role);
  if (mended) return mended;
  return closesNumber(text, end) ? { digits, end, repaired: digits !== printed } : undefined;
}

/** Letters that a scanner makes of figures: `A/39/36I`, `A/39/1s0`, `S/2018/l40`. */
const FIGURE_OF_LETTER: Readonly<Record<string, string>> = { I: '1', l: '1', O: '0', o: '0', s: '5' };
const FIGURES = /[IlO]?\d+(?:(?:[IlOo]|s(?=\d))\d*){0,6}/y;

const figuresOf = (printed: string): string =>
  printed.replace(/[IlOos]/g, letter => FIGURE_OF_LETTER[letter]!);

/** Offset after figures and the letters that stand for figures among them; a letter alone is none. */
function skipFigures(text: string, start: number): number {
  const end = skipDigits(text, start);
  if (end > start && !isWord(text.charCodeAt(end))) return end;
  const figures = matchAt(FIGURES, text, start);
  return figures ? start + figures[0].length : start;
}

/** Whether a number may begin here. */
export const beginsNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) || (/[IlO]/.test(text.charAt(at)) && isDigit(text.charCodeAt(at + 1)));

const OPENING = 40;
const CLOSING = 41;
const FARTHEST_OPENING = 160;

/** Whether the parenthesis that closes at `end` was opened before: in "1) S/2018/3 2) S/2018/4" it was not. */
function isOpen(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0 && at > end - FARTHEST_OPENING; at--) {
    const code = text.charCodeAt(at);
    if (code === OPENING) return true;
    if (code === CLOSING) return false;
  }
  return false;
}

function mend(text: string, printed: string, from: number, role: NumberRole): NumberReading | undefined {
  let digits = printed;
  let end = from;
  let best: NumberReading | undefined;
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    if (text.charCodeAt(end) !== SPACE || !isDigit(text.charCodeAt(end + 1))) break;
    const next = skipDigits(text, end + 1);
    digits += text.slice(end + 1, next);
    end = next;
    if (digits.length > 5) break;
    if (isSure(text, printed, digits, end, role)) best = { digits, end, repaired: true };
  }
  return best;
}

function isSure(text: string, printed: string, digits: string, end: number, role: NumberRole): boolean {
  if (digits.startsWith('0')) return false;
  if (text.charCodeAt(end) === SLASH && isDigit(text.charCodeAt(end + 1))) {
    if (isYear(digits)) return !isYear(printed);
    return role.first && role.lead === 'A' && digits.length === 2;
  }
  if (role.first && digits.length === 4 && isYear(digits)) return false;
  if (Number(digits) > role.highest) return false;
  if (text.charCodeAt(end) === CLOSING) return isOpen(text, end);
  return matchAt(CLOSER, text, end) !== undefined || matchAt(JOINT, text, end) !== undefined;
}
