/** Where blocks stand: which block lies at an offset, to what it belongs, its text, its lines. */

import { type Flow, flowAtOrigin, flowOfBlock, flowOffset, skipWhite, trimEnd } from '../report/flow';
import { countBefore, isWhite, lastAtOrBefore, lineAt, lineEnd } from '../report/lines';
import type { Note, Paragraph, Range, Report } from '../report/model';
import { blockTextsOf } from '../report/read';
import { segmentAt } from '../report/segments';
import { lookupOf } from './lookup';
import { once, perReport, same } from './per-report';

/** Index of the block at an offset, or -1 in furniture and blanks. */
export function blockAt(report: Report, offset: number): number {
  const segment = report.segments[segmentAt(report.segments, offset)];
  return segment?.kind === 'block' ? segment.index : -1;
}

const otherFlows = perReport(() => new Map<number, Flow>());

/**
 * The flowing text of a block, as the reader made it; made when asked for where the reader keeps none: of tables of
 * contents, and of reports that were read once, before others.
 */
export function flowAt(report: Report, block: number): Flow {
  const read = blockTextsOf(report)[block];
  if (read) return flowAtOrigin(read.flow, report.blocks[block]!.pieces[0]!.start);
  return once(otherFlows(report), block, () => flowOfBlock(report, block));
}

/** Index of the paragraph to which each block belongs, or -1. Notes, tables and captions inside one belong to none. */
export const paragraphOfBlock = perReport(report => {
  const owners = new Int32Array(report.blocks.length).fill(-1);
  report.paragraphs.forEach(({ firstBlock, lastBlock }, index) => {
    for (let block = firstBlock; block <= lastBlock; block++) {
      if (isParagraphText(report, block)) owners[block] = index;
    }
  });
  return owners;
}, same);

/** Whether a block's text is a paragraph's own. */
export function isParagraphText(report: Report, block: number): boolean {
  const kind = report.blocks[block]?.kind;
  return kind === 'paragraph' || kind === 'text' || kind === 'item';
}

function ownersOf(report: Report, things: readonly { readonly block: number }[]): Int32Array {
  const owners = new Int32Array(report.blocks.length).fill(-1);
  things.forEach(({ block }, index) => {
    if (owners[block] === -1) owners[block] = index;
  });
  return owners;
}

/** Index of the note, heading, caption or item of each block, or -1. */
export const noteOfBlock = perReport(report => ownersOf(report, report.notes), same);
export const headingOfBlock = perReport(report => ownersOf(report, report.headings), same);
export const captionOfBlock = perReport(report => ownersOf(report, report.captions), same);
export const itemOfBlock = perReport(report => ownersOf(report, report.items), same);

export const headingLookup = perReport(report => lookupOf(report.headings.map(heading => heading.range)));

/** Index of the lowest heading in whose section an offset lies, or -1. */
export function headingAbove(report: Report, offset: number): number {
  const { starts, indices } = headingLookup(report);
  let heading = indices[lastAtOrBefore(starts, offset)] ?? -1;
  while (heading >= 0 && report.headings[heading]!.section.end <= offset)
    heading = report.headings[heading]!.parent;
  return heading;
}

/** A note's number, if it stands at its head: some conversions leave it alone at another place of the page. */
export const ownNumber = ({ numberRange, range }: Note): Range | undefined =>
  numberRange && numberRange.start >= range.start && numberRange.end <= range.end ? numberRange : undefined;

/** The flowing text of a note without its number. */
export function noteText(report: Report, note: Note): string {
  const flow = flowAt(report, note.block);
  const number = ownNumber(note);
  const start = number ? afterNumber(flow, number.end) : flowOffset(flow, note.range.start);
  return flow.text.slice(start, flowOffset(flow, note.range.end)).trim();
}

/** A part of a block's flowing text, as it stands. */
const plainText = (report: Report, block: number, start: number, end: number): string =>
  flowAt(report, block).text.slice(start, end);

/**
 * The flowing text of each block of a paragraph, the number left out of the first; no more than `most` characters.
 * A block that is an item keeps its label: it stands on a line of its own. `textOf` may show the text another way.
 */
export function paragraphTexts(
  report: Report,
  paragraph: Paragraph,
  most = Number.POSITIVE_INFINITY,
  textOf = plainText,
): string[] {
  const texts: string[] = [];
  let length = 0;
  for (let block = paragraph.firstBlock; block <= paragraph.lastBlock && length < most; block++) {
    if (!isParagraphText(report, block)) continue;
    const flow = flowAt(report, block);
    const start = block === paragraph.firstBlock ? afterNumber(flow, paragraph.numberRange.end) : 0;
    const end = Math.min(flowOffset(flow, paragraph.range.end), start + most - length);
    const text = textOf(report, block, start, end).trim();
    if (text === '') continue;
    texts.push(text);
    length += text.length;
  }
  return texts;
}

/** Where a text begins after its number, the dot and the spaces: "12. The" at "The". */
function afterNumber(flow: Flow, numberEnd: number): number {
  let at = flowOffset(flow, numberEnd);
  const mark = flow.text[at];
  if (mark === '.' || mark === ')' || mark === ']' || mark === '/' || mark === '．' || mark === '、') at++;
  return skipWhite(flow.text, at, flow.text.length);
}

/** The pieces of a range that stand on one line each, in its own block alone, without the white around them. */
export function linePieces(report: Report, range: Range, block: number): Range[] {
  const pieces = report.blocks[block]?.pieces;
  if (!pieces) return splitLines(report, range);
  const lines: Range[] = [];
  for (let at = firstPieceAfter(pieces, range.start); at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.start >= range.end) break;
    const start = Math.max(piece.start, range.start);
    lines.push(...splitLines(report, { start, end: Math.min(piece.end, range.end) }));
  }
  return lines;
}

/** Index of the first piece that ends after an offset. */
const firstPieceAfter = (pieces: readonly Range[], offset: number): number =>
  countBefore(pieces.length, index => pieces[index]!.end <= offset);

/** A range cut at line ends, without the white around each line's text; empty lines left out. */
export function splitLines({ text, lineStarts }: Report, range: Range): Range[] {
  const lines: Range[] = [];
  for (let line = lineAt(lineStarts, range.start); line < lineStarts.length; line++) {
    const from = Math.max(lineStarts[line]!, range.start);
    if (from >= range.end) break;
    const to = Math.min(lineEnd(text, lineStarts, line), range.end);
    const start = skipWhite(text, from, to);
    const end = trimEnd(text, start, to);
    if (start < end) lines.push({ start, end });
  }
  return lines;
}

/** The first word from an offset on, at most to `end`. */
export function firstWord(text: string, range: Range): Range {
  let end = range.start;
  while (end < range.end && !isWhite(text.charCodeAt(end))) end++;
  return { start: range.start, end: Math.max(end, Math.min(range.start + 1, range.end)) };
}
