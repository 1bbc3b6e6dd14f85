/** Lines that are furniture by their own form, wherever they stand: folios "2/17", job numbers, the document's own symbol. */

import { CharSet, isDigit } from '../un/chars';
import { markRising } from './folios';
import { type Furnishing, setFurniture } from './furnishing';
import { furnitureLine, mayBeFurniture } from './furniture';
import { LineKind } from './line-kinds';
import { beginsWithFormFeed, isBlank, type Lines, lineLength, lineText } from './lines';
import { type Heads, isAtEdge, isSymbolAlone } from './page-heads';

const ASTERISK = 42;

/** Marks what its own form tells; gives the folios that were read, in the order of their lines. */
export function markAlone(
  furnishing: Furnishing,
  heads: Heads,
  symbols: readonly string[],
): Map<number, number> {
  const { lines, kinds } = furnishing;
  const folios = new Map<number, number>();
  const folioLines: [line: number, pages: number][] = [];
  for (let line = 0; line < lines.starts.length; line++) {
    if (isBlank(lines, line)) {
      kinds[line] = LineKind.blank;
      continue;
    }
    const found = mayBeFurniture(lines.text, lines.firsts[line]!)
      ? furnitureLine(lines.text, lines.firsts[line]!, lines.ends[line]!)
      : undefined;
    if (found) {
      setFurniture(furnishing, line, found.kind);
      if (found.folio !== undefined && /^\d/.test(found.folio)) folios.set(line, Number(found.folio));
      if (found.pages !== undefined) folioLines.push([line, found.pages]);
    } else if (isHead(lines, line, heads, symbols)) setFurniture(furnishing, line, 'runningHead');
    else if (isOrnament(lines, line)) setFurniture(furnishing, line, 'rule');
  }
  dropFractions(furnishing, folios, folioLines);
  const rising = markRising(furnishing);
  return rising.length === 0 ? folios : new Map([...folios, ...rising].sort(([a], [b]) => a - b));
}

const isHead = (lines: Lines, line: number, heads: Heads, symbols: readonly string[]): boolean =>
  isSymbolAlone(lines, line, heads) ||
  (!lines.hasFormFeeds && line > MASTHEAD_LINES && isSymbolBeside(lines, line, symbols, heads)) ||
  isDateOfHead(lines, line, heads) ||
  isRecordHead(lines, line);

/** The masthead has the symbol beside the Organization's name within so many lines. */
const MASTHEAD_LINES = 8;
const GAP = '   ';

/** "A/98/301          Report of the …": symbol and short title at either end of a head. Where form feeds tell the pages, it is looked for at their tops. */
function isSymbolBeside(lines: Lines, line: number, symbols: readonly string[], heads: Heads): boolean {
  // most lines neither begin nor end as a symbol does
  if (
    !heads.initials.has(lines.initials[line]!) &&
    !heads.lasts.has(lines.text.charCodeAt(lines.ends[line]! - 1))
  )
    return false;
  return symbols.some(symbol => isAtEdge(lines, line, symbol, GAP));
}

/** "16/04/2025" above or below the symbol, as the heads of records have it. */
function isDateOfHead(lines: Lines, line: number, heads: Heads): boolean {
  if (lineLength(lines, line) !== 10 || !isDigit(lines.initials[line]!)) return false;
  if (!/^[0-3]\d\/\d\d\/\d{4}$/.test(lineText(lines, line))) return false;
  const near = [line - 2, line - 1, line + 1, line + 2];
  return near.some(other => other >= 0 && other < lines.starts.length && isSymbolAlone(lines, other, heads));
}

/** "985th meeting — 4 December 1959" */
const MEETING_HEAD =
  /^\d{1,5}(?:st|nd|rd|th|e|ème|er|ª|a) \S{4,8} ?[-–—] ?\d{1,2}(?:er)? (?:de )?\S{3,12} (?:de )?\d{4}$/;
/** "General Assembly — Fourteenth session — Fourth Committee" */
const SESSION_HEAD = /^\p{Lu}.{3,40} [-–—] .{3,40}(?:[Ss]ession|sesiones|сессия) [-–—] .{3,60}$/u;

/** What both begin with: few lines do. */
const HEAD_INITIALS = new CharSet(
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÇÈÉÊÎÓÚАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ',
);
const DASH = / [-–—] /;

/** The head of a page of the Official Records. */
function isRecordHead(lines: Lines, line: number): boolean {
  const initial = lines.initials[line]!;
  if (!HEAD_INITIALS.has(initial)) return false;
  const length = lineLength(lines, line);
  if (length < 16 || length > 130 || !mayBeTop(lines, line)) return false;
  const text = lineText(lines, line);
  if (!DASH.test(text)) return false;
  return isDigit(initial) ? MEETING_HEAD.test(text) : SESSION_HEAD.test(text);
}

/** Whether a line stands among the first of its page, as far as form feeds tell. */
function mayBeTop(lines: Lines, line: number): boolean {
  if (!lines.hasFormFeeds) return true;
  for (let above = line; above > line - 4 && above >= 0; above--)
    if (beginsWithFormFeed(lines, above)) return true;
  return false;
}

/** "* * *" between the parts of a text; a converter may set each asterisk on its own line. A lone one is a note's. */
function isOrnament(lines: Lines, line: number): boolean {
  if (lines.initials[line] !== ASTERISK || lineLength(lines, line) > 14) return false;
  const text = lineText(lines, line);
  if (/^(?:\*\s*){3,5}$/.test(text)) return true;
  if (text !== '*') return false;
  const isStar = (other: number) =>
    other >= 0 && other < lines.starts.length && lineText(lines, other) === '*';
  return isStar(line - 1) || isStar(line - 2) || isStar(line + 1) || isStar(line + 2);
}

/** "3/4" in a table is no folio where the pages are numbered "… /17". */
function dropFractions(
  { kinds, furniture }: Furnishing,
  folios: Map<number, number>,
  folioLines: readonly [line: number, pages: number][],
): void {
  const counts = new Map<number, number>();
  for (const [, pages] of folioLines) counts.set(pages, (counts.get(pages) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  for (const [line, pages] of folioLines) {
    if (counts.get(pages) === most) continue;
    kinds[line] = LineKind.text;
    furniture.delete(line);
    folios.delete(line);
  }
}
