/** Quotations with the paragraph from which they say they are taken. */

import { flowOfBlock, flowOffset, sourceRange } from '../report/flow';
import { lastAtOrBefore } from '../report/lines';
import type { Mark, Range, Report } from '../report/model';
import { marksOf, plainOf } from './plain-text';

export interface Quotation {
  /** Of the words, without their marks. */
  readonly range: Range;
  /** The pieces that must stand in the cited paragraph, as `plainOf` has them: "[…]" and what an editor put in are left out. */
  readonly pieces: readonly string[];
  /** Index of the cross-reference that names the paragraph. */
  readonly reference: number;
}

const QUOTED = /“([^“”]{15,2000})”|«([^«»]{15,2000})»|"([^"\n]{15,2000})"/g;

/** Fewer words are a name or a term, not a quotation. */
const FEWEST_WORDS = 4;

/** A reference further from the quotation than this may belong to something else. */
const REACH = 160;

/** A mark stands right behind the quotation that its note is about. */
const MARK_REACH = 4;

/** The end of a sentence between a quotation and a reference parts them. */
const SENTENCE_END = /[.!?]["”’)]*\s+["“]?\p{Lu}/u;

/** The quotations of a report whose paragraph in another document is named beside them or in their note. */
export function quotationsOf(report: Report): Quotation[] {
  const references = pointing(report);
  if (references.size === 0) return [];
  return report.blocks.flatMap(({ kind }, block) => {
    if (kind === 'masthead' || kind === 'contents' || kind === 'table') return [];
    const flow = flowOfBlock(report, block);
    const inFlow = ({ start, end }: Range): Range => ({
      start: flowOffset(flow, start),
      end: flowOffset(flow, end - 1) + 1,
    });
    const beside = spotsOf(references.get(block) ?? [], index =>
      inFlow(report.crossReferences[index]!.range),
    );
    const marks = spotsOf(marksOf(report, block), mark => inFlow(mark.range));
    return [...flow.text.matchAll(QUOTED)].flatMap(match => {
      const start = match.index + 1;
      const end = match.index + match[0].length - 1;
      const pieces = piecesOf(flow.text.slice(start, end));
      if (pieces.length === 0) return [];
      const near = besideQuotation(beside, start, end, flow.text);
      const reference = near.length > 0 ? near : inNote(report, references, marks, end);
      return reference.length === 1
        ? [{ range: sourceRange(flow, start, end), pieces, reference: reference[0]! }]
        : [];
    });
  });
}

/** Things of a block by where they stand in its flowing text; both lists rise. */
interface Spots<T> {
  readonly items: readonly T[];
  readonly ranges: readonly Range[];
  readonly starts: readonly number[];
}

function spotsOf<T>(items: readonly T[], rangeOf: (item: T) => Range): Spots<T> {
  const ranges = items.map(rangeOf);
  return { items, ranges, starts: ranges.map(range => range.start) };
}

/** Cross-references that name paragraphs of another document in so many words, by block. */
function pointing({ crossReferences }: Report): Map<number, number[]> {
  const byBlock = new Map<number, number[]>();
  crossReferences.forEach(({ kind, symbol, symbolCertainty, block }, index) => {
    if (kind !== 'paragraph' || symbol === undefined || symbolCertainty !== 'read') return;
    const known = byBlock.get(block);
    if (known) known.push(index);
    else byBlock.set(block, [index]);
  });
  return byBlock;
}

function piecesOf(quoted: string): string[] {
  const pieces = quoted
    .split(/\[[^[\]]*\]|…|\.\s?\.\s?\./)
    .map(piece => plainOf(piece).text.replace(/^[\s.,;:)-]+|[\s.,;:(-]{1,9}$/g, ''))
    .filter(piece => piece !== '');
  return pieces.join(' ').split(' ').length < FEWEST_WORDS ? [] : pieces;
}

/** References no longer than this are seen in front of a quotation. */
const LONGEST_REFERENCE = 200;

/** The references beside a quotation, in its sentence. */
function besideQuotation(
  { items, ranges, starts }: Spots<number>,
  start: number,
  end: number,
  text: string,
): number[] {
  const found: number[] = [];
  let at = lastAtOrBefore(starts, start - REACH - LONGEST_REFERENCE) + 1;
  for (; at < starts.length && starts[at]! <= end + REACH; at++) {
    const { start: from, end: to } = ranges[at]!;
    const between = from >= end ? text.slice(end - 1, from) : text.slice(to, Math.max(to, start - 1));
    const isNear = (from >= end || to <= start) && between.length <= REACH;
    if (isNear && !SENTENCE_END.test(between)) found.push(items[at]!);
  }
  return found;
}

/** The references in the note whose mark stands right behind a quotation. */
function inNote(
  report: Report,
  references: ReadonlyMap<number, readonly number[]>,
  { items, starts }: Spots<Mark>,
  end: number,
): readonly number[] {
  const at = lastAtOrBefore(starts, end - 1) + 1;
  const isBehind = at < starts.length && starts[at]! - end <= MARK_REACH;
  const note = isBehind ? report.notes[items[at]!.note] : undefined;
  return note ? (references.get(note.block) ?? []) : [];
}
