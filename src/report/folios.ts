/** Folios that are a number alone: told from other numbers by how the pages count. */

import { type Furnishing, setFurniture } from './furniture-lines';
import { LineKind } from './line-kinds';
import { lineLength, lineText } from './lines';
import type { PageLines } from './pages';

/** A number alone counts the pages on, or stands by the job number. */
export function isFolio(
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
export function strayFolio(
  furnishing: Furnishing,
  page: PageLines,
  place: number,
  shift: number | undefined,
): number | undefined {
  const { lines, kinds } = furnishing;
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
    setFurniture(furnishing, line, 'folio');
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
export function folioShift(
  { lines, kinds }: Furnishing,
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
