/** The feet of pages: job numbers, dates, folios, and what a scanner made of a front page's foot. */

import { isFolio } from './folios';
import { type Furnishing, setFurniture } from './furnishing';
import { LineKind } from './line-kinds';
import { lineLength, lineText } from './lines';
import type { FurnitureKind } from './model';
import { isDamagedFolio } from './page-heads';
import type { PageLines } from './pages';
import { endsSentence } from './sentence';

const BOTTOM_LINES = 9;
const DATE_CODES = /^\d{6}(?: \d{6})*$/;
const NUMBER_ALONE = /^(?:\d{1,4}|[ivxlc]{1,7})$/;
const LANGUAGE_CODE = /^\([A-Z]\)$/;

/** Marks the foot of a page from below; gives the folio, where a number alone is one. */
export function markBottom(
  furnishing: Furnishing,
  page: PageLines,
  place: number,
  lastFolio: number | undefined,
  shift: number | undefined,
): number | undefined {
  const { lines, kinds, furniture } = furnishing;
  const isFirst = place === 0;
  if (isFirst) markScannedFoot(furnishing, page);
  let folio: number | undefined;
  let hasFolio = page.folio !== undefined;
  let hasJobNumber = false;
  let count = 0;
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
    if (DATE_CODES.test(text) || (LANGUAGE_CODE.test(text) && isFirst))
      setFurniture(furnishing, line, 'jobNumber');
    else if (
      NUMBER_ALONE.test(text) &&
      !hasFolio &&
      isFolio(text, lastFolio, place, shift, hasJobNumber || jobNumberAbove(furniture, page, line))
    ) {
      hasFolio = true;
      setFurniture(furnishing, line, 'folio');
      folio = /^\d/.test(text) ? Number(text) : undefined;
    } else if (kinds[line - 1] === LineKind.blank && line === page.last - 1 && isDamagedFolio(lines, line)) {
      setFurniture(furnishing, line, 'folio');
    } else if (isFirst && isNoise(furnishing, line, page)) setFurniture(furnishing, line, 'noise');
    else return folio;
  }
  return folio;
}

/** The foot of a scanned front page: bar code, recycling sign and date, misread together: "25. Heil 070525 pease recyete". */
function markScannedFoot(furnishing: Furnishing, page: PageLines): void {
  const { lines, kinds } = furnishing;
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
  for (const line of own) setFurniture(furnishing, line, 'noise');
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

/** What a scanner made of the emblem and the bar code of a first page: "inn", "II III Hill". A number is of the text. */
function isNoise({ lines, kinds, furniture }: Furnishing, line: number, page: PageLines): boolean {
  if (lineLength(lines, line) > 14 || endsSentence(lines.text, lines.firsts[line]!, lines.ends[line]!))
    return false;
  if (NUMBER_ALONE.test(lineText(lines, line))) return false;
  if (line > 0 && kinds[line - 1] !== LineKind.blank) return false;
  for (let other = page.first; other < page.last; other++) {
    if (furniture.get(other) === 'jobNumber') return Math.abs(other - line) <= 8;
  }
  return false;
}
