/** One component of a symbol: what stands between two slashes, and the parentheses after it. */

import { isWord, matchAt } from './chars';
import { BODY_CODES, BODY_WORDS, MODIFIERS, NATURE_CODES, NATURE_WORDS, TREATY_WORDS } from './elements';
import { beginsNumber, closesNumber, readNumber } from './number';
import type { PartKind, SymbolPart } from './types';

export interface Component {
  readonly parts: readonly SymbolPart[];
  readonly end: number;
  readonly repaired: boolean;
}

/** S-27 and ES-10 of the Assembly, S-37 of the Human Rights Council, SS.VII of a governing council. */
const SESSION = /(?:E?S-\d{1,2}|SS\.[IVXLC]{1,6})(?=\/| \/)/y;
/** `Add. l` is a scanner's Add.1. */
const MODIFIER = /(add|amend|corr|rev)(?:\. ?| )(\d{1,3}|[lI](?![A-Za-z\d]))/iy;
const WORD_MODIFIER = /(Summary|Excerpt)/y;
/** ICCD/COP(8), ITC/AG(LVI) */
const CODE_IN_PARENTHESES = /[A-Z]{2,6}\((?:\d{1,3}|[IVXLC]{1,6})\)/y;
/** PV.8114, CONF.IX, SER.A, EB.AIR; a space after the dot, or a scanner's comma for it, only before figures: "CONF. 129", "C,4". */
const CODE = /([A-Z][A-Za-z]{0,5})(?:(\. ?|,)(?=[IlO]?\d)|\.([IVXLC]{1,6}|[A-Z]{1,5})(?![A-Za-z\d]))/y;
const LETTERS = /(?:Agenda|[A-Z]{1,8}(?:-[A-Z]{2,8}){0,2})(?= ?\/)/y;
/** Combined reports: CERD/C/ARE/CO/18-21 */
const COMBINED = /(\d{1,2})[-–](\d{1,2})(?![\dA-Za-z])/y;
/** World Food Programme: WFP/EB.1/2024/6-A/8, WFP/EB.A/2024/5-(A) */
const FOOD_PROGRAMME = /\d{1,2}-(?:[A-Z]|\([A-Z]\))(?![A-Za-z])/y;
const LETTER_PART = / ?([A-Z])(?![A-Za-z\d'’-])/y;
/** "A/RES/71/1 A comprehensive …" is no part A; "46/215 A of 20 December", "46/215 A." and "217 A (III)" are. */
const AFTER_LETTER_PART =
  / ?[),;:\]]|\.(?= |$)| ?\((?:E?S-)?[IVXLC]+\)| (?:of|on|and|to|or|in|is|was|by|para|paras|annex)\b|$/y;

const YEAR_IN_PARENTHESES = / ?\( ?((?:19|20) ?\d ?\d) ?\)/y;
const SESSION_IN_PARENTHESES = / ?\( ?((?:E?S-)?[IVXLC]{1,8}|ORG-\d\d) ?\)/y;
const PARENTHESIS =
  / ?\( ?(Vol|Part|Sect|Resumption|Supp|OR)(?![a-z])(?:(?:\.|) ?(\d{1,3}[A-Z]?|[IVXLC]{1,6}))?((?:\/(?:Add|Corr|Rev)\. ?\d{1,3}){0,2}) ?\)/iy;

const SINGLE_LETTER_LEADS = new Set(['A', 'S', 'E', 'T']);

const HIGHEST_RECORD = 19999;
const HIGHEST_RUNNING = 49999;
const HIGHEST_IN_YEAR = 1400;

/** Reads the component at `at`, just after its slash; `before` holds the parts read so far. */
export function readComponent(
  text: string,
  at: number,
  before: readonly SymbolPart[],
): Component | undefined {
  if (beginsNumber(text, at)) return readFigures(text, at, before);
  return (
    readSession(text, at, before) ??
    readModifier(text, at) ??
    readCode(text, at, before) ??
    readLetters(text, at, before)
  );
}

function one(kind: PartKind, text: string, start: number, end: number, repaired = false): Component {
  return { parts: [{ kind, text, start, end }], end, repaired };
}

function readFigures(text: string, at: number, before: readonly SymbolPart[]): Component | undefined {
  const lead = before[0]!.text;
  const previous = before[before.length - 1]!;
  if (previous.text === 'CO') {
    const combined = matchAt(COMBINED, text, at);
    if (combined) return one('number', `${combined[1]}-${combined[2]}`, at, at + combined[0].length);
  }
  if (lead === 'WFP') {
    const food = matchAt(FOOD_PROGRAMME, text, at);
    if (food) return one('number', food[0], at, at + food[0].length);
  }
  const first = before.length === 1;
  const isResolution = before.some(part => part.text === 'RES' || part.text === 'DEC');
  const highest = first && lead === 'S' ? HIGHEST_RUNNING : isResolution ? 4000 : HIGHEST_IN_YEAR;
  const number = readNumber(text, at, { first, lead, highest });
  if (number) {
    const component = one('number', number.digits, at, number.end, number.repaired);
    return isResolution ? withLetterPart(text, component) : component;
  }
  return isResolution ? readGluedLetterPart(text, at) : undefined;
}

/** `A/RES/46/215 A` */
function withLetterPart(text: string, number: Component): Component {
  const letter = matchAt(LETTER_PART, text, number.end);
  if (!letter) return number;
  const end = number.end + letter[0].length;
  if (!matchAt(AFTER_LETTER_PART, text, end)) return number;
  return {
    parts: [...number.parts, { kind: 'letterPart', text: letter[1]!, start: end - 1, end }],
    end,
    repaired: number.repaired,
  };
}

/** `A/RES/47/120B` */
function readGluedLetterPart(text: string, at: number): Component | undefined {
  const glued = matchAt(/(\d{1,4})([A-Z])(?![A-Za-z\d])/y, text, at);
  if (!glued) return undefined;
  const end = at + glued[0].length;
  return {
    parts: [
      { kind: 'number', text: glued[1]!, start: at, end: end - 1 },
      { kind: 'letterPart', text: glued[2]!, start: end - 1, end },
    ],
    end,
    repaired: false,
  };
}

function readSession(text: string, at: number, before: readonly SymbolPart[]): Component | undefined {
  const session = matchAt(SESSION, text, at);
  if (!session || before.length > 3) return undefined;
  return one('session', session[0], at, at + session[0].length);
}

function readModifier(text: string, at: number): Component | undefined {
  const word = matchAt(WORD_MODIFIER, text, at);
  if (word) return one('modifier', word[0], at, at + word[0].length);
  const modifier = matchAt(MODIFIER, text, at);
  if (!modifier) return undefined;
  const end = at + modifier[0].length;
  if (!closesNumber(text, end)) return undefined;
  const misread = !/\d/.test(modifier[2]!);
  const name = MODIFIERS.get(modifier[1]!.toLowerCase())!.text;
  return one('modifier', `${name}.${misread ? '1' : modifier[2]}`, at, end, misread);
}

function readCode(text: string, at: number, before: readonly SymbolPart[]): Component | undefined {
  const bracketed = matchAt(CODE_IN_PARENTHESES, text, at);
  if (bracketed) return one('body', bracketed[0], at, at + bracketed[0].length);
  const code = matchAt(CODE, text, at);
  if (!code) return undefined;
  const [printed, letters, joint, series] = code;
  const lead = before[0]!.text;
  const known = NATURE_CODES.has(letters!) || BODY_CODES.has(letters!);
  const strange = SINGLE_LETTER_LEADS.has(lead) || joint === '. ' || joint === ',' || /[a-z]/.test(letters!);
  if (!known && strange) return undefined;
  const kind = codeKind(letters!, lead, before);
  const end = at + printed.length;
  if (series !== undefined) return one(kind, `${letters}.${series}`, at, end);
  const highest = letters === 'PV' || letters === 'SR' ? HIGHEST_RECORD : HIGHEST_IN_YEAR;
  const number = readNumber(text, end, { first: false, lead, highest });
  if (!number) return undefined;
  const name = letters === 'SUB' ? 'Sub' : letters;
  return one(kind, `${name}.${number.digits}`, at, number.end, number.repaired || joint === ',');
}

/** WP.29 of the Economic Commission for Europe is a working party, WP.4 elsewhere a paper; SER.A is a series. */
function codeKind(letters: string, lead: string, before: readonly SymbolPart[]): PartKind {
  if (letters === 'WP' && (lead === 'ECE' || lead === 'TRANS') && before.length < 3) return 'body';
  if (letters === 'SER') return 'letters';
  if (NATURE_CODES.has(letters)) return 'nature';
  return BODY_CODES.has(letters) ? 'body' : 'letters';
}

function readLetters(text: string, at: number, before: readonly SymbolPart[]): Component | undefined {
  const match = matchAt(LETTERS, text, at);
  if (!match) return undefined;
  const letters = match[0];
  const kind = lettersKind(letters, before);
  if (letters.length === 1 && SINGLE_LETTER_LEADS.has(before[0]!.text)) {
    const repeatsLead = letters === 'A' || letters === 'S' || letters === 'E' || letters === 'T';
    if (before.length === 1 || repeatsLead) return undefined;
  }
  return one(kind, letters, at, at + letters.length);
}

function lettersKind(letters: string, before: readonly SymbolPart[]): PartKind {
  const inTreatyBody = before.some(part => part.text === 'C' || part.text === 'C.12');
  if (inTreatyBody && TREATY_WORDS.has(letters)) return 'nature';
  if (NATURE_WORDS.has(letters)) return 'nature';
  if (BODY_WORDS.has(letters)) return 'body';
  const maybeCountry = letters.length === 3 && before.length > 1;
  return maybeCountry && (inTreatyBody || before.some(part => part.text === 'WG.6')) ? 'country' : 'letters';
}

/** Reads the parenthesis that may follow at `at`: a year or session after a resolution, a volume, part or section elsewhere. */
export function readParenthesis(
  text: string,
  at: number,
  before: readonly SymbolPart[],
): Component | undefined {
  const first = text.charCodeAt(at) === 32 ? at + 1 : at;
  if (text.charCodeAt(first) !== 40) return undefined;
  if (before.some(part => part.text === 'RES')) return readResolutionParenthesis(text, at, before[0]!.text);
  const match = matchAt(PARENTHESIS, text, at);
  if (!match || isWord(text.charCodeAt(at + match[0].length))) return undefined;
  const word = match[1]!;
  const name = PARENTHESIS_NAMES.get(word.toLowerCase())!;
  const value = match[2]?.toUpperCase();
  if (value === undefined && name !== 'Supp' && name !== 'OR') return undefined;
  const tail = match[3]!.replace(/ /g, '');
  const inside = value === undefined ? name : `${name} ${value}`;
  return one('parenthesis', `(${inside}${tail})`, first, at + match[0].length);
}

const PARENTHESIS_NAMES: ReadonlyMap<string, string> = new Map([
  ['vol', 'Vol.'],
  ['part', 'Part'],
  ['sect', 'Sect.'],
  ['resumption', 'Resumption'],
  ['supp', 'Supp'],
  ['or', 'OR'],
]);

function readResolutionParenthesis(text: string, at: number, lead: string): Component | undefined {
  const pattern = lead === 'S' ? YEAR_IN_PARENTHESES : SESSION_IN_PARENTHESES;
  const match = matchAt(pattern, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const start = text.charCodeAt(at) === 32 ? at + 1 : at;
  return one('parenthesis', `(${match[1]!.replace(/ /g, '')})`, start, end);
}
