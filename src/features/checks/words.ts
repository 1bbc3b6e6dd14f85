/** The words of a report's running text, found once for all checks that look at words. */

import { lastAtOrBefore } from '../../report/lines';
import type { Report } from '../../report/model';
import { perReport } from '../per-report';
import { namesIn, type Prose, proseOf } from './prose';

export interface BlockWords {
  readonly prose: Prose;
  /** Where words begin and end in the block's flowing text; symbols, resolutions and addresses are none. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many words the blocks before it have. */
  readonly first: number;
}

const HYPHEN = 45;
const APOSTROPHE = 39;
const CURLY = 0x2019;

const LETTER = 1;
const DIGIT = 2;
/** Latin, Cyrillic and figures; later scripts have no words here. */
const PARTS = Uint8Array.from({ length: 0x530 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  return code !== 0xd7 && code !== 0xf7 && /\p{L}/u.test(String.fromCharCode(code)) ? LETTER : 0;
});
const partOf = (code: number): number => (code < 0x530 ? PARTS[code]! : 0);

/** The words of each block. "Al-Shabaab" and "Bazar’s" are one word each; Chinese and Arabic have none here. */
export const wordsOf = perReport((report): readonly BlockWords[] => {
  let first = 0;
  return proseOf(report).map(prose => {
    const words = wordsIn(report, prose, first);
    first += words.starts.length;
    return words;
  });
});

function wordsIn(report: Report, prose: Prose, first: number): BlockWords {
  const { text } = prose.flow;
  const names = namesIn(report, prose);
  const starts: number[] = [];
  const ends: number[] = [];
  let name = 0;
  let at = prose.start;
  while (at < text.length) {
    const named = names[name];
    if (named && named.start <= at) {
      at = Math.max(at, named.end);
      name++;
    } else if (partOf(text.charCodeAt(at)) === 0) at++;
    else {
      const end = wordEnd(text, at);
      starts.push(at);
      ends.push(end);
      at = end;
    }
  }
  return { prose, starts, ends, first };
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (partOf(code) === 0) {
      const joins = code === HYPHEN || code === APOSTROPHE || code === CURLY;
      if (!joins || partOf(text.charCodeAt(at + 1)) !== LETTER) return at;
    }
    at++;
  }
}

export interface WordPlace {
  readonly block: BlockWords;
  /** Index of the word in its block. */
  readonly at: number;
}

export interface Entry {
  count: number;
  /** Which word of the report is its last place. */
  last: number;
}

export interface Vocabulary {
  /** Each word of four letters or more, as it is printed. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Of each word of the report, which one before it is the same, or -1. */
  readonly before: Int32Array;
}

/** Half of all words are shorter, and tell little. */
const LEAST_LENGTH = 4;

export const vocabulary = perReport((report): Vocabulary => {
  const blocks = wordsOf(report);
  const last = blocks[blocks.length - 1];
  const before = new Int32Array(last ? last.first + last.starts.length : 0);
  const entries = new Map<string, Entry>();
  for (const { prose, starts, ends, first } of blocks) {
    const { text } = prose.flow;
    for (let at = 0; at < starts.length; at++) {
      if (ends[at]! - starts[at]! < LEAST_LENGTH) continue;
      const word = text.slice(starts[at], ends[at]);
      const entry = entries.get(word);
      before[first + at] = entry ? entry.last : -1;
      if (entry) {
        entry.count++;
        entry.last = first + at;
      } else entries.set(word, { count: 1, last: first + at });
    }
  }
  return { entries, before };
});

const firsts = perReport(report => wordsOf(report).map(({ first }) => first));

/** The places of a word, in the order of the text; no more than the last `most`. */
export function placesOf(report: Report, { last }: Entry, most: number): WordPlace[] {
  const { before } = vocabulary(report);
  const blocks = wordsOf(report);
  const places: WordPlace[] = [];
  for (let word = last; word >= 0 && places.length < most; word = before[word]!) {
    const block = blocks[lastAtOrBefore(firsts(report), word)]!;
    places.push({ block, at: word - block.first });
  }
  return places.reverse();
}

/** A word of a block, or an empty string. */
export const wordAt = ({ prose, starts, ends }: BlockWords, at: number): string =>
  starts[at] === undefined ? '' : prose.flow.text.slice(starts[at], ends[at]);
