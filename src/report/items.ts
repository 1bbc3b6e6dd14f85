/** Lines that begin subparagraphs: "(a)", "(iv)", "a)". */

import { CharSet, codeAt } from '../un/chars';
import { LineKind } from './line-kinds';
import { type Lines, lineLength } from './lines';
import { endsSentence } from './sentence';

const ITEM = /\(([a-z]{1,5}|\d{1,2})\)(?=\s|$)|([a-z]|[ivx]{2,5})\)(?=\s|$)/y;
const OPEN = 40;
const CLOSE = 41;

/** Marks them in `kinds`. */
export function markItems(lines: Lines, kinds: Uint8Array): void {
  for (let line = 0; line < lines.starts.length; line++) {
    if (kinds[line] !== LineKind.text || !mayBeItem(lines, line)) continue;
    const label = itemLabel(lines, line);
    if (label && begins(lines, kinds, line)) kinds[line] = LineKind.item;
  }
}

/** "(", or a letter or numeral with its parenthesis after it. */
function mayBeItem(lines: Lines, line: number): boolean {
  const initial = lines.initials[line]!;
  if (initial === OPEN) return true;
  if (!(initial >= 97 && initial <= 122)) return false;
  const next = codeAt(lines.text, lines.firsts[line]! + 1);
  return next === CLOSE || (NUMERALS.has(initial) && NUMERALS.has(next));
}

const NUMERALS = new CharSet('ivx');

export interface ItemLabel {
  /** Without parentheses. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The label with which a line begins, or undefined. */
export function itemLabel(lines: Lines, line: number): ItemLabel | undefined {
  const start = lines.firsts[line]!;
  const code = lines.text.charCodeAt(start);
  if (code !== OPEN && !(code >= 97 && code <= 122)) return undefined;
  ITEM.lastIndex = start;
  const match = ITEM.exec(lines.text);
  if (!match) return undefined;
  const label = (match[1] ?? match[2])!;
  if (label.length > 1 && !/^(?:[ivxl]+|([a-z])\1|\d+|bis)$/.test(label)) return undefined;
  return { label, start, end: start + match[0].length };
}

/** The line before is over: a blank, a heading, or a clause closed by a stop, a comma or "and". */
function begins(lines: Lines, kinds: Uint8Array, line: number): boolean {
  if (line === 0) return true;
  const before = kinds[line - 1];
  if (before !== LineKind.text && before !== LineKind.paragraph && before !== LineKind.item) return true;
  const end = lines.ends[line - 1]!;
  const first = lines.firsts[line - 1]!;
  if (lineLength(lines, line - 1) < 8 || endsSentence(lines.text, first, end)) return true;
  return joinsOn(lines.text.slice(Math.max(first, end - 4), end));
}

const JOINING = /(?:,|(?:^|[^A-Za-zÀ-ɏ])(?:and|or|et|ou|y|o))$/;

/** Whether a text ends so that a subparagraph may be its next part: in a comma, "and", "or". "desafío" does not. */
export const joinsOn = (text: string): boolean => JOINING.test(text.slice(-4));
