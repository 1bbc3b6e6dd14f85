/** A report as data for other programs: what was found and where, in the positions of the Language Server Protocol. */

import { type Flow, flowOfBlock, flowOffset } from '../report/flow';
import { type Position, positionAt } from '../report/lines';
import type { CrossReferenceKind, FurnitureKind, Note, Range, Report } from '../report/model';

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** One object of the JSON Lines that `un-report annotate` prints. */
export interface Annotation {
  /** As given. */
  readonly file: string;
  /** The document's own symbol, canonical. */
  readonly symbol?: string;
  readonly paragraphs: readonly { number: string; range: Span }[];
  readonly headings: readonly { ordinal?: string; level: number; title: string; range: Span }[];
  readonly footnotes: readonly Footnote[];
  readonly citations: readonly { kind: string; symbol: string; range: Span; text: string }[];
  readonly crossReferences: readonly {
    kind: CrossReferenceKind;
    symbol?: string;
    numbers: readonly string[];
    range: Span;
  }[];
  readonly furniture: readonly { kind: FurnitureKind; range: Span }[];
}

export interface Footnote {
  readonly number: string;
  /** The marks' digits alone. */
  readonly markers: readonly Span[];
  /** Absent where a mark has no note. */
  readonly body?: Span;
  /** Without its number, as if no line or page had cut it. */
  readonly text?: string;
}

/** The annotation of a report that was read from `file`. */
export function annotate(report: Report, file: string): Annotation {
  const span = ({ start, end }: Range): Span => ({
    start: positionAt(report.lineStarts, start),
    end: positionAt(report.lineStarts, end),
  });
  const textAt = textReader(report);
  return {
    file,
    ...(report.masthead.symbol && { symbol: report.masthead.symbol.value }),
    paragraphs: report.paragraphs.map(({ number, range }) => ({ number, range: span(range) })),
    headings: report.headings.map(({ ordinal, level, title, range }) => ({
      ...(ordinal !== undefined && { ordinal }),
      level,
      title,
      range: span(range),
    })),
    footnotes: footnotesOf(report, span, textAt),
    citations: report.citations.map(({ kind, symbol, range, block }) => ({
      kind,
      symbol,
      range: span(range),
      text: textAt(block, range),
    })),
    crossReferences: report.crossReferences.map(({ kind, symbol, numbers, range }) => ({
      kind,
      ...(symbol !== undefined && { symbol }),
      numbers,
      range: span(range),
    })),
    furniture: report.furniture.map(({ kind, start, end }) => ({ kind, range: span({ start, end }) })),
  };
}

function footnotesOf(report: Report, span: (range: Range) => Span, textAt: TextAt): Footnote[] {
  const notes = report.notes.map(note => ({
    number: note.number,
    markers: note.marks.map(mark => span(report.marks[mark]!.range)),
    body: span(note.range),
    text: noteText(note, textAt),
  }));
  const noteless = report.marks.filter(mark => mark.note < 0);
  return [...notes, ...noteless.map(({ number, range }) => ({ number, markers: [span(range)] }))];
}

function noteText({ block, range, numberRange }: Note, textAt: TextAt): string {
  return textAt(block, { start: numberRange?.end ?? range.start, end: range.end }).trim();
}

/** What stands at a range of a block, in flowing text. */
type TextAt = (block: number, range: Range) => string;

/** Each block is made to flow once, and not for each of its citations: a block may be megabytes long. */
function textReader(report: Report): TextAt {
  const flows = new Map<number, Flow>();
  return (block, { start, end }) => {
    const flow = flows.get(block) ?? flowOfBlock(report, block);
    flows.set(block, flow);
    return flow.text.slice(flowOffset(flow, start), flowOffset(flow, end));
  };
}
