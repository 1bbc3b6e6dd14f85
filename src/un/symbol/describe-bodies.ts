/** Bodies and series in words. */

import { fromRoman } from '../roman';
import { ordinalFigures, ordinalWords } from '../sessions';
import { BODIES, BODY_CODES, BODY_WORDS, SESSION_CODES } from './bodies';
import { type Description, line } from './description';
import { isYear } from './number';
import { joinParts } from './parse';
import type { SymbolPart } from './types';

/** A body by its own name, or by its kind and number: "conference of the parties, ninth session", "working group 2". */
export function describeBody(parts: readonly SymbolPart[], index: number): Description[] {
  const { text } = parts[index]!;
  // CEDAW/C: the organ is the committee
  if (text === 'C' && index === 1) return [];
  const named = nameOf(parts, index);
  if (named) return [line('Body', named)];
  const [, code = '', number = ''] = /^([A-Za-z]+)[.(](\w+)\)?$/.exec(text) ?? [];
  return [describeCode(code, number) ?? line('Body', text, 'unknown')];
}

/** A series: a body where the letters are one, a country or a numbered series, or unknown. */
export function describeLetters(parts: readonly SymbolPart[], index: number): Description[] {
  const { text } = parts[index]!;
  const named = nameOf(parts, index);
  if (named) return [line('Body', named)];
  const [, code = '', number = ''] = /^([A-Za-z]+)[.(]([\w.]+)\)?$/.exec(text) ?? [];
  if (code === 'SER') return [line('Series', number)];
  const committee = /^\((\d{4})\)$/.exec(text)?.[1];
  if (committee !== undefined) return [line('Under', `resolution ${committee}`, 'inferred')];
  const protocol = PROTOCOLS.get(code);
  if (protocol) return [line('Series', `${protocol} ${number}`, 'inferred')];
  return [describeCode(code, number) ?? line('Series', text, 'unknown')];
}

export const describeCountry = (code: string): Description[] => [line('Country', `code ${code}`)];

/** Convention on Certain Conventional Weapons: CCW/P.V, CCW/AP.II */
const PROTOCOLS: ReadonlyMap<string, string> = new Map([
  ['P', 'Protocol'],
  ['AP', 'Amended Protocol'],
]);

function nameOf(parts: readonly SymbolPart[], index: number): string | undefined {
  return BODIES.get(pathTo(parts, index)) ?? BODY_WORDS.get(parts[index]!.text);
}

/** The elements up to one, without sessions, years and numbers: `E/ICEF/P` of E/ICEF/2025/P/L.4. */
const pathTo = (parts: readonly SymbolPart[], index: number): string =>
  joinParts(
    parts
      .slice(0, index + 1)
      .filter(({ kind }) => kind !== 'session' && kind !== 'year' && kind !== 'number'),
  );

function describeCode(code: string, number: string): Description | undefined {
  const held = SESSION_CODES.get(code);
  if (held && isYear(number)) return line('Body', `${held} of ${number}`, 'inferred');
  const roman = /^[IVXL]+$/.test(number) ? fromRoman(number) : undefined;
  const session = roman ?? (code === 'CONF' ? undefined : Number(number) || undefined);
  if (held && session !== undefined) {
    const ordinal = ordinalWords(session) ?? ordinalFigures(session);
    return line('Body', BEFORE.has(code) ? `${ordinal} ${held}` : `${held}, ${ordinal} session`, 'inferred');
  }
  const kind = BODY_CODES.get(code);
  if (kind && isYear(number)) return line('Body', `${kind} of ${number}`, 'inferred');
  if (!kind) return undefined;
  return line('Body', `${kind} ${/^\d+$/.test(number) ? 'No. ' : ''}${number}`, 'inferred');
}

/** "ninth conference", "twenty-seventh executive session" */
const BEFORE: ReadonlySet<string> = new Set(['CONF', 'EX', 'GCSS']);
