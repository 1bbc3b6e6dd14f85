/** Words of a report that look alike to a scanner: which of two is the other one misread. */

import type { Report } from '../../report/model';
import { COMMON, WORDS_OF_THEIR_OWN } from './confusions';
import { type Confusion, type Difference, differenceOf } from './skeletons';
import { isNoWord, trigramsOf } from './trigrams';
import { placesOf, type Vocabulary, type WordPlaces } from './vocabulary';
import { standAlike } from './word-places';

/** Of a longer word, fewer places are proof enough. */
const LONG_WORD = 6;
/** A form that stands oftener is no slip of a scanner. */
const MOST_OF_WRONG = 2;

/** A rare form beside one that looks like it; both by their numbers. */
interface Pair extends Difference {
  readonly wrong: number;
  readonly right: number;
}

export interface Slips {
  /** Misread forms with their right ones, by their numbers. */
  readonly rights: ReadonlyMap<number, number>;
  /** Where both stand. */
  readonly places: WordPlaces;
}

const isCommon = (word: string): boolean => COMMON.has(word.toLowerCase());

/** Misread forms with their right ones. `needsBoth`: where words are less known, both kinds of proof are asked for. */
export function slipsOf(report: Report, vocabulary: Vocabulary, needsBoth: boolean): Slips {
  const { lexicon, counts } = vocabulary;
  const groups = groupsOf(vocabulary);
  const slips = new Map<number, number>();
  if (groups.length === 0) return { rights: slips, places: new Map() };
  const places = placesOf(report, groups.flat());
  const pairs = pairsOf(vocabulary, groups, places);
  const trigrams = trigramsOf(vocabulary);
  const proven = new Set<Confusion>();
  for (const { wrong, right, at, confusion } of pairs) {
    const word = lexicon.words[wrong]!;
    const proof = lexicon.words[right]!;
    if (!needsBoth && isCommon(proof) && !isCommon(word) && counts[right]! >= counts[wrong]!) {
      slips.set(wrong, right);
      proven.add(confusion);
      continue;
    }
    if (counts[right]! <= counts[wrong]! || counts[right]! < (word.length >= LONG_WORD ? 2 : 3)) continue;
    const isNone = isNoWord(word, at, confusion[0].length, trigrams);
    if (needsBoth && !isNone) continue;
    if ((isNone && !needsBoth) || standAlike(report, places.get(wrong)!, places.get(right)!)) {
      slips.set(wrong, right);
      proven.add(confusion);
    }
  }
  for (const { wrong, right, at, confusion } of pairs) {
    const word = lexicon.words[wrong]!;
    if (
      needsBoth ||
      !proven.has(confusion) ||
      slips.has(wrong) ||
      slips.has(right) ||
      word.length < LONG_WORD
    )
      continue;
    const isRare = counts[right]! >= counts[wrong]!;
    if (isRare && isNoWord(word, at, confusion[0].length, trigrams)) slips.set(wrong, right);
  }
  return { rights: slips, places };
}

/** More words that look alike are numbers of a table or a text beyond repair. */
const MOST_ALIKE = 12;

/** The words of the report that look alike, those of each shape together, if one of them may be another one misread. */
function groupsOf(vocabulary: Vocabulary): number[][] {
  const groups: number[][] = [];
  for (const alike of vocabulary.lexicon.alike()) {
    const here = alike.filter(word => vocabulary.counts[word]! > 0);
    if (here.length > 1 && (here.length > MOST_ALIKE || pairsIn(vocabulary, here).length > 0))
      groups.push(here);
  }
  return groups;
}

/** Pairs of the words of each group in the order in which they first stand, no more than so many of each. */
function pairsOf(vocabulary: Vocabulary, groups: readonly number[][], places: WordPlaces): Pair[] {
  return groups.flatMap(group => {
    const firsts = group.map(word => ({ word, first: places.get(word)![0]! }));
    firsts.sort((a, b) => a.first.block - b.first.block || a.first.at - b.first.at);
    return pairsIn(
      vocabulary,
      firsts.slice(0, MOST_ALIKE).map(({ word }) => word),
    );
  });
}

function pairsIn(vocabulary: Vocabulary, group: readonly number[]): Pair[] {
  const { counts, lexicon } = vocabulary;
  const pairs: Pair[] = [];
  for (const wrong of group) {
    if (counts[wrong]! > MOST_OF_WRONG) continue;
    const word = lexicon.words[wrong]!;
    const own = group.flatMap(right => {
      const difference = right === wrong ? undefined : differenceOf(word, lexicon.words[right]!);
      return difference ? [{ wrong, right, ...difference }] : [];
    });
    if (own.length > 0 && isMisreadable(word, vocabulary)) for (const pair of own) pairs.push(pair);
  }
  return pairs;
}

/** A word that stands with another first letter, too ("focal", "Focal"), is one; so are abbreviations and numbers. */
function isMisreadable(word: string, { lexicon, counts }: Vocabulary): boolean {
  const lower = word.toLowerCase();
  if (WORDS_OF_THEIR_OWN.has(lower) || /^\d|^[A-Z\d-]+s?$/.test(word)) return false;
  const other = word === lower ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  return !(counts[lexicon.find(other)]! > 0);
}
