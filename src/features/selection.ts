/** Expanding the selection: word, citation, sentence, paragraph, section, document. */

import { lineAt, lineEnd } from '../report/lines';
import type { Range, Report } from '../report/model';
import { blockAt, headingAbove, itemOfBlock, noteOfBlock, paragraphOfBlock } from './blocks';
import { sentenceRange } from './sentence-of';
import { thingAt } from './thing-at';

/** The ranges around an offset, each strictly larger than the one before and holding it; the last is the document. */
export function selectionRanges(report: Report, offset: number): Range[] {
  const block = blockAt(report, offset);
  const inner =
    block < 0
      ? [wordAt(report.text, offset), lineOf(report, offset)]
      : [
          wordAt(report.text, offset),
          ...thingRanges(report, offset),
          sentenceRange(report, block, offset),
          ...blockRanges(report, block),
        ];
  return growing([...inner, ...sectionRanges(report, offset), { start: 0, end: report.text.length }], offset);
}

/** Those that hold the offset and grow; of two that cross each other the first wins. */
function growing(ranges: readonly (Range | undefined)[], offset: number): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    if (!range || range.start > offset || range.end < offset || range.end <= range.start) continue;
    const last = kept[kept.length - 1];
    const holds = !last || (range.start <= last.start && range.end >= last.end);
    const grows = !last || range.end - range.start > last.end - last.start;
    if (holds && grows) kept.push({ start: range.start, end: range.end });
  }
  return kept;
}

const WORD = /[\p{L}\p{M}\p{N}_’']/u;
const LONGEST_WORD = 200;

/** Letters and digits around an offset, apostrophes inside them included. */
export function wordAt(text: string, offset: number): Range | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < LONGEST_WORD && WORD.test(text[start - 1]!)) start--;
  while (end < text.length && end - offset < LONGEST_WORD && WORD.test(text[end]!)) end++;
  while (start < end && isQuote(text[start]!)) start++;
  while (end > start && isQuote(text[end - 1]!)) end--;
  return start < end && start <= offset && offset <= end ? { start, end } : undefined;
}

const isQuote = (char: string): boolean => char === '’' || char === "'";

/** The thing itself; of a number in a list of cross-references, the list as well. */
function thingRanges(report: Report, offset: number): Range[] {
  const thing = thingAt(report, offset);
  if (!thing) return [];
  if (thing.kind !== 'crossReference') return [thing.range];
  return [thing.range, report.crossReferences[thing.index]!.range];
}

/** The block, its subparagraph, note or paragraph. */
function blockRanges(report: Report, block: number): (Range | undefined)[] {
  const note = report.notes[noteOfBlock(report)[block] ?? -1];
  const item = report.items[itemOfBlock(report)[block] ?? -1];
  const paragraph = report.paragraphs[paragraphOfBlock(report)[block] ?? -1];
  return [note?.range, item?.range, textRange(report, block), paragraph?.range];
}

/** A block without the white around it. */
function textRange(report: Report, block: number): Range | undefined {
  const { pieces } = report.blocks[block]!;
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (!first || !last) return undefined;
  return withoutWhite(report.text, { start: first.start, end: last.end });
}

function withoutWhite(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/**
 * The sections around an offset, from the innermost, to their last word: VS Code widens a range to whole lines, and one
 * that ends where the next heading begins would take in that heading's first line, "B.", without its title.
 */
function sectionRanges(report: Report, offset: number): Range[] {
  const ranges: Range[] = [];
  for (let at = headingAbove(report, offset); at >= 0; at = report.headings[at]!.parent)
    ranges.push(withoutWhite(report.text, report.headings[at]!.section));
  return ranges;
}

function lineOf({ text, lineStarts }: Report, offset: number): Range {
  const line = lineAt(lineStarts, offset);
  return { start: lineStarts[line]!, end: lineEnd(text, lineStarts, line) };
}
