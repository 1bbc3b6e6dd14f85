/** The words of a report's running text: how often each stands, and where. */

import type { Report } from '../../report/model';
import { perReport } from '../per-report';
import { LEAST_LENGTH, type Lexicon } from './lexicon';
import { surveysOf } from './survey';

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** How often each word of the lexicon stands in the report, by its number. */
  readonly counts: Int32Array;
  /** How many different words of four letters or more it has. */
  readonly size: number;
}

export const vocabularyOf = perReport((report): Vocabulary | undefined => {
  const surveys = surveysOf(report);
  const lexicon = surveys.find(survey => survey !== undefined)?.setting.lexicon;
  if (!lexicon) return undefined;
  const counts = new Int32Array(lexicon.words.length);
  let size = 0;
  for (const survey of surveys) {
    if (!survey) continue;
    const { words } = survey;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (counts[word]!++ === 0 && lexicon.words[word]!.length >= LEAST_LENGTH) size++;
    }
  }
  return { lexicon, counts, size };
});

export interface WordPlace {
  readonly block: number;
  /** Which of the words of the block's survey it is. */
  readonly at: number;
}

/** The places of some words, by their numbers, each list in the order of the text. */
export function placesOf(report: Report, words: Iterable<number>): ReadonlyMap<number, readonly WordPlace[]> {
  const { lexicon } = vocabularyOf(report)!;
  const places = new Map<number, WordPlace[]>();
  const isWanted = new Uint8Array(lexicon.words.length);
  for (const word of words) {
    isWanted[word] = 1;
    places.set(word, []);
  }
  surveysOf(report).forEach((survey, block) => {
    if (!survey) return;
    for (let at = 0; at < survey.words.length; at++) {
      const word = survey.words[at]!;
      if (isWanted[word] === 1) places.get(word)!.push({ block, at });
    }
  });
  return places;
}
