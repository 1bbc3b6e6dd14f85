/** Numbered paragraphs, subparagraphs, notes and captions as the model has them, made from drafts and blocks. */

import { toRoman } from '../un/roman';
import type { CaptionDraft } from './captions';
import { flowOf } from './flow';
import { hasOpenEnd } from './heading-words';
import { itemLabel } from './items';
import { type Lines, lastAtOrBefore, nextStart } from './lines';
import type { Block, Caption, Heading, Item, Note, Paragraph } from './model';
import type { NoteDraft } from './note-draft';
import { noteStart } from './notes';
import type { Numbered } from './numbering';
import { endsSentence } from './sentence';

/** Offset after the last character of a block that is not white. */
export function blockEnd(lines: Lines, block: Block): number {
  const { start, end } = block.pieces[block.pieces.length - 1]!;
  const line = lastAtOrBefore(lines.starts, end - 1);
  return Math.max(start, lines.ends[line]!);
}

/** Numbered paragraphs, each with the text blocks and items after it, up to the next paragraph or heading. */
export function toParagraphs(
  lines: Lines,
  numbered: readonly Numbered[],
  blocks: readonly Block[],
  blockOfLine: Int32Array,
  headings: readonly Heading[],
): Paragraph[] {
  const headingStarts = headings.map(heading => heading.range.start);
  /** The heading under which each count of numbers begins; the report's own begins under none, an annex's own under the annex. */
  const begins = new Map<number, number>([[0, -1]]);
  const annexes = new Set<number>();
  return numbered.map((entry, index) => {
    const start = entry.range.start;
    const firstBlock = blockOfLine[entry.line]!;
    const stop = blockOfLine[numbered[index + 1]?.line ?? -1] ?? blocks.length;
    const lastBlock = lastOwnBlock(lines, blocks, firstBlock, stop);
    const heading = lastAtOrBefore(headingStarts, start);
    const annex = headings[heading]?.part ?? -1;
    if (!begins.has(entry.count)) begins.set(entry.count, annex < 0 || annexes.has(annex) ? heading : annex);
    if (annex >= 0) annexes.add(annex);
    return {
      number: entry.number,
      numberRange: entry.range,
      numberCertainty: entry.certainty,
      range: { start, end: blockEnd(lines, blocks[lastBlock]!) },
      firstBlock,
      lastBlock,
      heading,
      part: Math.max(annex, begins.get(entry.count)!),
    };
  });
}

/** The last block before `stop` that a paragraph's own text reaches: it ends at a heading, and does not take a table's cells in. */
function lastOwnBlock(lines: Lines, blocks: readonly Block[], first: number, stop: number): number {
  let last = first;
  for (let index = first + 1; index < stop; index++) {
    const { kind } = blocks[index]!;
    const follows =
      index === last + 1 &&
      (blocks[last]!.kind === 'item' ||
        (adjoins(blocks[last]!, blocks[index]!) &&
          !lines.text.endsWith('.', blockEnd(lines, blocks[last]!))));
    if (kind === 'item' || (kind === 'text' && (follows || isProse(lines, blocks[index]!)))) last = index;
    else if (kind !== 'note' && kind !== 'caption' && kind !== 'table') break;
  }
  return last;
}

/** Whether a block begins on the line after another's last. */
const adjoins = (block: Block, next: Block): boolean =>
  block.pieces[block.pieces.length - 1]!.end === next.pieces[0]!.start;

/** Running text closes its sentences; the cells of a table do not. */
function isProse(lines: Lines, block: Block): boolean {
  const { start } = block.pieces[block.pieces.length - 1]!;
  const end = blockEnd(lines, block);
  if (hasOpenEnd(lines.text.slice(Math.max(start, end - 8), end))) return true;
  return endsSentence(lines.text, start, end) || /[,”"’\]]$/.test(lines.text.slice(end - 1, end));
}

/** Subparagraphs, each under the paragraph and the item it belongs to. */
export function toItems(lines: Lines, blocks: readonly Block[], paragraphs: readonly Paragraph[]): Item[] {
  const items: Item[] = [];
  const firstBlocks = paragraphs.map(paragraph => paragraph.firstBlock);
  /** The labels open in this paragraph: (b), then (ii). */
  let open: number[] = [];
  let current = -2;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind !== 'item') continue;
    const line = lastAtOrBefore(lines.starts, block.pieces[0]!.start);
    const label = itemLabel(lines, line);
    if (!label) continue;
    const paragraph = lastAtOrBefore(firstBlocks, index);
    const own = paragraph >= 0 && index <= paragraphs[paragraph]!.lastBlock ? paragraph : -1;
    if (own !== current) open = [];
    current = own;
    open = closeItems(items, open, label.label);
    items.push({
      label: label.label,
      labelRange: { start: label.start, end: label.end },
      range: { start: label.start, end: blockEnd(lines, block) },
      block: index,
      paragraph: own,
      parent: open[open.length - 1] ?? -1,
    });
    open.push(items.length - 1);
  }
  return items;
}

const ROMAN = /^[ivxl]+$/;
/** (a) (i) a. 1: no report goes deeper. */
const DEEPEST = 4;

/** The items that stay open when one of this label comes: (ii) goes on after (i), (c) ends the numerals under (b). */
function closeItems(items: readonly Item[], open: readonly number[], label: string): number[] {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    if (follows(items[open[depth]!]!.label, label)) return open.slice(0, depth);
  }
  const deepest = items[open[open.length - 1] ?? -1];
  const beginsUnder =
    deepest && open.length < DEEPEST && (label === 'i' || label === 'a' || label === '1' || label === 'aa');
  if (beginsUnder) return [...open];
  return ROMAN.test(label) && label !== 'i' && open.length > 0 ? open.slice(0, 1) : [];
}

/** i to xx: no list is longer. */
const NUMERALS = Array.from({ length: 20 }, (_, before) => toRoman(before + 1)!.toLowerCase());

/** Whether a label is the next after another: b after a, ii after i, 3 after 2, aa after z. */
export function follows(before: string, label: string): boolean {
  const numeral = NUMERALS.indexOf(before);
  if (numeral >= 0 && NUMERALS[numeral + 1] === label) return true;
  if (/^\d+$/.test(before)) return Number(before) + 1 === Number(label);
  if (before === 'z') return label === 'aa';
  if (before.length === 2 && before[0] === before[1])
    return label === String.fromCharCode(before.charCodeAt(0) + 1).repeat(2);
  return before.length === 1 && label.length === 1 && label.charCodeAt(0) === before.charCodeAt(0) + 1;
}

/** Notes, still without their marks. */
export function toNotes(
  lines: Lines,
  drafts: readonly NoteDraft[],
  blockOfLine: Int32Array,
  headings: readonly Heading[],
): Note[] {
  const headingStarts = headings.map(heading => heading.range.start);
  return drafts.map(draft => {
    const block = blockOfLine[draft.lines[0]!]!;
    const textEnd = lines.ends[draft.lines[draft.lines.length - 1]!]!;
    return {
      number: draft.number,
      ...(draft.numberRange && { numberRange: draft.numberRange }),
      numberCertainty: draft.certainty,
      range: { start: noteStart(draft), end: Math.max(textEnd, draft.textStart) },
      block,
      page: draft.page,
      part: headings[lastAtOrBefore(headingStarts, draft.textStart)]?.part ?? -1,
      ...(draft.isEndnote && { isEndnote: true as const }),
      marks: [],
    };
  });
}

/** Captions with their titles. */
export function toCaptions(
  lines: Lines,
  drafts: readonly CaptionDraft[],
  blockOfLine: Int32Array,
  headings: readonly Heading[],
): Caption[] {
  const headingStarts = headings.map(heading => heading.range.start);
  return drafts.map(({ kind, number, lines: own, titleStart }) => {
    const start = lines.firsts[own[0]!]!;
    const last = own[own.length - 1]!;
    return {
      kind,
      number,
      title: flowOf(lines.text, [{ start: titleStart, end: nextStart(lines, last) }]).text,
      range: { start, end: lines.ends[last]! },
      block: blockOfLine[own[0]!]!,
      part: headings[lastAtOrBefore(headingStarts, start)]?.part ?? -1,
    };
  });
}
