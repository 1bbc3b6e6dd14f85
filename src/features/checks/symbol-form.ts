/** symbol.form: symbols that are written otherwise than symbols are, or that no document can have. */

import { flowOffset } from '../../report/flow';
import type { Citation, Report } from '../../report/model';
import { assemblySessionYears, lastAssemblySession } from '../../un/sessions';
import { parseSymbol, type SymbolHalf } from '../../un/symbol';
import { perReport } from '../per-report';
import { type BlockCheck, type BlockView, NOTHING } from './block-check';
import { type Found, fix, found } from './finding';
import { citationsIn, isLineEnd, isWhole, type Prose, placeIn } from './prose';

/** A citation of the block, by its place among them, as it is printed; and what is strange about its symbol. */
interface Form {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly strange?: string;
  /** The symbol is surely meant. */
  readonly isSure?: boolean;
}

export const symbolForms: BlockCheck<Form> = {
  everywhere: true,
  look: view =>
    view.citations.length === 0
      ? NOTHING
      : view.citations.flatMap((citation, at) => formOf(view, citation, at) ?? []),
  tell: (report, prose, form) => [tell(report, prose, citationsIn(report, prose.block)[form.at]!, form)],
};

function formOf(view: BlockView, citation: Citation, at: number): Form | undefined {
  const { symbol, range } = citation;
  const strange = mayBeStrange(symbol) ? whatIsStrange(symbol) : undefined;
  const isPlain = range.end - range.start === symbol.length && view.source.startsWith(symbol, range.start);
  if (strange === undefined && isPlain) return undefined;
  const start = flowOffset(view.flow, range.start);
  const end = flowOffset(view.flow, range.end - 1) + 1;
  const printed = withoutLineEnds(view, start, end);
  // "Add.1" of "A/CN.4/771 and Add.1", and "resolution 2388 (2017)", are not written as symbols
  const lead = symbol.slice(0, symbol.indexOf('/'));
  const isSymbol =
    printed.startsWith(`${lead}/`) || printed.startsWith(`${lead} /`) || /^[$§85]\//.test(printed);
  if (!isSymbol || (strange === undefined && isSame(printed, symbol))) return undefined;
  if (strange !== undefined) return { at, start, end, printed, strange };
  return { at, start, end, printed, isSure: !isDamaged(citation) || isDocumentOf(symbol) };
}

function tell(
  report: Report,
  prose: Prose,
  citation: Citation,
  { start, end, printed, strange, isSure }: Form,
): Found {
  const { symbol } = citation;
  const range = placeIn(report, prose, start, end);
  if (strange !== undefined) return found('symbol.form', range, `${symbol}: ${strange}`);
  const same = isDamaged(citation) ? undamaged(report).get(symbol) : undefined;
  return found('symbol.form', range, `“${printed}” is written ${symbol}.`, {
    related: same ? [{ range: same.range, message: `${symbol} is cited here as well.` }] : [],
    fixes: isWhole(report, prose, citation.range)
      ? [
          fix(report, `Write ${symbol}`, [{ range: citation.range, newText: symbol }], {
            preferred: true,
            ...((same || isSure) && { all: true as const }),
          }),
        ]
      : [],
  });
}

/** The first citation of each symbol that stands whole. */
const undamaged = perReport((report: Report): ReadonlyMap<string, Citation> => {
  const whole = report.citations.filter(citation => !isDamaged(citation));
  return new Map(whole.reverse().map(citation => [citation.symbol, citation]));
});

const isDamaged = (citation: Citation): boolean =>
  citation.kind === 'document' && citation.certainty === 'inferred';

/** The reader puts spaces away only where nothing else can be meant; its grammar then vouches for the whole. */
const isDocumentOf = (symbol: string): boolean => parseSymbol(symbol)?.canonical === symbol;

/** Printed words without the spaces that only line ends make, and without the asterisks of a reissue. */
function withoutLineEnds({ flow, source }: BlockView, start: number, end: number): string {
  let printed = '';
  for (let at = start; at < end; at++) {
    const char = flow.text[at]!;
    if (char === ' ' && isLineEnd(source, flow, at)) {
      // before a parenthesis the space is the symbol's own
      if (flow.text[at + 1] === '(' || /^[A-Z](?![A-Za-z./])/.test(flow.text.slice(at + 1, at + 3)))
        printed += ' ';
      continue;
    }
    printed += char;
  }
  return printed;
}

/** Dashes for the hyphen between two halves are a matter of print. */
const isSame = (printed: string, symbol: string): boolean => {
  const plain = printed
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\*/g, '')
    .replace(/\u00a0/g, ' ');
  return plain === symbol || plain.replace(/ ?- ?/g, '-') === symbol;
};

const FIRST_YEAR = 1946;
const LAST_YEAR = 2100;
const MOST_SESSIONS_AHEAD = 5;

/** Whether a half of a symbol begins with a year other than of our time or with a session of three figures: most do not. */
const mayBeStrange = (symbol: string): boolean =>
  /(?:^|-)(?:[SE]\/(?!(?:19[5-9]|20[0-9])\d(?:\/|$))\d|A\/\d{3})/.test(symbol);

/** A year or a session that no document can have; bodies and numbers that the tables do not know pass. */
function whatIsStrange(symbol: string): string | undefined {
  for (const half of parseSymbol(symbol)?.halves ?? []) {
    const wrong = strangeYear(half) ?? strangeSession(half);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function strangeYear({ parts }: SymbolHalf): string | undefined {
  const [lead, year] = parts;
  if (!lead || year?.kind !== 'year' || !(lead.text === 'S' || lead.text === 'E')) return undefined;
  const value = Number(year.text);
  if (value >= FIRST_YEAR && value <= LAST_YEAR) return undefined;
  return `${year.text} is no year; one of four figures was expected after ${lead.text}/.`;
}

function strangeSession({ parts }: SymbolHalf): string | undefined {
  const [lead, session, next] = parts;
  if (lead?.text !== 'A' || session?.kind !== 'session' || !/^\d+$/.test(session.text) || !next)
    return undefined;
  if (assemblySessionYears(Number(session.text)) !== undefined) return undefined;
  if (Number(session.text) <= lastAssemblySession + MOST_SESSIONS_AHEAD) return undefined;
  // reports of our own day may be drafts of later years; three figures are a slip in any case
  if (Number(session.text) < 100) return undefined;
  return `The General Assembly has had no session ${session.text} (its last known is ${lastAssemblySession}).`;
}
