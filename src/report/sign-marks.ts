/** Marks that are no figures: the asterisk of a title, the letters in a table. */

import { SPACE } from '../un/chars';
import { LineKind } from './line-kinds';
import { type Lines, lastAtOrBefore, lineText } from './lines';
import type { Range } from './model';
import type { NoteDraft } from './note-draft';
import type { PageLines } from './pages';

/** A mark and the note that asks for it, as an index into the notes. */
export interface SignMark {
  readonly range: Range;
  readonly line: number;
  readonly note: number;
}

/** "2024/25 a", "(net)b", "2025/26a": a letter at the end of a cell. */
const CELL_END = /(?:[\d)%] ?|\s)([a-z])$/;
/** "Approveda", "Staff officersb", "Totalc": a raised letter close to a word that no other word grows from so. */
const GLUED =
  /(?:[a-z]{2}(?:ed|ing|tions?|ments?|ures?|ences?|ances?|ity|ities|sonnel|staff|posts?|costs?|rates?|troops?|officers?|observers?|budget|amount|category|resources)|[Tt]otal)[a-d]$/;
/** "Budgeted 2024/25^(a)", as pandoc writes a raised letter. */
const CARET = /\^\(([a-z])\)/g;
/** A line of a table or a heading over one; running text that ends in "a" is longer. */
export const LONGEST_CELL = 64;

/** Finds the marks of notes that are lettered or starred: on the note's page and above it. */
export function signMarks(
  lines: Lines,
  kinds: Uint8Array,
  pages: readonly PageLines[],
  notes: readonly NoteDraft[],
): SignMark[] {
  const marks: SignMark[] = [];
  const linesOfLetter = firstLines(notes);
  /** By page and sign: looked for once, however many notes have it. */
  const stars = new Map<string, number>();
  for (const [index, note] of notes.entries()) {
    if (/^\d/.test(note.number)) continue;
    const page = pages[note.page];
    if (!page) continue;
    const last = Math.min(note.labelLine ?? note.lines[0]!, note.lines[0]!);
    if (/^[a-z]$/.test(note.number))
      letterMarks(lines, kinds, page, last, note.number, index, linesOfLetter.get(note.number)!, marks);
    else {
      const key = `${note.page} ${note.number}`;
      const start = stars.get(key) ?? firstStar(lines, page, note.number);
      stars.set(key, start);
      if (start < 0 || start >= lines.starts[last]!) continue;
      const range = { start, end: start + note.number.length };
      marks.push({ range, line: lastAtOrBefore(lines.starts, start), note: index });
    }
  }
  return marks.sort((a, b) => a.range.start - b.range.start);
}

/** Where the notes of each letter begin: a mark belongs to the first such note below it. */
function firstLines(notes: readonly NoteDraft[]): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>();
  for (const { number, lines: own } of notes) {
    const known = lines.get(number);
    if (known) known.add(own[0]!);
    else lines.set(number, new Set([own[0]!]));
  }
  return lines;
}

/** From the note up to the table's beginning: another note of the same letter, a paragraph, the page's top. */
function letterMarks(
  lines: Lines,
  kinds: Uint8Array,
  page: PageLines,
  noteLine: number,
  letter: string,
  note: number,
  others: ReadonlySet<number>,
  marks: SignMark[],
): void {
  for (let line = noteLine - 1; line >= page.first; line--) {
    const kind = kinds[line];
    if (kind === LineKind.paragraph || kind === LineKind.heading || others.has(line)) return;
    if (kind !== LineKind.text && kind !== LineKind.table && kind !== LineKind.captionMore) continue;
    caretMarks(lines, line, letter, note, marks);
    for (const { start, end } of cells(lines, line)) {
      if (lines.text[end - 1] !== letter || !endsInLetter(lines.text, start, end)) continue;
      marks.push({ range: { start: end - 1, end }, line, note });
    }
  }
}

/** Whether a cell, or a line that may be one, ends in the letter of a note. */
export function endsInLetter(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_CELL) return false;
  const tail = text.slice(Math.max(start, end - LONGEST_TAIL), end);
  return CELL_END.test(tail) || GLUED.test(tail);
}

/** The longest ending of a cell that tells a mark, its letter included. */
const LONGEST_TAIL = 14;

/** The cells of a line: what wide gaps set apart in a conversion that keeps columns, the whole line elsewhere. */
function cells(lines: Lines, line: number): Range[] {
  const found: Range[] = [];
  const first = lines.firsts[line]!;
  const text = lineText(lines, line);
  let start = 0;
  while (start < text.length) {
    const gap = text.indexOf(GAP, start);
    const end = gap < 0 ? text.length : gap;
    found.push({ start: first + start, end: first + end });
    start = end;
    while (text.charCodeAt(start) === SPACE) start++;
  }
  return found;
}

const GAP = '   ';

function caretMarks(lines: Lines, line: number, letter: string, note: number, marks: SignMark[]): void {
  const from = lines.firsts[line]!;
  const text = lines.text.slice(from, lines.ends[line]!);
  if (!text.includes('^(')) return;
  for (const match of text.matchAll(CARET)) {
    const start = from + match.index + 2;
    if (match[1] === letter) marks.push({ range: { start, end: start + 1 }, line, note });
  }
}

/** The offset of the first such sign after a word on the page, "Peoples*"; -1 where there is none. */
function firstStar(lines: Lines, { first, last }: PageLines, sign: string): number {
  const to = lines.starts[last] ?? lines.text.length;
  for (
    let at = lines.text.indexOf(sign, lines.starts[first]!);
    at >= 0 && at < to;
    at = lines.text.indexOf(sign, at + sign.length)
  ) {
    const before = lines.text[at - 1] ?? ' ';
    const whole = before !== sign[0] && lines.text[at + sign.length] !== sign[0];
    if (whole && /[A-Za-zÀ-ɏЀ-ӿ0-9).”’]/.test(before)) return at;
  }
  return -1;
}
