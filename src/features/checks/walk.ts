/** One walk along the flowing text of a block, for all checks that look at words, spaces and signs. */

import type { Range } from '../../report/model';
import { SHORT } from './confusions';
import { LEAST_LENGTH, type Lexicon } from './lexicon';

/** What a walk met; all offsets are those of the flowing text. */
export interface Walk {
  /** All words in order: numbers in the lexicon of those that `isKept`, `UNNUMBERED` for the others. */
  readonly words: readonly number[];
  /** The starts of two words that are the same, small letters for capitals, with a space between them: first, second, first … */
  readonly repeats: readonly number[];
  /** Start and end of each word that begins with a capital and has another one. */
  readonly capitals: readonly number[];
  /** Spaces beside which stands what no space should stand beside. */
  readonly spaces: readonly number[];
  /** Brackets and quotation marks. */
  readonly signs: readonly number[];
  /** How many stretches between spaces hold a letter or a figure. */
  readonly count: number;
}

export const UNNUMBERED = -1;

const SPACE = 32;
const OPENING = 40;
const HYPHEN = 45;
const APOSTROPHE = 39;
const CURLY = 0x2019;
const QUOTED = 0x201c;
const UNQUOTED = 0x201d;

const LETTER = 1;
const DIGIT = 2;

/** Letters of Latin and Cyrillic: from the first to the last of each run. */
const LETTERS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2c1],
  [0x2c6, 0x2d1],
  [0x2e0, 0x2e4],
  [0x2ec, 0x2ec],
  [0x2ee, 0x2ee],
  [0x370, 0x374],
  [0x376, 0x377],
  [0x37a, 0x37d],
  [0x37f, 0x37f],
  [0x386, 0x386],
  [0x388, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3f5],
  [0x3f7, 0x481],
  [0x48a, 0x52f],
] as const;

const LAST = 0x530;
/** Latin, Greek, Cyrillic and figures; later scripts have no words here. */
const PARTS = new Uint8Array(LAST);
for (const [first, last] of LETTERS) PARTS.fill(LETTER, first, last + 1);
PARTS.fill(DIGIT, 48, 58);

const partOf = (code: number): number => (code < LAST ? PARTS[code]! : 0);

/** Walks from an offset on. `names` are the ranges, sorted, in which no words stand: symbols, resolutions, addresses. */
export function walk(text: string, from: number, names: readonly Range[], lexicon: Lexicon): Walk {
  const { length } = text;
  const words: number[] = [];
  const repeats: number[] = [];
  const capitals: number[] = [];
  const spaces: number[] = [];
  const signs: number[] = [];
  let count = 0;
  let isCounted = false;
  let name = 0;
  let nameStart = names[0]?.start ?? length;
  let afterOpening = -1;
  let lastSpace = -2;
  let lastStart = -1;
  let lastEnd = -1;
  const parts = PARTS;
  for (let at = from; at < length; ) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (isCounted) count++;
      isCounted = false;
      if (at === afterOpening) spaces.push(at);
      lastSpace = at++;
      continue;
    }
    if (at - 1 === lastSpace && code < 60 && at - 1 !== afterOpening && mayStray(text, at))
      spaces.push(lastSpace);
    if (code >= LAST || parts[code] === 0) {
      if (isSign(code)) {
        signs.push(at);
        if (code === OPENING || code === QUOTED) afterOpening = at + 1;
      }
      if (code >= 0xc0 && code < 0x2000) isCounted = true;
      at++;
      continue;
    }
    if (at >= nameStart) {
      while (name < names.length && names[name]!.end <= at) name++;
      nameStart = names[name]?.start ?? length;
      if (at >= nameStart) {
        isCounted ||= !isRaised(code);
        at++;
        continue;
      }
    }
    // a word: its end and its hash, as `hashWith` makes it, at once, since this is most of the work
    let hash = code;
    let end = at + 1;
    for (; end < length; end++) {
      const next = text.charCodeAt(end);
      if ((next >= LAST || parts[next] === 0) && !joins(next, text, end)) break;
      hash = (Math.imul(hash, 31) + next) | 0;
    }
    isCounted ||= code < 128 || !isRaised(code) || holdsOther(text, at + 1, end);
    const isNumbered = end - at >= LEAST_LENGTH || isKept(text, at, end);
    words.push(isNumbered ? lexicon.numberOf(text, at, end, hash) : UNNUMBERED);
    if (code >= 65 && code <= 90 && hasCapital(text, at + 1, end)) capitals.push(at, end);
    if (at - lastEnd === 1 && end - at === lastEnd - lastStart && isRepeated(text, lastStart, at, end))
      repeats.push(lastStart, at);
    lastStart = at;
    lastEnd = end;
    at = end;
  }
  return { words, repeats, capitals, spaces, signs, count: isCounted ? count + 1 : count };
}

const isSign = (code: number): boolean =>
  code === 40 || code === 41 || code === 0xab || code === 0xbb || code === QUOTED || code === UNQUOTED;

/** Whether a hyphen or an apostrophe goes on with a word: "Al-Shabaab" and "Bazar’s" are one each. */
const joins = (code: number, text: string, at: number): boolean =>
  (code === HYPHEN || code === APOSTROPHE || code === CURLY) &&
  at + 1 < text.length &&
  partOf(text.charCodeAt(at + 1)) === LETTER;

/** "ª", "µ" and "º" are no words by themselves. */
const isRaised = (code: number): boolean => code === 0xaa || code === 0xb5 || code === 0xba;

function holdsOther(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (partOf(code) !== 0 && !isRaised(code)) return true;
  }
  return false;
}

/** Where a word ends that begins at an offset. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (partOf(code) === 0 && !joins(code, text, end)) break;
    end++;
  }
  return end;
}

/** A number below `BEGINNINGS` for the first two letters of a word; others may share it. */
const beginningAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1)) & (BEGINNINGS - 1);
const BEGINNINGS = 1 << 12;
const WANTED = new Uint8Array(BEGINNINGS);
for (const word of [...SHORT].flat()) WANTED[beginningAt(word, 0)] = 1;

/** Words of four letters or more, and those of two or three that a scanner misreads or that look so by their beginning. */
const isKept = (text: string, start: number, end: number): boolean =>
  end - start >= LEAST_LENGTH || (end - start > 1 && WANTED[beginningAt(text, start)] === 1);

function hasCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

/** Whether two words of one length, the first of them right before the space before `second`, are the same. */
function isRepeated(text: string, first: number, second: number, end: number): boolean {
  if (text.charCodeAt(second - 1) !== SPACE) return false;
  const last = text.charCodeAt(second - 2);
  // most words differ here; a small letter of English stays as it is
  if (last >= 97 && last <= 122 && last !== text.charCodeAt(end - 1)) return false;
  const word = text.slice(second, end);
  const before = text.slice(first, second - 1);
  return word === before || word === before.toLowerCase();
}

/** Whether a space may be astray before the character at an offset: a stop, a closing sign, or a figure after another one. */
function mayStray(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 41: // )
    case 44: // ,
    case 45: // -
    case 46: // .
    case 59: // ;
      return true;
    default:
      return at > 1 && partOf(text.charCodeAt(at)) === DIGIT && partOf(text.charCodeAt(at - 2)) === DIGIT;
  }
}

/** The range of a word of a text, by its place among all words that a walk meets. */
export function wordRange(text: string, from: number, names: readonly Range[], place: number): Range {
  let word = 0;
  let name = 0;
  let at = from;
  while (at < text.length) {
    const named = names[name];
    if (named && named.start <= at) {
      at = Math.max(at, named.end);
      name++;
    } else if (partOf(text.charCodeAt(at)) === 0) at++;
    else {
      const end = wordEnd(text, at);
      if (word === place) return { start: at, end };
      word++;
      at = end;
    }
  }
  return { start: at, end: at };
}
