/**
 * Security Council resolutions one by one: when and how each was adopted.
 *
 * Source: the yearly tables of meetings and outcomes of the United Nations library. They go to resolution 2640 of 29
 * June 2022; later resolutions have their year alone, to the end of 2025. Where the tables are silent nothing is said.
 */

import { dateOfDay, lazy, neighbours, readNumbers, readPlace } from './columns';
import { lastKnownResolution, lastYearOfResolutions, securityCouncilYear } from './council-years';
import table from './data/security-council-resolutions.json';

/** Members in favour, against and abstaining; others took no part. `unanimous` where the table gives no figures. */
export type CouncilVote =
  | { readonly inFavour: number; readonly against: number; readonly abstaining: number }
  | 'unanimous';

export interface CouncilResolution {
  readonly number: number;
  readonly year: number;
  /** `2018-12-20` */
  readonly date?: string;
  /** The meeting at which it was adopted: S/PV.8437. Absent for those adopted in writing in 2020 and 2021, too. */
  readonly meeting?: number;
  readonly vote?: CouncilVote;
  /** The item of the agenda, in the words of the table; a resolution has no title of its own. */
  readonly subject?: string;
}

/** Up to this date (2022-06-29) every resolution has its date, but for the 38 that `securityCouncilResolution` lacks. */
export const resolutionsKnownTo: string = table.knownTo;
/** Up to this date (2025-12-31) every resolution has its year. */
export const resolutionYearsKnownTo: string = `${lastYearOfResolutions}-12-31`;

const days = lazy(() => readNumbers(table.dates));
const meetings = lazy(() => readNumbers(table.meetings));

/**
 * What the tables say of resolution `number`. Undefined for numbers that they do not reach; without a date for the later
 * ones and for some forty that the library's tables leave out or confuse (663 stands there with the vote on 666).
 */
export function securityCouncilResolution(number: number): CouncilResolution | undefined {
  const year = securityCouncilYear(number);
  if (year === undefined) return undefined;
  const index = number - 1;
  const day = days()[index];
  if (day === undefined) return { number, year };
  const meeting = meetings()[index];
  const vote = readVote(readPlace(table.votes, index, table.voteList));
  const subject = readPlace(table.subjects, index, table.subjectList);
  return {
    number,
    year,
    date: dateOfDay(day),
    ...(meeting === undefined ? {} : { meeting }),
    ...(vote === undefined ? {} : { vote }),
    ...(subject === '' ? {} : { subject }),
  };
}

function readVote(cell: string): CouncilVote | undefined {
  if (cell === '') return undefined;
  const [, inFavour, against, abstaining] = /^(\d+)-(\d+)-(\d+)$/.exec(cell) ?? [];
  if (inFavour === undefined) return 'unanimous';
  return { inFavour: Number(inFavour), against: Number(against), abstaining: Number(abstaining) };
}

/** "15 in favour, none against, no abstentions"; "unanimously" where no figures are known. */
export function voteInWords(vote: CouncilVote): string {
  if (vote === 'unanimous') return 'unanimously';
  const { inFavour, against, abstaining } = vote;
  const abstentions =
    abstaining === 1 ? '1 abstention' : `${abstaining === 0 ? 'no' : abstaining} abstentions`;
  return `${inFavour} in favour, ${against === 0 ? 'none' : against} against, ${abstentions}`;
}

/** Days between which a resolution was adopted: both the same where the day is known. Either end may be open. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

/**
 * When resolution `number` was adopted, as closely as its neighbours and its year tell. The numbers rise with time, but
 * for the few days that a vote may lag; 664 and 665 have their own dates. Undefined for what is no resolution's number.
 */
export function adoptionOf(number: number): Span | undefined {
  if (!Number.isInteger(number) || number < 1) return undefined;
  if (number > lastKnownResolution) return { from: `${lastYearOfResolutions + 1}-01-01` };
  const day = days()[number - 1];
  if (day !== undefined) return { from: dateOfDay(day), to: dateOfDay(day) };
  const year = securityCouncilYear(number)!;
  const { before, after } = neighbours(days(), number - 1);
  return {
    from: latest(`${year}-01-01`, before < 0 ? '' : dateOfDay(before)),
    to: earliest(`${year}-12-31`, Number.isFinite(after) ? dateOfDay(after) : ''),
  };
}

const latest = (a: string, b: string): string => (b > a ? b : a);
const earliest = (a: string, b: string): string => (b !== '' && b < a ? b : a);

/**
 * Whether resolution `number` had been adopted by the end of a day (`2018-11-21`): `undefined` where the tables cannot
 * tell, as for a resolution of 2024 in that year.
 */
export function wasAdoptedBy(number: number, date: string): boolean | undefined {
  const span = adoptionOf(number);
  if (span?.to !== undefined && span.to <= date) return true;
  return span?.from !== undefined && span.from > date ? false : undefined;
}
