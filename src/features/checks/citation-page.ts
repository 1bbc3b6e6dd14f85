/** citation.page: a document of the United Nations cited by page, where paragraphs can be cited. */

import { type Flow, flowOffset } from '../../report/flow';
import type { Citation } from '../../report/model';
import { type BlockCheck, NOTHING } from './block-check';
import { found } from './finding';
import { placeIn } from './prose';

const PAGE = /,? ?(?:at )?(?:pp?\. ?\d|pages? \d)[\d–-]*/y;
/** Verbatim records have pages alone, and old Official Records and conference volumes are cited so. */
const WITHOUT_PARAGRAPHS = /\/PV\.|\(Vol\.|\/CONF\.|\/Agenda/;
/** Documents of earlier years had no numbered paragraphs as a rule. */
const FIRST_YEAR = 1995;
const FIRST_SESSION = 50;

/** Where a page is cited, and the symbol before it. */
interface PageCited {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
}

/** Said of documents whose symbol shows that they are of our time. */
export const pagesCited: BlockCheck<PageCited> = {
  everywhere: true,
  look: ({ citations, flow }) =>
    citations.length === 0 ? NOTHING : citations.flatMap(citation => pageAfter(flow, citation) ?? []),
  tell: (report, prose, { symbol, start, end }) => [
    found(
      'citation.page',
      placeIn(report, prose, start, end),
      `${symbol} is cited by page; documents of the United Nations are cited by paragraph, since pages differ between languages.`,
    ),
  ],
};

function pageAfter(flow: Flow, { kind, symbol, range }: Citation): PageCited | undefined {
  if (kind !== 'document') return undefined;
  const after = flowOffset(flow, range.end - 1) + 1;
  PAGE.lastIndex = after;
  const page = PAGE.exec(flow.text)?.[0];
  if (page === undefined || WITHOUT_PARAGRAPHS.test(symbol) || !isOfOurTime(symbol)) return undefined;
  return { symbol, start: after + page.search(/[p\d]/), end: after + page.length };
}

function isOfOurTime(symbol: string): boolean {
  const [, number] = /^[A-Z]+\/(?:[A-Z]+\/)?(\d+)\//.exec(symbol) ?? [];
  const value = Number(number);
  if (number === undefined) return false;
  return number.length === 4 ? value >= FIRST_YEAR && value < 2100 : value >= FIRST_SESSION && value < 200;
}
