/** symbol.form: heads of pages that name another document than the masthead. */

import { skipWhite, trimEnd } from '../../report/flow';
import type { Range, Report } from '../../report/model';
import { parseSymbol } from '../../un/symbol';
import { type Found, found } from './finding';

/** Pages whose head names another document than the masthead: a page of another report, or a slip in one of the two. */
export function checkRunningHeads(report: Report): Found[] {
  const { symbol, symbols } = report.masthead;
  if (!symbol || symbol.inferred) return [];
  const own = new Set([symbol.value, ...symbols]);
  const others = new Map<string, { readonly first: Range; count: number }>();
  for (const { range } of report.pages.slice(1)) {
    const head = headOf(report, range);
    if (own.has(report.text.slice(head.start, head.end))) continue;
    const read = parseSymbol(report.text.slice(head.start, head.end));
    if (!read || read.repaired || read.halves.every(half => own.has(half.canonical))) continue;
    const known = others.get(read.canonical);
    if (known) known.count++;
    else others.set(read.canonical, { first: head, count: 1 });
  }
  return [...others].map(([other, { first, count }]) =>
    found(
      'symbol.form',
      first,
      `The head of ${count === 1 ? 'this page' : `${count} pages`} says ${other}, the masthead ${symbol.value}.`,
      { related: [{ range: symbol.range, message: 'The masthead.' }] },
    ),
  );
}

/** The first line of a page that is not blank. */
function headOf({ text }: Report, { start, end }: Range): Range {
  const from = skipWhite(text, start, end);
  const next = text.indexOf('\n', from);
  return { start: from, end: trimEnd(text, from, next < 0 ? end : Math.min(next, end)) };
}
