/** The running heads of pages: the document's own symbol, a book's short title, "Page 2" of older documents. */

import { CharSet } from '../un/chars';
import { type Furnishing, setFurniture } from './furnishing';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText } from './lines';
import type { PageLines } from './pages';

/** So many lines of a page may be its running head. */
export const TOP_LINES = 5;
/** A short title in a book's running head stands on this many pages at least. */
const LEAST_REPEATS = 3;
const LONGEST_HEAD = 110;

/** "English", "Page 2" under the symbol of older documents, as a scanner may read them: "EngL i sh", "Paqe 3". */
const OLD_HEAD = /^(?:Eng ?[lL1I] ?[i1] ?sh|French|Spanish|Russian|Chinese|Arabic|[Pp]a[gq]e ?[\dlI]{1,4})$/;

/** "Page 2" under the symbol: surely the top of a page. */
export const isNumberedHead = (lines: Lines, line: number): boolean =>
  line < lines.starts.length &&
  (lines.initials[line] === 80 || lines.initials[line] === 112) &&
  lineLength(lines, line) < 12 &&
  /^[Pp]age \d/.test(lineText(lines, line));

/** The document's own symbols, made ready to be known again at the heads of its pages. */
export interface Heads {
  readonly folded: ReadonlySet<string>;
  /** Their first characters. */
  readonly initials: CharSet;
  /** Their last characters. */
  readonly lasts: CharSet;
}

/** Makes symbols ready to be looked for. */
export const headsOf = (symbols: readonly string[]): Heads => ({
  folded: new Set(symbols.map(folded)),
  initials: new CharSet(symbols.map(symbol => symbol.charAt(0)).join('')),
  lasts: new CharSet(symbols.map(symbol => symbol.slice(-1)).join('')),
});

/** Whether a line is one of the document's own symbols and nothing else, but for the asterisk of a reissue. */
export function isSymbolAlone(lines: Lines, line: number, heads: Heads): boolean {
  if (!heads.initials.has(lines.initials[line]!)) return false;
  const length = lineLength(lines, line);
  if (length < 5 || length > 60) return false;
  const text = lineText(lines, line);
  return text.includes('/') && heads.folded.has(folded(text.replace(/\*+$/, '')));
}

/** Without spaces, and with the letters that a scanner takes for figures as figures: "A/39/36I" is A/39/361. */
const folded = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replaceAll(',', '.')
    .replace(/[IlrL|](?![a-z])/g, '1')
    .replace(/O/g, '0');

/** What the tops of pages say again and again, apart from symbol and numbers: "Report of the … 2025". */
export function repeatedHeads(
  lines: Lines,
  kinds: Uint8Array,
  pages: readonly PageLines[],
  symbols: readonly string[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages.slice(1)) {
    for (const line of topLines(kinds, page)) {
      if (lineLength(lines, line) > LONGEST_HEAD * 2) continue;
      const key = headKey(lineText(lines, line), symbols);
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const repeated = new Set<string>();
  for (const [key, count] of counts) if (count >= LEAST_REPEATS && isTitle(key)) repeated.add(key);
  return repeated;
}

const HEAD_WORD = /[A-Za-zÀ-ɏЀ-ӿ؀-ۿ一-鿿]{4}/;

const isTitle = (key: string): boolean =>
  key.length <= LONGEST_HEAD && HEAD_WORD.test(key) && !key.startsWith('(') && !/[.;,]$/.test(key);

const isFigure = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** A head without the symbol and the page number, in one spacing. Most lines have neither, and are their own key. */
function headKey(text: string, symbols: readonly string[]): string {
  let key = text.includes('  ') ? text.replace(/\s+/g, ' ') : text;
  if (key.includes('/')) for (const symbol of symbols) key = key.replace(symbol, '');
  if (isFigure(key[0]) || isFigure(key[key.length - 1])) key = key.replace(/^\d{1,4} | \d{1,4}$/g, '');
  return key.trim();
}

/** The first few lines of a page that are not blank. */
function topLines(kinds: Uint8Array, { first, last }: PageLines): number[] {
  const top: number[] = [];
  for (let line = first; line < last && top.length < TOP_LINES; line++) {
    if (kinds[line] !== LineKind.blank) top.push(line);
  }
  return top;
}

/** Marks the running head of a page: symbol, repeated title, "Page 2". */
export function markTop(
  furnishing: Furnishing,
  page: PageLines,
  symbols: readonly string[],
  repeated: ReadonlySet<string>,
): void {
  const { lines, kinds } = furnishing;
  if (page.first === 0) return;
  for (const line of topLines(kinds, page)) {
    if (kinds[line] === LineKind.furniture) continue;
    const text = lineText(lines, line);
    const key = headKey(text, symbols);
    const isHead =
      OLD_HEAD.test(text) ||
      (key !== '' && repeated.has(key)) ||
      (key !== text && symbols.some(symbol => isAtEdge(lines, line, symbol, '  ')));
    if (!isHead && !isDamagedFolio(lines, line)) return;
    setFurniture(furnishing, line, 'runningHead');
  }
}

/** Whether a symbol stands at either end of a line, so wide a gap between it and the rest. */
export function isAtEdge({ text, firsts, ends }: Lines, line: number, symbol: string, gap: string): boolean {
  const [start, end] = [firsts[line]!, ends[line]!];
  if (end - start < symbol.length + gap.length) return false;
  return text.startsWith(symbol + gap, start) || text.endsWith(gap + symbol, end);
}

/** Under a head in a scanned text: what is left of "2/13" or of a job number. */
export const isDamagedFolio = (lines: Lines, line: number): boolean =>
  (lineLength(lines, line) <= 5 || /^[\d./-]{1,8}$/.test(lineText(lines, line))) &&
  /\d/.test(lineText(lines, line)) &&
  !/^\d{1,3}\.$/.test(lineText(lines, line)) &&
  !lines.hasFormFeeds;
