/** Headings without an ordinal: short lines over a numbered paragraph, or between paragraphs of running text, that close no sentence. */

import { type HeadingDraft, markHeading } from './heading-draft';
import { hasOpenEnd, NO_HEADING } from './heading-words';
import { type ItemLabel, itemLabel } from './items';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText } from './lines';
import { beginsSmall, beginsWithCapital, endsSentence } from './sentence';
import { firstWordLength, TEXT_WIDTH, TITLE_WIDTH } from './title-lines';

const MOST_LINES = 5;
const MOST_GROUPS = 3;
/** The first line of a paragraph may be shorter by so much. */
const INDENT = 11;
/** Running text breaks its lines beyond this. */
const FULL_WIDTH = 76;

/** Finds the headings that stand right over numbered paragraphs from line `from` on, marks their lines, and gives them in order. */
export function headingsOverParagraphs(lines: Lines, kinds: Uint8Array, from: number): HeadingDraft[] {
  const found: HeadingDraft[] = [];
  for (let line = from; line < lines.starts.length; line++) {
    if (kinds[line] !== LineKind.paragraph && kinds[line] !== LineKind.heading) continue;
    const groups = groupsAbove(lines, kinds, line);
    for (const [index, group] of groups.entries()) add(lines, kinds, group, found, index === 0);
  }
  return found;
}

/** Makes a heading of lines; "(a)" alone above the first belongs to it. */
function add(
  lines: Lines,
  kinds: Uint8Array,
  group: readonly number[],
  found: HeadingDraft[],
  mayBeItem = false,
): void {
  const item = mayBeItem ? itemAbove(lines, kinds, group[0]!) : undefined;
  if (item) {
    const { label, start, end, line } = item;
    markHeading(kinds, [line, ...group]);
    found.push({
      kind: 'section',
      ordinal: label,
      ordinalRange: { start, end },
      certainty: 'read',
      lines: [line, ...group],
      titleStart: lines.ends[line]!,
      style: 'item',
    });
    return;
  }
  markHeading(kinds, group);
  found.push({ kind: 'section', certainty: 'read', lines: group, titleStart: lines.firsts[group[0]!]! });
}

/** The label of a subparagraph alone over a line, a blank between: with a title under it, it is a heading's. */
function itemAbove(
  lines: Lines,
  kinds: Uint8Array,
  first: number,
): (ItemLabel & { line: number }) | undefined {
  let line = first - 1;
  while (line > first - 3 && kinds[line] === LineKind.blank) line--;
  if (line < 0 || kinds[line] !== LineKind.item) return undefined;
  const label = itemLabel(lines, line);
  return label && label.end >= lines.ends[line]! ? { ...label, line } : undefined;
}

/** The headings that end right above a line, the highest first. */
function groupsAbove(lines: Lines, kinds: Uint8Array, line: number): number[][] {
  const groups: number[][] = [];
  let below = line;
  while (groups.length < MOST_GROUPS) {
    const group = groupAbove(lines, kinds, below);
    if (!group) break;
    const split = splitGroup(lines, group);
    groups.unshift(...split);
    below = group[0]!;
  }
  return groups;
}

/** The lines of a heading that ends above `line`; undefined where running text ends there. */
function groupAbove(lines: Lines, kinds: Uint8Array, line: number): number[] | undefined {
  let last = line - 1;
  while (last >= 0 && kinds[last] === LineKind.blank) last--;
  if (last < 0 || kinds[last] !== LineKind.text || line - last > 8) return undefined;
  let first = last;
  while (first > 0 && kinds[first - 1] === LineKind.text && last - first < MOST_LINES) {
    if (closes(lines, first - 1)) break;
    first--;
  }
  if (last - first >= MOST_LINES) return undefined;
  const group: number[] = [];
  for (let own = first; own <= last; own++) group.push(own);
  return isHeading(lines, kinds, group) ? group : undefined;
}

/** Ends a sentence or a clause, so that a heading may follow. */
const closes = (lines: Lines, line: number): boolean =>
  endsSentence(lines.text, lines.firsts[line]!, lines.ends[line]!) &&
  lines.text.charCodeAt(lines.ends[line]! - 1) !== QUESTION;

const QUESTION = 63;

function isHeading(lines: Lines, kinds: Uint8Array, group: readonly number[]): boolean {
  const first = group[0]!;
  const last = group[group.length - 1]!;
  const { text } = lines;
  if (endsWithStop(lines, last) || hasOpenEnd(lineText(lines, last))) return false;
  if (!beginsWithCapital(text, lines.firsts[first]!, lines.ends[first]!)) return false;
  if (
    /^(?:[(\d$]|[A-Z]{1,4}\/[\dA-Z]|(?:Mr|Ms|Mrs|Dr|Sir|H\.E|M|Mme)\.? [A-ZÀ-ÞЀ-Я])/.test(
      lineText(lines, first),
    )
  )
    return false;
  if (group.length === 1 && NO_HEADING.test(lineText(lines, first))) return false;
  if (group.some(line => !isWordy(lines, line)) || isNarrow(lines, group)) return false;
  const before = kinds[first - 1];
  const above = before === LineKind.blank ? first - 2 : first - 1;
  if (kinds[above] === LineKind.paragraph && isNumberAlone(lines, above)) return false;
  const inText = before === LineKind.text || before === LineKind.paragraph || before === LineKind.item;
  if (inText && (!closes(lines, first - 1) || endsWithColon(lines, first - 1))) return false;
  if (before === LineKind.table || before === LineKind.captionMore || followsCell(lines, kinds, first))
    return false;
  return !carriesOn(lines, kinds, first);
}

/** Whether figures alone stand above, as in the last column of a table. */
function followsCell(lines: Lines, kinds: Uint8Array, first: number): boolean {
  if (kinds[first - 1] !== LineKind.blank) return false;
  let line = first - 1;
  while (line >= 0 && kinds[line] === LineKind.blank) line--;
  return line >= 0 && kinds[line] === LineKind.text && /^[\d\s.,()$%–—-]+$/.test(lineText(lines, line));
}

/** "43." over its own text. */
const isNumberAlone = (lines: Lines, line: number): boolean => /^\d{1,4}\.?$/.test(lineText(lines, line));

/** "Rapporteur:" names the line after it. */
const endsWithColon = (lines: Lines, line: number): boolean =>
  lines.text.charCodeAt(lines.ends[line]! - 1) === 58;

/** After a page break: whether the sentence before it was left open, so that these lines only end it. */
function carriesOn(lines: Lines, kinds: Uint8Array, first: number): boolean {
  let line = first - 1;
  let broken = false;
  while (
    line >= 0 &&
    kinds[line] !== LineKind.text &&
    kinds[line] !== LineKind.paragraph &&
    kinds[line] !== LineKind.item
  ) {
    if (
      kinds[line] === LineKind.heading ||
      kinds[line] === LineKind.headingMore ||
      kinds[line] === LineKind.title ||
      kinds[line] === LineKind.masthead ||
      kinds[line] === LineKind.contents ||
      kinds[line] === LineKind.table
    )
      return false;
    if (kinds[line] === LineKind.furniture || kinds[line] === LineKind.note) broken = true;
    line--;
  }
  if (line < 0 || !broken) return false;
  return !endsSentence(lines.text, lines.firsts[line]!, lines.ends[line]!);
}

/** What a record says after the name of an item: "[suite]". */
const GOES_ON = /(?:suite|nued|luded|fin)\]$/;

const endsWithStop = (lines: Lines, line: number): boolean => {
  const end = lines.ends[line]!;
  const ending = lines.text.slice(Math.max(lines.firsts[line]!, end - 6), end);
  if (GOES_ON.test(ending)) return false;
  return /[.;:,。；：，、؛،](?:\s?\d{1,3})?$/.test(ending) || /[.;\]][”"’)]$|[”\]]$/.test(ending);
};

/** Holds words, as cells of a table often do not, and no wide gaps. */
function isWordy(lines: Lines, line: number): boolean {
  const text = lineText(lines, line);
  return (
    text.length <= (WITHOUT_CAPITALS.test(text) ? LONGEST_WITHOUT_CAPITALS : LONGEST_WORDY) &&
    hasWord(text) &&
    !/\s{3,}\S/.test(text) &&
    !/_{4,}|\.{4,}/.test(text)
  );
}

/** Scripts in which no capital tells a title from a sentence whose full stop is lost. */
export const WITHOUT_CAPITALS = /[؀-ۿ一-鿿]/;
const LONGEST_WITHOUT_CAPITALS = 90;

/** Longer lines are a word processor's paragraphs. */
export const LONGEST_WORDY = 129;

export const hasWord = (text: string): boolean => /[A-Za-zÀ-ɏЀ-ӿ؀-ۿ]{3}|[一-鿿]{2}/.test(text);

/** Lines broken far too early, as the cells of a table are. */
export const NARROW = 46;

const isNarrow = (lines: Lines, group: readonly number[]): boolean =>
  group.some((line, index) => {
    const next = group[index + 1];
    if (next === undefined || !beginsSmall(lines.text, lines.firsts[next]!)) return false;
    return lineLength(lines, line) + 1 + firstWordLength(lines, next) < NARROW;
  });

/** Two headings in a row, with no blank between them: a break before a capital that the line had room for. */
function splitGroup(lines: Lines, group: readonly number[]): number[][] {
  const parts: number[][] = [[group[0]!]];
  for (let index = 1; index < group.length; index++) {
    const line = group[index]!;
    const above = group[index - 1]!;
    if (beginsNew(lines, above, line)) parts.push([line]);
    else parts[parts.length - 1]!.push(line);
  }
  return parts;
}

function beginsNew(lines: Lines, above: number, line: number): boolean {
  const { text } = lines;
  // "(A/98/L.12) [continued]" belongs to what stands over it
  if (lines.initials[line] === OPEN) return false;
  if (
    beginsSmall(text, lines.firsts[line]!) ||
    !beginsWithCapital(text, lines.firsts[line]!, lines.ends[line]!)
  )
    return false;
  if (
    /(?:,|-|–|\/|\b(?:of|the|and|in|on|to|for|a|an|at|de|des|du|la|le|del|los|las|el|et|y|with|by|from))$/.test(
      lineText(lines, above).slice(-6),
    )
  )
    return false;
  if (isClosed(lineText(lines, above))) return true;
  return lineLength(lines, above) + 1 + firstWordLength(lines, line) <= TITLE_WIDTH;
}

/** An item of an agenda ends with its documents or with "(continued)"; what follows is a heading under it. */
const isClosed = (text: string): boolean => /(?:\/[A-Za-z\d.]{1,8}|\(continued)\)$/.test(text.slice(-12));

const OPEN = 40;

/** Headings between paragraphs of running text that bear no numbers. `from` and `to` bound the lines looked at. */
export function headingsInProse(lines: Lines, kinds: Uint8Array, from: number, to: number): HeadingDraft[] {
  const found: HeadingDraft[] = [];
  for (let line = Math.max(1, from); line < to - 1; line++) {
    if (kinds[line] !== LineKind.text) continue;
    const group = proseHeading(lines, kinds, line);
    if (!group) continue;
    add(lines, kinds, group, found);
    line = group[group.length - 1]!;
  }
  return found;
}

function proseHeading(lines: Lines, kinds: Uint8Array, line: number): number[] | undefined {
  const length = lineLength(lines, line);
  if (length > TEXT_WIDTH + 12 || length < 4) return undefined;
  const before = kinds[line - 1];
  const parted = before === LineKind.blank || (before === LineKind.text && closes(lines, line - 1));
  if (!parted || !isHeading(lines, kinds, [line]) || /^\(|^[“"]/.test(lineText(lines, line)))
    return undefined;
  const group = [line];
  let next = line + 1;
  while (kinds[next] === LineKind.text && group.length < 3 && /^[a-zß-ÿа-џ\d]/.test(lineText(lines, next))) {
    if (endsWithStop(lines, next) || lineLength(lines, next) > TEXT_WIDTH) return undefined;
    group.push(next);
    next++;
  }
  const isApart = kinds[next] === LineKind.blank;
  while (kinds[next] === LineKind.blank) next++;
  const isProse =
    kinds[next] === LineKind.text &&
    lineLength(lines, next) >= TEXT_WIDTH &&
    kinds[next + 1] === LineKind.text &&
    lineLength(lines, next + 1) > 30;
  if (!isProse) return undefined;
  // right over running text, a heading leaves room that the text would have filled, more than the indent of a paragraph
  const width = isApart
    ? FULL_WIDTH
    : Math.max(lineLength(lines, next), lineLength(lines, next + 1)) - INDENT;
  const isShort = lineLength(lines, group[group.length - 1]!) + firstWordLength(lines, next) < width;
  return isShort && beginsWithCapital(lines.text, lines.firsts[next]!, lines.ends[next]!) ? group : undefined;
}
