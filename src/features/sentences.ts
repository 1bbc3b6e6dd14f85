/** Sentences of flowing text. */

import { countBefore } from '../report/lines';
import type { Range } from '../report/model';
import { isDigit } from '../un/chars';

/** Never the end of a sentence, whatever follows: "Mr. Smith", "e.g. Rivers". */
const TITLES = new Set(
  'mr mrs ms mx dr prof st messrs mme mlle sr sra gen col maj lt capt sgt hon rev vs cf viz e.g i.e distr approx ca incl'.split(
    ' ',
  ),
);
/** No end before a number: "para. 12", "No. 3", "vol. II", "Rev. 1", "Feb. 2044". */
const BEFORE_NUMBERS = new Set(
  (
    'para paras par pars párr párrs no nos nº núm núms vol vols art arts sect sects sec secs chap chaps ch fig figs p pp pt ' +
    'add corr rev amend ed eds suppl ser cit jan feb mar apr jun jul aug sept sep oct nov dec п пп пункт ст стр г гг т гл'
  ).split(' '),
);
/** "annex A. The list": a single letter that is no initial. */
const LETTERED = new Set(
  'annex annexe anexo section part chapter table figure appendix schedule volume box'.split(' '),
);
const CLOSERS = new Set([...'”’"\')]»›）」』']);
const LATIN_ENDS = new Set([...'.!?…؟۔']);
const WIDE_ENDS = new Set([...'。！？']);
const WORD = /[\p{L}\p{M}\p{N}.’'º-]/u;
const SMALL = /\p{Ll}/u;
const OPENS = /[\p{L}\p{N}“‘"'«‹([¿¡—–]/u;
/** No sentence is longer; a text without full stops is cut here, so that time stays bounded. */
const LONGEST = 5000;

/**
 * The sentence that holds the character at `offset`, from its first letter to its full stop, closing quotation marks and
 * footnote marks included. `marks` are the ranges of footnote marks in `text`, sorted; one that stands apart ("purposes.
 * 1 In the meantime") belongs to the sentence before it.
 */
export function sentenceAt(text: string, offset: number, marks: readonly Range[] = []): Range {
  // behind a full stop, at a line's or the text's end, the sentence before is meant
  const isBehind = offset > 0 && (offset >= text.length || text[offset] === ' ');
  return sentenceAround(text, isBehind ? Math.min(offset, text.length) - 1 : offset, marks);
}

function sentenceAround(text: string, offset: number, marks: readonly Range[]): Range {
  const least = Math.max(0, offset - LONGEST);
  const most = Math.min(text.length, offset + LONGEST);
  let start = least;
  for (let at = offset - 1; at >= least; at--) {
    const end = endOfSentence(text, at, marks);
    if (end < 0 || end > offset) continue;
    start = end;
    break;
  }
  while (start < offset && text[start] === ' ') start++;
  let end = most;
  for (let at = Math.max(start, offset - CLOSING_REACH); at < most; at++) {
    const here = endOfSentence(text, at, marks);
    if (here < 0 || here <= offset) continue;
    end = here;
    break;
  }
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}

/** How far before an offset in closing marks the full stop may stand: `there.”12`. */
const CLOSING_REACH = 12;

/** The end of the sentence whose full stop stands at `at`, or -1 where none ends. */
function endOfSentence(text: string, at: number, marks: readonly Range[]): number {
  const char = text[at]!;
  if (WIDE_ENDS.has(char)) return afterClosers(text, at + 1, marks);
  if (!LATIN_ENDS.has(char)) return -1;
  const end = afterClosers(text, at + 1, marks);
  if (end >= text.length) return text.length;
  if (text[end] !== ' ') return -1;
  const next = text[end + 1] ?? '';
  if (next !== '' && (SMALL.test(next) || !OPENS.test(next))) return -1;
  return char === '.' && isAbbreviation(text, at, next) ? -1 : end;
}

/** Past closing quotation marks and footnote marks, glued ("there.1") or known and standing apart ("purposes. 1"). */
function afterClosers(text: string, from: number, marks: readonly Range[]): number {
  let at = from;
  while (CLOSERS.has(text[at] ?? '')) at++;
  for (;;) {
    const known = markAt(marks, at) ?? (text[at] === ' ' ? markAt(marks, at + 1) : undefined);
    if (!known) break;
    at = known.end;
    if (text[at] === ',' && markAt(marks, at + 1)) at++;
  }
  return at === from ? afterGluedDigits(text, from) : at;
}

/** "lived there.1 Lightships": digits after the full stop of a word are a mark; "0.4 Metres" is an amount. */
function afterGluedDigits(text: string, from: number): number {
  if (!/\p{L}|[)”’"]/u.test(text[from - 2] ?? '')) return from;
  let at = from;
  while (at - from < 3 && isDigit(text.charCodeAt(at))) at++;
  return text[at] === ' ' || at === text.length ? at : from;
}

function markAt(marks: readonly Range[], start: number): Range | undefined {
  const mark = marks[countBefore(marks.length, index => marks[index]!.start < start)];
  return mark?.start === start ? mark : undefined;
}

function isAbbreviation(text: string, dot: number, next: string): boolean {
  let start = dot;
  while (start > 0 && dot - start < 20 && WORD.test(text[start - 1]!)) start--;
  const word = text.slice(start, dot).toLowerCase();
  if (word === '') return false;
  if (TITLES.has(word) || (BEFORE_NUMBERS.has(word) && isNumberLike(text, dot + 2))) return true;
  if (/^\d+$/.test(word)) return start === 0;
  if (word === 'a.m' || word === 'p.m') return false;
  return isInitial(text, start, dot, word, next);
}

/** "J. Smith", "the U.S. Government"; not "annex A. The list" nor "did I. The". */
function isInitial(text: string, start: number, dot: number, word: string, next: string): boolean {
  const letter = word.slice(word.lastIndexOf('.') + 1);
  if (letter.length !== 1 || !/\p{Lu}/u.test(text[dot - 1]!) || next === '') return false;
  const before = text.slice(Math.max(0, start - 12), start).trimEnd();
  return !LETTERED.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase());
}

/** A figure, a roman numeral, a single letter or an opening bracket. */
function isNumberLike(text: string, at: number): boolean {
  return /^(?:\d|[IVXLC]+(?![\p{L}])|[([]|[A-Z](?![\p{L}]))/u.test(text.slice(at, at + 8));
}
