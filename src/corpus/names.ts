/** The names under which documents meet: whoever cites half of a joint symbol cites the document. */

import { familyKeys, parseSymbol } from '../un/symbol';

/** What a symbol needs of the grammar before it can be compared: joint symbols, modifications, resolutions with their year. */
const NOT_PLAIN = /-[A-Z]|\/(?:Add|Amend|Corr|Excerpt|Rev|Summary)\b|^S\/RES\//;

/** Irregular symbols recur: `S/RES/1701 (2006)` in every report of a mission. */
const MOST_KNOWN = 50_000;
const known = new Map<string, Keys>();

export interface Keys {
  /** A document is the same as another where they share one of these: its halves, or its one symbol. */
  readonly document: readonly string[];
  /** The same for its family: without addendum, corrigendum and revision. */
  readonly family: readonly string[];
}

/**
 * The names of the document that a canonical symbol names. The year of a Security Council resolution is left out:
 * authors leave it out or get it wrong, and the number alone names it. What is no symbol has itself for a name.
 */
export function keysOf(symbol: string): Keys {
  if (!NOT_PLAIN.test(symbol)) return { document: [symbol], family: [symbol] };
  const before = known.get(symbol);
  if (before) return before;
  const keys = readKeys(symbol);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(symbol, keys);
  return keys;
}

function readKeys(symbol: string): Keys {
  const halves = parseSymbol(symbol)?.halves.map(half => withoutYear(half.canonical));
  if (!halves) return { document: [symbol], family: [symbol] };
  return { document: halves, family: familyKeys(symbol) };
}

const withoutYear = (half: string): string => (half.startsWith('S/RES/') ? half.replace(/ .*/, '') : half);

/** Whether two symbols name one document. */
export function sameDocument(a: string, b: string): boolean {
  if (a === b) return true;
  const { document } = keysOf(b);
  return keysOf(a).document.some(key => document.includes(key));
}
