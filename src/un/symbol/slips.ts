/** Readings that print does not have but that an author or a scanner plainly meant. Each is `repaired`. */

import { isOutsideAssemblySession } from '../assembly-resolutions';
import { matchAt } from '../chars';
import { securityCouncilYear } from '../council-years';
import type { SymbolPart } from './types';

const OLD_SESSION = / ?\(((?:E?S-)?[IVXL]{1,8})\)/y;
const YEAR = / ?\(((?:19|20)\d\d)\)/y;

/**
 * The parts of a resolution written as a document: `A/395 (V)` is A/RES/395 (V), and `S/1373 (2001)` is S/RES/1373
 * (2001), since that is the year of the resolution and no document had so low a number then. Undefined otherwise, and
 * where the session had no such number.
 */
export function resolutionBySlip(
  text: string,
  end: number,
  parts: readonly SymbolPart[],
): { readonly parts: readonly SymbolPart[]; readonly end: number } | undefined {
  const [lead, number, more] = parts;
  if (!lead || !number || more || number.kind !== 'number') return undefined;
  const time = matchAt(lead.text === 'S' ? YEAR : OLD_SESSION, text, end);
  if (!time || !(lead.text === 'A' || lead.text === 'S' || lead.text === 'E')) return undefined;
  if (lead.text === 'S' && securityCouncilYear(Number(number.text)) !== Number(time[1])) return undefined;
  if (lead.text === 'A' && isOutsideAssemblySession(Number(number.text), time[1]!)) return undefined;
  const after = end + time[0].length;
  const start = after - time[1]!.length - 2;
  return {
    parts: [
      lead,
      { kind: 'nature', text: 'RES', start: number.start, end: number.start },
      number,
      { kind: 'parenthesis', text: `(${time[1]})`, start, end: after },
    ],
    end: after,
  };
}

/** `$/2018/1`, `§/2018/1`: no sum of money has a slash. */
const SIGN_FOR_S = /\/(?:19\d\d|20[0-4]\d|\d{3})\/\d/y;
/** `(8/2018/1`, `see 5/2018/1`: figures, so only where a symbol is expected and a year of Council documents follows. */
const FIGURE_FOR_S = /\/(?:199[4-9]|20[0-4]\d)\/\d{1,4}(?![\d/-])/y;
const EXPECTED = ['(', 'see ', 'See '];

/** Offset of a sign or figure before the slash that a scanner made of the letter S, or -1. */
export function scannedS(text: string, slash: number): number {
  const start = slash - 1;
  const code = text.charCodeAt(start);
  if (code === 36 || code === 0xa7) return matchAt(SIGN_FOR_S, text, slash) ? start : -1;
  if (code !== 56 && code !== 53) return -1;
  const expected = EXPECTED.some(before => text.startsWith(before, start - before.length));
  return expected && matchAt(FIGURE_FOR_S, text, slash) ? start : -1;
}
