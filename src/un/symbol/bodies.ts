/** Bodies that have a name, by the elements of their symbols. The table tells its sources. */

import table from '../data/symbol-bodies.json';

/** Words of a symbol that stand for a body: A/HRC, E/ICEF. What else they may mean is told by `BODIES`. */
export const BODY_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(table.words));

/** Bodies by the beginning of their symbols; sessions, years and numbers between the elements are left out. */
export const BODIES: ReadonlyMap<string, string> = new Map(Object.entries(table.bodies));

/** Codes whose number is that of a session: COP.9, COP(8), MSP.4, GC.26, EX(27). */
export const SESSION_CODES: ReadonlyMap<string, string> = new Map(Object.entries(table.sessionCodes));

/** Codes whose number is that of a body among its kind: C.4, AC.105, WG.6. */
export const BODY_CODES: ReadonlyMap<string, string> = new Map(Object.entries(table.bodyCodes));
