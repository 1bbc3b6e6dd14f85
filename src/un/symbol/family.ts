/** Symbols that belong together: a document, its addenda, corrigenda and revisions; the halves of a joint symbol. */

import { securityCouncilYear } from '../council-years';
import { joinParts, parseSymbol } from './parse';
import type { SymbolHalf, SymbolPart } from './types';

/** The canonical form of a printed symbol, or undefined where it is none. */
export const canonical = (text: string): string | undefined => parseSymbol(text)?.canonical;

/**
 * Each name under which the document is known: the whole joint symbol and each half, or the one symbol; a resolution
 * of the Security Council with its year and without. Empty for what is no symbol.
 */
export function symbolAliases(symbol: string): string[] {
  const parsed = parseSymbol(symbol);
  if (!parsed) return [];
  const halves = parsed.halves.map(half => half.canonical);
  if (halves.length > 1) return [parsed.canonical, ...halves];
  const other = otherFormOfResolution(parsed.halves[0]!.parts);
  return other === undefined ? halves : [...halves, other];
}

/** `S/RES/2388` for `S/RES/2388 (2017)`, and the reverse where the table knows the year. */
function otherFormOfResolution(parts: readonly SymbolPart[]): string | undefined {
  if (!isCouncilResolution(parts)) return undefined;
  const number = parts[2]?.text;
  if (parts.length === 4 && parts[3]!.kind === 'parenthesis') return `S/RES/${number}`;
  const year = parts.length === 3 ? securityCouncilYear(Number(number)) : undefined;
  return year === undefined ? undefined : `S/RES/${number} (${year})`;
}

const isCouncilResolution = (parts: readonly SymbolPart[]): boolean =>
  parts[0]!.text === 'S' && parts[1]?.text === 'RES';

/**
 * The document to which an addendum, corrigendum or revision belongs: `S/2018/14/Rev.1` is of the family `S/2018/14`,
 * and both halves of a joint symbol lose their modifications. A volume or part in parentheses stays: `A/80/5 (Vol. II)`.
 */
export function familyOf(symbol: string): string | undefined {
  return parseSymbol(symbol)?.halves.map(base).join('-');
}

const base = (half: SymbolHalf): string => joinParts(half.parts.filter(part => part.kind !== 'modifier'));

/**
 * The families of each half: what two documents must share to belong together. The year of a Security Council
 * resolution is left out, since its number alone names it and authors leave the year out or get it wrong.
 */
export function familyKeys(symbol: string): string[] {
  return parseSymbol(symbol)?.halves.map(key) ?? [];
}

const key = (half: SymbolHalf): string =>
  isCouncilResolution(half.parts) ? joinParts(half.parts.slice(0, 3)) : base(half);

/** Whether two symbols name a document and its modification, two modifications, or one joint document by different halves. */
export function sameFamily(a: string, b: string): boolean {
  const keys = new Set(familyKeys(a));
  return familyKeys(b).some(key => keys.has(key));
}

/** Whether two canonical symbols name different addenda, each a report of its own: A/79/7/Add.12 is no edition of A/79/7/Add.24. */
export function areOtherAddenda(a: string, b: string): boolean {
  const [one, other] = [addendumOf(a), addendumOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

const addendumOf = (canonical: string): string | undefined => /\/Add\.\d+/.exec(canonical)?.[0];
