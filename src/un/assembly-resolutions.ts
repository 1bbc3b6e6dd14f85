/**
 * General Assembly resolutions 1 to 3541, which were numbered on through the sessions until 1975: `217 A (III)`.
 *
 * Source: numbers that were seen with their sessions in documents and records of votes. They are sightings, not first
 * and last numbers, but numbers rise from session to session, so each bounds the sessions before and after its own.
 */

import table from './data/assembly-numbers.json';

export interface AssemblyBounds {
  /** No resolution of the session had this number or a lower one: the highest seen with an earlier session. */
  readonly above: number;
  /** No resolution of the session had this number or a higher one: the lowest seen with a later session. */
  readonly below: number;
  /** The lowest and highest number seen with the session itself, where one was seen. */
  readonly seen?: { readonly lowest: number; readonly highest: number };
}

/** The last of all: from the thirty-first session on numbers begin anew with each. */
const LAST = 3541;

/**
 * Between what numbers the resolutions of a session lie; `session` as in the parentheses: `III`, `XXV`, `S-VI`, `ES-V`.
 * Undefined for sessions of which and around which nothing is known: `XXXI` and later, special sessions unseen.
 */
export function assemblyResolutionBounds(session: string): AssemblyBounds | undefined {
  const at = table.sessions.indexOf(session);
  if (at >= 0) {
    return {
      above: table.highest[at - 1] ?? 0,
      below: table.lowest[at + 1] ?? LAST + 1,
      seen: { lowest: table.lowest[at]!, highest: table.highest[at]! },
    };
  }
  const next = UNSEEN.get(session);
  const after = next === undefined ? -1 : table.sessions.indexOf(next);
  return after < 1 ? undefined : { above: table.highest[after - 1]!, below: table.lowest[after]! };
}

/** Regular sessions with which no number was seen, and the session after each. */
const UNSEEN: ReadonlyMap<string, string> = new Map([
  ['VII', 'VIII'],
  ['IX', 'X'],
  ['XI', 'XII'],
  ['XIII', 'XIV'],
]);

/**
 * Whether a number cannot be a resolution of that session of the Assembly, because earlier sessions had gone beyond it
 * (`below`) or later ones had not come to it (`above`): 2145 (XXII) is of session XXI. Undefined where it may be.
 */
export function isOutsideAssemblySession(number: number, session: string): 'below' | 'above' | undefined {
  const bounds = assemblyResolutionBounds(session);
  if (bounds && number <= bounds.above) return 'below';
  return bounds && number >= bounds.below ? 'above' : undefined;
}

/** The session whose own sightings enclose a number: 2145 is of `XXI`. Undefined between them. */
export function assemblySessionOf(number: number): string | undefined {
  const at = table.lowest.findIndex((lowest, index) => lowest <= number && number <= table.highest[index]!);
  return table.sessions[at];
}
