/** Finds symbols in flowing text, at a slash that the caller found. */

import { CharSet, isCapital, isDigit, isWord, SLASH, SPACE } from '../chars';
import { LEADS } from './elements';
import { readSymbol } from './parse';
import { scannedS } from './slips';
import type { SymbolMatch } from './types';

const LONGEST_LEAD = 8;

/**
 * Reads the symbol whose first slash is at `slash` in flowing text (line ends joined, perhaps with a space).
 *
 * Looks back for a leading element and forward through the whole of a joint symbol; takes out spaces of a scanner where
 * that is sure. Undefined for look-alikes: "and/or", "24/7", SC/15942, addresses of web pages, a slash further inside.
 * Bounded work at each slash, so a text is read in linear time. Offsets are those of `text`.
 */
export function scanSymbol(text: string, slash: number): SymbolMatch | undefined {
  const lead = leadBefore(text, slash) ?? misreadLead(text, slash);
  if (!lead) return undefined;
  const symbol = readSymbol(text, lead.start, slash, lead.name);
  if (!symbol) return undefined;
  return {
    start: symbol.start,
    end: symbol.end,
    canonical: symbol.canonical,
    halves: symbol.halves.map(half => half.canonical),
    repaired: symbol.repaired || lead.misread === true,
    next: symbol.end,
  };
}

interface FoundLead {
  readonly name: string;
  readonly start: number;
  /** A scanner wrote another character. */
  readonly misread?: true;
}

function misreadLead(text: string, slash: number): FoundLead | undefined {
  const start = scannedS(text, slash);
  return start < 0 ? undefined : { name: 'S', start, misread: true };
}

function leadBefore(text: string, slash: number): FoundLead | undefined {
  let end = slash;
  if (text.charCodeAt(end - 1) === SPACE) {
    // "A /79/PV.64": the space is the scanner's only if the symbol goes on at once
    const after = text.charCodeAt(slash + 1);
    if (!isDigit(after) && !isCapital(after)) return undefined;
    end--;
  }
  let start = end;
  const least = Math.max(0, end - LONGEST_LEAD);
  while (start > least && isCapital(text.charCodeAt(start - 1))) start--;
  if (start === end) return compoundLead(text, 'GEGN.2', end);
  const before = text.charCodeAt(start - 1);
  if (before === 45)
    return (
      compoundLead(text, 'DP-FPA', end) ?? compoundLead(text, 'ICC-ASP', end) ?? secondHalf(text, start, end)
    );
  const name = text.slice(start, end);
  return LEADS.has(name) && mayPrecede(text, start) ? { name, start } : undefined;
}

function compoundLead(text: string, name: string, end: number): FoundLead | undefined {
  const start = end - name.length;
  return text.startsWith(name, start) && mayPrecede(text, start) ? { name, start } : undefined;
}

/** The second half of a joint symbol whose first half could not be read: "A/72/8b5-S/2018/465". */
function secondHalf(text: string, start: number, end: number): FoundLead | undefined {
  const name = text.slice(start, end);
  const isOrgan = name === 'A' || name === 'S' || name === 'E';
  return isOrgan && isDigit(text.charCodeAt(start - 2)) ? { name, start } : undefined;
}

/** No symbol begins inside a word, a path or an address: www.un.org/A/72, ?symbol=A/72/1, EX.CL/731. */
function mayPrecede(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (start === 0) return true;
  if (isWord(before) || before === SLASH || INSIDE.has(before)) return false;
  return before !== 46 || !isCapital(text.charCodeAt(start - 2));
}

const INSIDE = new CharSet('=%@#\\-?~');
