/** Which file a citation means: the edition that it names, or a choice where several could be meant; never a guess. */

import type { Language } from '../un/language';
import { ownRange, type Spot } from './contents';
import { type Entry, type Filed, type LineRange, symbolOf } from './entry';
import { byAddress, type Corpus, familyReports, reportsOf } from './index';
import { type Pinpoint, spotsOf } from './pinpoint';

/** A place in a report of the folder. */
export interface Target {
  readonly uri: string;
  readonly symbol: string;
  readonly title: string;
  readonly date: string;
  readonly language: Language;
  readonly range: LineRange;
  readonly selection: LineRange;
  /** `false` where the report is at hand, but the pinpoint is not in it: the place is then the head of the report. */
  readonly pinned: boolean;
}

/** Why there is a choice. */
export type Choice =
  | 'copies' // two files claim the symbol
  | 'languages' // translations, none in the language of the report that cites
  | 'editions' // the document itself is not here, others of its family are: A/80/628/Rev.1 for A/80/628
  | 'places'; // one report, several places of that number

export type Found =
  | { readonly kind: 'found'; readonly targets: readonly Target[] }
  | { readonly kind: 'choice'; readonly why: Choice; readonly targets: readonly Target[] }
  | { readonly kind: 'absent' };

/** Who asks: the language decides between translations; a report is no edition of what it cites itself. */
export interface Asking {
  readonly uri?: string;
  readonly language?: Language;
}

/**
 * The report that a symbol names, and in it the place that a pinpoint names. Found: several targets only where the
 * pinpoint is a range of paragraphs.
 */
export function findDocument(
  corpus: Corpus,
  symbol: string,
  pinpoint?: Pinpoint,
  asking: Asking = {},
): Found {
  const named = reportsOf(corpus, symbol);
  if (named.length === 0) return editions(corpus, symbol, pinpoint, asking);
  const [files, why] = inLanguage(named, asking.language);
  if (files.length > 1)
    return { kind: 'choice', why, targets: files.flatMap(file => targetsIn(file, pinpoint).targets) };
  const { targets, ambiguous } = targetsIn(files[0]!, pinpoint);
  return ambiguous ? { kind: 'choice', why: 'places', targets } : { kind: 'found', targets };
}

/** Others of the family are offered, and said to be others, even where there is only one: it may differ in its paragraphs. */
function editions(corpus: Corpus, symbol: string, pinpoint: Pinpoint | undefined, asking: Asking): Found {
  const others = familyReports(corpus, symbol).filter(file => file.uri !== asking.uri);
  if (others.length === 0) return { kind: 'absent' };
  return {
    kind: 'choice',
    why: 'editions',
    targets: others.flatMap(file => targetsIn(file, pinpoint).targets),
  };
}

/**
 * Of translations, those in the language of the report that cites; all where there are none.
 *
 * @returns the files, and why there is a choice if they are several
 */
export function inLanguage(files: readonly Filed[], language: Language | undefined): [Filed[], Choice] {
  const languages = new Set(files.map(file => file.entry!.language));
  if (languages.size < 2) return [[...files], 'copies'];
  const same = files.filter(file => file.entry!.language === language);
  return same.length > 0 ? [same, 'copies'] : [byAddress(files), 'languages'];
}

function targetsIn(
  { uri, entry }: Filed,
  pinpoint: Pinpoint | undefined,
): { readonly targets: Target[]; readonly ambiguous: boolean } {
  const spots = pinpoint ? spotsOf(entry!, pinpoint) : [];
  const target = ({ range, selection }: Pick<Spot, 'range' | 'selection'>, pinned: boolean): Target => ({
    ...cardOf(uri, entry!),
    range,
    selection,
    pinned,
  });
  if (spots.length === 0) {
    const range = ownRange(entry!);
    return { targets: [target({ range, selection: range }, pinpoint === undefined)], ambiguous: false };
  }
  const ambiguous = pinpoint?.last === undefined && spots.length > 1;
  return { targets: spots.map(spot => target(spot, true)), ambiguous };
}

/** What a list or a hover says of a report. */
export const cardOf = (
  uri: string,
  entry: Entry,
): Pick<Target, 'uri' | 'symbol' | 'title' | 'date' | 'language'> => ({
  uri,
  symbol: symbolOf(entry),
  title: entry.title,
  date: entry.date,
  language: entry.language,
});
