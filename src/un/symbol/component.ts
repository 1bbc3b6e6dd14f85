/** One component of a symbol: what stands between two slashes. */

import { matchAt } from '../chars';
import { BODY_CODES, BODY_WORDS } from './bodies';
import { MODIFIERS, NATURE_CODES, NATURE_WORDS, TREATY_WORDS } from './elements';
import { beginsNumber, closesNumber, readNumber } from './number';
import { readSpecial } from './special';
import type { PartKind, SymbolPart } from './types';

export interface Component {
  readonly parts: readonly SymbolPart[];
  readonly end: number;
  readonly repaired: boolean;
}

/** S-27 and ES-10 of the Assembly, S-37 of the Human Rights Council, SS.VII of a governing council. */
const SESSION = /(?:E?S-\d{1,2}|SS\.[IVXLC]{1,6})(?=\/| \/)/y;
/** `Add. l` and `Add,1` are a scanner's Add.1. */
const MODIFIER = /(add|amend|corr|rev)(?:\. ?|,(?=\d)| )(\d{1,3}|[lI](?![A-Za-z\d]))/iy;
const WORD_MODIFIER = /(Summary|Excerpt)(?![A-Za-z])/y;
/** PV.8114, CONF.IX, SER.A, EB.AIR; a space after the dot, or a scanner's comma for it, only before figures: "CONF. 129", "C,4". */
const CODE = /([A-Z][A-Za-z]{0,5})(?:(\. ?|,)(?=[IlO]?\d)|\.([IVXLC]{1,6}|[A-Z]{1,5})(?![A-Za-z\d]))/y;
/** A scanner's small letter: `A/C.4/l.628`. */
const SMALL_L = /(l)(\. ?)(?=\d)/y;
const LETTERS = /(?:Agenda|[A-Z]{1,10}(?:-[A-Z]{2,8}){0,2})(?= ?\/)/y;
const LETTER_PART = / ?([A-Z])(?![A-Za-z\d'’-])/y;
/** "A/RES/71/1 A comprehensive …" is no part A; "46/215 A of 20 December", "46/215 A." and "217 A (III)" are. */
const AFTER_LETTER_PART =
  / ?[),;:\]]|\/(?:Add|Amend|Corr|Rev)\.|\.(?= |$)| ?\((?:E?S-)?[IVXLC]+\)| (?:of|on|and|to|or|in|is|was|by|para|paras|annex)\b|$/y;

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
  const special = readSpecial(text, at, before);
  if (special) return { parts: [special], end: special.end, repaired: false };
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
  const isRepaired = misread || modifier[0].includes(',');
  return one('modifier', `${name}.${misread ? '1' : modifier[2]}`, at, end, isRepaired);
}

function readCode(text: string, at: number, before: readonly SymbolPart[]): Component | undefined {
  const code = matchAt(CODE, text, at) ?? matchAt(SMALL_L, text, at);
  if (!code) return undefined;
  const [printed, name, joint, series] = code;
  const letters = name === 'l' ? 'L' : name!;
  const lead = before[0]!.text;
  const known = NATURE_CODES.has(letters) || BODY_CODES.has(letters);
  const strange = SINGLE_LETTER_LEADS.has(lead) || joint === '. ' || joint === ',' || /[a-z]/.test(letters);
  if (!known && strange) return undefined;
  const kind = codeKind(letters, lead, before);
  const end = at + printed.length;
  if (series !== undefined) return one(kind, `${letters}.${series}`, at, end);
  const highest = letters === 'PV' || letters === 'SR' ? HIGHEST_RECORD : HIGHEST_IN_YEAR;
  const number = readNumber(text, end, { first: false, lead, highest });
  if (!number) return undefined;
  const isRepaired = number.repaired || joint === ',' || name === 'l';
  return one(kind, `${letters === 'SUB' ? 'Sub' : letters}.${number.digits}`, at, number.end, isRepaired);
}

/** WP.29 of the Economic Commission for Europe is a working party, WP.4 elsewhere a paper; SER.A is a series. */
function codeKind(letters: string, lead: string, before: readonly SymbolPart[]): PartKind {
  if (letters === 'WP' && (lead === 'ECE' || lead === 'TRANS') && before.length < 3) return 'body';
  if (letters === 'SER') return 'letters';
  if (letters === 'COM' && lead !== 'T') return 'body';
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
  const isCountry = letters.length === 3 && before.length > 1 && (inTreatyBody || before.some(hasCountries));
  return isCountry ? 'country' : 'letters';
}

/** Universal periodic review, country programmes, core documents, visits of the Subcommittee on Prevention. */
const hasCountries = ({ text }: SymbolPart): boolean =>
  text === 'WG.6' || text === 'DCP' || text === 'CPD' || text === 'CORE' || text === 'OP';
