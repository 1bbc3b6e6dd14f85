/** symbol.joint: a joint symbol, cited once whole and once by one of its halves. */

import type { Report } from '../../report/model';
import { documentsOf } from '../documents';
import { type Found, fix, found } from './finding';
import { isWhole } from './prose';
import { whereIs } from './where';

/** Each citation by one half. That both halves are one document is known from the citations that give it whole. */
export function checkJoint(report: Report): Found[] {
  const { citations, own } = documentsOf(report);
  return citations.flatMap((indices, document) => {
    if (document === own) return [];
    const cited = indices.map(index => report.citations[index]!);
    const whole = cited.find(citation => citation.kind === 'document' && citation.symbols.length > 1);
    if (!whole) return [];
    return cited.flatMap(citation => {
      if (citation.kind !== 'document' || citation.symbols.length > 1) return [];
      // another document may share a half by mistake: then it is not known which of the two is meant
      if (!whole.symbol.split('-').includes(citation.symbol) && !whole.symbol.includes(citation.symbol))
        return [];
      const { range, block, symbol } = citation;
      const isPlain =
        report.text.slice(range.start, range.end) === symbol && isWhole(report, { block }, range);
      return [
        found(
          'symbol.joint',
          range,
          `${symbol} is one half of ${whole.symbol}, which is cited whole ${whereIs(report, whole.block)}.`,
          {
            related: [{ range: whole.range, message: `${whole.symbol} is cited whole here.` }],
            fixes: isPlain
              ? [
                  fix(report, `Write ${whole.symbol}`, [{ range, newText: whole.symbol }], {
                    preferred: true,
                    all: true,
                  }),
                ]
              : [],
          },
        ),
      ];
    });
  });
}
