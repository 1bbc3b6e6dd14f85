/** Which sequences of parts are symbols: "A/B", "E/CN.4" and "S/2018" alone are not. */

import { LEADS } from './elements';
import { isYear } from './number';
import type { PartKind, SymbolPart } from './types';

const FOUR_ORGANS = new Set(['A', 'S', 'E', 'T']);

/** Whether the parts name a document. Expects the kinds that `settleKinds` gives. */
export function isPlausible(parts: readonly SymbolPart[]): boolean {
  const lead = parts[0]!.text;
  const main = parts.slice(1).filter(part => !AFTER_THE_NUMBER.has(part.kind));
  const first = main[0];
  const last = main[main.length - 1];
  if (!first || !last) return false;
  if (main.length === 1 && first.kind === 'number') return isRunningNumber(lead, first.text);
  if (!endsInNumber(last, main)) return false;
  if (lead === 'UNCTAD' && first.text === 'SDD' && !main.some(part => part.kind === 'year')) return false;
  if (!FOUR_ORGANS.has(lead)) return main.length > 1 || first.kind === 'nature' || lead === 'LC';
  return isFigure(first) ? isSessionOrYear(lead, first.text) : true;
}

const AFTER_THE_NUMBER = new Set<PartKind>(['modifier', 'parenthesis', 'letterPart']);

const FIGURES = new Set<PartKind>(['number', 'session', 'year']);
const isFigure = (part: SymbolPart): boolean => FIGURES.has(part.kind);

/** A document's number is a figure of its own or that of its nature (L.60); a body's number (AC.105) is not one. */
function endsInNumber(last: SymbolPart, main: readonly SymbolPart[]): boolean {
  if (last.kind === 'number' || last.kind === 'year') return true;
  if (last.kind === 'nature') return /\.\d/.test(last.text);
  return last.kind === 'letters' && (main.length > 1 || main[0] === last) && /\.\d/.test(last.text);
}

/** `A/1316`, `S/26695`, `CD/1117`; a year alone is the beginning of something broken off. */
function isRunningNumber(lead: string, digits: string): boolean {
  if (!LEADS.get(lead)?.running) return false;
  if (lead !== 'A' && isYear(digits) && Number(digits) >= 1978) return false;
  const least = FOUR_ORGANS.has(lead) ? 3 : 2;
  return digits.length >= least && digits.length <= 5;
}

/** Wrong years and sessions pass, for a checker to see ("S/202/684" is an author's slip); what can be neither does not. */
function isSessionOrYear(lead: string, text: string): boolean {
  if (/^E?S-/.test(text)) return lead === 'A';
  if (lead === 'A') return text.length === 2 || text.length === 3;
  return text.length === 4 || (text.length === 3 && lead !== 'T');
}

/** Tells sessions and years from other numbers by what follows them. */
export function settleKinds(parts: readonly SymbolPart[]): SymbolPart[] {
  const lead = parts[0]!.text;
  const numbers = parts.filter(part => part.kind === 'number');
  const settled: SymbolPart[] = [];
  parts.forEach((part, index) => {
    const isLast = numbers[numbers.length - 1] === part && !natureFollows(parts, index);
    const kind =
      part.kind === 'number' ? figureKind(lead, part.text, settled[index - 1]!, isLast) : part.kind;
    settled.push(kind === part.kind ? part : { ...part, kind });
  });
  return settled;
}

const natureFollows = (parts: readonly SymbolPart[], index: number): boolean =>
  parts.slice(index + 1).some(part => part.kind === 'nature' || part.kind === 'letters');

/**
 * CCPR/C/121/D/2025/2011 is communication 2025 of 2011: there the year comes last. GEGN.2/2021/1/CRP.1 has its
 * number before its nature, A/CN.4/SER.A/1996 and UNCTAD/WIR/2018 are volumes of a year.
 */
function figureKind(lead: string, digits: string, previous: SymbolPart, isLast: boolean): PartKind {
  if (isYear(digits) && (lead === 'UNCTAD' || lead === 'HRI' || /^SER\./.test(previous.text))) return 'year';
  if (previous.text === 'D' || previous.kind === 'year' || isLast) return 'number';
  if (lead === 'A' && previous.text === 'A') return 'session';
  if ((lead === 'S' || lead === 'E') && previous.text === lead) return 'year';
  if (isYear(digits)) return 'year';
  return digits.length <= 3 ? 'session' : 'number';
}
