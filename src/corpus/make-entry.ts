/** A report read, made into what the index keeps of it. */

import type { Range, Report } from '../report/model';
import type { Entry } from './entry';
import {
  CAPTION_KINDS,
  CITATION_KINDS,
  HEADING_KINDS,
  REFERENCE_KINDS,
  type Section,
  tableOf,
  whereCode,
} from './layout';

/** Numbers above this are kept as text. */
const HIGHEST_NUMBER = 30_000;

/** Titles are for lists and hovers: a scanned page without line ends is no title. */
const LONGEST_TITLE = 300;

/** @param key of the file's bytes, see `contentKey`; empty for a text that was never saved */
export function entryOf(report: Report, key = ''): Entry {
  const { masthead, text, language } = report;
  const lines = lineFinder(report.lineStarts);
  const strings = new Strings();
  const cited = new Numbered();
  const rows = rowsOfReport(report, lines, strings, cited);
  const place: number[] = [];
  addRange(place, lines, masthead.symbol?.range ?? masthead.title?.range ?? { start: 0, end: 0 });
  return {
    key,
    length: text.length,
    language,
    symbols: masthead.symbols,
    title: titleText(masthead.title?.value),
    date: masthead.date?.value ?? '',
    cited: cited.list,
    table: tableOf(place, rows),
    strings: strings.text(),
  };
}

function rowsOfReport(
  report: Report,
  lines: LineFinder,
  strings: Strings,
  cited: Numbered,
): Record<Section, readonly number[]> {
  const where = placesOfBlocks(report);
  const paragraphs: number[] = [];
  for (const { number, range, numberRange, part, heading } of report.paragraphs) {
    paragraphs.push(strings.number(number));
    addPosition(paragraphs, lines, range.start);
    paragraphs.push(paragraphs[paragraphs.length - 1]! + Math.max(0, numberRange.end - range.start));
    addPosition(paragraphs, lines, range.end);
    paragraphs.push(part + 1, heading + 1);
  }
  const headings: number[] = [];
  for (const { kind, level, ordinal, title, range, section, parent, part } of report.headings) {
    headings.push(HEADING_KINDS.indexOf(kind), level, strings.number(ordinal), strings.line(title));
    addRange(headings, lines, range);
    headings.push(lines.lineOf(Math.max(section.start, section.end - 1)), parent + 1, part + 1);
  }
  const notes: number[] = [];
  for (const { number, range, part, marks } of report.notes) {
    const mark = report.marks[marks[0] ?? -1];
    notes.push(strings.number(number));
    addRange(notes, lines, range);
    notes.push(part + 1, mark ? where.paragraphs[mark.block]! + 1 : 0);
  }
  const captions: number[] = [];
  for (const { kind, number, title, range, part } of report.captions) {
    captions.push(CAPTION_KINDS.indexOf(kind), strings.number(number), strings.line(title));
    addRange(captions, lines, range);
    captions.push(part + 1);
  }
  const citations: number[] = [];
  for (const citation of report.citations) {
    citations.push(cited.of(citation.symbol));
    addRange(citations, lines, citation.range);
    citations.push(
      whereCode(where.paragraphs[citation.block]!, where.notes[citation.block]!),
      CITATION_KINDS.indexOf(citation.kind) * 2 + Number(isInferred(citation)),
    );
  }
  const references: number[] = [];
  for (const { kind, range, block, items, symbol, citation, symbolCertainty } of report.crossReferences) {
    if (symbol === undefined) continue;
    // "para. 12" is pointed at as a whole, a number of "paras. 7, 9 and 11" alone
    const isPlain = items.length === 1 && items[0]!.last === undefined;
    for (const item of items) {
      references.push(cited.of(symbol));
      addRange(references, lines, isPlain ? range : item.range);
      references.push(
        whereCode(where.paragraphs[block]!, where.notes[block]!),
        REFERENCE_KINDS.indexOf(kind) * 2 + Number(symbolCertainty === 'inferred'),
        strings.number(item.first),
        strings.number(item.last),
        strings.number(item.pinpoint),
        citation + 1,
      );
    }
  }
  return { paragraphs, headings, notes, captions, citations, references };
}

const isInferred = (citation: Report['citations'][number]): boolean =>
  citation.kind === 'document' ? citation.certainty === 'inferred' : citation.organCertainty === 'inferred';

/** One line, white space and length in bounds. */
/** A title in one line, cut after a word where it is too long. */
function titleText(title = ''): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  const end = line.lastIndexOf(' ', LONGEST_TITLE - 1);
  return `${line.slice(0, end > LONGEST_TITLE / 2 ? end : LONGEST_TITLE - 1)}…`;
}

interface LineFinder {
  readonly starts: readonly number[];
  /** The line of an offset. */
  readonly lineOf: (offset: number) => number;
}

/** Most offsets are asked for in the order of the text: the line is then the last one or a few after it. */
function lineFinder(starts: readonly number[]): LineFinder {
  let line = 0;
  const lineOf = (offset: number): number => {
    let low = starts[line]! <= offset ? line : 0;
    let high = starts.length;
    for (let step = 1; low + step < high; step *= 2) {
      if (starts[low + step]! <= offset) low += step;
      else high = low + step;
    }
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    line = low;
    return low;
  };
  return { starts, lineOf };
}

/** Adds the line and the character of an offset to a row. */
function addPosition(row: number[], { starts, lineOf }: LineFinder, offset: number): void {
  const line = lineOf(offset);
  row.push(line, offset - starts[line]!);
}

function addRange(row: number[], lines: LineFinder, { start, end }: Range): void {
  addPosition(row, lines, start);
  addPosition(row, lines, end);
}

/** To which paragraph and note each block belongs, or -1. */
function placesOfBlocks(report: Report) {
  const paragraphs = new Int32Array(report.blocks.length).fill(-1);
  const notes = new Int32Array(report.blocks.length).fill(-1);
  report.paragraphs.forEach(({ firstBlock, lastBlock }, index) => {
    for (let block = firstBlock; block <= lastBlock; block++) {
      const { kind } = report.blocks[block]!;
      if (kind === 'paragraph' || kind === 'text' || kind === 'item') paragraphs[block] = index;
    }
  });
  report.notes.forEach(({ block }, index) => {
    if (notes[block] === -1) notes[block] = index;
  });
  return { paragraphs, notes };
}

/** A list of different strings, each known by its place. */
class Numbered {
  readonly list: string[] = [];
  private readonly places = new Map<string, number>();

  of(text: string): number {
    const place = this.places.get(text);
    if (place !== undefined) return place;
    this.places.set(text, this.list.length);
    this.list.push(text);
    return this.list.length - 1;
  }
}

/** The lines that rows name. */
class Strings {
  private readonly lines = new Numbered();

  text(): string {
    return this.lines.list.join('\n');
  }

  /** A title: its line plus one, 0 for none. */
  line(title: string): number {
    const line = titleText(title);
    return line === '' ? 0 : this.lines.of(line) + 1;
  }

  /** A number: 0 for none, even for `12`, odd for a line: `12 bis`, `XI.30`. */
  number(number: string | undefined): number {
    if (number === undefined) return 0;
    const value = Number(number);
    if (Number.isInteger(value) && value >= 0 && value <= HIGHEST_NUMBER && String(value) === number)
      return 2 * value + 2;
    return 2 * this.lines.of(titleText(number)) + 1;
  }
}
