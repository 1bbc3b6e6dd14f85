/** Parentheses of a symbol: volumes, parts and sections, resumed meetings, the year or session of a resolution. */

import { isWord, matchAt, SPACE } from '../chars';
import type { SymbolPart } from './types';

const OPEN = 40;

const YEAR = / ?\( ?((?:19|20) ?\d ?\d) ?\)/y;
const SESSION = / ?\( ?((?:E?S-)?[IVXLC]{1,8}|ORG-\d\d) ?\)/y;
const NUMBERED =
  / ?\( ?(Vol|Part|Sect|Income sect|Resumption|Supp)(?:\.|) ?(\d{1,3}[A-Z]?|[IVXLC]{1,6})(\/Part [\dIVX]{1,4})?((?:\/(?:Add|Corr|Rev)\. ?\d{1,3}){0,2}) ?\)/iy;
/** `(OR)` is a print in the Official Records; the programme budget has an introduction and an outline. */
const WORD = / ?\((OR|Supp|SUPP|Introduction|Plan outline|Annexes)\)/y;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['vol', 'Vol.'],
  ['part', 'Part'],
  ['sect', 'Sect.'],
  ['income sect', 'Income sect.'],
  ['resumption', 'Resumption'],
  ['supp', 'Supp'],
]);

/** Reads the parenthesis that may follow at `at`: a year or session after a resolution, a volume, part or section elsewhere. */
export function readParenthesis(
  text: string,
  at: number,
  before: readonly SymbolPart[],
): SymbolPart | undefined {
  const start = text.charCodeAt(at) === SPACE ? at + 1 : at;
  if (text.charCodeAt(start) !== OPEN) return undefined;
  const isResolution = before.some(part => part.text === 'RES');
  const inside = isResolution ? readTime(text, at, before[0]!.text) : readVolume(text, at);
  return inside && { kind: 'parenthesis', text: `(${inside.text})`, start, end: inside.end };
}

function readTime(text: string, at: number, lead: string): { text: string; end: number } | undefined {
  const match = matchAt(lead === 'S' ? YEAR : SESSION, text, at);
  return match && { text: match[1]!.replace(/ /g, ''), end: at + match[0].length };
}

function readVolume(text: string, at: number): { text: string; end: number } | undefined {
  const word = matchAt(WORD, text, at);
  if (word) return { text: word[1]!, end: at + word[0].length };
  const match = matchAt(NUMBERED, text, at);
  if (!match || isWord(text.charCodeAt(at + match[0].length))) return undefined;
  const [printed, name, number, part = '', tail] = match;
  const inside = `${NAMES.get(name!.toLowerCase())} ${number!.toUpperCase()}${part}${tail!.replace(/ /g, '')}`;
  return { text: inside, end: at + printed.length };
}
