/** Pages, and the furniture at their edges, which only its place tells: a number alone is a folio there, a symbol a running head. */

import { furnitureLine, mayBeFurniture } from './furniture';
import { LineKind } from './line-kinds';
import { isBlank, type Lines, lineLength, lineText } from './lines';
import type { FurnitureKind } from './model';
import { endsSentence } from './sentence';

/** A page's lines, from `first` up to but not including `last`. */
export interface PageLines {
  readonly first: number;
  readonly last: number;
  folio?: number | undefined;
}

export interface PagesRead {
  readonly pages: PageLines[];
  /** The kind of each line that `kinds` calls furniture. */
  readonly furniture: Map<number, FurnitureKind>;
}

const FORM_FEED = 12;
const ASTERISK = 42;
const TOP_LINES = 5;
const BOTTOM_LINES = 9;
/** A short title in a book's running head stands on this many pages at least. */
const LEAST_REPEATS = 3;
const LONGEST_HEAD = 110;

/** "English", "Page 2" under the symbol of older documents, as a scanner may read them: "EngL i sh", "Paqe 3". */
const OLD_HEAD = /^(?:Eng ?[lL1I] ?[i1] ?sh|French|Spanish|Russian|Chinese|Arabic|[Pp]a[gq]e ?[\dlI]{1,4})$/;
const DATE_CODES = /^\d{6}(?: \d{6})*$/;
const NUMBER_ALONE = /^(?:\d{1,4}|[ivxlc]{1,7})$/;
const LANGUAGE_CODE = /^\([A-Z]\)$/;

/** Marks blank lines and furniture in `kinds`; `symbols` are the document's own, as they stand in its running heads. */
export function readPages(lines: Lines, kinds: Uint8Array, symbols: readonly string[]): PagesRead {
  const heads = headsOf(symbols);
  const furniture = new Map<number, FurnitureKind>();
  const folios = markAlone(lines, kinds, heads, furniture);
  const pages = splitPages(lines, furniture);
  const shift = folioShift(lines, kinds, pages, folios);
  const repeated = repeatedHeads(lines, kinds, pages, symbols);
  let lastFolio: number | undefined;
  for (const [index, page] of pages.entries()) {
    markTop(lines, kinds, page, symbols, repeated, furniture);
    const folio = markBottom(lines, kinds, page, index, lastFolio, shift, furniture);
    for (let line = page.first; line < page.last && page.folio === undefined; line++) {
      const printed = folios.get(line);
      if (printed !== undefined) page.folio = printed;
    }
    page.folio ??= folio ?? strayFolio(lines, kinds, page, index, shift, furniture);
    if (page.folio === undefined) delete page.folio;
    lastFolio = page.folio ?? (lastFolio === undefined ? undefined : lastFolio + 1);
  }
  return { pages, furniture };
}

/** Marks what its own form tells; gives the folios that were read. */
function markAlone(
  lines: Lines,
  kinds: Uint8Array,
  heads: Heads,
  furniture: Map<number, FurnitureKind>,
): Map<number, number> {
  const folios = new Map<number, number>();
  const folioLines: [line: number, pages: number][] = [];
  const mark = (line: number, kind: FurnitureKind) => {
    kinds[line] = LineKind.furniture;
    furniture.set(line, kind);
  };
  for (let line = 0; line < lines.starts.length; line++) {
    if (isBlank(lines, line)) {
      kinds[line] = LineKind.blank;
      continue;
    }
    const found = mayBeFurniture(lines.initials[line]!)
      ? furnitureLine(lines.text, lines.firsts[line]!, lines.ends[line]!)
      : undefined;
    if (found) {
      mark(line, found.kind);
      if (found.folio !== undefined && /^\d/.test(found.folio)) folios.set(line, Number(found.folio));
      if (found.pages !== undefined) folioLines.push([line, found.pages]);
    } else if (isSymbolAlone(lines, line, heads)) mark(line, 'runningHead');
    else if (isOrnament(lines, line)) mark(line, 'rule');
  }
  dropFractions(kinds, furniture, folios, folioLines);
  return folios;
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
  kinds: Uint8Array,
  furniture: Map<number, FurnitureKind>,
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

/** The document's own symbols, made ready to be known again at the heads of its pages. */
interface Heads {
  readonly folded: ReadonlySet<string>;
  /** Codes of their first characters. */
  readonly initials: ReadonlySet<number>;
}

const headsOf = (symbols: readonly string[]): Heads => ({
  folded: new Set(symbols.map(folded)),
  initials: new Set(symbols.map(symbol => symbol.charCodeAt(0))),
});

/** Whether a line is one of the document's own symbols and nothing else, but for the asterisk of a reissue. */
function isSymbolAlone(lines: Lines, line: number, heads: Heads): boolean {
  const length = lineLength(lines, line);
  if (length < 5 || length > 60 || !heads.initials.has(lines.initials[line]!)) return false;
  const text = lineText(lines, line);
  return text.includes('/') && heads.folded.has(folded(text.replace(/\*+$/, '')));
}

/** Without spaces, and with the letters that a scanner takes for figures as figures: "A/39/36I" is A/39/361. */
const folded = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/[IlrL|](?![a-z])/g, '1')
    .replace(/O/g, '0');

/** Pages begin at form feeds or, where there are none, at running heads. */
function splitPages(lines: Lines, furniture: ReadonlyMap<number, FurnitureKind>): PageLines[] {
  const starts = [0];
  if (lines.text.includes('\f')) {
    for (let line = 1; line < lines.starts.length; line++) {
      if (hasFormFeed(lines, line)) starts.push(line);
    }
  } else {
    let seenFoot = false;
    for (const [line, kind] of furniture) {
      if (kind === 'jobNumber' || kind === 'folio') seenFoot = true;
      else if (kind === 'runningHead' && seenFoot) {
        starts.push(line);
        seenFoot = false;
      }
    }
  }
  return starts.map((first, index) => ({ first, last: starts[index + 1] ?? lines.starts.length }));
}

/** A page ends with the line before its form feed; the last form feed ends the text and begins no page. */
function hasFormFeed(lines: Lines, line: number): boolean {
  const start = lines.starts[line]!;
  if (lines.text.charCodeAt(start) !== FORM_FEED) return false;
  return start + 1 < lines.text.length;
}

/** What the tops of pages say again and again, apart from symbol and numbers: "Report of the … 2025". */
function repeatedHeads(
  lines: Lines,
  kinds: Uint8Array,
  pages: readonly PageLines[],
  symbols: readonly string[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages.slice(1)) {
    for (const line of nonBlank(kinds, page.first, page.last, TOP_LINES)) {
      if (lineLength(lines, line) > LONGEST_HEAD * 2) continue;
      const key = headKey(lineText(lines, line), symbols);
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_REPEATS).map(([key]) => key));
}

/** A head without the symbol and the page number, in one spacing; empty for what is no title. */
function headKey(text: string, symbols: readonly string[]): string {
  if (text.length > LONGEST_HEAD * 2 || /[.;,]$/.test(text)) return '';
  let key = text.includes('  ') ? text.replace(/\s+/g, ' ') : text;
  for (const symbol of symbols) if (key.includes(symbol)) key = key.replace(symbol, '');
  key = key.replace(/^\d{1,4} | \d{1,4}$/g, '').trim();
  return key.length <= LONGEST_HEAD && HEAD_WORD.test(key) && !key.startsWith('(') ? key : '';
}

const HEAD_WORD = /[A-Za-zÀ-ɏЀ-ӿ؀-ۿ一-鿿]{4}/;

/** The first few lines of a stretch that are not blank. */
function* nonBlank(kinds: Uint8Array, first: number, last: number, most: number): Generator<number> {
  let count = 0;
  for (let line = first; line < last && count < most; line++) {
    if (kinds[line] === LineKind.blank) continue;
    count++;
    yield line;
  }
}

function markTop(
  lines: Lines,
  kinds: Uint8Array,
  page: PageLines,
  symbols: readonly string[],
  repeated: ReadonlySet<string>,
  furniture: Map<number, FurnitureKind>,
): void {
  if (page.first === 0) return;
  for (const line of nonBlank(kinds, page.first, page.last, TOP_LINES)) {
    if (kinds[line] === LineKind.furniture) continue;
    const text = lineText(lines, line);
    const key = headKey(text, symbols);
    const isHead =
      OLD_HEAD.test(text) ||
      (key !== '' && repeated.has(key)) ||
      (key !== text &&
        symbols.some(symbol => text.startsWith(`${symbol}  `) || text.endsWith(`  ${symbol}`)));
    if (!isHead && !isDamagedFolio(lines, line)) return;
    kinds[line] = LineKind.furniture;
    furniture.set(line, 'runningHead');
  }
}

/** Under a head in a scanned text: what is left of "2/13" or of a job number. */
const isDamagedFolio = (lines: Lines, line: number): boolean =>
  (lineLength(lines, line) <= 5 || /^[\d./-]{1,8}$/.test(lineText(lines, line))) &&
  /\d/.test(lineText(lines, line)) &&
  !/^\d{1,3}\.$/.test(lineText(lines, line)) &&
  !lines.text.includes('\f');

/** Marks the foot of a page from below; gives the folio, where a number alone is one. */
function markBottom(
  lines: Lines,
  kinds: Uint8Array,
  page: PageLines,
  place: number,
  lastFolio: number | undefined,
  shift: number | undefined,
  furniture: Map<number, FurnitureKind>,
): number | undefined {
  const isFirst = place === 0;
  if (isFirst) markScannedFoot(lines, kinds, page, furniture);
  let folio: number | undefined;
  let hasFolio = false;
  let hasJobNumber = false;
  let count = 0;
  const mark = (line: number, kind: FurnitureKind) => {
    kinds[line] = LineKind.furniture;
    furniture.set(line, kind);
  };
  for (let line = page.last - 1; line >= page.first && count < BOTTOM_LINES; line--) {
    if (kinds[line] === LineKind.blank) continue;
    count++;
    const kind = furniture.get(line);
    if (kind !== undefined) {
      if (kind === 'jobNumber') hasJobNumber = true;
      if (kind === 'folio') hasFolio = true;
      continue;
    }
    if (lineLength(lines, line) > 24) return folio;
    const text = lineText(lines, line);
    if (DATE_CODES.test(text) || (LANGUAGE_CODE.test(text) && isFirst)) mark(line, 'jobNumber');
    else if (
      NUMBER_ALONE.test(text) &&
      !hasFolio &&
      isFolio(text, lastFolio, place, shift, hasJobNumber || jobNumberAbove(furniture, page, line))
    ) {
      hasFolio = true;
      mark(line, 'folio');
      folio = /^\d/.test(text) ? Number(text) : undefined;
    } else if (isFirst && isNoise(lines, kinds, line, furniture, page)) mark(line, 'noise');
    else return folio;
  }
  return folio;
}

/** The foot of a scanned front page: bar code, recycling sign and date, misread together: "25. Heil 070525 pease recyete". */
function markScannedFoot(
  lines: Lines,
  kinds: Uint8Array,
  page: PageLines,
  furniture: Map<number, FurnitureKind>,
): void {
  let last = page.last - 1;
  while (last > page.first && kinds[last] !== LineKind.text) last--;
  let first = last;
  while (first > page.first && kinds[first - 1] === LineKind.text && last - first < 4) first--;
  const own = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const isFoot =
    kinds[first - 1] === LineKind.blank &&
    own.every(
      line =>
        lineLength(lines, line) < 50 && !endsSentence(lines.text, lines.firsts[line]!, lines.ends[line]!),
    ) &&
    own.some(line => /\b\d{6}\b|rec[yv]/i.test(lineText(lines, line)));
  if (!isFoot) return;
  for (const line of own) {
    kinds[line] = LineKind.furniture;
    furniture.set(line, 'noise');
  }
}

/** A number alone counts the pages on, or stands by the job number. */
function isFolio(
  text: string,
  lastFolio: number | undefined,
  place: number,
  shift: number | undefined,
  besideJobNumber: boolean,
): boolean {
  if (!/^\d/.test(text)) return besideJobNumber || lastFolio === undefined;
  if (shift !== undefined) return Number(text) === place + shift;
  return Number(text) === (lastFolio ?? place) + 1 || besideJobNumber;
}

/** A folio that a converter left in the middle of its page: the number expected, alone between blanks. */
function strayFolio(
  lines: Lines,
  kinds: Uint8Array,
  page: PageLines,
  place: number,
  shift: number | undefined,
  furniture: Map<number, FurnitureKind>,
): number | undefined {
  if (shift === undefined) return undefined;
  const expected = String(place + shift);
  for (let line = page.last - 1; line >= page.first; line--) {
    if (
      lineLength(lines, line) !== expected.length ||
      kinds[line] !== LineKind.text ||
      lineText(lines, line) !== expected
    )
      continue;
    if (kinds[line - 1] !== LineKind.blank || kinds[line + 1] !== LineKind.blank) continue;
    kinds[line] = LineKind.furniture;
    furniture.set(line, 'folio');
    return place + shift;
  }
  return undefined;
}

const EDGE_LINES = 4;
const LEAST_FOLIOS = 3;

/**
 * How far the printed numbers run ahead of the pages' own count, told by the numbers at the feet of most pages: in a book
 * with front matter, page 5 may be the ninth. Undefined where too few agree.
 */
function folioShift(
  lines: Lines,
  kinds: Uint8Array,
  pages: readonly PageLines[],
  folios: ReadonlyMap<number, number>,
): number | undefined {
  const counts = new Map<number, number>();
  for (const [index, { first, last }] of pages.entries()) {
    const seen = new Set<number>();
    for (let line = last - 1, left = EDGE_LINES; line >= first && left > 0; line--) {
      if (kinds[line] === LineKind.blank) continue;
      left--;
      const text = lineLength(lines, line) <= 4 ? lineText(lines, line) : '';
      const printed = folios.get(line) ?? (/^\d{1,4}$/.test(text) ? Number(text) : undefined);
      if (printed !== undefined) seen.add(printed - index);
    }
    for (const shift of seen) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST_FOLIOS && best[1] * 3 >= pages.length ? best[0] : undefined;
}

function jobNumberAbove(
  furniture: ReadonlyMap<number, FurnitureKind>,
  page: PageLines,
  line: number,
): boolean {
  for (let above = line - 1; above >= Math.max(page.first, line - 4); above--) {
    if (furniture.get(above) === 'jobNumber') return true;
  }
  return false;
}

/** What a scanner made of the emblem and the bar code of a first page: "inn", "II III Hill". */
function isNoise(
  lines: Lines,
  kinds: Uint8Array,
  line: number,
  furniture: ReadonlyMap<number, FurnitureKind>,
  page: PageLines,
): boolean {
  if (lineLength(lines, line) > 14 || endsSentence(lines.text, lines.firsts[line]!, lines.ends[line]!))
    return false;
  if (line > 0 && kinds[line - 1] !== LineKind.blank) return false;
  for (let other = page.first; other < page.last; other++) {
    if (furniture.get(other) === 'jobNumber') return Math.abs(other - line) <= 8;
  }
  return false;
}
