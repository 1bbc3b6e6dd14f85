/** Tables of contents: their entries look like headings and are none. */

import { LineKind } from './line-kinds';
import { isBlank, type Lines, lineLength, lineText } from './lines';
import type { PageLines } from './pages';

const LEADERS = [' . . . .', '......', '…………'];
const LEAST_ENTRIES = 3;
/** A line of running text on a page of contents: long, and ending as a sentence does. */
export const PROSE_AMONG_ENTRIES = 60;

const hasLeaders = (line: string): boolean => LEADERS.some(leaders => line.includes(leaders));

/** Marks the lines of tables of contents: on a page with dotted entries, all from the first entry's heading to the page's end. */
export function markContents(lines: Lines, kinds: Uint8Array, pages: readonly PageLines[]): void {
  const entries = new Set<number>();
  for (let line = 0; line < lines.starts.length; line++) if (endsInLeaders(lines, line)) entries.add(line);
  markTabbed(lines, kinds, entries);
  if (entries.size < LEAST_ENTRIES) return;
  for (const page of pages) markPage(lines, kinds, page, entries);
}

const TABBED = /\t\d{1,4}$/;

/** "Contents", and under it "I. Introduction", a tab and "3", as a word processor writes its table without the dots. */
function markTabbed(lines: Lines, kinds: Uint8Array, dotted: ReadonlySet<number>): void {
  if (dotted.size > 0) return;
  for (let line = 0; line < Math.min(lines.starts.length, FARTHEST_CONTENTS); line++) {
    if (lineLength(lines, line) > LONGEST_CONTENTS || !TITLE.test(lineText(lines, line))) continue;
    let last = -1;
    let count = 0;
    for (let next = line + 1; next < lines.starts.length; next++) {
      if (isBlank(lines, next) || COLUMN.test(lineText(lines, next))) continue;
      if (!TABBED.test(lineText(lines, next).slice(-6))) break;
      last = next;
      count++;
    }
    if (count < LEAST_ENTRIES) continue;
    for (let own = line; own <= last; own++) if (kinds[own] === LineKind.text) kinds[own] = LineKind.contents;
    return;
  }
}

/** The heads of its columns. */
const COLUMN = /^(?:Chapter|Paragraphs?|Page|Section)(?:\s+(?:Paragraphs?|Page))?$/;
/** "Contents" stands within so many lines of the top, and alone on its line. */
const FARTHEST_CONTENTS = 400;
const LONGEST_CONTENTS = 24;

/** "Introduction . . . . . 5": dots before the page's number, or at the end of the line where the number stands on the next. */
function endsInLeaders(lines: Lines, line: number): boolean {
  const { text } = lines;
  let at = lines.ends[line]! - 1;
  const first = lines.firsts[line]!;
  if (!mayEndEntry(text.charCodeAt(at))) return false;
  const least = Math.max(first, at - PAGE_NUMBERS);
  while (at > least && isNumbers(text.charCodeAt(at))) at--;
  if (at - first < 5 || !isDot(text.charCodeAt(at))) return false;
  let dots = 0;
  for (let back = at; back > at - 7 && back >= first; back--) {
    const code = text.charCodeAt(back);
    if (isDot(code)) dots++;
    else if (code !== 32) return false;
  }
  return dots >= 3;
}

/** The longest that paragraph and page numbers after the dots are, in their columns: "5 - 10        3". */
const PAGE_NUMBERS = 36;

/** Figures, the numerals i, v and x, hyphens and dashes, spaces, a closing parenthesis. */
const isNumbers = (code: number): boolean =>
  code === 32 || code === 45 || code === 0x2013 || (!isDot(code) && mayEndEntry(code));

/** A dot, or the last character of a page number: 5, vii, 115–116. */
const mayEndEntry = (code: number): boolean =>
  isDot(code) || (code >= 48 && code <= 57) || code === 105 || code === 118 || code === 120 || code === 41;

const isDot = (code: number): boolean => code === 46 || code === 0x2026;

function markPage(lines: Lines, kinds: Uint8Array, page: PageLines, entries: ReadonlySet<number>): void {
  let first = -1;
  let last = -1;
  let count = 0;
  for (let line = page.first; line < page.last; line++) {
    if (!entries.has(line)) continue;
    if (first < 0) first = line;
    last = line;
    count++;
  }
  if (count < LEAST_ENTRIES) return;
  const from = titleAbove(lines, page, first);
  const to =
    lines.hasFormFeeds && !proseFollows(lines, last, page.last) ? noteBelow(lines, last, page) - 1 : last;
  for (let line = from; line <= to; line++) {
    if (kinds[line] === LineKind.text) kinds[line] = LineKind.contents;
  }
}

const ASTERISK = 42;

/** The first line of a starred note at the foot of a page of contents ("* The annexes are circulated …"), or the page's end. */
function noteBelow(lines: Lines, last: number, page: PageLines): number {
  for (let line = last + 1; line < page.last; line++) {
    if (lines.initials[line] !== ASTERISK || lineLength(lines, line) < SHORTEST_NOTE) continue;
    if (/^\*{1,3} ?[A-ZÀ-ÞЀ-Я]/.test(lineText(lines, line))) return line;
  }
  return page.last;
}

/** "* A/98/50." */
const SHORTEST_NOTE = 8;

const TITLE =
  /^(?:Contents|CONTENTS|Summary of contents|Table des matières|Índice|Содержание|目录|المحتويات)(?![A-Za-zÀ-ɏЀ-ӿ])/;

/** "Contents" above the first entry, or the page's top where the table goes on from the page before. */
function titleAbove(lines: Lines, page: PageLines, first: number): number {
  for (let line = first; line >= page.first; line--) {
    const text = lines.text.slice(lines.firsts[line]!, lines.ends[line]!);
    if (TITLE.test(text)) return line;
  }
  return proseFollows(lines, page.first - 1, first) ? first : page.first;
}

function proseFollows(lines: Lines, from: number, to: number): boolean {
  let long = 0;
  for (let line = from + 1; line < to; line++) {
    if (
      lineLength(lines, line) > PROSE_AMONG_ENTRIES &&
      !hasLeaders(lines.text.slice(lines.firsts[line]!, lines.ends[line]!))
    )
      long++;
    else if (lineLength(lines, line) > 0) long = 0;
    if (long >= 4) return true;
  }
  return false;
}
