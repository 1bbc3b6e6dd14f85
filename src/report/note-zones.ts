/** Which lines at the foot of a page are its notes. */

import { LineKind } from './line-kinds';
import { isBlank, type Lines, lineLength, lineText } from './lines';
import type { MarkStrength } from './mark-places';
import { labelOf, opensApart, opensNote, standsApart } from './note-labels';
import type { NotePage } from './note-page';
import { endsSentence } from './sentence';

/** A page's notes: lines from `first` to before `end`, furniture and blanks between them left to themselves. */
export interface NoteZone {
  readonly first: number;
  readonly end: number;
  /** The notes of the whole document. */
  readonly isEndnotes?: boolean;
}

/** Finds the notes of a page. */
export function noteZone(page: NotePage): NoteZone | undefined {
  const { kinds, end } = page;
  const rule = lastRule(page);
  if (rule !== undefined) {
    const first = firstText(kinds, rule + 1, end);
    if (first !== undefined && !holdsStart(kinds, first, end)) return { first: rule + 1, end };
  }
  const first = labelledStart(page) ?? (hasFoot(page) ? looseStart(page) : undefined);
  return first === undefined || isTable(page, first) ? undefined : { first, end };
}

const UNDERSCORE = 95;

/** The line of underscores; a converter may leave it at the end of the last line of text. */
function lastRule({ lines, furniture, first, end }: NotePage): number | undefined {
  for (let line = end - 1; line >= first; line--) {
    if (lines.text.charCodeAt(lines.ends[line]! - 1) !== UNDERSCORE) continue;
    if (furniture.get(line) === 'rule' || lines.text.endsWith('________', lines.ends[line]!)) return line;
  }
  return undefined;
}

const isText = (kind: number | undefined): boolean => kind === LineKind.text;

function firstText(kinds: Uint8Array, from: number, to: number): number | undefined {
  for (let line = from; line < to; line++) {
    if (isText(kinds[line])) return line;
  }
  return undefined;
}

const holdsStart = (kinds: Uint8Array, from: number, to: number): boolean => {
  for (let line = from; line < to; line++) {
    if (kinds[line] === LineKind.paragraph || kinds[line] === LineKind.contents) return true;
  }
  return false;
};

/** Cells of figures outnumber words: "7", "National General Service staff", "143", "115" is a table at a page's end. */
function isTable({ lines, kinds, end }: NotePage, first: number): boolean {
  let figures = 0;
  let worded = 0;
  for (let line = first; line < end; line++) {
    if (!isText(kinds[line])) continue;
    if (/^[\d\s.,()%–—-]+$/.test(lineText(lines, line).slice(0, 40))) figures++;
    else worded++;
  }
  return figures > worded * 2;
}

/** How far a page's first label may run ahead of the number expected, where a number was lost. */
const FARTHEST = 6;
/** Longer lines are paragraphs of a word processor, and begin no note. */
export const LONGEST_LABELLED = 4000;

/** The first line of the page that opens with the next note's number, if nothing but notes follows it. */
function labelledStart(page: NotePage): number | undefined {
  const { lines, kinds, end } = page;
  for (let line = afterLastStart(page); line < end; line++) {
    if (!isText(kinds[line]) || lineLength(lines, line) > LONGEST_LABELLED) continue;
    const label = labelOf(lines, line);
    if (!label) continue;
    const alone = label.textStart >= lines.ends[line]!;
    if (/^\d/.test(label.number)) {
      const number = Number(label.number);
      if (!isExpected(page, line, number) || !opensNote(lines, line, label)) continue;
      if (!page.marks.has(number, lines.starts[line]!, 1)) continue;
      if (alone || startsAfterText(page, line)) return withLost(page, line, number);
    } else if (label.number === 'a' ? alone : label.number.startsWith('*') && opensNote(lines, line, label)) {
      if (onlyShort(page, line)) return line;
    }
  }
  return undefined;
}

/** The line after the last one that certainly belongs to the page's text. */
function afterLastStart({ kinds, first, end }: NotePage): number {
  for (let line = end - 1; line >= first; line--) {
    const kind = kinds[line];
    if (kind === LineKind.paragraph || kind === LineKind.contents || kind === LineKind.masthead)
      return line + 1;
  }
  return first;
}

/** Whether a number at the beginning of a line is that of the page's first note. */
function isExpected(page: NotePage, line: number, number: number): boolean {
  const { expected, marks, lines, kinds } = page;
  const from = lines.starts[line]!;
  if (number === expected || (number === 1 && page.mayRestart)) return true;
  if (number > expected && number <= expected + FARTHEST && areMarked(page, line, number)) return true;
  if (number < expected && number !== 1) return false;
  // numbers begin anew in a chapter, or go on after pages whose notes were lost
  const apart = kinds[line - 1] === LineKind.blank || lineLength(lines, line) <= 4;
  return apart && marks.has(number, from, 3);
}

/** How sure the marks of lost numbers must be: less where the number below them stands alone on its line. */
const leastFor = (lines: Lines, line: number): MarkStrength => (lineLength(lines, line) <= 4 ? 2 : 3);

/** "3" may open the notes of a page whose 1 and 2 are marked in its text but whose numbers were lost. */
function areMarked({ marks, lines, expected }: NotePage, line: number, number: number): boolean {
  for (let other = expected; other < number; other++) {
    if (!marks.has(other, lines.starts[line]!, leastFor(lines, line))) return false;
  }
  return true;
}

/**
 * The notes above the first label whose numbers a converter lost: "Yearbook … 1998, vol. II" over "197 Yearbook …", where
 * the page marks 196.
 */
function withLost(page: NotePage, first: number, number: number): number {
  let top = first;
  for (let lost = number - 1; lost >= page.expected && number - lost <= FARTHEST; lost--) {
    const above = page.marks.has(lost, page.lines.starts[top]!, leastFor(page.lines, first))
      ? lostStart(page, top)
      : undefined;
    if (above === undefined) break;
    top = above;
  }
  return top;
}

/** So many lines above a label a note without its number is looked for. */
const FARTHEST_LOST = 12;

function lostStart({ lines, kinds, first }: NotePage, below: number): number | undefined {
  for (let line = below - 1; line > Math.max(first, below - FARTHEST_LOST); line--) {
    if (kinds[line] === LineKind.blank) continue;
    if (!isText(kinds[line])) return undefined;
    if (kinds[line - 1] === LineKind.blank || kinds[line - 1] === LineKind.furniture)
      return opensApart(lines, line) ? line : undefined;
    if (isText(kinds[line - 1]) && standsApart(lines, line - 1, line)) return line;
  }
  return undefined;
}

/** The line before is blank, furniture, or closes a sentence. */
function startsAfterText({ lines, kinds }: NotePage, line: number): boolean {
  if (line === 0) return false;
  const before = kinds[line - 1];
  if (before === LineKind.blank || before === LineKind.furniture) return true;
  return endsSentence(lines.text, lines.firsts[line - 1]!, lines.ends[line - 1]!);
}

/** A starred note of a front page is short: a few lines, then the foot. Numbered notes may follow it. */
function onlyShort(page: NotePage, from: number): boolean {
  const { lines, kinds, end } = page;
  let count = 0;
  for (let line = from; line < end && count <= MOST_LINES; line++) {
    if (!isText(kinds[line]) || isBlank(lines, line)) continue;
    const label = count > 0 ? labelOf(lines, line) : undefined;
    const number = label && /^\d/.test(label.number) ? Number(label.number) : 0;
    if (number > 0 && isExpected(page, line, number) && page.marks.has(number, lines.starts[line]!, 2))
      return true;
    count++;
  }
  return count <= MOST_LINES;
}

const MOST_LINES = 8;

/** Whether the page is a page at all, with furniture: a conversion of a word processor's file has none, and its notes stand elsewhere. */
function hasFoot({ furniture, first, end }: NotePage): boolean {
  for (let line = end - 1; line >= first; line--) {
    if (furniture.has(line)) return true;
  }
  return false;
}

/** Groups of lines that a scanner set apart at the foot, and whose numbers it lost, when marks above ask for them. */
function looseStart(page: NotePage): number | undefined {
  const { lines, marks, expected } = page;
  const groups = groupsFromBelow(page);
  let start: number | undefined;
  for (const [index, group] of groups.entries()) {
    const to = lines.starts[group.first]!;
    let wanted = 0;
    while (wanted <= groups.length && marks.has(expected + wanted, to, wanted === 0 ? 3 : 2)) wanted++;
    if (wanted === 0) return start;
    if (group.blanksBefore >= 2 && wanted === index + 1) start = group.first;
    if (index + 1 >= wanted) return start;
  }
  return start;
}

interface Group {
  readonly first: number;
  readonly blanksBefore: number;
}

/** Stretches of lines between blanks, the lowest of the page first, down to the last numbered paragraph or heading. */
function groupsFromBelow({ kinds, first, end }: NotePage): Group[] {
  const groups: Group[] = [];
  let line = end - 1;
  while (line > first && groups.length < 12) {
    while (line > first && !isText(kinds[line])) {
      if (kinds[line] === LineKind.paragraph) return groups;
      line--;
    }
    while (line > first && isText(kinds[line - 1])) line--;
    if (kinds[line - 1] === LineKind.paragraph) return groups;
    let above = line - 1;
    while (above > first && kinds[above] === LineKind.blank) above--;
    groups.push({ first: line, blanksBefore: kinds[above] === LineKind.furniture ? 2 : line - 1 - above });
    line = above;
  }
  return groups;
}
