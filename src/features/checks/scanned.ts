/** text.scanned: words that a scanner misread, with the proof that the report itself gives. */

import { sourceRange } from '../../report/flow';
import type { Report } from '../../report/model';
import { COMMON, SHORT, WORDS_OF_THEIR_OWN } from './confusions';
import { type Fix, type Found, fix, found } from './finding';
import { isWhole, placeIn } from './prose';
import { type Confusion, type Difference, differenceOf, skeletonOf } from './skeletons';
import { whereIs } from './where';
import { type Entry, placesOf, vocabulary, type WordPlace, wordAt, wordsOf } from './words';

type Entries = ReadonlyMap<string, Entry>;

/** So many places of a word are looked at. */
const MOST_PLACES = 40;
/** A form that stands oftener is no slip of a scanner. */
const MOST_OF_WRONG = 2;
const LEAST_LENGTH = 4;
/** Of a longer word, fewer places are proof enough. */
const LONG_WORD = 6;

/**
 * A rare form, a known confusion of letters away from one that occurs oftener, is misread where it holds three letters in a
 * row that no other word of the report has ("Octoher": toh), or where a word beside it stands beside the right form, too
 * ("Money Faundering"); in French and Spanish, both. Words of every day ("heen" beside "been") need no more. Once a confusion is shown so, one place of the right form is enough to
 * show another ("Al-Shabaah" beside "Al-Shabaab").
 */
export function checkScanned(report: Report): Found[] {
  const { language } = report;
  if (language !== 'en' && language !== 'fr' && language !== 'es') return [];
  const { entries: words } = vocabulary(report);
  const slips = [...slipsOf(report, words, language !== 'en')].flatMap(([word, right]) => {
    const places = placesOf(report, words.get(word)!, MOST_PLACES);
    const proof = words.get(right)!;
    return toldAt(report, word, right, places, placesOf(report, proof, MOST_PLACES)[0], proof.count);
  });
  return language === 'en' ? [...slips, ...shortSlips(report)] : slips;
}

/** "hy" for "by": words too short for letters to prove anything, but that are none. */
function shortSlips(report: Report): Found[] {
  const wrong = placesOfShort(report, new Set(SHORT.keys()));
  if (wrong.size === 0) return [];
  const right = placesOfShort(report, new Set([...wrong.keys()].map(word => SHORT.get(word)!)));
  return [...wrong].flatMap(([word, places]) => {
    const proof = right.get(SHORT.get(word)!) ?? [];
    return proof.length > 3 * places.length
      ? toldAt(report, word, SHORT.get(word)!, places, proof[0], proof.length)
      : [];
  });
}

const LONGEST_SHORT = 4;
/** A number below `BEGINNINGS` for two letters; others may share it. */
const beginningAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1)) & (BEGINNINGS - 1);
const BEGINNINGS = 1 << 12;

/** Most words are let go by their first two letters. */
function placesOfShort(report: Report, wanted: ReadonlySet<string>): Map<string, WordPlace[]> {
  const beginnings = new Uint8Array(BEGINNINGS);
  for (const word of wanted) beginnings[beginningAt(word, 0)] = 1;
  const found = new Map<string, WordPlace[]>();
  for (const block of wordsOf(report)) {
    const { starts, ends, prose } = block;
    const { text } = prose.flow;
    for (let at = 0; at < starts.length; at++) {
      const start = starts[at]!;
      if (ends[at]! - start > LONGEST_SHORT || beginnings[beginningAt(text, start)] === 0) continue;
      const word = text.slice(start, ends[at]);
      if (!wanted.has(word)) continue;
      const places = found.get(word);
      if (places) places.push({ block, at });
      else found.set(word, [{ block, at }]);
    }
  }
  return found;
}

/** A rare form beside one that looks like it. */
interface Pair extends Difference {
  readonly word: string;
  readonly right: string;
}

const isCommon = (word: string): boolean => COMMON.has(word.toLowerCase());

/** Misread forms with their right ones. `needsBoth`: where words are less known, both kinds of proof are asked for. */
function slipsOf(report: Report, words: Entries, needsBoth: boolean): Map<string, string> {
  const pairs = pairsOf(words);
  const slips = new Map<string, string>();
  if (pairs.length === 0) return slips;
  const trigrams = trigramsOf(words);
  const proven = new Set<Confusion>();
  for (const { word, right, at, confusion } of pairs) {
    const entry = words.get(word)!;
    const proof = words.get(right)!;
    if (!needsBoth && isCommon(right) && !isCommon(word) && proof.count >= entry.count) {
      slips.set(word, right);
      proven.add(confusion);
      continue;
    }
    if (proof.count <= entry.count || proof.count < (word.length >= LONG_WORD ? 2 : 3)) continue;
    const isNone = isNoWord(word, at, confusion[0].length, trigrams);
    if (needsBoth && !isNone) continue;
    if ((isNone && !needsBoth) || standsAlike(report, entry, proof)) {
      slips.set(word, right);
      proven.add(confusion);
    }
  }
  for (const { word, right, at, confusion } of pairs) {
    if (needsBoth || !proven.has(confusion) || slips.has(word) || slips.has(right) || word.length < LONG_WORD)
      continue;
    const isRare = words.get(right)!.count >= words.get(word)!.count;
    if (isRare && isNoWord(word, at, confusion[0].length, trigrams)) slips.set(word, right);
  }
  return slips;
}

function pairsOf(words: Entries): Pair[] {
  const firsts = new Map<number, string>();
  const groups = new Map<string, string[]>();
  for (const word of words.keys()) {
    if (word.length < LEAST_LENGTH) continue;
    const skeleton = skeletonOf(word);
    const first = firsts.get(skeleton);
    if (first === undefined) {
      firsts.set(skeleton, word);
      continue;
    }
    const group = groups.get(first) ?? [first];
    groups.set(first, group);
    if (group.length < MOST_ALIKE) group.push(word);
  }
  return [...groups.values()].flatMap(group =>
    group.flatMap(word => {
      if (words.get(word)!.count > MOST_OF_WRONG || !isMisreadable(word, words)) return [];
      return group.flatMap(right => {
        const difference = right === word ? undefined : differenceOf(word, right);
        return difference ? [{ word, right, ...difference }] : [];
      });
    }),
  );
}

/** More words that look alike are numbers of a table or a text beyond repair. */
const MOST_ALIKE = 12;

/** A word that stands with another first letter, too ("focal", "Focal"), is one; so are abbreviations and numbers. */
function isMisreadable(word: string, words: Entries): boolean {
  const lower = word.toLowerCase();
  if (WORDS_OF_THEIR_OWN.has(lower) || /^\d|^[A-Z\d-]+s?$/.test(word)) return false;
  const other = word === lower ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  return !words.has(other);
}

/** Fewer kinds of words do not show what letters may follow each other. */
const LEAST_VOCABULARY = 600;
/** Three letters of five bits each. */
const SIZE = 1 << 15;

/** How many words hold each three letters in a row, the ends of a word counting as one: none, one, or more. */
function trigramsOf(words: Entries): Uint8Array | undefined {
  if (words.size < LEAST_VOCABULARY) return undefined;
  const counts = new Uint8Array(SIZE);
  for (const word of words.keys()) {
    let key = letterAt(word, 0);
    for (let at = 0; at < word.length; at++) {
      key = ((key << 5) | letterAt(word, at + 1)) & (SIZE - 1);
      if (counts[key]! < 2) counts[key]!++;
    }
  }
  return counts;
}

/** The letter at `at` with its neighbours, in small letters; others than those of English may fall together. */
const trigramAt = (word: string, at: number): number =>
  (letterAt(word, at - 1) << 10) | (letterAt(word, at) << 5) | letterAt(word, at + 1);

function letterAt(word: string, at: number): number {
  return at < 0 || at >= word.length ? 0 : word.charCodeAt(at) & 31;
}

/** Whether the misread letters stand among others as in no other word of the report. */
function isNoWord(word: string, at: number, length: number, trigrams: Uint8Array | undefined): boolean {
  if (!trigrams) return false;
  for (let middle = Math.max(0, at - 1); middle <= Math.min(word.length - 1, at + length); middle++) {
    if (trigrams[trigramAt(word, middle)] === 1) return true;
  }
  return false;
}

/** Whether a word of weight stands beside both: "Money Laundering", "October 2018". */
function standsAlike(report: Report, entry: Entry, proof: Entry): boolean {
  const beside = new Set(placesOf(report, proof, MOST_PLACES).flatMap(neighbours));
  return placesOf(report, entry, MOST_PLACES).every(place =>
    neighbours(place).some(neighbour => beside.has(neighbour)),
  );
}

function neighbours({ block, at }: WordPlace): string[] {
  const before = wordAt(block, at - 1);
  const after = wordAt(block, at + 1);
  return [`${before} <`, `> ${after}`].filter((_, side) => isWeighty(side === 0 ? before : after));
}

/** Small words stand beside everything. */
const LIGHT = new Set(
  'that this with from have been were which their they these those such also other into more than and the for'.split(
    ' ',
  ),
);
const isWeighty = (word: string): boolean => word.length >= 4 && !LIGHT.has(word.toLowerCase());

function toldAt(
  report: Report,
  word: string,
  right: string,
  places: readonly WordPlace[],
  shown: WordPlace | undefined,
  count: number,
): Found[] {
  const times = count === 1 ? 'once' : `${count} times`;
  const everywhere = fixEverywhere(report, word, right, places);
  const related = shown
    ? [
        {
          range: rangeOf(report, shown),
          message: `“${right}” ${whereIs(report, shown.block.prose.block)}.`,
        },
      ]
    : [];
  return places.map(place =>
    found(
      'text.scanned',
      rangeOf(report, place),
      `“${word}” is misread for “${right}”, which stands ${times} in the report.`,
      {
        related,
        fixes: [...fixHere(report, word, right, place), ...everywhere],
      },
    ),
  );
}

const rangeOf = (report: Report, { block, at }: WordPlace) =>
  placeIn(report, block.prose, block.starts[at]!, block.ends[at]!);

function edits(report: Report, word: string, right: string, { block, at }: WordPlace) {
  const range = sourceRange(block.prose.flow, block.starts[at]!, block.ends[at]!);
  const isPlain = report.text.slice(range.start, range.end) === word && isWhole(report, block.prose, range);
  return isPlain ? [{ range, newText: right }] : [];
}

function fixHere(report: Report, word: string, right: string, place: WordPlace): Fix[] {
  const here = edits(report, word, right, place);
  return here.length === 0 ? [] : [fix(report, `Write “${right}”`, here, { preferred: true, all: true })];
}

function fixEverywhere(report: Report, word: string, right: string, places: readonly WordPlace[]): Fix[] {
  const all = places.flatMap(place => edits(report, word, right, place));
  return all.length < 2 ? [] : [fix(report, `Write “${right}” everywhere (${all.length} places)`, all)];
}
