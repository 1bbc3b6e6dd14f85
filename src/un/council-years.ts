/**
 * Security Council resolutions by year of adoption. Their dates, votes and subjects are in council-resolutions.ts, the
 * days of meetings in council-meetings.ts: those tables are larger, and the reader does without them.
 */

import years from './data/security-council-years.json';

const LAST_OF_YEAR: readonly number[] = years.last;

/** The highest number that the table knows; beyond it nothing is known, and nothing is wrong. */
export const lastKnownResolution: number = LAST_OF_YEAR[LAST_OF_YEAR.length - 1]!;

/** The last year of which the table knows every resolution. */
export const lastYearOfResolutions: number = years.first + LAST_OF_YEAR.length - 1;

/** The year in which the Security Council adopted resolution `number`; undefined for numbers that the table does not reach. */
export function securityCouncilYear(number: number): number | undefined {
  if (!Number.isInteger(number) || number < 1 || number > lastKnownResolution) return undefined;
  let low = 0;
  let high = LAST_OF_YEAR.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (number <= LAST_OF_YEAR[middle]!) high = middle;
    else low = middle + 1;
  }
  return years.first + low;
}
