/** Tables of cases for the reader's steps, and small invented texts to read. */

import type { Block, Range, Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';

type Row = readonly [why: string, ...rest: unknown[]];

/** One test for each row, named by the row's first cell: the reason of the case. */
export function holds<R extends Row>(rows: readonly R[], check: (row: R) => void): void {
  for (const row of rows) it(row[0], () => check(row));
}

/** What stands in the source. */
export const shown = ({ text }: Pick<Report, 'text'>, { start, end }: Range): string =>
  text.slice(start, end);

const WORDS = [
  'The keepers of the harbour lights met every morning on the quay and told each other',
  'what they had seen from their towers during the long hours of the night, when the fog',
  'came in over the water and the ships had to feel their way along the shore by sound',
  'alone, until the sun rose behind the hills of the far bank and the lamps were put out.',
];

/** A sentence of four full lines of running text, without a figure in it. */
export const PROSE = WORDS.join('\n');

/** A masthead of the Security Council: symbol S/2044/318. */
export const MASTHEAD = [
  'United Nations',
  'S/2044/318',
  'Security Council',
  'Distr.: General',
  '12 May 2044',
  'Original: English',
  '',
  'Lights of the inland harbours',
  'Report of the Secretary-General',
  '',
].join('\n');

/** A report of this text under the masthead. */
export const reportOf = (...lines: readonly string[]): Report =>
  readReport(`${MASTHEAD}\n${lines.join('\n')}\n`);

/** Pages as pdftotext writes them, each but the first after a form feed, with running head and folio; a masthead on the first. */
export function pagesOf(...pages: readonly (readonly string[])[]): Report {
  const texts = pages.map((page, index) => {
    const head = index === 0 ? MASTHEAD : 'S/2044/318\n';
    const foot =
      index % 2 === 0
        ? `44-01234                ${index + 1}/${pages.length}`
        : `${index + 1}/${pages.length}                44-01234`;
    return `${head}\n${page.join('\n')}\n\n${foot}\n`;
  });
  return readReport(texts.join('\f'));
}

/** "I Introduction", one for each heading; the number of spaces before tells its level, "?" an inferred ordinal. */
export const outlineOf = (report: Report): string[] =>
  report.headings.map(({ level, ordinal, ordinalCertainty, title }) => {
    const number = ordinal === undefined ? '' : `${ordinal}${ordinalCertainty === 'inferred' ? '?' : ''} `;
    return `${' '.repeat(level - 1)}${number}${title}`;
  });

export const numbersOf = (report: Report): string[] => report.paragraphs.map(paragraph => paragraph.number);

/** The note's number, "?" where it was inferred, and its text as it stands, white space made one. */
export const notesOf = (report: Report): string[] =>
  report.notes.map(note => {
    const sure = note.numberCertainty === 'inferred' ? '?' : '';
    const text = flat(shown(report, note.range));
    return `${note.number}${sure}: ${text.startsWith(note.number) ? text.slice(note.number.length).trim() : text}`;
  });

/** "plenary[5]": each mark with the word before it. */
export const marksOf = (report: Report): string[] =>
  report.marks.map(mark => {
    const before = report.text.slice(Math.max(0, mark.range.start - 30), mark.range.start).trim();
    return `${before.split(/\s/).pop()}[${mark.number}]${mark.note < 0 ? '!' : ''}`;
  });

export const textOfBlock = (report: Report, block: Block): string =>
  flat(block.pieces.map(piece => shown(report, piece)).join(' '));

export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
