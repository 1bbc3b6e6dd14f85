/** The words of a report's running text: how often each stands, and where. */

import { countBefore } from '../../report/lines';
import type { Report } from '../../report/model';
import { revisionOf } from '../../report/read';
import type { Revision } from '../../report/revise';
import { perReport } from '../per-report';
import { LEAST_LENGTH, type Lexicon } from './lexicon';
import { surveysOf } from './survey';
import { UNNUMBERED } from './walk';

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** How often each word of the lexicon stands in the report, by its number. */
  readonly counts: Int32Array;
  /** How many different words of four letters or more it has. */
  readonly size: number;
}

/** The vocabulary of a report; after an edit inside one block, that of the report before with other words for the block's. */
export const vocabularyOf = perReport(countAll, countAgain);

function countAll(report: Report): Vocabulary | undefined {
  const surveys = surveysOf(report);
  const lexicon = surveys.find(survey => survey !== undefined)?.setting.lexicon;
  if (!lexicon) return undefined;
  const counts = new Int32Array(lexicon.words.length);
  let size = 0;
  for (const survey of surveys) if (survey) size += addWords(lexicon, counts, survey.words);
  return { lexicon, counts, size };
}

function countAgain(
  before: Vocabulary | undefined,
  { before: reportBefore, block }: Revision,
  report: Report,
): Vocabulary | undefined {
  const old = surveysOf(reportBefore)[block];
  const now = surveysOf(report)[block];
  const lexicon = now?.setting.lexicon;
  if (!before || !old || !now || lexicon !== before.lexicon) return undefined;
  const counts = new Int32Array(lexicon.words.length);
  counts.set(before.counts);
  let { size } = before;
  for (const word of old.words)
    if (word !== UNNUMBERED && --counts[word]! === 0 && lexicon.words[word]!.length >= LEAST_LENGTH) size--;
  return { lexicon, counts, size: size + addWords(lexicon, counts, now.words) };
}

/** Counts some words, and gives how many of them are new among those of four letters or more. */
function addWords({ words: known }: Lexicon, counts: Int32Array, words: readonly number[]): number {
  let added = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word !== UNNUMBERED && counts[word]!++ === 0 && known[word]!.length >= LEAST_LENGTH) added++;
  }
  return added;
}

export interface WordPlace {
  readonly block: number;
  /** Which of the words of the block it is. */
  readonly at: number;
}

/** The places of words by their numbers, in the order of the text. */
export type WordPlaces = ReadonlyMap<number, readonly WordPlace[]>;

const places = perReport(() => new Map<string, WordPlaces>());

/** The places of some words of the vocabulary; after an edit inside one block, only that is looked at. */
export function placesOf(report: Report, words: readonly number[]): WordPlaces {
  const key = words.join(' ');
  const known = places(report).get(key);
  if (known) return known;
  const made = placesAgain(report, key) ?? findPlaces(report, words);
  places(report).set(key, made);
  return made;
}

function findPlaces(report: Report, words: readonly number[]): WordPlaces {
  const lists = new Map<number, WordPlace[]>(words.map(word => [word, []]));
  const isWanted = new Uint8Array(vocabularyOf(report)!.counts.length);
  for (const word of words) isWanted[word] = 1;
  surveysOf(report).forEach((survey, block) => {
    if (!survey) return;
    for (let at = 0; at < survey.words.length; at++) {
      const word = survey.words[at]!;
      if (word !== UNNUMBERED && isWanted[word] === 1) lists.get(word)!.push({ block, at });
    }
  });
  return lists;
}

function placesAgain(report: Report, key: string): WordPlaces | undefined {
  const revision = revisionOf(report);
  const before = revision && places(revision.before).get(key);
  if (!before || vocabularyOf(revision.before)?.lexicon !== vocabularyOf(report)!.lexicon) return undefined;
  const { block } = revision;
  const { words } = surveysOf(report)[block]!;
  return new Map(
    [...before].map(([word, list]) => {
      const from = firstAt(list, block);
      const to = firstAt(list, block + 1);
      if (from === to && !words.includes(word)) return [word, list];
      const own = words.flatMap((other, at) => (other === word ? [{ block, at }] : []));
      return [word, [...list.slice(0, from), ...own, ...list.slice(to)]];
    }),
  );
}

/** Index of the first place that stands in a block or after it. */
const firstAt = (list: readonly WordPlace[], block: number): number =>
  countBefore(list.length, index => list[index]!.block < block);
