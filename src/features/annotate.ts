/** A report's reading as one object of plain data, for other programs. */

import { flowOffset } from '../report/flow';
import { type Position, positionAt } from '../report/lines';
import type { Certainty, Citation, CrossReference, Note, Range, Report } from '../report/model';
import { flowAt, noteText } from './blocks';

/** Positions are those of the Language Server Protocol: counted from 0, characters in UTF-16 units. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

export interface Annotation {
  /** The path as given. */
  readonly file: string;
  readonly symbol?: string;
  readonly language: string;
  readonly masthead: Readonly<Record<string, string>>;
  readonly paragraphs: readonly { readonly number: string; readonly range: Span; readonly inferred?: true }[];
  readonly headings: readonly {
    readonly ordinal?: string;
    readonly kind: string;
    readonly level: number;
    readonly title: string;
    readonly range: Span;
    readonly inferred?: true;
  }[];
  readonly footnotes: readonly AnnotatedNote[];
  readonly citations: readonly {
    readonly kind: string;
    readonly symbol: string;
    readonly range: Span;
    readonly text: string;
    readonly inferred?: true;
  }[];
  readonly crossReferences: readonly {
    readonly kind: string;
    readonly symbol?: string;
    readonly numbers: readonly string[];
    readonly range: Span;
    readonly text: string;
  }[];
  readonly subparagraphs: readonly { readonly label: string; readonly range: Span }[];
  readonly captions: readonly {
    readonly kind: string;
    readonly number: string;
    readonly title: string;
    readonly range: Span;
  }[];
  readonly addresses: readonly { readonly address: string; readonly range: Span }[];
  readonly furniture: readonly { readonly kind: string; readonly range: Span }[];
}

/** A mark whose note was not found is a footnote without body and text. */
export interface AnnotatedNote {
  readonly number: string;
  /** The digits alone. */
  readonly markers: readonly Span[];
  /** From the note's number or, where that is lost, its first word. */
  readonly body?: Span;
  /** As one line, without the number. */
  readonly text?: string;
  readonly inferred?: true;
}

/** The reading of a report; `file` names it. */
export function annotate(report: Report, file: string): Annotation {
  const span = ({ start, end }: Range): Span => ({
    start: positionAt(report.lineStarts, start),
    end: positionAt(report.lineStarts, end),
  });
  const { symbol } = report.masthead;
  return {
    file,
    ...(symbol ? { symbol: symbol.value } : {}),
    language: report.language,
    masthead: mastheadOf(report),
    paragraphs: report.paragraphs.map(({ number, range, numberCertainty }) => ({
      number,
      range: span(range),
      ...inferred(numberCertainty),
    })),
    headings: report.headings.map(({ ordinal, kind, level, title, range, ordinalCertainty }) => ({
      ...(ordinal === undefined ? {} : { ordinal }),
      kind,
      level,
      title,
      range: span(range),
      ...inferred(ordinalCertainty),
    })),
    footnotes: footnotes(report, span),
    citations: report.citations.map(citation => ({
      kind: citation.kind,
      symbol: citation.symbol,
      range: span(citation.range),
      text: textOf(report, citation),
      ...inferred(citation.kind === 'document' ? citation.certainty : citation.organCertainty),
    })),
    crossReferences: report.crossReferences.map(reference => ({
      kind: reference.kind,
      ...(reference.symbol === undefined ? {} : { symbol: reference.symbol }),
      numbers: reference.numbers,
      range: span(reference.range),
      text: textOf(report, reference),
    })),
    subparagraphs: report.items.map(({ label, labelRange }) => ({
      label: `(${label})`,
      range: span(labelRange),
    })),
    captions: report.captions.map(({ kind, number, title, range }) => ({
      kind,
      number,
      title,
      range: span(range),
    })),
    addresses: report.addresses.map(({ address, range }) => ({ address, range: span(range) })),
    furniture: report.furniture
      .filter(({ kind }) => kind !== 'noteNumber')
      .map(({ kind, start, end }) => ({ kind, range: span({ start, end }) })),
  };
}

const inferred = (certainty: Certainty): { readonly inferred?: true } =>
  certainty === 'inferred' ? { inferred: true } : {};

function mastheadOf({ masthead }: Report): Record<string, string> {
  const { symbol, organ, distribution, date, originalLanguage, jobNumber, title } = masthead;
  const fields = { symbol, organ, distribution, date, originalLanguage, jobNumber, title };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => (field ? [[key, field.value]] : [])),
  );
}

/** Words as on the page, its line ends and furniture taken out. */
function textOf(report: Report, { range, block }: Citation | CrossReference): string {
  const flow = flowAt(report, block);
  return flow.text.slice(flowOffset(flow, range.start), flowOffset(flow, range.end)).trim();
}

/** Notes in the order of their places, and among them, by their own, the marks that have no note. */
function footnotes(report: Report, span: (range: Range) => Span): AnnotatedNote[] {
  const placed = [
    ...report.notes.map(note => ({ at: note.range.start, entry: noteEntry(report, note, span) })),
    ...report.marks.flatMap(({ number, range, note, certainty }) =>
      note < 0
        ? [{ at: range.start, entry: { number, markers: [span(range)], ...inferred(certainty) } }]
        : [],
    ),
  ];
  return placed.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

function noteEntry(report: Report, note: Note, span: (range: Range) => Span): AnnotatedNote {
  return {
    number: note.number,
    markers: note.marks.map(mark => span(report.marks[mark]!.range)),
    body: span(note.range),
    text: noteText(report, note),
    ...inferred(note.numberCertainty),
  };
}
