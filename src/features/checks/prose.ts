/** The running text that checks look at: flowing text, block by block, and places in it. */

import { type Flow, flowOffset, sourceOffset, sourceRange } from '../../report/flow';
import { lastAtOrBefore } from '../../report/lines';
import type { Block, BlockKind, Range, Report } from '../../report/model';
import { flowAt, itemOfBlock, noteOfBlock, ownNumber, paragraphOfBlock } from '../blocks';
import { perReport } from '../per-report';

export interface Prose {
  readonly block: number;
  readonly kind: BlockKind;
  readonly flow: Flow;
  /** Where the text begins after the number of its paragraph or note. */
  readonly start: number;
}

const LEFT_OUT = new Set<BlockKind>(['masthead', 'contents', 'table']);

/** The blocks with running text, headings and notes, in the order of the text. */
export const proseOf = perReport((report): readonly Prose[] =>
  report.blocks.flatMap(({ kind }, block) => {
    if (LEFT_OUT.has(kind)) return [];
    const flow = flowAt(report, block);
    return [{ block, kind, flow, start: startOf(report, block, flow) }];
  }),
);

function startOf(report: Report, block: number, flow: Flow): number {
  const paragraph = report.paragraphs[paragraphOfBlock(report)[block] ?? -1];
  const note = report.notes[noteOfBlock(report)[block] ?? -1];
  const item = report.items[itemOfBlock(report)[block] ?? -1];
  const number =
    item?.labelRange ??
    (note ? ownNumber(note) : paragraph?.firstBlock === block ? paragraph.numberRange : undefined);
  if (!number) return 0;
  let at = flowOffset(flow, number.end);
  while (' .)/'.includes(flow.text[at] ?? '-')) at++;
  return at;
}

/** Whether the character at an offset of flowing text is the space that stands for a line end. */
export function isLineEnd(report: Report, flow: Flow, offset: number): boolean {
  if (flow.text[offset] !== ' ') return false;
  const run = lastAtOrBefore(flow.starts, offset + 1);
  if (run < 1 || flow.starts[run] !== offset + 1) return false;
  const from = sourceOffset(flow, offset);
  return /[\r\n]/.test(report.text.slice(from, flow.origin + flow.sources[run]!));
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

interface Owned {
  readonly range: Range;
  readonly block: number;
}

/** The things of each block, for a walk along its text. */
function byBlock<T extends Owned>(things: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>();
  for (const thing of things) {
    const list = lists.get(thing.block);
    if (list) list.push(thing);
    else lists.set(thing.block, [thing]);
  }
  return lists;
}

export const citationsByBlock = perReport(report => byBlock(report.citations));
export const marksByBlock = perReport(report => byBlock(report.marks));
export const addressesByBlock = perReport(report => byBlock(report.addresses));

const namesByBlock = perReport(() => new Map<number, readonly Range[]>());

/** Ranges of a block's flowing text that are citations or addresses: no prose stands there. Sorted. */
export function namesIn(report: Report, prose: Prose): readonly Range[] {
  const known = namesByBlock(report).get(prose.block);
  if (known) return known;
  const names = findNames(report, prose);
  namesByBlock(report).set(prose.block, names);
  return names;
}

function findNames(report: Report, { block, flow }: Prose): Range[] {
  const things: Owned[] = [
    ...(citationsByBlock(report).get(block) ?? []),
    ...(addressesByBlock(report).get(block) ?? []),
  ];
  return things
    .map(({ range }) => ({ start: flowOffset(flow, range.start), end: flowOffset(flow, range.end) }))
    .sort((a, b) => a.start - b.start);
}

/** Whether an offset lies in one of sorted ranges. */
export function isIn(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]!.start <= offset;
}
