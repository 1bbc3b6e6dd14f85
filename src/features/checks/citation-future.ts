/** citation.future: a document or meeting that is later than the report. */

import { dateInWords } from '../../un/dates';
import { meetingDate, wasHeldBy } from '../../un/security-council';
import { assemblySessionYears, humanRightsCouncilYear } from '../../un/sessions';
import { parseSymbol, type SymbolHalf } from '../../un/symbol';
import { type BlockCheck, NOTHING } from './block-check';
import { dateOfReport } from './dates';
import { found } from './finding';
import { citationsIn } from './prose';

/** Each suspect is a citation of the block, by its place among them, and why its document is later. */
export const future: BlockCheck<{ readonly at: number; readonly why: string }> = {
  everywhere: true,
  look({ citations, about: { date } }) {
    if (date === undefined || citations.length === 0) return NOTHING;
    return citations.flatMap(({ kind, symbol }, at) => {
      const why = kind === 'document' && !isEarlier(symbol, date) ? whyFuture(symbol, date) : undefined;
      return why === undefined ? [] : [{ at, why }];
    });
  },
  tell(report, { block }, { at, why }) {
    const { symbol, range } = citationsIn(report, block)[at]!;
    const date = report.masthead.date!;
    return [
      found(
        'citation.future',
        range,
        `${symbol} is later than the report, which is of ${dateInWords(dateOfReport(report)!)}: ${why}.`,
        { related: [{ range: date.range, message: 'The date of the report.' }] },
      ),
    ];
  },
};

const OF_YEAR = /^(?:S\/(\d{4})|A\/(\d{1,3}))\/[\w./]+$/;

/** Most documents show at once that they are of that year or session, or of an earlier one. */
function isEarlier(symbol: string, date: string): boolean {
  const [, year, session] = OF_YEAR.exec(symbol) ?? [];
  if (year !== undefined) return year <= date.slice(0, 4);
  const opens = session === undefined ? undefined : assemblySessionYears(Number(session))?.from;
  return opens !== undefined && opens <= Number(date.slice(0, 4)) + 1;
}

function whyFuture(symbol: string, date: string): string | undefined {
  for (const half of parseSymbol(symbol)?.halves ?? []) {
    const why = meetingAfter(half, date) ?? yearAfter(half, Number(date.slice(0, 4)));
    if (why !== undefined) return why;
  }
  return undefined;
}

/** S/PV.8437, by the day of the meeting. */
function meetingAfter({ canonical }: SymbolHalf, date: string): string | undefined {
  const meeting = Number(/^S\/PV\.(\d+)/.exec(canonical)?.[1]);
  if (!(meeting > 0) || wasHeldBy(meeting, date) !== false) return undefined;
  const held = meetingDate(meeting);
  return held === undefined
    ? 'the meeting was held after that'
    : `the meeting was held on ${dateInWords(held)}`;
}

/**
 * By the year or session in the symbol. The Security Council counts by the year of issue; documents of the others may come
 * out before the year or session for which they are meant, by a year at most.
 */
function yearAfter({ parts }: SymbolHalf, year: number): string | undefined {
  const [lead, second, third] = parts;
  const slack = lead?.text === 'S' ? 0 : 1;
  if (second?.kind === 'year' && (lead?.text === 'S' || lead?.text === 'E')) {
    const of = Number(second.text);
    return of > year + slack && of < 2100 ? `it is of ${of}` : undefined;
  }
  if (lead?.text === 'A' && second?.kind === 'session' && /^\d+$/.test(second.text)) {
    const opens = assemblySessionYears(Number(second.text))?.from;
    return opens !== undefined && opens > year + slack
      ? `session ${second.text} opens in ${opens}`
      : undefined;
  }
  if (lead?.text === 'A' && second?.text === 'HRC' && third?.kind === 'session') {
    const of = humanRightsCouncilYear(Number(third.text));
    return of !== undefined && of > year + slack
      ? `session ${third.text} of the Human Rights Council is of ${of}`
      : undefined;
  }
  return undefined;
}
