/** text.scanned: words that a scanner misread, with the proof that the report itself gives. */

import { sourceRange } from '../../report/flow';
import type { Report } from '../../report/model';
import { placeOfBlock } from '../places';
import { CONFUSIONS, SHORT, WORDS_OF_THEIR_OWN } from './confusions';
import { type Fix, type Found, fix, found } from './finding';
import { isWhole, placeIn } from './prose';
import { type Entry, vocabulary, type WordPlace, wordAt } from './words';

type Vocabulary = ReadonlyMap<string, Entry>;

/** A form that stands oftener is no slip of a scanner. */
const MOST_OF_WRONG = 2;
const LEAST_LENGTH = 4;
/** Of a longer word, fewer places are proof enough. */
const LONG_WORD = 6;

/**
 * A rare form, a known confusion of letters away from one that occurs oftener, is misread where it holds three letters in a
 * row that no other word of the report has ("Octoher": toh), or where a word beside it stands beside the right form, too
 * ("Money Faundering"); in French and Spanish, both. Once a confusion is shown so, one place of the right form is enough to
 * show another ("Al-Shabaah" beside "Al-Shabaab").
 */
export function checkScanned(report: Report): Found[] {
  const { language } = report;
  if (language !== 'en' && language !== 'fr' && language !== 'es') return [];
  const words = vocabulary(report);
  const proof: Proof = { words, trigrams: lazyTrigrams(words), needsBoth: language !== 'en' };
  const shown = new Map<string, Slip>();
  const proven = new Set<Confusion>();
  for (const [word, entry] of words) {
    const slip =
      language === 'en' && SHORT.has(word)
        ? shortForm(word, words)
        : slipOf(word, entry, proof, CONFUSIONS, isOftener);
    if (!slip) continue;
    shown.set(word, slip);
    if (slip.confusion) proven.add(slip.confusion);
  }
  if (proven.size > 0 && proof.trigrams().size > 0) {
    for (const [word, entry] of words) {
      const slip =
        shown.has(word) || word.length < LONG_WORD
          ? undefined
          : slipOf(word, entry, proof, [...proven], isAsOften);
      if (slip) shown.set(word, slip);
    }
  }
  return [...shown].flatMap(([word, { right }]) => {
    const entry = words.get(word)!;
    return entry.places.map(place => misread(report, word, right, place, entry, words));
  });
}

type Confusion = (typeof CONFUSIONS)[number];

interface Slip {
  readonly right: string;
  readonly confusion?: Confusion;
}

interface Proof {
  readonly words: Vocabulary;
  readonly trigrams: () => ReadonlyMap<string, number>;
  readonly needsBoth: boolean;
}

function shortForm(word: string, words: Vocabulary): Slip | undefined {
  const right = SHORT.get(word)!;
  const count = words.get(right)?.count ?? 0;
  return count > 3 * words.get(word)!.count ? { right } : undefined;
}

type IsEnough = (word: string, wrong: number, right: number) => boolean;
const isOftener: IsEnough = (word, wrong, right) =>
  right > wrong && right >= (word.length >= LONG_WORD ? 2 : 3);
const isAsOften: IsEnough = (_, wrong, right) => right >= wrong;

function slipOf(
  word: string,
  entry: Entry,
  { words, trigrams, needsBoth }: Proof,
  confusions: readonly Confusion[],
  isEnough: IsEnough,
): Slip | undefined {
  if (entry.count > MOST_OF_WRONG || word.length < LEAST_LENGTH || !isMisreadable(word, words))
    return undefined;
  for (const confusion of confusions) {
    const [wrong, right] = confusion;
    for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) {
      const other = word.slice(0, at) + right + word.slice(at + wrong.length);
      const proof = words.get(other);
      if (!proof || !isEnough(word, entry.count, proof.count)) continue;
      const isNone = isNoWord(word, at, wrong.length, trigrams());
      const isAlike = isNone && !needsBoth ? true : standsAlike(entry, proof);
      if (isAlike && (isNone || (!needsBoth && isEnough === isOftener))) return { right: other, confusion };
    }
  }
  return undefined;
}

/** A word that stands with another first letter, too ("focal", "Focal"), is one; so are abbreviations and numbers. */
function isMisreadable(word: string, words: Vocabulary): boolean {
  const lower = word.toLowerCase();
  if (WORDS_OF_THEIR_OWN.has(lower) || /^\d|^[A-Z\d-]+s?$/.test(word)) return false;
  const other = word === lower ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  return !words.has(other);
}

/** Fewer kinds of words do not show what letters may follow each other. */
const LEAST_VOCABULARY = 700;

function lazyTrigrams(words: Vocabulary): () => ReadonlyMap<string, number> {
  let made: Map<string, number> | undefined;
  return () => {
    if (made) return made;
    made = new Map();
    if (words.size < LEAST_VOCABULARY) return made;
    for (const word of words.keys()) {
      for (const trigram of trigramsOf(word.toLowerCase())) made.set(trigram, (made.get(trigram) ?? 0) + 1);
    }
    return made;
  };
}

/** Three letters in a row; the ends of the word count as one. */
function trigramsOf(word: string): string[] {
  const bounded = ` ${word} `;
  return Array.from({ length: bounded.length - 2 }, (_, at) => bounded.slice(at, at + 3));
}

/** Whether the misread letters stand among others as in no other word of the report. */
function isNoWord(word: string, at: number, length: number, trigrams: ReadonlyMap<string, number>): boolean {
  if (trigrams.size === 0) return false;
  const lower = word.toLowerCase();
  return trigramsOf(lower)
    .slice(Math.max(0, at - 1), at + length + 1)
    .some(trigram => trigrams.get(trigram) === 1);
}

/** Whether a word of weight stands beside both: "Money Laundering", "October 2018". */
function standsAlike(entry: Entry, proof: Entry): boolean {
  const beside = new Set(proof.places.flatMap(neighbours));
  return entry.places.every(place => neighbours(place).some(neighbour => beside.has(neighbour)));
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

function misread(
  report: Report,
  word: string,
  right: string,
  place: WordPlace,
  entry: Entry,
  words: Vocabulary,
): Found {
  const proof = words.get(right)!;
  const range = rangeOf(report, place);
  const fixes = fixHere(report, word, right, place);
  const everywhere = entry.places.length > 1 ? fixEverywhere(report, word, right, entry.places) : [];
  const first = proof.places[0]!;
  const times = proof.count === 1 ? 'once' : `${proof.count} times`;
  return found(
    'text.scanned',
    range,
    `“${word}” is misread for “${right}”, which stands ${times} in the report.`,
    {
      related: [
        {
          range: rangeOf(report, first),
          message: `“${right}” in ${placeOfBlock(report, first.block.prose.block)}.`,
        },
      ],
      fixes: [...fixes, ...everywhere],
    },
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
