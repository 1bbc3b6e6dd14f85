/** Sessions and meetings: their names in words, and the years in which they were held. */

import data from './data/sessions.json';

/** Years as a session carries them: one, or the year it opened and the year it ended. */
export interface SessionYears {
  readonly from: number;
  readonly to: number;
  /** `false` where it follows from a rule and not from a table. */
  readonly known: boolean;
}

const ASSEMBLY_EPOCH = 1945;
const SESSIONS_AHEAD = 5;

export const lastAssemblySession: number = data.lastAssembly;
export const lastHumanRightsCouncilSession: number = data.lastHumanRightsCouncil;

/**
 * Regular session n of the Assembly opens in September of 1945 + n and ends a year later; the first was held in 1946.
 * Undefined for sessions that lie more than a few years ahead of the tables.
 */
export function assemblySessionYears(session: number): SessionYears | undefined {
  if (!Number.isInteger(session) || session < 1 || session > lastAssemblySession + SESSIONS_AHEAD)
    return undefined;
  const from = ASSEMBLY_EPOCH + session;
  return { from, to: session === 1 ? from : from + 1, known: session <= lastAssemblySession };
}

/** Special (`S`) and emergency special (`ES`) sessions, by the year they opened; ES-10 has been resumed ever since. */
export function specialSessionYear(kind: 'S' | 'ES', session: number): number | undefined {
  return (kind === 'S' ? data.special : data.emergency)[session - 1];
}

/** Three regular sessions a year since 2006. */
export function humanRightsCouncilYear(session: number): number | undefined {
  if (!Number.isInteger(session) || session < 1 || session > lastHumanRightsCouncilSession) return undefined;
  return 2006 + Math.floor((session - 1) / 3);
}

/** The year of Security Council meeting `meeting` (S/PV.n), to the end of 2023; undefined beyond. */
export function securityCouncilMeetingYear(meeting: number): number | undefined {
  if (!Number.isInteger(meeting) || meeting < 1) return undefined;
  const index = data.meetings.findIndex(last => meeting <= last);
  return index < 0 ? undefined : 1946 + index;
}

const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** "seventy-second", "one hundred and first", for 1 to 199; undefined otherwise. */
export function ordinalWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 199) return undefined;
  if (value === 100) return 'one hundredth';
  if (value > 100) return `one hundred and ${ordinalWords(value - 100)}`;
  if (value < 20) return ORDINALS[value];
  const tens = TENS[Math.floor(value / 10)]!;
  const unit = value % 10;
  return unit === 0 ? `${tens}ieth` : `${tens}y-${ORDINALS[unit]}`;
}

/** The reverse of `ordinalWords`, in any case of letters and with spaces for hyphens: "Seventy second". */
export function fromOrdinalWords(words: string): number | undefined {
  return BY_WORDS.get(
    words
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, ' '),
  );
}

const BY_WORDS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 199 }, (_, index) => [ordinalWords(index + 1)!.replace(/-/g, ' '), index + 1]),
);

/** "39th", "22nd", "11th" */
export function ordinalFigures(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
