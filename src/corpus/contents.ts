/** What stands in a report, read back from its entry. */

import type { CrossReferenceKind, Heading } from '../report/model';
import type { Entry, LineRange } from './entry';
import {
  CAPTION_KINDS,
  CITATION_KINDS,
  HEADING_KINDS,
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

/** Each row of a section as an object of its columns. */
function map<S extends Section, T>(
  { table }: Entry,
  section: S,
  read: (row: Record<(typeof SECTIONS)[S][number], number>) => T,
): T[] {
  const { start, width, end } = rowsOf(table, section);
  const names = SECTIONS[section];
  const list: T[] = [];
  for (let at = start; at < end; at += width) {
    const row: Record<string, number> = {};
    for (let column = 0; column < width; column++) row[names[column]!] = table[at + column]!;
    list.push(read(row));
  }
  return list;
}

export const paragraphsOf = (entry: Entry): IndexedParagraph[] => paragraphsNumbered(entry, () => true);

/** The paragraphs whose number is accepted; the others cost a look at their number. */
export function paragraphsNumbered(entry: Entry, accept: (number: string) => boolean): IndexedParagraph[] {
  const { table } = entry;
  const { start, width, end } = rowsOf(table, 'paragraphs');
  const list: IndexedParagraph[] = [];
  for (let at = start; at < end; at += width) {
    const number = numberOf(entry, table[at]!) ?? '';
    if (!accept(number)) continue;
    const [line, character] = [table[at + 1]!, table[at + 2]!];
    list.push({
      number,
      range: rangeFrom(line, character, table[at + 4]!, table[at + 5]!),
      selection: rangeFrom(line, character, line, table[at + 3]!),
      part: table[at + 6]! - 1,
      heading: table[at + 7]! - 1,
    });
  }
  return list;
}

export const headingsOf = (entry: Entry): IndexedHeading[] =>
  map(entry, 'headings', row => {
    const selection = rangeFrom(row.line, row.character, row.endLine, row.endCharacter);
    const end = row.sectionEnd > row.endLine ? { line: row.sectionEnd + 1, character: 0 } : selection.end;
    return {
      kind: HEADING_KINDS[row.kind] ?? 'section',
      level: row.level,
      ordinal: numberOf(entry, row.ordinal),
      title: textOf(entry, row.title),
      range: { start: selection.start, end },
      selection,
      parent: row.parent - 1,
      part: row.part - 1,
    };
  });

export const notesOf = (entry: Entry): IndexedNote[] =>
  map(entry, 'notes', row => {
    const range = rangeFrom(row.line, row.character, row.endLine, row.endCharacter);
    const number = numberOf(entry, row.number) ?? '';
    const selection = rangeFrom(row.line, row.character, row.line, row.character + number.length);
    return { number, range, selection, part: row.part - 1, paragraph: row.paragraph - 1 };
  });

export const captionsOf = (entry: Entry): IndexedCaption[] =>
  map(entry, 'captions', row => {
    const range = rangeFrom(row.line, row.character, row.endLine, row.endCharacter);
    return {
      kind: CAPTION_KINDS[row.kind] ?? 'table',
      number: numberOf(entry, row.number) ?? '',
      title: textOf(entry, row.title),
      range,
      selection: range,
      part: row.part - 1,
    };
  });

export const citationsOf = (entry: Entry): IndexedCitation[] =>
  map(entry, 'citations', row => ({
    symbol: entry.cited[row.symbol] ?? '',
    kind: CITATION_KINDS[row.form >> 1] ?? 'document',
    range: rangeFrom(row.line, row.character, row.endLine, row.endCharacter),
    where: row.where,
    inferred: row.form % 2 === 1,
  }));

export const referencesOf = (entry: Entry): IndexedReference[] =>
  map(entry, 'references', row => ({
    symbol: entry.cited[row.symbol] ?? '',
    kind: REFERENCE_KINDS[row.form >> 1] ?? 'paragraph',
    range: rangeFrom(row.line, row.character, row.endLine, row.endCharacter),
    where: row.where,
    inferred: row.form % 2 === 1,
    first: numberOf(entry, row.first) ?? '',
    last: numberOf(entry, row.last),
    sub: numberOf(entry, row.sub),
    citation: row.citation - 1,
  }));

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
  if (where % 2 === 0) {
    const { start, width } = rowsOf(table, 'notes');
    const row = start + width * (where / 2 - 1);
    const paragraph = table[row + SECTIONS.notes.indexOf('paragraph')]!;
    const above = paragraph > 0 ? placeOf(entry, 2 * paragraph - 1).paragraph : undefined;
    return {
      note: numberOf(entry, table[row]!) ?? '',
      ...(above !== undefined && { paragraph: above }),
      ...partOf(entry, table[row + SECTIONS.notes.indexOf('part')]! - 1),
    };
  }
  const { start, width } = rowsOf(table, 'paragraphs');
  const row = start + (width * (where - 1)) / 2;
  return {
    paragraph: numberOf(entry, table[row]!) ?? '',
    ...partOf(entry, table[row + SECTIONS.paragraphs.indexOf('part')]! - 1),
  };
}

const partOf = (entry: Entry, part: number): { readonly part?: string } =>
  part < 0 ? {} : { part: partName(entry, part) };

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
