/** The running text that checks look at: flowing text, block by block, and places in it. */

import { type Flow, flowOffset, sourceOffset, sourceRange } from '../../report/flow';
import { countBefore, lastAtOrBefore } from '../../report/lines';
import type { Block, BlockKind, Citation, Range, Report } from '../../report/model';
import { ownNumber, paragraphOfBlock } from '../blocks';
import { groupedBy } from '../lookup';
import { perReport, same } from '../per-report';

export interface Prose {
  readonly block: number;
  readonly kind: BlockKind;
  readonly flow: Flow;
  /** Where the text begins after the number of its paragraph or note. */
  readonly start: number;
}

const LEFT_OUT = new Set<BlockKind>(['masthead', 'contents', 'table']);

/** Whether blocks of a kind are running text, headings or notes. */
export const isProse = (kind: BlockKind): boolean => !LEFT_OUT.has(kind);

/** Where the number, or the label, with which each block begins ends in the source; -1 where there is none. */
export const numberEnds = perReport((report): Int32Array => {
  const ends = new Int32Array(report.blocks.length).fill(-1);
  const owners = paragraphOfBlock(report);
  report.paragraphs.forEach(({ firstBlock, numberRange }, index) => {
    if (owners[firstBlock] === index) ends[firstBlock] = numberRange.end;
  });
  for (const note of report.notes.toReversed()) ends[note.block] = ownNumber(note)?.end ?? -1;
  for (const item of report.items.toReversed()) ends[item.block] = item.labelRange.end;
  return ends;
});

/** Where flowing text goes on after a number that ends there in the source. */
export function afterNumber(flow: Flow, numberEnd: number): number {
  if (numberEnd < 0) return 0;
  let at = flowOffset(flow, numberEnd);
  while (' .)/'.includes(flow.text[at] ?? '-')) at++;
  return at;
}

/** Whether the character at an offset of flowing text is the space that stands for a line end of the source. */
export function isLineEnd(source: string, flow: Flow, offset: number): boolean {
  if (flow.text[offset] !== ' ') return false;
  const run = lastAtOrBefore(flow.starts, offset + 1);
  if (run < 1 || flow.starts[run] !== offset + 1) return false;
  const from = sourceOffset(flow, offset);
  return /[\r\n]/.test(source.slice(from, flow.origin + flow.sources[run]!));
}

/** The source range of a range of flowing text; where a page breaks it, its part before the break. */
export function placeIn(
  report: Report,
  { block, flow }: Pick<Prose, 'block' | 'flow'>,
  start: number,
  end: number,
): Range {
  return onOnePage(report.blocks[block]!, sourceRange(flow, start, end));
}

/** A range, or its part in the first of the block's pieces that it touches. */
function onOnePage({ pieces }: Block, range: Range): Range {
  if (pieces.length < 2) return range;
  const piece = pieces.find(({ end }) => end > range.start);
  return piece && piece.end < range.end
    ? { start: range.start, end: Math.max(piece.end, range.start) }
    : range;
}

/** Whether a stretch of flowing text stands in one piece: an edit over it touches no page furniture. */
export function isWhole(report: Report, { block }: Pick<Prose, 'block'>, range: Range): boolean {
  return report.blocks[block]!.pieces.some(({ start, end }) => start <= range.start && range.end <= end);
}

/** Indices of the entries of a list by their blocks. */
const byBlock = (list: readonly { readonly block: number }[]): ReadonlyMap<number, readonly number[]> =>
  groupedBy([...list.keys()], index => list[index]!.block);

const citationsByBlock = perReport(({ citations }) => byBlock(citations), same);
const addressesByBlock = perReport(({ addresses }) => byBlock(addresses), same);

const NONE: readonly never[] = [];

/** The citations of a block, in the order of the text. */
export const citationsIn = (report: Report, block: number): readonly Citation[] =>
  citationsByBlock(report)
    .get(block)
    ?.map(index => report.citations[index]!) ?? NONE;

/** Ranges of a block's flowing text that are citations or addresses: no prose stands there. Sorted. */
export function namesIn(report: Report, block: number, flow: Flow): readonly Range[] {
  const citations = citationsIn(report, block);
  const addresses = addressesByBlock(report).get(block) ?? NONE;
  if (citations.length + addresses.length === 0) return NONE;
  return [...citations, ...addresses.map(index => report.addresses[index]!)]
    .map(({ range }) => ({ start: flowOffset(flow, range.start), end: flowOffset(flow, range.end) }))
    .sort((a, b) => a.start - b.start);
}

/** Whether an offset lies in one of sorted ranges. */
export function isIn(ranges: readonly Range[], offset: number): boolean {
  const first = ranges[countBefore(ranges.length, index => ranges[index]!.end <= offset)];
  return first !== undefined && first.start <= offset;
}
