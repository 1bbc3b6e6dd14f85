/** A report read, made into what the index keeps of it. */

import { lineAt } from '../report/lines';
import type { CrossReference, Range, Report } from '../report/model';
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
  const strings = new Strings();
  const cited = new Numbered();
  const position = (offset: number): [line: number, character: number] => {
    const line = lineAt(report.lineStarts, offset);
    return [line, offset - report.lineStarts[line]!];
  };
  const places = ({ start, end }: Range): number[] => [...position(start), ...position(end)];
  const where = placesOfBlocks(report);
  const rows: Record<Section, number[]> = {
    paragraphs: report.paragraphs.flatMap(({ number, range, numberRange, part, heading }) => {
      const [line, character] = position(range.start);
      const width = Math.max(0, numberRange.end - range.start);
      return [
        strings.number(number),
        line,
        character,
        character + width,
        ...position(range.end),
        part + 1,
        heading + 1,
      ];
    }),
    headings: report.headings.flatMap(({ kind, level, ordinal, title, range, section, parent, part }) => [
      HEADING_KINDS.indexOf(kind),
      level,
      strings.number(ordinal),
      strings.line(title),
      ...places(range),
      lineAt(report.lineStarts, Math.max(section.start, section.end - 1)),
      parent + 1,
      part + 1,
    ]),
    notes: report.notes.flatMap(({ number, range, part, marks }) => {
      const mark = report.marks[marks[0] ?? -1];
      return [
        strings.number(number),
        ...places(range),
        part + 1,
        mark ? where.paragraphs[mark.block]! + 1 : 0,
      ];
    }),
    captions: report.captions.flatMap(({ kind, number, title, range, part }) => [
      CAPTION_KINDS.indexOf(kind),
      strings.number(number),
      strings.line(title),
      ...places(range),
      part + 1,
    ]),
    citations: report.citations.flatMap(citation => [
      cited.of(citation.symbol),
      ...places(citation.range),
      where.code(citation.block),
      CITATION_KINDS.indexOf(citation.kind) * 2 + Number(isInferred(citation)),
    ]),
    references: report.crossReferences.flatMap(reference =>
      reference.symbol === undefined
        ? []
        : reference.items.flatMap(item => [
            cited.of(reference.symbol!),
            ...places(isPlain(reference) ? reference.range : item.range),
            where.code(reference.block),
            REFERENCE_KINDS.indexOf(reference.kind) * 2 + Number(reference.symbolCertainty === 'inferred'),
            strings.number(item.first),
            strings.number(item.last),
            strings.number(item.pinpoint),
            reference.citation + 1,
          ]),
    ),
  };
  const own = masthead.symbol?.range ?? masthead.title?.range;
  return {
    key,
    length: text.length,
    language,
    symbols: masthead.symbols,
    title: titleText(masthead.title?.value),
    date: masthead.date?.value ?? '',
    cited: cited.list,
    table: tableOf(own ? places(own) : [0, 0, 0, 0], rows),
    strings: strings.text(),
  };
}

const isInferred = (citation: Report['citations'][number]): boolean =>
  citation.kind === 'document' ? citation.certainty === 'inferred' : citation.organCertainty === 'inferred';

/** "para. 12": pointed at as a whole. */
const isPlain = ({ items }: CrossReference): boolean => items.length === 1 && items[0]!.last === undefined;

/** One line, white space and length in bounds. */
const titleText = (title = ''): string => title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);

/** To which paragraph and note each block belongs. */
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
  return {
    paragraphs,
    code: (block: number): number => whereCode(paragraphs[block] ?? -1, notes[block] ?? -1),
  };
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
    if (value >= 0 && value <= HIGHEST_NUMBER && String(value) === number) return 2 * value + 2;
    return 2 * this.lines.of(titleText(number)) + 1;
  }
}
