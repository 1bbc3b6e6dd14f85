/** Blocks: runs of lines that are read as one text, put together over page breaks. Together with furniture and blanks they cover the text. */

import { CharSet, isDigit } from '../un/chars';
import type { LineSpan } from './flow';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText, nextStart } from './lines';
import type { Block, BlockKind, Furniture, FurnitureKind, Range, Segment } from './model';
import type { NoteDraft } from './note-draft';
import type { PageLines } from './pages';
import { beginsSmall, endsSentence } from './sentence';

export interface BlocksRead {
  readonly segments: Segment[];
  readonly blocks: Block[];
  readonly furniture: Furniture[];
  /** The lines of each block. */
  readonly spans: readonly (readonly LineSpan[])[];
  /** The block of each line; -1 for blanks and furniture. */
  readonly blockOfLine: Int32Array;
}

/** A block under construction: its first and last lines, piece by piece. */
interface Open {
  readonly kind: BlockKind;
  readonly index: number;
  readonly page: number;
  readonly pieces: { first: number; last: number }[];
}

const BLOCK_KINDS: Readonly<Partial<Record<number, BlockKind>>> = {
  [LineKind.masthead]: 'masthead',
  [LineKind.title]: 'title',
  [LineKind.contents]: 'contents',
  [LineKind.heading]: 'heading',
  [LineKind.headingMore]: 'heading',
  [LineKind.paragraph]: 'paragraph',
  [LineKind.item]: 'item',
  [LineKind.caption]: 'caption',
  [LineKind.captionMore]: 'caption',
  [LineKind.table]: 'table',
  [LineKind.note]: 'note',
};

/** What begins anew on each such line. */
const BEGINS = new Set<number>([LineKind.heading, LineKind.paragraph, LineKind.item, LineKind.caption]);

/** Where running text stood last, to judge whether a line goes on with it. */
interface Body {
  readonly block: Open;
  line: number;
}

/** Puts lines together. `notes` own the lines that are marked as notes. */
export function buildBlocks(
  lines: Lines,
  kinds: Uint8Array,
  pages: readonly PageLines[],
  furnitureKinds: ReadonlyMap<number, FurnitureKind>,
  notes: readonly NoteDraft[],
): BlocksRead {
  const opens: Open[] = [];
  const blockOfLine = new Int32Array(lines.starts.length).fill(-1);
  const noteOfLine = linesOfNotes(notes, lines.starts.length);
  const noteBlocks = new Array<Open | undefined>(notes.length);
  let body: Body | undefined;
  let last: Open | undefined;
  let page = 0;
  let blanks = 0;
  let broken = false;
  const begin = (kind: BlockKind, line: number): Open => {
    const open: Open = { kind, index: opens.length, page, pieces: [{ first: line, last: line }] };
    opens.push(open);
    return open;
  };
  const extend = (open: Open, line: number): void => {
    const piece = open.pieces[open.pieces.length - 1]!;
    if (piece.last === line - 1) piece.last = line;
    else open.pieces.push({ first: line, last: line });
  };

  for (let line = 0; line < lines.starts.length; line++) {
    while (page + 1 < pages.length && line >= pages[page + 1]!.first) page++;
    const kind = kinds[line]!;
    if (kind === LineKind.blank) {
      blanks++;
      continue;
    }
    if (kind === LineKind.furniture) {
      broken = true;
      continue;
    }
    let open: Open;
    if (kind === LineKind.text && isMeeting(lines, line)) {
      open = begin('text', line);
      body = undefined;
      broken = false;
    } else if (kind === LineKind.note) {
      const note = noteOfLine[line]!;
      const known = noteBlocks[note];
      if (known) extend(known, line);
      open = known ?? begin('note', line);
      if (note >= 0) noteBlocks[note] = open;
      broken = true;
    } else if (kind === LineKind.text) {
      if (body && goesOn(lines, body, line, blanks, broken)) {
        open = body.block;
        extend(open, line);
        body.line = line;
      } else {
        open = begin('text', line);
        body = { block: open, line };
      }
      broken = false;
    } else if (kind === LineKind.headingMore && last?.kind !== 'heading') {
      // an ordinal away from its title: "Il." in the middle of a paragraph, whose text goes on after it
      open = begin('heading', line);
      broken = true;
    } else {
      const blockKind = BLOCK_KINDS[kind]!;
      const joins =
        last &&
        last.kind === blockKind &&
        !BEGINS.has(kind) &&
        ((blockKind !== 'table' && blockKind !== 'title') || (blanks === 0 && !broken));
      if (joins) {
        open = last!;
        extend(open, line);
      } else open = begin(blockKind, line);
      if (blockKind !== 'caption' && blockKind !== 'table')
        body = blockKind === 'paragraph' || blockKind === 'item' ? { block: open, line } : undefined;
      broken = false;
    }
    blockOfLine[line] = open.index;
    if (kind !== LineKind.note) last = open;
    blanks = 0;
  }
  const blocks = opens.map(open => toBlock(lines, open));
  return {
    ...toSegments(lines, kinds, blockOfLine, furnitureKinds),
    blocks,
    spans: opens.map(open => open.pieces),
    blockOfLine,
  };
}

/** The note of each line, as an index; -1 where there is none. */
function linesOfNotes(notes: readonly NoteDraft[], count: number): Int32Array {
  const owners = new Int32Array(count).fill(-1);
  notes.forEach((note, index) => {
    for (const line of note.lines) owners[line] = index;
    if (note.labelLine !== undefined) owners[note.labelLine] = index;
  });
  return owners;
}

/** "85th plenary meeting" under a resolution: no part of its last paragraph. */
const MEETING =
  /^\d{1,4}(?:st|nd|rd|th|e|re|ª|-е)? (?:plenary meeting|meeting|séance(?: plénière)?|sesión(?: plenaria)?|пленарное заседание)$/i;

/** "The meeting rose at 1.15 p.m." under the last paragraph of a record. */
const RISES =
  /^(?:The meeting rose at|La séance est levée à|Se levanta la sesión a las?|Заседание (?:закрывается|закрылось) в) \d/;
const RISES_INITIALS = new CharSet('TLSЗ');

function isMeeting(lines: Lines, line: number): boolean {
  const initial = lines.initials[line]!;
  if (lineLength(lines, line) > 48) return false;
  if (isDigit(initial)) return MEETING.test(lineText(lines, line));
  return RISES_INITIALS.has(initial) && RISES.test(lineText(lines, line));
}

const TEXT_WIDTH = 60;

/** Whether a line of text goes on with the running text before it. */
function goesOn(lines: Lines, body: Body, line: number, blanks: number, broken: boolean): boolean {
  const { text } = lines;
  const before = body.line;
  const first = lines.firsts[line]!;
  const isOver = endsSentence(text, lines.firsts[before]!, lines.ends[before]!);
  const small = beginsSmall(text, first);
  const labelAlone = lineLength(lines, before) < 8;
  if (!broken && blanks === 0 && line === before + 1) {
    // "… practice.⏎The Panel …": a short last line and a capital begin something new
    const short = lineLength(lines, before) < TEXT_WIDTH * 0.8 && !labelAlone;
    return !(isOver && short && !small);
  }
  if (labelAlone && !broken && blanks <= 2) return true;
  if (small) return !isOver || broken;
  if (broken) return !isOver;
  return !isOver && blanks <= 1 && lineLength(lines, before) >= TEXT_WIDTH && line - before <= 2;
}

const toBlock = (lines: Lines, open: Open): Block => ({
  kind: open.kind,
  pieces: open.pieces.map(piece => toRange(lines, piece.first, piece.last)),
  page: open.page,
});

const toRange = (lines: Lines, first: number, last: number): Range => ({
  start: lines.starts[first]!,
  end: nextStart(lines, last),
});

function toSegments(
  lines: Lines,
  kinds: Uint8Array,
  blockOfLine: Int32Array,
  furnitureKinds: ReadonlyMap<number, FurnitureKind>,
): { segments: Segment[]; furniture: Furniture[] } {
  const segments: Segment[] = [];
  const furniture: Furniture[] = [];
  let line = 0;
  while (line < lines.starts.length) {
    const first = line;
    const block = blockOfLine[line]!;
    const kind = kinds[line]!;
    line++;
    if (block >= 0) {
      while (line < lines.starts.length && blockOfLine[line] === block) line++;
      push(segments, 'block', block, toRange(lines, first, line - 1));
    } else if (kind === LineKind.furniture) {
      const range = toRange(lines, first, first);
      push(segments, 'furniture', furniture.length, range);
      const start = lines.firsts[first]!;
      furniture.push({ kind: furnitureKinds.get(first) ?? 'noise', start, end: lines.ends[first]! });
    } else {
      while (line < lines.starts.length && kinds[line] === LineKind.blank) line++;
      push(segments, 'blank', -1, toRange(lines, first, line - 1));
    }
  }
  return { segments, furniture };
}

function push(segments: Segment[], kind: Segment['kind'], index: number, range: Range): void {
  if (range.end > range.start) segments.push({ kind, index, start: range.start, end: range.end });
}
