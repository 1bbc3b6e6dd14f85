/** The outline: headings by level, with their paragraphs, notes, tables and annexes. */

import type { Paragraph, Range, Report } from '../report/model';
import { movedRange } from '../report/move';
import type { Revision } from '../report/revise';
import { noteText, paragraphOfBlock, paragraphTexts } from './blocks';
import { shorten } from './markdown';
import { markedText } from './marked-text';
import { perReport } from './per-report';
import { phrases } from './phrases';
import { headingName } from './places';
import { noteSelection } from './thing-at';

export type OutlineKind =
  | 'masthead'
  | 'section'
  | 'annex'
  | 'chapter'
  | 'part'
  | 'paragraph'
  | 'note'
  | 'caption';

export interface OutlineNode {
  /** "III. Cooperation", "12. Of the 214 lights", "Annex II: Stations awaiting repair". */
  readonly name: string;
  /** What the reader concluded: "number inferred"; else empty. */
  readonly detail: string;
  readonly kind: OutlineKind;
  /** Holds the ranges of all children. */
  readonly range: Range;
  /** Inside `range`. */
  readonly selection: Range;
  readonly children: readonly OutlineNode[];
}

interface OpenNode extends OutlineNode {
  readonly children: OpenNode[];
}

const MOST_WORDS = 60;

/** The outline of a report. Ranges nest, so that an editor can follow the cursor through them. */
export const outline = perReport(makeOutline, movedOutline);

function makeOutline(report: Report): readonly OutlineNode[] {
  const nodes = [...mastheadNode(report), ...headingNodes(report), ...textNodes(report)];
  return nest(nodes.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end));
}

function node(kind: OutlineKind, name: string, range: Range, selection: Range, detail = ''): OpenNode {
  return { name, detail, kind, range, selection, children: [] };
}

/** The outline after a word typed into a paragraph: ranges are moved, and the paragraph may have another name. */
function movedOutline(
  before: readonly OutlineNode[],
  { move, block }: Revision,
  report: Report,
): readonly OutlineNode[] {
  const paragraph = report.paragraphs[paragraphOfBlock(report)[block] ?? -1];
  const moved = (old: OutlineNode): OutlineNode => {
    if (old.range.end <= move.at) return old;
    const selection = movedRange(old.selection, move);
    const isOwn = old.kind === 'paragraph' && selection.start === paragraph?.numberRange.start;
    return {
      ...old,
      name: isOwn ? paragraphName(report, paragraph) : old.name,
      range: movedRange(old.range, move),
      selection,
      children: old.children.map(moved),
    };
  };
  return before.map(moved);
}

function mastheadNode({ masthead }: Report): OpenNode[] {
  const { symbol, title, range } = masthead;
  if (range.end <= range.start || !(symbol ?? title)) return [];
  const selection = (symbol ?? title)!.range;
  const name = symbol?.value ?? title!.value;
  return [node('masthead', name, range, selection, symbol ? (title?.value ?? '') : '')];
}

const headingNodes = (report: Report): OpenNode[] =>
  report.headings.map(({ kind, range, section, ordinalCertainty }, index) =>
    node(
      kind,
      headingName(report, index),
      section,
      range,
      ordinalCertainty === 'inferred' ? phrases.numberInferred : '',
    ),
  );

const inferred = (certainty: string): string => (certainty === 'inferred' ? phrases.numberInferred : '');

function textNodes(report: Report): OpenNode[] {
  const { paragraphs, notes, captions } = report;
  return [
    ...paragraphs.map(paragraph =>
      node(
        'paragraph',
        paragraphName(report, paragraph),
        paragraph.range,
        paragraph.numberRange,
        inferred(paragraph.numberCertainty),
      ),
    ),
    ...notes.map(note =>
      node(
        'note',
        `${phrases.noteName(note.number)}: ${shorten(noteText(report, note), MOST_WORDS)}`,
        onItsPage(report, note),
        noteSelection(report, note),
        inferred(note.numberCertainty),
      ),
    ),
    ...captions.map(({ kind, number, title, range }) =>
      node(
        'caption',
        title === '' ? phrases.captionName(kind, number) : `${phrases.captionName(kind, number)}: ${title}`,
        range,
        range,
      ),
    ),
  ];
}

const paragraphName = (report: Report, paragraph: Paragraph): string =>
  `${paragraph.number}. ${firstWords(report, paragraph)}`;

/** The first words of a paragraph, without its number. */
export const firstWords = (report: Report, paragraph: Paragraph): string =>
  shorten(paragraphTexts(report, paragraph, 2 * MOST_WORDS, markedText)[0] ?? '', MOST_WORDS);

/** A note that runs on to the next page would take in the paragraphs between: only its first piece counts. */
function onItsPage(report: Report, note: Report['notes'][number]): Range {
  const piece = report.blocks[note.block]?.pieces.find(
    ({ start, end }) => start <= note.range.start && note.range.start < end,
  );
  return { start: note.range.start, end: Math.min(note.range.end, piece?.end ?? note.range.end) };
}

/** Puts each node into the last one that is still open where it begins. */
function nest(sorted: readonly OpenNode[]): OutlineNode[] {
  const roots: OpenNode[] = [];
  const open: OpenNode[] = [];
  for (const next of sorted) {
    while (open.length > 0 && open[open.length - 1]!.range.end <= next.range.start) open.pop();
    const parent = open[open.length - 1];
    const fitted = within(next, parent?.range.end ?? next.range.end);
    (parent?.children ?? roots).push(fitted);
    open.push(fitted);
  }
  return roots;
}

/** A node cut at the end of the one that holds it, and its selection at its own. */
function within(next: OpenNode, most: number): OpenNode {
  const start = Math.min(next.range.start, next.selection.start);
  const range = { start, end: Math.min(Math.max(next.range.end, start), most) };
  const end = Math.min(next.selection.end, range.end);
  return { ...next, range, selection: { start: Math.min(next.selection.start, end), end } };
}
