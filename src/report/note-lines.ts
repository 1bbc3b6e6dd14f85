/** Which lines at the foot of a page are its notes. */

import { LineKind } from './line-kinds';
import { isBlank, type Lines, lineLength } from './lines';
import { hasMark } from './mark-places';
import type { FurnitureKind } from './model';
import type { PageLines } from './pages';
import { beginsWithCapital, endsSentence } from './sentence';

/** The label with which a line begins: the number of a note. */
export interface Label {
  /** `6`, `a`, `*`. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** Where the note's text goes on in the line; the line's end where the label stands alone. */
  readonly textStart: number;
}

const NUMBER = /(\d{1,3})(?:\/|\))?(?=\s|$)/y;
const BRACKETED = /\[(\d{1,3})\](?=\s|$)/y;
const RAISED = /([¹²³⁰⁴-⁹]{1,3})\s*/y;
const ASTERISKS = /(\*{1,4}|†|‡)(?=\s|[A-Z]|$)/y;
const LETTER = /([a-z])(?=\s|$)/y;
const CARET_LETTER = /\^\(([a-z])\)(?=\s|$)/y;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|per cent)\b/;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const LONGEST_LINE = 400;

/** Figures, small letters, asterisks and their like, raised figures; not a capital. */
const mayBeLabel = (initial: number): boolean =>
  initial > 0 &&
  !(initial >= 65 && initial <= 90) &&
  (initial < 0xbf || (initial > 0x2015 && initial < 0x2080));

/** Reads the label of a note at the beginning of a line; undefined where the line begins otherwise. */
export function labelOf(lines: Lines, line: number): Label | undefined {
  const { text } = lines;
  const start = lines.firsts[line]!;
  const end = lines.ends[line]!;
  if (!mayBeLabel(lines.initials[line]!)) return undefined;
  const match = labelAt(text, start, lines.initials[line]!);
  if (!match) return undefined;
  const shown = match[1]!;
  const number = RAISED_DIGITS.includes(shown[0]!)
    ? [...shown].map(digit => RAISED_DIGITS.indexOf(digit)).join('')
    : shown;
  const from = start + match[0].indexOf(shown);
  let textStart = start + match[0].length;
  while (textStart < end && (text.charCodeAt(textStart) === 32 || text.charCodeAt(textStart) === 9))
    textStart++;
  return { number, start: from, end: from + shown.length, textStart };
}

function labelAt(text: string, start: number, initial: number): RegExpExecArray | undefined {
  if (initial >= 48 && initial <= 57) return at(NUMBER, text, start);
  if (initial >= 97 && initial <= 122) return at(LETTER, text, start);
  if (initial === 91) return at(BRACKETED, text, start);
  if (initial === 94) return at(CARET_LETTER, text, start);
  return at(ASTERISKS, text, start) ?? at(RAISED, text, start);
}

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}

/** Whether what follows an inline label can begin a note: "3 See", not "12 February" or "24 cases". */
export function opensNote(lines: Lines, line: number, label: Label): boolean {
  const { text } = lines;
  const end = lines.ends[line]!;
  if (label.textStart >= end) return true;
  const rest = text.slice(label.textStart, label.textStart + 12);
  if (MONTH.test(rest)) return false;
  return (
    beginsWithCapital(text, label.textStart, end) ||
    /^(?:www\.|https?:|ibid|see\b|op\.|\[|\d{1,4}\/|\$|№)/i.test(rest)
  );
}

/** A page's notes: lines from `first` to before `last`, furniture and blanks between them left to themselves. */
export interface NoteZone {
  readonly page: number;
  readonly first: number;
  readonly last: number;
  /** Begun by a line of underscores, and so certain. */
  readonly ruled: boolean;
  /** The notes of the whole document. */
  readonly endnotes?: boolean;
}

/** Finds the notes of a page. `expected` is the number of the next note; `starts` tells the lines that begin numbered paragraphs. */
export function noteZone(
  lines: Lines,
  kinds: Uint8Array,
  furniture: ReadonlyMap<number, FurnitureKind>,
  page: PageLines,
  index: number,
  expected: number,
): NoteZone | undefined {
  const rule = lastRule(lines, furniture, page);
  if (rule !== undefined) {
    const first = firstText(kinds, rule + 1, page.last);
    if (first !== undefined && !holdsStart(kinds, first, page.last)) {
      return { page: index, first: rule + 1, last: page.last, ruled: true };
    }
  }
  const first =
    labelledStart(lines, kinds, page, expected) ??
    (hasFoot(furniture, page) ? looseStart(lines, kinds, page, expected) : undefined);
  return first === undefined ? undefined : { page: index, first, last: page.last, ruled: false };
}

const UNDERSCORE = 95;

const endsInRule = (lines: Lines, line: number): boolean =>
  lines.text.charCodeAt(lines.ends[line]! - 1) === UNDERSCORE;

/** The line of underscores; a converter may leave it at the end of the last line of text. */
function lastRule(
  lines: Lines,
  furniture: ReadonlyMap<number, FurnitureKind>,
  page: PageLines,
): number | undefined {
  for (let line = page.last - 1; line >= page.first; line--) {
    if (
      endsInRule(lines, line) &&
      (furniture.get(line) === 'rule' || lines.text.endsWith('________', lines.ends[line]!))
    )
      return line;
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

/** How far a page's first label may run ahead of the number expected, where a number was lost. */
const FARTHEST = 6;

/** The first line of the page that opens with the next note's number, if nothing but notes follows it. */
function labelledStart(
  lines: Lines,
  kinds: Uint8Array,
  page: PageLines,
  expected: number,
): number | undefined {
  const from = lines.starts[page.first]!;
  let lastStart = page.first - 1;
  for (let line = page.last - 1; line >= page.first; line--) {
    const kind = kinds[line];
    if (kind === LineKind.paragraph || kind === LineKind.contents || kind === LineKind.masthead) {
      lastStart = line;
      break;
    }
  }
  for (let line = lastStart + 1; line < page.last; line++) {
    if (!isText(kinds[line]) || lineLength(lines, line) > LONGEST_LINE * 10) continue;
    const label = labelOf(lines, line);
    if (!label) continue;
    if (/^\d/.test(label.number)) {
      const number = Number(label.number);
      const alone = label.textStart >= lines.ends[line]!;
      const fits =
        number === expected ||
        (number > expected &&
          number <= expected + FARTHEST &&
          hasNumberBefore(lines, page, expected, number, line)) ||
        isSure(lines, kinds, page, line, number, expected);
      if (!fits || !opensNote(lines, line, label)) continue;
      if (!hasMark(lines.text, from, lines.starts[line]!, number, 1)) continue;
      if (!alone && !startsAfterText(lines, kinds, line)) continue;
      return line;
    }
    if (
      label.number === 'a' &&
      label.textStart >= lines.ends[line]! &&
      onlyShort(lines, kinds, line, page.last)
    )
      return line;
    if (label.number.startsWith('*') && opensNote(lines, line, label)) {
      if (onlyShort(lines, kinds, line, page.last)) return line;
    }
  }
  return undefined;
}

/**
 * Numbers begin anew in a chapter, or go on after pages whose notes were lost: believed where the page marks the number
 * surely and the label stands apart from the text.
 */
function isSure(
  lines: Lines,
  kinds: Uint8Array,
  page: PageLines,
  line: number,
  number: number,
  expected: number,
): boolean {
  if (number < expected && number !== 1) return false;
  const apart = kinds[line - 1] === LineKind.blank || lineLength(lines, line) <= 4;
  return apart && hasMark(lines.text, lines.starts[page.first]!, lines.starts[line]!, number, 3);
}

/** "3" may open the notes of a page whose 1 and 2 are marked in its text but whose numbers were lost. */
function hasNumberBefore(
  lines: Lines,
  page: PageLines,
  expected: number,
  number: number,
  line: number,
): boolean {
  const from = lines.starts[page.first]!;
  for (let other = expected; other < number; other++) {
    if (!hasMark(lines.text, from, lines.starts[line]!, other, 3)) return false;
  }
  return true;
}

/** The line before is blank, furniture, or closes a sentence. */
function startsAfterText(lines: Lines, kinds: Uint8Array, line: number): boolean {
  if (line === 0) return false;
  const before = kinds[line - 1];
  if (before === LineKind.blank || before === LineKind.furniture) return true;
  return endsSentence(lines.text, lines.firsts[line - 1]!, lines.ends[line - 1]!);
}

/** A starred note of a front page is short: a few lines, then the foot. */
function onlyShort(lines: Lines, kinds: Uint8Array, from: number, to: number): boolean {
  let count = 0;
  for (let line = from; line < to; line++) {
    if (kinds[line] === LineKind.text && !isBlank(lines, line)) count++;
  }
  return count <= 8;
}

/** Whether the page is a page at all, with furniture: a conversion of a word processor's file has none, and its notes stand elsewhere. */
function hasFoot(furniture: ReadonlyMap<number, FurnitureKind>, page: PageLines): boolean {
  for (let line = page.last - 1; line >= page.first; line--) {
    if (furniture.has(line)) return true;
  }
  return false;
}

/** Groups of lines that a scanner set apart at the foot, and whose numbers it lost, when marks above ask for them. */
function looseStart(lines: Lines, kinds: Uint8Array, page: PageLines, expected: number): number | undefined {
  const from = lines.starts[page.first]!;
  const groups = groupsFromBelow(kinds, page);
  let start: number | undefined;
  let wanted = 0;
  for (const [index, group] of groups.entries()) {
    const to = lines.starts[group.first]!;
    wanted = 0;
    while (wanted <= groups.length && hasMark(lines.text, from, to, expected + wanted, wanted === 0 ? 3 : 2))
      wanted++;
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
function groupsFromBelow(kinds: Uint8Array, page: PageLines): Group[] {
  const groups: Group[] = [];
  let line = page.last - 1;
  while (line > page.first && groups.length < 12) {
    while (line > page.first && !isText(kinds[line])) {
      if (kinds[line] === LineKind.paragraph) return groups;
      line--;
    }
    while (line > page.first && isText(kinds[line - 1])) line--;
    if (kinds[line - 1] === LineKind.paragraph) return groups;
    let above = line - 1;
    while (above > page.first && kinds[above] === LineKind.blank) above--;
    groups.push({ first: line, blanksBefore: kinds[above] === LineKind.furniture ? 2 : line - 1 - above });
    line = above;
  }
  return groups;
}
