/** Symbols that belong together: a document, its addenda, corrigenda and revisions; the halves of a joint symbol. */

import { joinParts, parseSymbol } from './parse';
import type { SymbolHalf } from './types';

/** The canonical form of a printed symbol, or undefined where it is none. */
export const canonical = (text: string): string | undefined => parseSymbol(text)?.canonical;

/** Each name under which the document is known: the whole joint symbol and each half, or the one symbol. Empty for what is no symbol. */
export function symbolAliases(symbol: string): string[] {
  const parsed = parseSymbol(symbol);
  if (!parsed) return [];
  const halves = parsed.halves.map(half => half.canonical);
  return halves.length > 1 ? [parsed.canonical, ...halves] : halves;
}

/**
 * The document to which an addendum, corrigendum or revision belongs: `S/2018/14/Rev.1` is of the family `S/2018/14`,
 * and both halves of a joint symbol lose their modifications. A volume or part in parentheses stays: `A/80/5 (Vol. II)`.
 */
export function familyOf(symbol: string): string | undefined {
  return parseSymbol(symbol)?.halves.map(base).join('-');
}

const base = (half: SymbolHalf): string => joinParts(half.parts.filter(part => part.kind !== 'modifier'));

/** The families of each half: what two documents must share to belong together. */
export function familyKeys(symbol: string): string[] {
  return parseSymbol(symbol)?.halves.map(base) ?? [];
}

/** Whether two symbols name a document and its modification, two modifications, or one joint document by different halves. */
export function sameFamily(a: string, b: string): boolean {
  const keys = new Set(familyKeys(a));
  return familyKeys(b).some(key => keys.has(key));
}
