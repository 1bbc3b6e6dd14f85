/** How the table of an entry lies: a head, then the rows of each section in turn. */

import type { CrossReferenceKind, Heading } from '../report/model';
import type { Table } from './entry';

/**
 * Each section with the columns of a row. `part`, `heading`, `parent`, `paragraph` and `citation` are indices plus one,
 * 0 for none; `where` is a place, see `whereCode`; `number`, `ordinal`, `first`, `last` and `sub` are numbers, see
 * `NumberCodes`; `title` is a line of the entry's strings plus one; `symbol` an index into its `cited`.
 */
export const SECTIONS = {
  paragraphs: ['number', 'line', 'character', 'numberEnd', 'endLine', 'endCharacter', 'part', 'heading'],
  headings: [
    'kind',
    'level',
    'ordinal',
    'title',
    'line',
    'character',
    'endLine',
    'endCharacter',
    'sectionEnd',
    'parent',
    'part',
  ],
  notes: ['number', 'line', 'character', 'endLine', 'endCharacter', 'part', 'paragraph'],
  captions: ['kind', 'number', 'title', 'line', 'character', 'endLine', 'endCharacter', 'part'],
  citations: ['symbol', 'line', 'character', 'endLine', 'endCharacter', 'where', 'form'],
  references: [
    'symbol',
    'line',
    'character',
    'endLine',
    'endCharacter',
    'where',
    'form',
    'first',
    'last',
    'sub',
    'citation',
  ],
} as const;

export type Section = keyof typeof SECTIONS;

type Columns<S extends Section> = Readonly<Record<(typeof SECTIONS)[S][number], number>>;

const columnsOf = <S extends Section>(section: S): Columns<S> =>
  Object.fromEntries(SECTIONS[section].map((name, column) => [name, column])) as Columns<S>;

/** Where each column lies in a row. */
export const PARAGRAPH = columnsOf('paragraphs');
export const HEADING = columnsOf('headings');
export const NOTE = columnsOf('notes');
export const CAPTION = columnsOf('captions');
export const CITATION = columnsOf('citations');
export const REFERENCE = columnsOf('references');

const NAMES = Object.keys(SECTIONS) as Section[];
const WIDTHS = NAMES.map(name => SECTIONS[name].length);
const PLACES = Object.fromEntries(NAMES.map((name, place) => [name, place])) as Readonly<
  Record<Section, number>
>;

/** The head: how many rows each section has, then where the report's own symbol or title stands. */
export const HEAD = NAMES.length + 4;

/** A section of a table: where its first row begins, how long a row is, where the last one ends. */
export interface Rows {
  readonly start: number;
  readonly width: number;
  readonly end: number;
}

/** Where the rows of a section lie. */
export function rowsOf(table: Table, section: Section): Rows {
  const place = PLACES[section];
  let start = HEAD;
  for (let index = 0; index < place; index++) start += WIDTHS[index]! * table[index]!;
  const width = WIDTHS[place]!;
  return { start, width, end: start + width * table[place]! };
}

/** Whether a table has the rows that its head promises, and no number in them names a line of another entry. */
export function isWhole(table: Table): boolean {
  if (table.length < HEAD) return false;
  let length = HEAD;
  for (let index = 0; index < NAMES.length; index++) length += WIDTHS[index]! * table[index]!;
  return length === table.length;
}

/** One table of all rows, as narrow as its numbers allow. */
export function tableOf(place: readonly number[], rows: Readonly<Record<Section, readonly number[]>>): Table {
  const counts = NAMES.map(name => rows[name].length / SECTIONS[name].length);
  const parts = [counts, place, ...NAMES.map(name => rows[name])];
  let length = 0;
  let highest = 0;
  for (const part of parts) {
    length += part.length;
    for (let index = 0; index < part.length; index++) highest = Math.max(highest, part[index]!);
  }
  const table = highest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    table.set(part, at);
    at += part.length;
  }
  return table;
}

/** Where a citation stands: in no paragraph, in one, or in a note. */
export const whereCode = (paragraph: number, note: number): number => {
  if (note >= 0) return 2 * note + 2;
  return paragraph >= 0 ? 2 * paragraph + 1 : 0;
};

export const REFERENCE_KINDS: readonly CrossReferenceKind[] = [
  'paragraph',
  'section',
  'annex',
  'footnote',
  'table',
  'figure',
  'chapter',
];
export const HEADING_KINDS: readonly Heading['kind'][] = ['section', 'annex', 'chapter', 'part'];
export const CAPTION_KINDS = ['table', 'figure', 'box', 'map'] as const;
export const CITATION_KINDS = ['document', 'resolution', 'decision'] as const;
