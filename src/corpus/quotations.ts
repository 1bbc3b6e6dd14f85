/** Quotations with the paragraph from which they say they are taken. */

import { type Flow, flowOfBlock, flowOffset, sourceRange } from '../report/flow';
import type { Range, Report } from '../report/model';
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
    return [...flow.text.matchAll(QUOTED)].flatMap(match => {
      const start = match.index + 1;
      const end = match.index + match[0].length - 1;
      const pieces = piecesOf(flow.text.slice(start, end));
      const reference = pieces.length === 0 ? -1 : referenceOf(report, references, block, flow, start, end);
      return reference < 0 ? [] : [{ range: sourceRange(flow, start, end), pieces, reference }];
    });
  });
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

/** The one reference beside a quotation, in its sentence; else the one of the note whose mark stands behind it; -1 for none. */
function referenceOf(
  report: Report,
  references: ReadonlyMap<number, readonly number[]>,
  block: number,
  flow: Flow,
  start: number,
  end: number,
): number {
  const beside = (references.get(block) ?? []).filter(index => {
    const { range } = report.crossReferences[index]!;
    const from = flowOffset(flow, range.start);
    const to = flowOffset(flow, range.end - 1) + 1;
    const between = from >= end ? flow.text.slice(end - 1, from) : flow.text.slice(to, start - 1);
    return (from >= end || to <= start) && between.length <= REACH && !SENTENCE_END.test(between);
  });
  if (beside.length > 0) return beside.length === 1 ? beside[0]! : -1;
  const mark = marksOf(report, block).find(({ range }) => {
    const distance = flowOffset(flow, range.start) - end;
    return distance >= 0 && distance <= MARK_REACH;
  });
  const note = report.notes[mark?.note ?? -1];
  const inNote = note ? (references.get(note.block) ?? []) : [];
  return inNote.length === 1 ? inNote[0]! : -1;
}
