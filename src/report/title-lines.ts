/** The lines of a title: where it begins, which lines go on with it, and whether it is one. */

import { ANNEX, hasOpenEnd, NAMED, ORDINAL_LETTER, ORGAN_SPEAKS, PART, ROMAN_ALONE } from './heading-words';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText } from './lines';
import { beginsSmall, beginsWithCapital, endsSentence } from './sentence';

const MOST_LINES = 6;
/** The title of an annex may name its many authors: "Working paper submitted by Belarus, …". */
const MOST_LINES_APART = 10;
const LONGEST_TITLE = 420;
/** A title breaks its lines about here, earlier than running text. */
export const TITLE_WIDTH = 62;
/** Running text is at least so wide. */
export const TEXT_WIDTH = 66;

/** "Annex" at a line's start inside a sentence ("see\nAnnex II") has text close before it that goes on. */
export function mayStandAlone(lines: Lines, kinds: Uint8Array, line: number): boolean {
  if (line === 0 || kinds[line - 1] !== LineKind.text) return true;
  return (
    endsSentence(lines.text, lines.firsts[line - 1]!, lines.ends[line - 1]!) ||
    lineLength(lines, line - 1) < 40
  );
}

export function beginsTitle(lines: Lines, line: number, titleStart: number): boolean {
  const code = lines.text.charCodeAt(titleStart);
  return (
    beginsWithCapital(lines.text, titleStart, lines.ends[line]!) || (code >= 48 && code <= 57) || code === 45
  );
}

/** No sentence: not too long, and closed by no full stop, comma or semicolon. */
export function isTitle(lines: Lines, own: readonly number[], titleStart: number): boolean {
  const last = own[own.length - 1]!;
  const end = lines.ends[last]!;
  if (end - titleStart > LONGEST_TITLE || own.length > MOST_LINES) return false;
  if (AUTHOR.test(lines.text.slice(titleStart, titleStart + 30))) return false;
  return (
    !/[.;,:]$/.test(lines.text.slice(Math.max(titleStart, end - 1), end)) ||
    /\b(?:a\.i|etc|No)\.$/.test(lines.text.slice(end - 5, end))
  );
}

/** "D. Kritsiotis, “Intervention …” in a note: an initial, no ordinal. */
const AUTHOR = /^[A-ZÀ-Þ][\wÀ-ɏ’'-]{1,20}, (?:[“"‘]|eds?\b)/;

const ITEM_START = /^(?:\(|[•–-] )/;
/** "II. ", "A. ", "12. ", and "12.The" of a converter that loses the space. */
const ANY_ORDINAL = new RegExp(
  `^(?:(?:[IVXLC]{1,7}|${ORDINAL_LETTER})\\.(?:\\s|$)|\\d{1,4}(?:\\.\\d{1,3})?\\.(?:\\s|$|[A-Z“]))`,
);

/** The lines after `line` that go on with its title; `begun` tells that the title begins on that line, `greedy` that only a blank ends it. */
export function titleLines(
  lines: Lines,
  kinds: Uint8Array,
  line: number,
  begun: boolean,
  greedy = false,
): number[] {
  const more: number[] = [];
  let previous = begun ? line : -1;
  const most = greedy ? MOST_LINES_APART : MOST_LINES;
  for (let next = line + 1; next < lines.starts.length && more.length < most; next++) {
    const kind = kinds[next];
    if (kind === LineKind.blank) {
      if (previous >= 0 || next > line + 3) break;
      continue;
    }
    if (kind !== LineKind.text) break;
    if (
      ITEM_START.test(lineText(lines, next).slice(0, 3)) ||
      ANY_ORDINAL.test(lineText(lines, next).slice(0, 9))
    )
      break;
    if (
      ANNEX.test(lineText(lines, next)) ||
      PART.test(lineText(lines, next)) ||
      ROMAN_ALONE.test(lineText(lines, next))
    )
      break;
    if (/^\[[^\]]*\]$/.test(lineText(lines, next))) {
      more.push(next);
      continue;
    }
    if (previous >= 0 && endsTitle(lines, previous, next)) break;
    if (previous < 0 && !beginsTitle(lines, next, lines.firsts[next]!)) break;
    if (
      previous >= 0 &&
      !(greedy && takesMore(lines, kinds, previous, next)) &&
      !continuesTitle(lines, kinds, previous, next)
    )
      break;
    more.push(next);
    previous = next;
  }
  return more;
}

/** "Summary" under a title, and what an organ says, are no part of it. */
const endsTitle = (lines: Lines, line: number, next: number): boolean =>
  (NAMED.test(lineText(lines, next)) || ORGAN_SPEAKS.test(lineText(lines, next))) &&
  !hasOpenEnd(lineText(lines, line));

/** Whether a title set apart by a blank takes the next line too: it does not close a sentence, nor does the next, and no running text begins. */
const takesMore = (lines: Lines, kinds: Uint8Array, line: number, next: number): boolean =>
  !/[.;]$/.test(lineText(lines, line)) &&
  !isSentence(lines, line, next) &&
  !isCell(lines, line, next) &&
  lineLength(lines, next) < TEXT_WIDTH &&
  (!beginsParagraph(lines, kinds, next + 1) || ANY_ORDINAL.test(lineText(lines, next + 1).slice(0, 9)));

/** "as at 31 May 2021", "Military component", "Country": under a short line, a word or two with a capital head the columns of a table. */
const isCell = (lines: Lines, line: number, next: number): boolean =>
  lineLength(lines, line) < LONGEST_COLUMN &&
  lineLength(lines, next) < LONGEST_COLUMN &&
  /^\S+(?: \S+)?$/.test(lineText(lines, next)) &&
  beginsWithCapital(lines.text, lines.firsts[next]!, lines.ends[next]!) &&
  !hasOpenEnd(lineText(lines, line));

const LONGEST_COLUMN = 32;

/** "2012: measures imposed.": what closes a sentence under a line that was not left open is no title. */
const isSentence = (lines: Lines, line: number, next: number): boolean =>
  /[.;]$/.test(lines.text.slice(lines.ends[next]! - 1, lines.ends[next]!)) &&
  !hasOpenEnd(lineText(lines, line));

/** Whether a title's line goes on in the next: it must, where the next begins small; it does, where the next word would not have fitted. */
function continuesTitle(lines: Lines, kinds: Uint8Array, line: number, next: number): boolean {
  const { text } = lines;
  if (/[.;]$/.test(text.slice(lines.ends[line]! - 1, lines.ends[line]!))) return false;
  if (beginsSmall(text, lines.firsts[next]!)) return true;
  if (/^\d/.test(text[lines.firsts[next]!]!)) return !isSentence(lines, line, next);
  if (beginsParagraph(lines, kinds, next)) return false;
  if (
    hasOpenEnd(lineText(lines, line)) ||
    (isCapitals(lineText(lines, line)) && isCapitals(lineText(lines, next)))
  )
    return true;
  return lineLength(lines, line) + 1 + firstWordLength(lines, next) > TITLE_WIDTH;
}

const isCapitals = (text: string): boolean => /[A-ZÀ-ÞЀ-Я]{3}/.test(text) && !/[a-zß-ÿа-џ]/.test(text);

/** How many characters the first word of a line has. */
export function firstWordLength(lines: Lines, line: number): number {
  let end = lines.firsts[line]!;
  while (end < lines.ends[line]! && lines.text.charCodeAt(end) > 32) end++;
  return end - lines.firsts[line]!;
}

/** A full line of running text, with more after it: the text under a title. */
export function beginsParagraph(lines: Lines, kinds: Uint8Array, line: number): boolean {
  if (lineLength(lines, line) < TEXT_WIDTH) return false;
  const next = line + 1;
  return kinds[next] === LineKind.text && lineLength(lines, next) >= TEXT_WIDTH * 0.9;
}
