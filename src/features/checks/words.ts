/** The words of a report's running text, found once for all checks that look at words. */

import { lastAtOrBefore } from '../../report/lines';
import type { Range, Report } from '../../report/model';
import { perReport } from '../per-report';
import { namesIn, type Prose, proseOf } from './prose';

export interface BlockWords {
  readonly prose: Prose;
  /** Where words begin and end in the block's flowing text; symbols, resolutions and addresses are none. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const HYPHEN = 45;
const APOSTROPHE = 39;
const CURLY = 0x2019;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x400 && code <= 0x52f);
const isWordPart = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);

/** The words of each block. "Al-Shabaab" and "Bazar’s" are one word each; Chinese and Arabic have none here. */
export const wordsOf = perReport((report): readonly BlockWords[] =>
  proseOf(report).map(prose => {
    const { text } = prose.flow;
    const names = namesIn(report, prose);
    const starts: number[] = [];
    const ends: number[] = [];
    let name = 0;
    let at = prose.start;
    while (at < text.length) {
      while (name < names.length && names[name]!.end <= at) name++;
      const named: Range | undefined = names[name];
      if (named && named.start <= at) {
        at = named.end;
        continue;
      }
      if (!isWordPart(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const end = wordEnd(text, at);
      starts.push(at);
      ends.push(end);
      at = end;
    }
    return { prose, starts, ends };
  }),
);

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    const joins = code === HYPHEN || code === APOSTROPHE || code === CURLY;
    if (!isWordPart(code) && !(joins && isLetter(text.charCodeAt(at + 1)))) return at;
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
  /** The first few places. */
  readonly places: WordPlace[];
}

const MOST_PLACES = 40;

/** Each word as it is printed, with its places. */
export const vocabulary = perReport((report): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (const block of wordsOf(report)) {
    const { text } = block.prose.flow;
    block.starts.forEach((start, at) => {
      const word = text.slice(start, block.ends[at]);
      const entry = entries.get(word);
      if (!entry) entries.set(word, { count: 1, places: [{ block, at }] });
      else {
        entry.count++;
        if (entry.places.length < MOST_PLACES) entry.places.push({ block, at });
      }
    });
  }
  return entries;
});

/** A word of a block, or an empty string. */
export const wordAt = ({ prose, starts, ends }: BlockWords, at: number): string =>
  starts[at] === undefined ? '' : prose.flow.text.slice(starts[at], ends[at]);

/** Index of the word at or before an offset of a block's flowing text; -1 before the first. */
export const wordBefore = ({ starts }: BlockWords, offset: number): number => lastAtOrBefore(starts, offset);

/** The block's words of a report, by the index of the block. */
export const wordsByBlock = perReport(
  (report: Report): ReadonlyMap<number, BlockWords> =>
    new Map(wordsOf(report).map(words => [words.prose.block, words])),
);
