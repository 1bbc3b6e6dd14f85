/**
 * The names under which documents meet: whoever cites half of a joint symbol cites the document.
 *
 * Canonical symbols come in by the hundred thousand when a saved index is loaded, and nearly all have a regular form:
 * cutting them up needs no grammar. A test holds these cuts against the grammar's own reading.
 */

import { familyKeys, parseSymbol } from '../un/symbol';

export interface Keys {
  /** A document is the same as another where they share one of these: its halves, or its one symbol. */
  readonly document: readonly string[];
  /** The same for its family: without addendum, corrigendum and revision. */
  readonly family: readonly string[];
}

/** The hyphen before the second half of most joint symbols: `A/72/865-S/2018/465`. */
const JOINT = /-(?=[AES]\/[^/]+\/)/;
/** Another hyphen before letters: a joint symbol of other organs, or a body such as `DP-FPA`. The grammar knows. */
const UNUSUAL = /-[A-Z]/;
const MODIFIERS = /\/(?:Add|Amend|Corr|Excerpt|Rev|Summary)(?:\.[^/ )]+)?(?=[/ ]|$)/g;
const COUNCIL_RESOLUTION = /^S\/RES\/\d+/;

/** What has nothing to cut is its own only name; all other symbols have one of these. */
const NOT_PLAIN = /-[A-Z]|\/(?:Add|Amend|Corr|Excerpt|Rev|Summary)|^S\/RES\//;

/** Whether a symbol is the only name of its document and of its family. */
export const isPlain = (symbol: string): boolean => !NOT_PLAIN.test(symbol);

/** Irregular symbols recur: `S/RES/1701 (2006)` stands in every report of a mission. */
const MOST_KNOWN = 20_000;
const known = new Map<string, Keys>();

/**
 * The names of the document that a canonical symbol names. The year of a Security Council resolution is left out:
 * authors leave it out or get it wrong, and the number alone names it.
 */
export function keysOf(symbol: string): Keys {
  if (isPlain(symbol)) return { document: [symbol], family: [symbol] };
  const before = known.get(symbol);
  if (before) return before;
  const keys = cut(symbol);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(symbol, keys);
  return keys;
}

function cut(symbol: string): Keys {
  const halves = symbol.split(JOINT);
  const isUsual = !halves.some(half => UNUSUAL.test(half));
  const canonical = isUsual ? halves : (parseSymbol(symbol)?.halves.map(half => half.canonical) ?? [symbol]);
  const document = canonical.map(half => COUNCIL_RESOLUTION.exec(half)?.[0] ?? half);
  return {
    document,
    family: isUsual ? document.map(half => half.replace(MODIFIERS, '')) : familyKeys(symbol),
  };
}

/** The names of the document alone. */
export const documentKeys = (symbol: string): readonly string[] => keysOf(symbol).document;

/** Whether two symbols name one document. */
export function sameDocument(a: string, b: string): boolean {
  if (a === b) return true;
  const other = documentKeys(b);
  return documentKeys(a).some(key => other.includes(key));
}
