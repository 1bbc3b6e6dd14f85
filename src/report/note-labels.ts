/** The label with which a line begins as a note does: "6", "[6]", "⁶", "a", "*", in Arabic "(6)". */

import { codeAt, matchAt } from '../un/chars';
import type { Lines } from './lines';
import { beginsWithCapital, endsSentence } from './sentence';

export interface Label {
  /** `6`, `a`, `*`. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** Where the note's text goes on in the line; the line's end where the label stands alone. */
  readonly textStart: number;
}

const NUMBER = /([1-9]\d{0,2})(?:\/|\))?(?=\s|$)/y;
const BRACKETED = /\[([1-9]\d{0,2})\](?=\s|$)/y;
/** "(6)" before Arabic; elsewhere it is the number of an item. */
const ENCLOSED = /\(([1-9]\d{0,2})\)(?=[ \t]{1,8}[\u0620-\u064a])/y;
const RAISED = /([¹²³⁰⁴-⁹]{1,3})\s*/y;
const ASTERISKS = /(\*{1,4}|†|‡)(?=\s|[A-Z]|$)/y;
const LETTER = /([a-z])(?=\s|$)/y;
const CARET_LETTER = /\^\(([a-z])\)(?=\s|$)/y;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|per cent)\b/;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Figures, small letters, asterisks and their like, raised figures; not a capital. */
const mayBeLabel = (initial: number): boolean =>
  initial > 0 &&
  !(initial >= 65 && initial <= 90) &&
  (initial < 0xbf || (initial > 0x2015 && initial < 0x2080));

/** Reads the label of a note at the beginning of a line; undefined where the line begins otherwise. */
export function labelOf(lines: Lines, line: number): Label | undefined {
  const { text } = lines;
  const start = lines.firsts[line]!;
  const end = lines.ends[line]!;
  if (!mayBeLabel(lines.initials[line]!)) return undefined;
  const match = labelAt(text, start, lines.initials[line]!);
  if (!match) return undefined;
  const shown = match[1]!;
  const number = RAISED_DIGITS.includes(shown[0]!)
    ? [...shown].map(digit => RAISED_DIGITS.indexOf(digit)).join('')
    : shown;
  const from = start + match[0].indexOf(shown);
  let textStart = start + match[0].length;
  while (textStart < end && (text.charCodeAt(textStart) === 32 || text.charCodeAt(textStart) === 9))
    textStart++;
  return { number, start: from, end: from + shown.length, textStart };
}

function labelAt(text: string, start: number, initial: number): RegExpExecArray | undefined {
  if (initial >= 48 && initial <= 57) return matchAt(NUMBER, text, start);
  if (initial >= 97 && initial <= 122)
    return isVisible(codeAt(text, start + 1)) ? undefined : matchAt(LETTER, text, start);
  if (initial === 91) return matchAt(BRACKETED, text, start);
  if (initial === 40) return matchAt(ENCLOSED, text, start);
  if (initial === 94) return matchAt(CARET_LETTER, text, start);
  return matchAt(ASTERISKS, text, start) ?? matchAt(RAISED, text, start);
}

/** Letters, figures and signs of ASCII. */
const isVisible = (code: number): boolean => code > 32 && code < 127;

/** Whether what follows an inline label can begin a note: "3 See", not "12 February" or "24 cases". */
export function opensNote(lines: Lines, line: number, label: Label): boolean {
  const { text } = lines;
  const end = lines.ends[line]!;
  if (label.textStart >= end) return true;
  const rest = text.slice(label.textStart, label.textStart + 12);
  if (MONTH.test(rest)) return false;
  return (
    beginsWithCapital(text, label.textStart, end) ||
    /^(?:www\.|https?:|ibid|see\b|op\.|\[|\d{1,4}\/|\$|№)/i.test(rest)
  );
}

/** Whether a line can begin a note that lost its number: at a capital, a year, an address. */
export const opensApart = (lines: Lines, line: number): boolean =>
  beginsWithCapital(lines.text, lines.firsts[line]!, lines.ends[line]!) ||
  /^(?:https?:|www\.|\d{4} )/.test(lines.text.slice(lines.firsts[line]!, lines.firsts[line]! + 6));

/** Lines of notes are longer, where they are not a note's last. */
export const FULL_LINE = 80;

/** Whether a note that lost its number begins at `line`: the line `above` is short and closes a sentence, or its mark does. */
export function standsApart(lines: Lines, above: number, line: number): boolean {
  const start = lines.firsts[above]!;
  const end = lines.ends[above]!;
  if (end - start >= FULL_LINE || !opensApart(lines, line)) return false;
  return (
    endsSentence(lines.text, start, end) ||
    /[.”)]\d{1,3}$/.test(lines.text.slice(Math.max(start, end - 5), end))
  );
}
