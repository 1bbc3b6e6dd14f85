/** Who cites a document, or a part of it, over the whole folder. */

import type { CrossReferenceKind } from '../report/model';
import { numberOf, type PlaceIn, placeOf, rangeAt } from './contents';
import type { Entry, Filed, LineRange } from './entry';
import { type Corpus, citersOf, familyNames, namesKnown } from './index';
import { CITATION, REFERENCE, REFERENCE_KINDS, rowsOf } from './layout';
import { covers, type Pinpoint } from './pinpoint';

/** What is asked for: a document, or one part of it. */
export interface Wanted {
  readonly symbol: string;
  readonly part?: WantedPart;
  /** Addenda, corrigenda and revisions count as well. */
  readonly family?: boolean;
  /** A report that is left out: its own references to itself are asked of it, not of the folder. */
  readonly except?: string;
}

export interface WantedPart {
  readonly kind: CrossReferenceKind;
  readonly number: string;
  /** The annex whose paragraph, table or note it is; absent for the report's own. */
  readonly annex?: string | undefined;
}

/** A place that cites. */
export interface Citing {
  readonly file: Filed;
  readonly entry: Entry;
  /** As cited: of the family asked for, perhaps another member. */
  readonly symbol: string;
  readonly range: LineRange;
  /** See `placeOf`. */
  readonly where: number;
  /** What is cited of the document; absent where it is cited as a whole. */
  readonly pinpoint?: Pinpoint;
  /** Read as "ibid.", or damaged on the page. */
  readonly inferred: boolean;
}

/**
 * The places that cite what is wanted, by file and in the order of the text. Of a document: its citations, and "ibid."
 * for it; of a part: the cross-references that name it, in a list or a range as well.
 */
export function citedBy(corpus: Corpus, wanted: Wanted): Citing[] {
  const names = namesKnown(corpus, wanted.symbol);
  const keys = wanted.family ? new Set(names.flatMap(name => familyNames(corpus, name))) : names;
  const places: Citing[] = [];
  for (const { file, symbols } of citersOf(corpus, keys)) {
    if (file.uri !== wanted.except && file.entry) collect(places, file, file.entry, symbols, wanted);
  }
  return places;
}

/** @param symbols places in the entry's `cited` of what is wanted */
function collect(
  places: Citing[],
  file: Filed,
  entry: Entry,
  symbols: readonly number[],
  wanted: Wanted,
): void {
  const from = places.length;
  if (!wanted.part) collectCitations(places, file, entry, symbols);
  const citations = places.length;
  collectReferences(places, file, entry, symbols, wanted.part);
  if (citations > from && places.length > citations) sortFrom(places, from);
}

function collectCitations(places: Citing[], file: Filed, entry: Entry, symbols: readonly number[]): void {
  const { table, cited } = entry;
  const { start, width, end } = rowsOf(table, 'citations');
  const [only] = symbols;
  const isOne = symbols.length === 1;
  for (let at = start; at < end; at += width) {
    const symbol = table[at + CITATION.symbol]!;
    if (isOne ? symbol !== only : !symbols.includes(symbol)) continue;
    places.push({
      file,
      entry,
      symbol: cited[symbol]!,
      range: rangeAt(table, at + CITATION.line),
      where: table[at + CITATION.where]!,
      inferred: table[at + CITATION.form]! % 2 === 1,
    });
  }
}

/** Of a whole document, only those that have no citation of their own: "ibid., para. 7". */
function collectReferences(
  places: Citing[],
  file: Filed,
  entry: Entry,
  symbols: readonly number[],
  part: Wanted['part'],
): void {
  const { table, cited } = entry;
  const { start, width, end } = rowsOf(table, 'references');
  for (let at = start; at < end; at += width) {
    const inferred = table[at + REFERENCE.form]! % 2 === 1;
    if (!part && !inferred) continue;
    const symbol = table[at + REFERENCE.symbol]!;
    if (!symbols.includes(symbol)) continue;
    const kind = kindAt(entry, at);
    if (part && kind !== part.kind) continue;
    const pinpoint: Pinpoint = {
      kind,
      first: numberOf(entry, table[at + REFERENCE.first]!) ?? '',
      last: numberOf(entry, table[at + REFERENCE.last]!),
      sub: numberOf(entry, table[at + REFERENCE.sub]!),
      annex: at > start ? annexBefore(entry, at - width, at) : undefined,
    };
    if (part && !names(pinpoint, part)) continue;
    places.push({
      file,
      entry,
      symbol: cited[symbol]!,
      range: rangeAt(table, at + REFERENCE.line),
      where: table[at + REFERENCE.where]!,
      pinpoint,
      inferred,
    });
  }
}

const kindAt = ({ table }: Entry, at: number): CrossReferenceKind =>
  REFERENCE_KINDS[table[at + REFERENCE.form]! >> 1] ?? 'paragraph';

/** The annex that the reference in the row before names of the same citation: "annex II, para. 4". */
function annexBefore(entry: Entry, before: number, at: number): string | undefined {
  const { table } = entry;
  const citation = table[at + REFERENCE.citation]!;
  if (citation === 0 || table[before + REFERENCE.citation] !== citation) return undefined;
  if (kindAt(entry, before) !== 'annex' || kindAt(entry, at) === 'annex') return undefined;
  return numberOf(entry, table[before + REFERENCE.first]!);
}

/** Whether a pinpoint names a part: "annex II, para. 4" does not name the report's own paragraph 4. */
export const names = (pinpoint: Pinpoint, part: WantedPart): boolean =>
  pinpoint.kind === part.kind &&
  (part.kind === 'annex' || pinpoint.annex === part.annex) &&
  covers(pinpoint, part.number);

/** Citations and "ibid." of one report in the order of the text. */
function sortFrom(places: Citing[], from: number): void {
  const own = places.splice(from);
  own.sort(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
  );
  for (const place of own) places.push(place);
}

/** In which paragraph, note or annex a place stands. */
export const placeOfCiting = ({ entry, where }: Citing): PlaceIn => placeOf(entry, where);
