/** Where words stand, in the source, and what stands beside them. */

import { sourceRange } from '../../report/flow';
import type { Range, Report } from '../../report/model';
import { flowAt } from '../blocks';
import { namesIn, placeIn } from './prose';
import { surveysOf } from './survey';
import type { WordPlace } from './vocabulary';
import { UNNUMBERED, wordRange } from './walk';

/** So many places of a word are looked at. */
const MOST_PLACES = 40;

/** The last places of a word. */
export const lastOf = (places: readonly WordPlace[]): readonly WordPlace[] => places.slice(-MOST_PLACES);

/** Where a word stands in its block's flowing text: found again, for the few words that are told of. */
function spanOf(report: Report, { block, at }: WordPlace): Range {
  const flow = flowAt(report, block);
  return wordRange(flow.text, surveysOf(report)[block]!.start, namesIn(report, block, flow), at);
}

/** The range of a word; where a page breaks it, its part before the break. */
export function rangeOfWord(report: Report, place: WordPlace): Range {
  const { start, end } = spanOf(report, place);
  return placeIn(report, { block: place.block, flow: flowAt(report, place.block) }, start, end);
}

/** The range of the whole word. */
export function wholeRangeOfWord(report: Report, place: WordPlace): Range {
  const { start, end } = spanOf(report, place);
  return sourceRange(flowAt(report, place.block), start, end);
}

/** Whether a word of weight stands beside both: "Money Laundering", "October 2018". */
export function standAlike(
  report: Report,
  wrong: readonly WordPlace[],
  right: readonly WordPlace[],
): boolean {
  const beside = new Set(lastOf(right).flatMap(place => neighbours(report, place)));
  return lastOf(wrong).every(place => neighbours(report, place).some(neighbour => beside.has(neighbour)));
}

/** The words of weight beside a place by their numbers: of the one before the word, turned to a negative one. */
function neighbours(report: Report, { block, at }: WordPlace): number[] {
  const { words, setting } = surveysOf(report)[block]!;
  const isWeighty = (word: number | undefined): word is number =>
    word !== undefined && word !== UNNUMBERED && hasWeight(setting.lexicon.words[word]!);
  const before = words[at - 1];
  const after = words[at + 1];
  return [...(isWeighty(before) ? [-before - 1] : []), ...(isWeighty(after) ? [after] : [])];
}

/** Small words stand beside everything. */
const LIGHT = new Set(
  'that this with from have been were which their they these those such also other into more than and the for'.split(
    ' ',
  ),
);
const hasWeight = (word: string): boolean => word.length >= 4 && !LIGHT.has(word.toLowerCase());
