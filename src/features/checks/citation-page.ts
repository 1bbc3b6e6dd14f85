/** citation.page: a document of the United Nations cited by page, where paragraphs can be cited. */

import { flowOffset } from '../../report/flow';
import type { Report } from '../../report/model';
import { flowAt } from '../blocks';
import { type Found, found } from './finding';
import { placeIn } from './prose';

const PAGE = /,? ?(?:at )?(?:pp?\. ?\d|pages? \d)[\d–-]*/y;
/** Verbatim records have pages alone, and old Official Records and conference volumes are cited so. */
const WITHOUT_PARAGRAPHS = /\/PV\.|\(Vol\.|\/CONF\.|\/Agenda/;
/** Documents of earlier years had no numbered paragraphs as a rule. */
const FIRST_YEAR = 1995;
const FIRST_SESSION = 50;

/** Said of documents whose symbol shows that they are of our time. */
export function checkPages(report: Report): Found[] {
  return report.citations.flatMap(citation => {
    if (citation.kind !== 'document' || WITHOUT_PARAGRAPHS.test(citation.symbol)) return [];
    const { block, symbol } = citation;
    const flow = flowAt(report, block);
    const end = flowOffset(flow, citation.range.end - 1) + 1;
    PAGE.lastIndex = end;
    const page = PAGE.exec(flow.text)?.[0];
    if (page === undefined) return [];
    if (!isOfOurTime(symbol)) return [];
    const start = end + page.search(/[p\d]/);
    return [
      found(
        'citation.page',
        placeIn(report, { block, flow }, start, end + page.length),
        `${symbol} is cited by page; documents of the United Nations are cited by paragraph, since pages differ between languages.`,
      ),
    ];
  });
}

function isOfOurTime(symbol: string): boolean {
  const [, number] = /^[A-Z]+\/(?:[A-Z]+\/)?(\d+)\//.exec(symbol) ?? [];
  const value = Number(number);
  if (number === undefined) return false;
  return number.length === 4 ? value >= FIRST_YEAR && value < 2100 : value >= FIRST_SESSION && value < 200;
}
