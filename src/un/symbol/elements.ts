/** The elements that symbols are made of, with their meanings; bodies are in bodies.ts. The table tells its sources. */

import table from '../data/symbol-elements.json';

export interface Lead {
  readonly meaning: string;
  /** A number may follow at once and be the whole: `CD/1117`, `TD/500`. */
  readonly running?: boolean;
}

export interface Modifier {
  /** In canonical spelling. */
  readonly text: string;
  readonly meaning: string;
}

/** What a symbol may begin with. */
export const LEADS: ReadonlyMap<string, Lead> = new Map(Object.entries(table.leads));

/** Codes with a number that tell what kind of text it is: PV.8114, L.60. */
export const NATURE_CODES: ReadonlyMap<string, string> = new Map(Object.entries(table.natureCodes));

/** Words of a symbol that stand without a number and tell the kind of text. */
export const NATURE_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(table.natureWords));

/** The same, in documents of treaty bodies. */
export const TREATY_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(table.treatyWords));

/** Modifications, by their spelling in small letters. */
export const MODIFIERS: ReadonlyMap<string, Modifier> = new Map(Object.entries(table.modifiers));
