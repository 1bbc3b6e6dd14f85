/** Where words stand, in the source, and what stands beside them. */

import { sourceRange } from '../../report/flow';
import type { Range, Report } from '../../report/model';
import { flowAt } from '../blocks';
import { namesIn, placeIn } from './prose';
import { type Survey, surveysOf } from './survey';
import type { WordPlace } from './vocabulary';
import { type WordSpans, wordSpans } from './walk';

/** So many places of a word are looked at. */
const MOST_PLACES = 40;

/** The last places of a word. */
export const lastOf = (places: readonly WordPlace[]): readonly WordPlace[] => places.slice(-MOST_PLACES);

const spans = new WeakMap<Survey, WordSpans>();

/** The words of a block: found again for the few blocks of which something is told. */
function spansAt(report: Report, block: number): WordSpans {
  const survey = surveysOf(report)[block]!;
  const known = spans.get(survey);
  if (known) return known;
  const flow = flowAt(report, block);
  const made = wordSpans(flow.text, survey.start, namesIn(report, block, flow));
  spans.set(survey, made);
  return made;
}

function spanOf(report: Report, { block, at }: WordPlace): Range {
  const { starts, ends, kept } = spansAt(report, block);
  const word = kept[at]!;
  return { start: starts[word]!, end: ends[word]! };
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

function neighbours(report: Report, { block, at }: WordPlace): string[] {
  const { starts, ends, kept } = spansAt(report, block);
  const { text } = flowAt(report, block);
  const wordAt = (word: number): string => text.slice(starts[word] ?? 0, ends[word] ?? 0);
  const before = wordAt(kept[at]! - 1);
  const after = wordAt(kept[at]! + 1);
  return [`${before} <`, `> ${after}`].filter((_, side) => isWeighty(side === 0 ? before : after));
}

/** Small words stand beside everything. */
const LIGHT = new Set(
  'that this with from have been were which their they these those such also other into more than and the for'.split(
    ' ',
  ),
);
const isWeighty = (word: string): boolean => word.length >= 4 && !LIGHT.has(word.toLowerCase());
