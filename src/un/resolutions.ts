/** Resolutions and decisions: their symbols, and what the form of a number tells about the organ. */

import { fromRoman } from './roman';
import { securityCouncilYear } from './security-council';
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
export function tidyNumber(number: string): string {
  return number
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, '')
    .replace(/^(.*\d)([A-Z])$/, '$1 $2');
}

/**
 * The canonical symbol of a resolution or decision: `S/RES/2388 (2017)`, `A/RES/71/1`, `A/RES/217 A (III)`,
 * `A/RES/46/215 A`, `E/RES/2018/5`, `A/HRC/RES/38/5`, `A/DEC/72/401`. A session not given is left out: `S/RES/1701`.
 */
export function resolutionSymbol({ organ, number, session, kind = 'resolution' }: ResolutionName): string {
  const series = kind === 'decision' ? 'DEC' : 'RES';
  const inside = session === undefined ? '' : ` (${session.replace(/\s+/g, '').replace(/[‐‑–—−]/g, '-')})`;
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
/** No session of the Human Rights Council has come near so many resolutions; its decisions count from 101. */
const MOST_OF_HUMAN_RIGHTS_COUNCIL = 60;
const EMERGENCY = /^ES-\d{1,2}\/\d{1,3}(?: [A-Z])?$/;
const SPECIAL = /^S-\d{1,2}\/\d{1,3}(?: [A-Z])?$/;
const BY_SESSION = /^(\d{1,4})\/(\d{1,3})(?: [A-Z])?$/;

/**
 * What the form of a number tells of the organ, where the text names none; undefined where it tells nothing.
 *
 * `2388` with session `2017` is the Security Council's, for sure; `2018/5` the Economic and Social Council's; `48/161`
 * the Assembly's; `53/3` the Assembly's too, unless the document is one of the Human Rights Council, which counts
 * sessions up to sixty-odd; roman sessions the Assembly's or, in old documents of it, the Economic and Social Council's.
 * Sources: how each organ cites its resolutions, United Nations library guides.
 */
export function organOfForm(
  number: string,
  session?: string,
  kind: 'resolution' | 'decision' = 'resolution',
): OrganGuess | undefined {
  const tidy = tidyNumber(number);
  if (session !== undefined) return organOfSession(tidy, tidyNumber(session));
  if (EMERGENCY.test(tidy)) return guess('A', true);
  if (SPECIAL.test(tidy)) return guess('A', false, 'A/HRC');
  const [, before, after] = BY_SESSION.exec(tidy) ?? [];
  if (before === undefined || after === undefined) return organOfLoneNumber(tidy, kind);
  if (before.length === 4)
    return Number(before) >= 1978 && Number(before) < 2100 ? guess('E', true) : undefined;
  return before.length > 2 ? undefined : organOfSessionNumber(Number(before), Number(after), kind);
}

function organOfSessionNumber(session: number, number: number, kind: string): OrganGuess {
  const few = kind === 'resolution' ? number <= MOST_OF_HUMAN_RIGHTS_COUNCIL : number > 100 && number < 200;
  if (session < FIRST_SESSION_BY_NUMBER) return guess('A/HRC', few);
  return few && session <= lastHumanRightsCouncilSession ? guess('A', false, 'A/HRC') : guess('A', true);
}

function organOfSession(number: string, session: string): OrganGuess | undefined {
  if (!/^\d{1,4}(?: [A-Z])?$/.test(number)) return undefined;
  if (/^(?:19[4-9]|20\d)\d$/.test(session)) return guess('S', true);
  if (/^ES-[IVX]+$/.test(session)) return guess('A', true);
  if (/^S-[IVX]+$/.test(session)) return guess('A', false, 'E');
  if (/^ORG-\d\d$/.test(session)) return guess('E', true);
  const value = fromRoman(session);
  if (value === undefined) return undefined;
  return value < FIRST_SESSION_BY_NUMBER ? guess('A', false, 'E') : guess('E', true);
}

/** "resolution 1701", without its year: a number that the Security Council has reached. The Assembly's carry a session. */
function organOfLoneNumber(number: string, kind: string): OrganGuess | undefined {
  if (kind === 'decision' || !/^\d{2,4}$/.test(number)) return undefined;
  return securityCouncilYear(Number(number)) === undefined ? undefined : guess('S', false, 'A', 'E');
}

export interface ResolutionOf {
  readonly kind: 'resolution' | 'decision';
  /** `S`, `A`, `E`, `A/HRC`, `UNEP/EA.5`. */
  readonly organ: string;
  readonly number: string;
  readonly session?: string;
}

/** What resolution or decision a symbol is; undefined for other documents, drafts (L.) and what cannot be read. */
export function resolutionOf(symbol: string): ResolutionOf | undefined {
  const parts = parseSymbol(symbol)?.halves[0]?.parts;
  if (!parts) return undefined;
  const at = parts.findIndex(part => part.text === 'RES' || part.text === 'DEC');
  if (at < 1) return undefined;
  const kind = parts[at]!.text === 'RES' ? 'resolution' : 'decision';
  const organ = joinParts(parts.slice(0, at));
  const rest = parts.slice(at + 1).filter(part => part.kind !== 'modifier');
  const session = rest.find(part => part.kind === 'parenthesis')?.text.slice(1, -1);
  const number = numberOf(rest);
  return session === undefined ? { kind, organ, number } : { kind, organ, number, session };
}

const numberOf = (parts: readonly SymbolPart[]): string =>
  joinParts(parts.filter(part => part.kind !== 'parenthesis'));
