/**
 * Days of Security Council meetings.
 *
 * Source: the yearly tables of meetings of the United Nations library, to meeting 9085 of 30 June 2022, but for some
 * hundred and forty (private meetings above all). Where they are silent nothing is said.
 */

import { dateOfDay, lazy, neighbours, readNumbers } from './columns';
import { type Span, securityCouncilResolution } from './council-resolutions';
import { lastKnownResolution } from './council-years';
import table from './data/security-council-meetings.json';

/** Up to this date (2022-06-30) the days of meetings are known. */
export const meetingsKnownTo: string = table.knownTo;

const days = lazy(() => readNumbers(table.dates));

/** The day on which meeting `number` (S/PV.n) began, `2017-11-28`; undefined where the tables do not have it. */
export function meetingDate(number: number): string | undefined {
  const day = Number.isInteger(number) ? days()[number - 1] : undefined;
  return day === undefined ? undefined : dateOfDay(day);
}

/** Days of adoption, by the meeting: one that went on past midnight or was resumed has more days than its first. */
const adoptions = lazy(() => {
  const byMeeting = new Map<number, string[]>();
  for (let number = 1; number <= lastKnownResolution; number++) {
    const { meeting, date } = securityCouncilResolution(number) ?? {};
    if (meeting !== undefined && date !== undefined)
      byMeeting.set(meeting, [...(byMeeting.get(meeting) ?? []), date]);
  }
  return byMeeting;
});

/**
 * Every day on which a meeting is known to have sat: the first, and others on which it adopted a resolution (S/PV.3698
 * sat on 27 and 28 September 1996). A resumed meeting may have sat on more. Empty where nothing is known.
 */
export function meetingDates(number: number): readonly string[] {
  const first = meetingDate(number);
  const others = adoptions().get(number) ?? [];
  return [...new Set(first === undefined ? others : [first, ...others])].sort();
}

/** When a meeting began, as closely as its neighbours tell: numbers rise with the days. Undefined for what is no number. */
export function beginningOf(number: number): Span | undefined {
  if (!Number.isInteger(number) || number < 1) return undefined;
  if (number > days().length) return { from: meetingsKnownTo };
  const date = meetingDate(number);
  if (date !== undefined) return { from: date, to: date };
  const { before, after } = neighbours(days(), number - 1);
  return {
    from: dateOfDay(Math.max(before, 0)),
    to: Number.isFinite(after) ? dateOfDay(after) : meetingsKnownTo,
  };
}

/** Whether a meeting had begun by the end of a day; undefined where the tables cannot tell. */
export function wasHeldBy(number: number, date: string): boolean | undefined {
  const span = beginningOf(number);
  if (span?.to !== undefined && span.to <= date) return true;
  return span?.from !== undefined && span.from > date ? false : undefined;
}
