/** What stands in a report, read back from its entry. */

import type { CrossReferenceKind, Heading } from '../report/model';
import type { Entry, LineRange, Table } from './entry';
import {
  CAPTION,
  CAPTION_KINDS,
  CITATION,
  CITATION_KINDS,
  HEADING,
  HEADING_KINDS,
  NOTE,
  PARAGRAPH,
  REFERENCE,
  REFERENCE_KINDS,
  rowsOf,
  SECTIONS,
  type Section,
} from './layout';

/** A paragraph, heading, note or caption: the whole of it, and the part that names it. */
export interface Spot {
  readonly range: LineRange;
  /** Inside `range`. */
  readonly selection: LineRange;
  /** Index of the heading from which its number counts, or -1. */
  readonly part: number;
}

export interface IndexedParagraph extends Spot {
  readonly number: string;
  /** Index of the heading above it, or -1. */
  readonly heading: number;
}

export interface IndexedHeading extends Spot {
  readonly kind: Heading['kind'];
  readonly level: number;
  readonly ordinal: string | undefined;
  readonly title: string;
  readonly parent: number;
}

export interface IndexedNote extends Spot {
  readonly number: string;
  /** Index of the paragraph in which its first mark stands, or -1. */
  readonly paragraph: number;
}

export interface IndexedCaption extends Spot {
  readonly kind: (typeof CAPTION_KINDS)[number];
  readonly number: string;
  readonly title: string;
}

export interface IndexedCitation {
  readonly symbol: string;
  readonly kind: (typeof CITATION_KINDS)[number];
  readonly range: LineRange;
  /** See `placeOf`. */
  readonly where: number;
  /** The page is damaged there, or names no organ. */
  readonly inferred: boolean;
}

/** One number, or one range of numbers, of a cross-reference into another document. */
export interface IndexedReference {
  readonly symbol: string;
  readonly kind: CrossReferenceKind;
  readonly range: LineRange;
  readonly where: number;
  /** "ibid.": the document is that of a citation before. */
  readonly inferred: boolean;
  readonly first: string;
  readonly last: string | undefined;
  /** `(a)` */
  readonly sub: string | undefined;
  /** Index of the citation that names the document, or -1. */
  readonly citation: number;
}

let splitEntry: Entry | undefined;
let splitLines: readonly string[] = [];

/** The lines of an entry's strings; only those of the last are kept, since questions stay with one report for a while. */
function stringsOf(entry: Entry): readonly string[] {
  if (splitEntry !== entry) {
    splitEntry = entry;
    splitLines = entry.strings.split('\n');
  }
  return splitLines;
}

const textOf = (entry: Entry, code: number): string => (code === 0 ? '' : (stringsOf(entry)[code - 1] ?? ''));

/** The number of a code, see `layout.ts`; undefined for none. */
export function numberOf(entry: Entry, code: number): string | undefined {
  if (code === 0) return undefined;
  return code % 2 === 0 ? String(code / 2 - 1) : (stringsOf(entry)[(code - 1) / 2] ?? '');
}

export function rangeFrom(line: number, character: number, endLine: number, endCharacter: number): LineRange {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** Something of each row of a section; `at` is where the row begins in the table. */
function eachRow<T>({ table }: Entry, section: Section, read: (at: number) => T): T[] {
  const { start, width, end } = rowsOf(table, section);
  const list: T[] = [];
  for (let at = start; at < end; at += width) list.push(read(at));
  return list;
}

/** The range whose line stands in a column, and the rest of it in the three after that. */
export const rangeAt = (table: Table, column: number): LineRange =>
  rangeFrom(table[column]!, table[column + 1]!, table[column + 2]!, table[column + 3]!);

export const paragraphsOf = (entry: Entry): IndexedParagraph[] => paragraphsNumbered(entry, () => true);

/** The paragraphs whose number is accepted; the others cost a look at their number. */
export function paragraphsNumbered(entry: Entry, accept: (number: string) => boolean): IndexedParagraph[] {
  const { table } = entry;
  const { start, width, end } = rowsOf(table, 'paragraphs');
  const list: IndexedParagraph[] = [];
  for (let at = start; at < end; at += width) {
    const number = numberOf(entry, table[at + PARAGRAPH.number]!) ?? '';
    if (!accept(number)) continue;
    const line = table[at + PARAGRAPH.line]!;
    const character = table[at + PARAGRAPH.character]!;
    list.push({
      number,
      range: rangeFrom(line, character, table[at + PARAGRAPH.endLine]!, table[at + PARAGRAPH.endCharacter]!),
      selection: rangeFrom(line, character, line, table[at + PARAGRAPH.numberEnd]!),
      part: table[at + PARAGRAPH.part]! - 1,
      heading: table[at + PARAGRAPH.heading]! - 1,
    });
  }
  return list;
}

export const headingsOf = (entry: Entry): IndexedHeading[] =>
  eachRow(entry, 'headings', at => {
    const { table } = entry;
    const selection = rangeAt(table, at + HEADING.line);
    const last = table[at + HEADING.sectionEnd]!;
    const end = last > selection.end.line ? { line: last + 1, character: 0 } : selection.end;
    return {
      kind: HEADING_KINDS[table[at + HEADING.kind]!] ?? 'section',
      level: table[at + HEADING.level]!,
      ordinal: numberOf(entry, table[at + HEADING.ordinal]!),
      title: textOf(entry, table[at + HEADING.title]!),
      range: { start: selection.start, end },
      selection,
      parent: table[at + HEADING.parent]! - 1,
      part: table[at + HEADING.part]! - 1,
    };
  });

export const notesOf = (entry: Entry): IndexedNote[] =>
  eachRow(entry, 'notes', at => {
    const { table } = entry;
    const range = rangeAt(table, at + NOTE.line);
    const number = numberOf(entry, table[at + NOTE.number]!) ?? '';
    const { line, character } = range.start;
    return {
      number,
      range,
      selection: rangeFrom(line, character, line, character + number.length),
      part: table[at + NOTE.part]! - 1,
      paragraph: table[at + NOTE.paragraph]! - 1,
    };
  });

export const captionsOf = (entry: Entry): IndexedCaption[] =>
  eachRow(entry, 'captions', at => {
    const { table } = entry;
    const range = rangeAt(table, at + CAPTION.line);
    return {
      kind: CAPTION_KINDS[table[at + CAPTION.kind]!] ?? 'table',
      number: numberOf(entry, table[at + CAPTION.number]!) ?? '',
      title: textOf(entry, table[at + CAPTION.title]!),
      range,
      selection: range,
      part: table[at + CAPTION.part]! - 1,
    };
  });

export const citationsOf = (entry: Entry): IndexedCitation[] =>
  eachRow(entry, 'citations', at => {
    const { table, cited } = entry;
    return {
      symbol: cited[table[at + CITATION.symbol]!] ?? '',
      kind: CITATION_KINDS[table[at + CITATION.form]! >> 1] ?? 'document',
      range: rangeAt(table, at + CITATION.line),
      where: table[at + CITATION.where]!,
      inferred: table[at + CITATION.form]! % 2 === 1,
    };
  });

export const referencesOf = (entry: Entry): IndexedReference[] =>
  eachRow(entry, 'references', at => {
    const { table, cited } = entry;
    return {
      symbol: cited[table[at + REFERENCE.symbol]!] ?? '',
      kind: REFERENCE_KINDS[table[at + REFERENCE.form]! >> 1] ?? 'paragraph',
      range: rangeAt(table, at + REFERENCE.line),
      where: table[at + REFERENCE.where]!,
      inferred: table[at + REFERENCE.form]! % 2 === 1,
      first: numberOf(entry, table[at + REFERENCE.first]!) ?? '',
      last: numberOf(entry, table[at + REFERENCE.last]!),
      sub: numberOf(entry, table[at + REFERENCE.sub]!),
      citation: table[at + REFERENCE.citation]! - 1,
    };
  });

/** Where the report's own symbol, or else its title, stands; the top of the text where it has neither. */
export function ownRange({ table }: Entry): LineRange {
  const head = Object.keys(SECTIONS).length;
  return rangeFrom(table[head]!, table[head + 1]!, table[head + 2]!, table[head + 3]!);
}

/** In what a citation stands. */
export interface PlaceIn {
  /** The paragraph's number; of a note, the paragraph in which its mark stands. */
  readonly paragraph?: string;
  readonly note?: string;
  /** "annex II", where its numbers count anew. */
  readonly part?: string;
}

/** The place of a `where`, in numbers. */
export function placeOf(entry: Entry, where: number): PlaceIn {
  if (where === 0) return {};
  const { table } = entry;
  const place: { paragraph?: string; note?: string; part?: string } = {};
  const isNote = where % 2 === 0;
  const { start, width } = rowsOf(table, isNote ? 'notes' : 'paragraphs');
  const row = start + width * (Math.ceil(where / 2) - 1);
  const number = numberOf(entry, table[row + (isNote ? NOTE.number : PARAGRAPH.number)]!) ?? '';
  if (isNote) {
    place.note = number;
    const paragraph = paragraphNumber(entry, table[row + NOTE.paragraph]! - 1);
    if (paragraph !== undefined) place.paragraph = paragraph;
  } else {
    place.paragraph = number;
  }
  const part = table[row + (isNote ? NOTE.part : PARAGRAPH.part)]!;
  if (part > 0) place.part = partName(entry, part - 1);
  return place;
}

function paragraphNumber(entry: Entry, index: number): string | undefined {
  if (index < 0) return undefined;
  const { start, width } = rowsOf(entry.table, 'paragraphs');
  return numberOf(entry, entry.table[start + width * index + PARAGRAPH.number]!);
}

let namedEntry: Entry | undefined;
let partNames: string[] = [];

/** "annex II", "section III": where numbers count from the heading with that index. */
export function partName(entry: Entry, part: number): string {
  if (namedEntry !== entry) {
    namedEntry = entry;
    partNames = partNamesOf(headingsOf(entry));
  }
  return partNames[part] ?? '';
}

function partNamesOf(headings: readonly IndexedHeading[]): string[] {
  return headings.map(own => {
    let heading = own;
    while (heading.kind === 'section' && heading.parent >= 0) heading = headings[heading.parent]!;
    const named = heading.kind === 'section' ? own : heading;
    return named.ordinal === undefined ? named.title || named.kind : `${named.kind} ${named.ordinal}`;
  });
}
