/** Pages, and the furniture at their edges. */

import { folioShift, strayFolio } from './folios';
import type { Furnishing } from './furnishing';
import { markAlone } from './furniture-lines';
import { beginsWithFormFeed, isBlank, type Lines, lineLength, lineText } from './lines';
import type { FurnitureKind } from './model';
import { markBottom } from './page-feet';
import { headsOf, isNumberedHead, markTop, repeatedHeads } from './page-heads';

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

/** Marks blank lines and furniture in `kinds`; `symbols` are the document's own, as they stand in its running heads. */
export function readPages(lines: Lines, kinds: Uint8Array, symbols: readonly string[]): PagesRead {
  const heads = headsOf(symbols);
  const furnishing: Furnishing = { lines, kinds, furniture: new Map() };
  const { furniture } = furnishing;
  const folios = markAlone(furnishing, heads, symbols);
  const pages = splitPages(lines, furniture);
  const shift = folioShift(furnishing, pages, folios);
  const repeated = repeatedHeads(lines, kinds, pages, symbols);
  placeFolios(pages, folios);
  let lastFolio: number | undefined;
  for (const [index, page] of pages.entries()) {
    markTop(furnishing, page, symbols, repeated);
    const folio = markBottom(furnishing, page, index, lastFolio, shift);
    page.folio ??= folio ?? strayFolio(furnishing, page, index, shift);
    if (page.folio === undefined) delete page.folio;
    lastFolio = page.folio ?? (lastFolio === undefined ? undefined : lastFolio + 1);
  }
  return { pages, furniture };
}

/** Gives each page the first folio on it; they stand in the order of their lines. */
function placeFolios(pages: readonly PageLines[], folios: ReadonlyMap<number, number>): void {
  let index = 0;
  for (const [line, printed] of folios) {
    while (pages[index]!.last <= line) index++;
    pages[index]!.folio ??= printed;
  }
}

/** A page without a foot is told by its head alone where so many lines lie between: a masthead has the symbol too. */
const SHORTEST_PAGE = 25;

/** Pages begin at form feeds or, where there are none, at running heads. */
function splitPages(lines: Lines, furniture: ReadonlyMap<number, FurnitureKind>): PageLines[] {
  const starts = [0];
  if (lines.hasFormFeeds) {
    for (let line = 1; line < lines.starts.length; line++) {
      if (beginsPage(lines, line)) starts.push(line);
    }
  } else {
    let seenFoot = false;
    for (const [line, kind] of furniture) {
      // folios that count on anywhere on their pages come last here, and so close none
      if (kind === 'jobNumber' || kind === 'folio' || kind === 'catchLine') seenFoot = true;
      else if (
        kind === 'runningHead' &&
        (seenFoot ||
          line - starts[starts.length - 1]! > SHORTEST_PAGE ||
          isNumberedHead(lines, line + 1) ||
          isNumberedHead(lines, line + 2) ||
          isUnderNumber(lines, line))
      ) {
        starts.push(line);
        seenFoot = false;
      }
    }
  }
  return starts.map((first, index) => ({ first, last: starts[index + 1] ?? lines.starts.length }));
}

/** Whether a number alone, the folio of the page before, stands right above a head. */
function isUnderNumber(lines: Lines, head: number): boolean {
  let line = head - 1;
  while (line > 0 && line > head - 4 && isBlank(lines, line)) line--;
  return line > 0 && lineLength(lines, line) <= 4 && /^(?:\d{1,4}|[ivxl]{1,4})$/.test(lineText(lines, line));
}

/** A page ends with the line before its form feed; the last form feed ends the text and begins no page. */
const beginsPage = (lines: Lines, line: number): boolean =>
  beginsWithFormFeed(lines, line) && lines.starts[line]! + 1 < lines.text.length;
