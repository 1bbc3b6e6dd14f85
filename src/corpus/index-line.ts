/** One report as a line of the index that the command line prints, and what such lines answer. */

import type { CrossReferenceKind } from '../report/model';
import type { Language } from '../un/language';
import { names, type Wanted } from './cited-by';
import {
  captionsOf,
  citationsOf,
  headingsOf,
  notesOf,
  type PlaceIn,
  paragraphsOf,
  partName,
  placeOf,
  referencesOf,
} from './contents';
import { type Entry, type LineRange, symbolOf } from './entry';
import { keysOf } from './names';
import { pinpointOf } from './pinpoint';

/** Line and character of the start, line and character of the end; all counted from 0, in UTF-16 units. */
export type Range4 = readonly [line: number, character: number, endLine: number, endCharacter: number];

/** A line of the index. Fields that would say nothing are left out. */
export interface IndexLine {
  readonly file: string;
  /** In full: `A/72/865-S/2018/465`; absent where the report has none. */
  readonly symbol?: string;
  /** Each half of a joint symbol, or the one symbol. */
  readonly symbols: readonly string[];
  readonly title?: string;
  /** As printed. */
  readonly date?: string;
  readonly language: Language;
  /** Of the file's bytes: the same key, the same text. */
  readonly key: string;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  readonly paragraphs: readonly { readonly number: string; readonly range: Range4; readonly part?: string }[];
  readonly headings: readonly {
    readonly kind: string;
    readonly level: number;
    readonly ordinal?: string;
    readonly title: string;
    readonly range: Range4;
  }[];
  readonly notes: readonly {
    readonly number: string;
    readonly range: Range4;
    readonly paragraph?: string;
    readonly part?: string;
  }[];
  readonly captions: readonly {
    readonly kind: string;
    readonly number: string;
    readonly title: string;
    readonly range: Range4;
  }[];
  readonly citations: readonly CitationLine[];
  /** Cross-references into other documents, one for each number or range of numbers. */
  readonly references: readonly ReferenceLine[];
}

/** Where it stands: the paragraph, or the note and the paragraph of its mark; `part` is an annex that counts anew. */
interface Standing extends PlaceIn {
  readonly symbol: string;
  readonly range: Range4;
  /** The document, or its organ, is concluded and not printed. */
  readonly inferred?: true;
}

export interface CitationLine extends Standing {
  readonly kind: 'document' | 'resolution' | 'decision';
}

export interface ReferenceLine extends Standing {
  readonly kind: CrossReferenceKind;
  readonly first: string;
  readonly last?: string;
  readonly sub?: string;
  /** The annex that is named before it: `II` in "annex II, para. 4". */
  readonly annex?: string;
}

const range4 = ({ start, end }: LineRange): Range4 => [start.line, start.character, end.line, end.character];

/** The line of a report. */
export function indexLine(file: string, entry: Entry): IndexLine {
  const { title, date, language, key, length, symbols } = entry;
  const paragraphs = paragraphsOf(entry);
  const part = (index: number): { part?: string } => (index < 0 ? {} : { part: partName(entry, index) });
  return {
    file,
    ...(symbols.length > 0 && { symbol: symbolOf(entry) }),
    symbols,
    ...(title !== '' && { title }),
    ...(date !== '' && { date }),
    language,
    key,
    length,
    paragraphs: paragraphs.map(({ number, range, part: index }) => ({
      number,
      range: range4(range),
      ...part(index),
    })),
    headings: headingsOf(entry).map(({ kind, level, ordinal, title: name, selection }) => ({
      kind,
      level,
      ...(ordinal !== undefined && { ordinal }),
      title: name,
      range: range4(selection),
    })),
    notes: notesOf(entry).map(({ number, range, paragraph, part: index }) => ({
      number,
      range: range4(range),
      ...(paragraph >= 0 && { paragraph: paragraphs[paragraph]!.number }),
      ...part(index),
    })),
    captions: captionsOf(entry).map(({ kind, number, title: name, range }) => ({
      kind,
      number,
      title: name,
      range: range4(range),
    })),
    citations: citationsOf(entry).map(({ symbol, kind, range, where, inferred }) => {
      const line: Writable<CitationLine> = { symbol, kind, range: range4(range) };
      return Object.assign(line, placeOf(entry, where), inferred && { inferred });
    }),
    references: referenceLines(entry),
  };
}

function referenceLines(entry: Entry): ReferenceLine[] {
  const references = referencesOf(entry);
  return references.map(({ symbol, kind, first, last, sub, range, where, inferred }, index) => {
    const line: Writable<ReferenceLine> = { symbol, kind, first, range: range4(range) };
    const { annex } = pinpointOf(references, index);
    if (last !== undefined) line.last = last;
    if (sub !== undefined) line.sub = sub;
    if (annex !== undefined) line.annex = annex;
    return Object.assign(line, placeOf(entry, where), inferred && { inferred });
  });
}

/** While it is made; fields are added one by one, since an index of a large folder makes millions. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The places of a report that cite what is wanted, in the order of the text: as `citedBy`, of one line. */
export function placesInLine(line: IndexLine, wanted: Wanted): (CitationLine | ReferenceLine)[] {
  const keys = wantedNames(wanted);
  const isWanted = ({ symbol }: Standing): boolean => {
    const { document, family } = keysOf(symbol);
    return (wanted.family ? family : document).some(key => keys.includes(key));
  };
  const { part } = wanted;
  if (part) {
    return line.references.filter(reference => isWanted(reference) && names(reference, part));
  }
  const ibidem = line.references.filter(reference => reference.inferred && isWanted(reference));
  return [...line.citations.filter(isWanted), ...ibidem].sort(
    ({ range: a }, { range: b }) => a[0] - b[0] || a[1] - b[1],
  );
}

/** Names of which one stands in every line that cites what is wanted: a line without any need not be read. */
export const wantedNames = ({ symbol, family }: Wanted): readonly string[] =>
  keysOf(symbol)[family ? 'family' : 'document'];

/** Whether a value read from a file is a line of an index, as far as its answers need it. */
export function isIndexLine(value: unknown): value is IndexLine {
  if (typeof value !== 'object' || value === null) return false;
  const { file, symbols, citations, references } = value as Partial<Record<keyof IndexLine, unknown>>;
  return typeof file === 'string' && areTexts(symbols) && isList(citations) && isList(references);
}

const areTexts = (list: unknown): boolean =>
  Array.isArray(list) && list.every(item => typeof item === 'string');

const isList = (list: unknown): boolean =>
  Array.isArray(list) &&
  list.every(
    item => typeof item?.symbol === 'string' && Array.isArray(item.range) && item.range.length === 4,
  );
