/** text.scanned: words that a scanner misread, with the proof that the report itself gives. */

import type { Report } from '../../report/model';
import { perReport } from '../per-report';
import { slipsOf } from './alike';
import { SHORT } from './confusions';
import { type Fix, type Found, fix, found } from './finding';
import { movedFound } from './keeping';
import { isWhole } from './prose';
import { placesOf, type Vocabulary, vocabularyOf, type WordPlace } from './vocabulary';
import { whereIs } from './where';
import { lastOf, rangeOfWord, wholeRangeOfWord } from './word-places';

/**
 * A rare form, a known confusion of letters away from one that occurs oftener, is misread where it holds three letters in a
 * row that no other word of the report has ("Octoher": toh), or where a word beside it stands beside the right form, too
 * ("Money Faundering"); in French and Spanish, both. Words of every day ("heen" beside "been") need no more. Once a confusion is shown so, one place of the right form is enough to
 * show another ("Al-Shabaah" beside "Al-Shabaab").
 */
export const checkScanned = perReport(
  (report): readonly Found[] => slipsIn(report).flatMap(slip => toldAt(report, slip)),
  (before, { before: reportBefore, move, block }, report) =>
    isTheSame(slipsIn(reportBefore), slipsIn(report), block) ? movedFound(before, move) : undefined,
);

/** A word misread, and all that is told of it. */
interface Slip {
  readonly word: string;
  readonly right: string;
  readonly places: readonly WordPlace[];
  /** A place of the right word, and how often that stands in the report. */
  readonly shown: WordPlace | undefined;
  readonly count: number;
}

const slipsIn = perReport((report): readonly Slip[] => {
  const { language } = report;
  const vocabulary = vocabularyOf(report);
  if (!vocabulary || (language !== 'en' && language !== 'fr' && language !== 'es')) return [];
  const { lexicon, counts } = vocabulary;
  const { rights, places } = slipsOf(report, vocabulary, language !== 'en');
  const slips = [...rights].map(([wrong, right]) => ({
    word: lexicon.words[wrong]!,
    right: lexicon.words[right]!,
    places: lastOf(places.get(wrong)!),
    shown: lastOf(places.get(right)!)[0],
    count: counts[right]!,
  }));
  return language === 'en' ? [...slips, ...shortSlips(report, vocabulary)] : slips;
});

/** "hy" for "by": words too short for letters to prove anything, but that are none. */
function shortSlips(report: Report, { lexicon, counts }: Vocabulary): Slip[] {
  const pairs = [...SHORT]
    .map(([word, proof]) => ({ word, proof, wrong: lexicon.find(word), right: lexicon.find(proof) }))
    .filter(({ wrong, right }) => counts[wrong]! > 0 && counts[right]! > 3 * counts[wrong]!);
  if (pairs.length === 0) return [];
  const places = placesOf(
    report,
    pairs.flatMap(({ wrong, right }) => [wrong, right]),
  );
  return pairs.map(({ word, proof, wrong, right }) => ({
    word,
    right: proof,
    places: places.get(wrong)!,
    shown: places.get(right)![0],
    count: counts[right]!,
  }));
}

/** Whether the same is told as before an edit inside a block, and none of it stands in that block. */
const isTheSame = (old: readonly Slip[], now: readonly Slip[], block: number): boolean =>
  old.length === now.length &&
  old.every((slip, index) => {
    const other = now[index]!;
    const places = (one: Slip): readonly (WordPlace | undefined)[] => [one.shown, ...one.places];
    const others = places(other);
    return (
      slip.word === other.word &&
      slip.right === other.right &&
      slip.count === other.count &&
      slip.places.length === other.places.length &&
      places(slip).every((place, at) => {
        const there = others[at];
        return place?.block === there?.block && place?.at === there?.at && there?.block !== block;
      })
    );
  });

function toldAt(report: Report, { word, right, places, shown, count }: Slip): Found[] {
  const times = count === 1 ? 'once' : `${count} times`;
  const everywhere = fixEverywhere(report, word, right, places);
  const related = shown
    ? [{ range: rangeOfWord(report, shown), message: `“${right}” ${whereIs(report, shown.block)}.` }]
    : [];
  return places.map(place =>
    found(
      'text.scanned',
      rangeOfWord(report, place),
      `“${word}” is misread for “${right}”, which stands ${times} in the report.`,
      { related, fixes: [...fixHere(report, word, right, place), ...everywhere] },
    ),
  );
}

function edits(report: Report, word: string, right: string, place: WordPlace) {
  const range = wholeRangeOfWord(report, place);
  const isPlain = report.text.slice(range.start, range.end) === word && isWhole(report, place, range);
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
