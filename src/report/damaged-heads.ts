/** Running heads that a scanner damaged: "9/2025/254" and "/2028/254" for S/2025/254, page after page. */

import { isDigit } from '../un/chars';
import { parseSymbol } from '../un/symbol';
import { type Lines, lineLength, lineText } from './lines';
import type { Masthead } from './model';

const LEAST_REPEATS = 3;
const LONGEST = 24;
/** A scanner misreads one head in some ways, not in hundreds: other lines that repeat are no heads. */
const MOST = 20;
/** What is left of a symbol: some figures, a slash, some figures. */
const HEAD = /^\S{0,6}\/\S{0,12}\d{2,5}$/;

/** The texts of such heads: lines alone that stand again and again; none where form feeds tell the pages. */
export function damagedHeads(lines: Lines): string[] {
  if (lines.hasFormFeeds) return [];
  const counts = new Map<string, number>();
  for (let line = 0; line < lines.starts.length; line++) {
    if (lineLength(lines, line) > LONGEST || lineLength(lines, line) < 5) continue;
    if (!isDigit(lines.text.charCodeAt(lines.ends[line]! - 1))) continue;
    const text = lineText(lines, line);
    if (HEAD.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_REPEATS)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([text]) => text);
}

/** A record's symbol at the foot of its first page, alone on a line; a scanner takes a point for a comma. */
const RECORD = /^[A-Z][A-Z\d/.,()]{2,40}[/.](?:PV|SR)[.,]\d{1,5}$/;
const FIRST_PAGE_LINES = 160;

/** The line at the foot of a record's first page that is its symbol, and the symbol: "A/C,4/SR.985"; undefined where there is none. */
export function symbolOfFoot(lines: Lines): { readonly line: number; readonly value: string } | undefined {
  const end = Math.min(lines.starts.length, FIRST_PAGE_LINES);
  for (let line = 0; line < end; line++) {
    if (lineLength(lines, line) > 48 || !isDigit(lines.text.charCodeAt(lines.ends[line]! - 1))) continue;
    const text = lineText(lines, line);
    const symbol = RECORD.test(text) ? parseSymbol(text.replaceAll(',', '.')) : undefined;
    if (symbol) return { line, value: symbol.canonical };
  }
  return undefined;
}

const ORGANS: Readonly<Record<string, string>> = {
  'security council': 'S',
  'economic and social council': 'E',
};

/**
 * The symbol that damaged heads show, where organ and year of the masthead bear it out: "9/2025/254" under "Security
 * Council" and "25 April 2025" is S/2025/254. Undefined where they do not.
 */
export function symbolOfHeads(heads: readonly string[], masthead: Masthead): string | undefined {
  const lead = ORGANS[masthead.organ?.value.toLowerCase() ?? ''];
  const year = /\d{4}/.exec(masthead.date?.value ?? '')?.[0];
  if (lead === undefined || year === undefined) return undefined;
  for (const head of heads) {
    const number = new RegExp(`/?${year}/(\\d{1,5})$`).exec(head)?.[1];
    const symbol = number === undefined ? undefined : parseSymbol(`${lead}/${year}/${number}`);
    if (symbol) return symbol.canonical;
  }
  return undefined;
}
