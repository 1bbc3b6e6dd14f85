/** Three letters in a row: what stands among others as in no other word of the report is no word. */

import { LEAST_LENGTH, type Lexicon } from './lexicon';
import type { Vocabulary } from './vocabulary';

/** Fewer kinds of words do not show what letters may follow each other. */
const LEAST_VOCABULARY = 600;
/** Three letters of five bits each. */
const SIZE = 1 << 15;

/** How many different words hold each three letters in a row, the ends of a word counting as one; and whose words these are. */
interface Trigrams {
  readonly counts: Int32Array;
  of: Int32Array;
}

/** One table for each lexicon, brought up to the vocabulary that is asked for: few words come and go between two of them. */
const tables = new WeakMap<Lexicon, Trigrams>();

/**
 * How many words of a vocabulary hold each three letters; undefined where too few words are known. Holds until another
 * vocabulary is asked for.
 */
export function trigramsOf({ lexicon, counts, size }: Vocabulary): Int32Array | undefined {
  if (size < LEAST_VOCABULARY) return undefined;
  const table = tables.get(lexicon) ?? { counts: new Int32Array(SIZE), of: new Int32Array(0) };
  tables.set(lexicon, table);
  const before = table.of;
  for (let number = 0; number < lexicon.words.length; number++) {
    const was = number < before.length && before[number]! > 0;
    const is = number < counts.length && counts[number]! > 0;
    if (was !== is) addWord(table.counts, lexicon.words[number]!, is ? 1 : -1);
  }
  table.of = counts;
  return table.counts;
}

function addWord(all: Int32Array, word: string, by: 1 | -1): void {
  if (word.length < LEAST_LENGTH) return;
  let key = word.charCodeAt(0) & 31;
  for (let at = 1; at < word.length; at++) {
    key = ((key << 5) | (word.charCodeAt(at) & 31)) & (SIZE - 1);
    all[key]! += by;
  }
  all[(key << 5) & (SIZE - 1)]! += by;
}

/** The letter at `at` with its neighbours, in small letters; others than those of English may fall together. */
const trigramAt = (word: string, at: number): number =>
  (letterAt(word, at - 1) << 10) | (letterAt(word, at) << 5) | letterAt(word, at + 1);

function letterAt(word: string, at: number): number {
  return at < 0 || at >= word.length ? 0 : word.charCodeAt(at) & 31;
}

/** Whether the misread letters stand among others as in no other word of the report. */
export function isNoWord(
  word: string,
  at: number,
  length: number,
  trigrams: Int32Array | undefined,
): boolean {
  if (!trigrams) return false;
  for (let middle = Math.max(0, at - 1); middle <= Math.min(word.length - 1, at + length); middle++) {
    if (trigrams[trigramAt(word, middle)] === 1) return true;
  }
  return false;
}
