/** Resolutions and decisions: their symbols, and what the form of a number tells about the organ. */

import { isOutsideAssemblySession } from './assembly-resolutions';
import { fromRoman } from './roman';
import { lastHumanRightsCouncilSession } from './sessions';
import { joinParts, parseSymbol } from './symbol/parse';
import type { SymbolPart } from './symbol/types';

/** As in the symbol: `A/HRC` is the Human Rights Council. Other organs that adopt resolutions carry theirs: `UNEP/EA`. */
export type ResolutionOrgan = 'S' | 'A' | 'E' | 'A/HRC' | 'T';

export interface ResolutionName {
  readonly organ: string;
  /** `2388`, `71/1`, `217 A`, `S-27/2`. */
  readonly number: string;
  /** What stands in the parentheses: `2017`, `III`, `S-VI`. */
  readonly session?: string | undefined;
  readonly kind?: 'resolution' | 'decision' | undefined;
}

/** Spaces and dashes set right: "217A" is `217 A`, "71 / 1" is `71/1`, "ES–10/19" is `ES-10/19`. */
export const tidyNumber = (number: string): string =>
  TIDY.test(number) ? number : withoutSpaces(number).replace(/^(.*\d)([A-Z])$/, '$1 $2');

/** As most numbers are: 2334, 71/1. */
const TIDY = /^\d+(?:\/\d+)?$/;

/** Without spaces, each dash a hyphen. */
const withoutSpaces = (text: string): string => text.replace(/[‐‑–—−]/g, '-').replace(/\s+/g, '');

/**
 * The canonical symbol of a resolution or decision: `S/RES/2388 (2017)`, `A/RES/71/1`, `A/RES/217 A (III)`,
 * `A/RES/46/215 A`, `E/RES/2018/5`, `A/HRC/RES/38/5`, `A/DEC/72/401`. A session not given is left out: `S/RES/1701`.
 */
export function resolutionSymbol({ organ, number, session, kind = 'resolution' }: ResolutionName): string {
  const series = kind === 'decision' ? 'DEC' : 'RES';
  const inside = session === undefined ? '' : ` (${TIDY.test(session) ? session : withoutSpaces(session)})`;
  return `${organ}/${series}/${tidyNumber(number)}${inside}`;
}

export interface OrganGuess {
  readonly organ: ResolutionOrgan;
  /** `true` where no other organ numbers so; `false` where another may, and the document decides. */
  readonly sure: boolean;
  /** Other organs whose numbers look so. */
  readonly others: readonly ResolutionOrgan[];
}

const guess = (organ: ResolutionOrgan, sure: boolean, ...others: ResolutionOrgan[]): OrganGuess => ({
  organ,
  sure,
  others,
});

/** The Assembly numbers by session from the thirty-first on (1976). */
const FIRST_SESSION_BY_NUMBER = 31;
/** No session of a council or commission has come near so many resolutions. */
const MOST_OF_OTHERS = 60;
/** Numbers of decisions tell their organ: the Assembly's begin at 301, the Council's at 201, the Human Rights Council's at 101. */
const FIRST_DECISION = { assembly: 301, council: 200, humanRights: 101 } as const;
/** Special sessions of the Assembly that could have been held by now; the Human Rights Council has held more. */
const LAST_SPECIAL_SESSION = 33;
/** Numbers of the Council's resolutions that the tables do not reach, but that may be next. */
const HIGHEST_RESOLUTION = 2999;
const EMERGENCY = /^ES-\d{1,2}\/\d{1,3}(?: [A-Z])?$/;
const SPECIAL = /^S-(\d{1,2})\/\d{1,3}(?: [A-Z])?$/;
const BY_SESSION = /^(\d{1,4})\/(\d{1,3})(?: [A-Z])?$/;

/**
 * What the form of a number tells of the organ, where the text names none; undefined where it tells nothing.
 *
 * `2388` with session `2017` is the Security Council's, for sure; `2018/5` the Economic and Social Council's, unless
 * the document is one of its commissions or an executive board; `48/161` the Assembly's, for sure; `53/3` the
 * Assembly's too, unless the document is one of the Human Rights Council or a commission, which count their sessions
 * likewise; roman sessions the Assembly's or, in old documents of it, the Economic and Social Council's. A year after
 * a number by session is an author's slip ("71/248 (2016)") and tells nothing.
 * Sources: how each organ cites its resolutions, United Nations library guides.
 */
export function organOfForm(
  number: string,
  session?: string,
  kind: 'resolution' | 'decision' = 'resolution',
): OrganGuess | undefined {
  const tidy = tidyNumber(number);
  if (session !== undefined && !tidy.includes('/')) return organOfSession(tidy, tidyNumber(session));
  if (EMERGENCY.test(tidy)) return guess('A', true);
  const [, special] = SPECIAL.exec(tidy) ?? [];
  if (special !== undefined)
    return Number(special) > LAST_SPECIAL_SESSION ? guess('A/HRC', true) : guess('A', false, 'A/HRC');
  const [, before, after] = BY_SESSION.exec(tidy) ?? [];
  if (before === undefined || after === undefined) return organOfLoneNumber(tidy, kind);
  if (before.length === 4) return organOfYear(Number(before), Number(after), kind);
  if (before.length > 2) return undefined;
  const organOfNumber = kind === 'decision' ? organOfDecision : organOfResolution;
  return organOfNumber(Number(before), Number(after));
}

/** `2018/5`; "decision 2025/3" is an executive board's, and its own document must say whose. */
function organOfYear(year: number, number: number, kind: string): OrganGuess | undefined {
  if (year < 1978 || year >= 2100) return undefined;
  if (kind === 'resolution') return guess('E', false);
  return number < FIRST_DECISION.council ? undefined : guess('E', true);
}

function organOfResolution(session: number, number: number): OrganGuess {
  const many = number > MOST_OF_OTHERS;
  if (session < FIRST_SESSION_BY_NUMBER) return guess('A/HRC', false);
  return many || session > lastHumanRightsCouncilSession ? guess('A', many) : guess('A', false, 'A/HRC');
}

function organOfDecision(session: number, number: number): OrganGuess | undefined {
  if (number >= FIRST_DECISION.assembly)
    return session < FIRST_SESSION_BY_NUMBER ? undefined : guess('A', true);
  const isHumanRights = number >= FIRST_DECISION.humanRights && number < FIRST_DECISION.council;
  return isHumanRights && session <= lastHumanRightsCouncilSession ? guess('A/HRC', false) : undefined;
}

function organOfSession(number: string, session: string): OrganGuess | undefined {
  if (!/^\d{1,4}(?: [A-Z])?$/.test(number)) return undefined;
  if (/^(?:19[4-9]|20\d)\d$/.test(session)) return guess('S', true);
  if (/^ES-[IVX]+$/.test(session)) return guess('A', true);
  if (/^S-[IVX]+$/.test(session)) return guess('A', false, 'E');
  if (/^ORG-\d\d$/.test(session)) return guess('E', true);
  const value = fromRoman(session);
  if (value === undefined) return undefined;
  if (value >= FIRST_SESSION_BY_NUMBER) return guess('E', true);
  return isCouncilNumber(Number.parseInt(number, 10), session)
    ? guess('E', false, 'A')
    : guess('A', false, 'E');
}

/**
 * Both organs numbered on through their sessions, the Council more slowly: it came to its thirtieth session with fewer
 * than 900 resolutions, so `728 (XXVIII)` is its own, as no session of the Assembly near the twenty-eighth had so low a number.
 */
const isCouncilNumber = (number: number, session: string): boolean =>
  number < MOST_OF_COUNCIL_TO_XXX && isOutsideAssemblySession(number, session) === 'below';
const MOST_OF_COUNCIL_TO_XXX = 900;

/**
 * "resolution 1701", without its year: a number that the Security Council has reached, in documents of other organs, too,
 * since theirs never go without a session: "UNSC Resolution 2589" stands in a report to the Assembly.
 */
function organOfLoneNumber(number: string, kind: string): OrganGuess | undefined {
  if (kind === 'decision' || !/^\d{3,4}$/.test(number)) return undefined;
  return Number(number) <= HIGHEST_RESOLUTION ? guess('S', false) : undefined;
}

export interface ResolutionOf {
  readonly kind: 'resolution' | 'decision';
  /** `S`, `A`, `E`, `A/HRC`, `UNEP/EA.5`. */
  readonly organ: string;
  readonly number: string;
  readonly session?: string;
}

/**
 * What resolution or decision a symbol is: `A/RES/46/215 A`, `S/RES/2388 (2017)`, `UNEP/EA.5/Res.11`. Undefined for
 * other documents, drafts (L.) and what cannot be read.
 */
export function resolutionOf(symbol: string): ResolutionOf | undefined {
  const parts = parseSymbol(symbol)?.halves[0]?.parts;
  if (!parts) return undefined;
  const at = parts.findIndex(part => /^(?:RES|DEC|Res\.\d+|Dec\.\d+|DEC\.\d+)$/.test(part.text));
  if (at < 1) return undefined;
  const [, word, counted] = /^(\w+?)(?:\.(\d+))?$/.exec(parts[at]!.text)!;
  const kind = word!.toUpperCase() === 'RES' ? 'resolution' : 'decision';
  const organ = joinParts(parts.slice(0, at));
  const rest = parts.slice(at + 1).filter(part => part.kind !== 'modifier');
  const session = rest.find(part => part.kind === 'parenthesis')?.text.slice(1, -1);
  const number = counted ?? numberOf(rest);
  if (number === '') return undefined;
  return session === undefined ? { kind, organ, number } : { kind, organ, number, session };
}

const numberOf = (parts: readonly SymbolPart[]): string =>
  joinParts(parts.filter(part => part.kind !== 'parenthesis'));
