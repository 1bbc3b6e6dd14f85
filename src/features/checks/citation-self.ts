/** citation.self: the report cites its own symbol. */

import type { Report } from '../../report/model';
import { documentsOf } from '../documents';
import { type Found, found } from './finding';

/** Not in titles and masthead, where the symbol is introduced. */
export function checkSelf(report: Report): Found[] {
  const { citations, own } = documentsOf(report);
  const { symbol } = report.masthead;
  if (own < 0 || !symbol) return [];
  return citations[own]!.flatMap(index => {
    const { block, range } = report.citations[index]!;
    const kind = report.blocks[block]!.kind;
    if (kind === 'masthead' || kind === 'title' || kind === 'contents') return [];
    return [
      found('citation.self', range, `The report cites itself: ${symbol.value} is its own symbol.`, {
        related: [{ range: symbol.range, message: 'The masthead.' }],
      }),
    ];
  });
}
