/** citation.future: a document or meeting that is later than the report. */

import type { DocumentCitation, Report } from '../../report/model';
import { dateInWords } from '../../un/dates';
import { meetingDate, wasHeldBy } from '../../un/security-council';
import { assemblySessionYears, humanRightsCouncilYear } from '../../un/sessions';
import { parseSymbol, type SymbolHalf } from '../../un/symbol';
import { dateOfReport } from './dates';
import { type Found, found } from './finding';

export function checkFuture(report: Report): Found[] {
  const date = dateOfReport(report);
  if (date === undefined) return [];
  const known = new Map<string, string | undefined>();
  return report.citations.flatMap(citation => {
    if (citation.kind !== 'document') return [];
    if (!known.has(citation.symbol)) known.set(citation.symbol, whyFuture(citation, date));
    const why = known.get(citation.symbol);
    return why === undefined
      ? []
      : [
          found(
            'citation.future',
            citation.range,
            `${citation.symbol} is later than the report, which is of ${dateInWords(date)}: ${why}.`,
            {
              related: [{ range: report.masthead.date!.range, message: 'The date of the report.' }],
            },
          ),
        ];
  });
}

function whyFuture({ symbol }: DocumentCitation, date: string): string | undefined {
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
