/** Where a block introduces abbreviations, and where it uses what looks like one. */

import { isCapital, matchAt } from '../../un/chars';
import { type BlockView, NOTHING } from './block-check';
import { isIn } from './prose';

/** Offsets are those of the block's flowing text. */
export interface Definition {
  readonly short: string;
  readonly long: string;
  /** Where the name begins. */
  readonly longStart: number;
  /** The parenthesis. */
  readonly start: number;
  readonly end: number;
}

/** "(ISIL)", "(NGOs)", "(ISIL, also known as Daesh)", "(“the LDU”)" is none. */
const IN_PARENTHESES = /\(([A-Z][A-Za-z\d&-]{1,14})(?:, (?:also|or|formerly|known)\b[^()]{1,60})?\)/y;
const ROMAN = /^[IVXLCDM]+$/;

/** The places at which a block introduces abbreviations, in order; notes and headings introduce none. */
export function definitionsIn(view: BlockView): readonly Definition[] {
  const { kind, flow, start } = view;
  if (kind !== 'paragraph' && kind !== 'text' && kind !== 'item') return NOTHING;
  const all: Definition[] = [];
  for (let at = flow.text.indexOf('(', start); at >= 0; at = flow.text.indexOf('(', at + 1)) {
    const definition = definitionAt(view, at);
    if (definition) all.push(definition);
  }
  return all.length === 0 ? NOTHING : all;
}

function definitionAt({ flow: { text }, start, names }: BlockView, at: number): Definition | undefined {
  if (!isCapital(text.charCodeAt(at + 1)) || text[at - 1] !== ' ') return undefined;
  const match = matchAt(IN_PARENTHESES, text, at);
  if (!match) return undefined;
  const printed = match[1]!;
  const short = singular(printed);
  if ((short.match(/[A-Z]/g)?.length ?? 0) < 2 || ROMAN.test(short) || isIn(names, at + 1)) return undefined;
  const longStart = startOfName(text, at - 1, short);
  if (longStart < start || longStart < 0) return undefined;
  const long = text.slice(longStart, at - 1);
  return { short, long, longStart, start: at, end: at + match[0].length };
}

/** "NGOs" is NGO. */
export const singular = (name: string): string => (/[A-Z]s$/.test(name) ? name.slice(0, -1) : name);

/**
 * Where the name of an abbreviation begins, or -1 where the words before do not hold its letters in order. The method is that
 * of Schwartz and Hearst (2003): from right to left, each letter is looked for in the words before; the first begins a word.
 */
function startOfName(text: string, end: number, short: string): number {
  const letters = short.toLowerCase().replace(/[^a-z\d]/g, '');
  const least = startOfWords(text, end, Math.min(letters.length + 5, letters.length * 2));
  let at = end - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--, at--) {
    while (
      at >= least &&
      !(
        text[at]!.toLowerCase() === letters[letter] &&
        (letter > 0 || !/[\p{L}\d]/u.test(text[at - 1] ?? ' '))
      )
    )
      at--;
    if (at < least) return -1;
  }
  const start = capitalBefore(text, least, at + 1);
  const words = text.slice(start, end);
  return /^[\p{L}\d]/u.test(words) &&
    words.includes(' ') &&
    !/[.;:()]\s/.test(words) &&
    beginsLikeName(words, letters)
    ? start
    : -1;
}

/** "Office of Counter-Terrorism" for OCT: of two words that begin so, the one with a capital begins the name. */
function capitalBefore(text: string, least: number, start: number): number {
  const letter = text[start]!;
  if (letter !== letter.toLowerCase() || letter === letter.toUpperCase()) return start;
  const [word = ''] = /^\p{Ll}+ /u.exec(text.slice(start, start + 12)) ?? [];
  if (word === '' || word.length > 5) return start;
  for (let at = start - 1; at >= least; at--) {
    if (text[at] === letter.toUpperCase() && (at === 0 || text[at - 1] === ' ')) return at;
    if ('.;:()'.includes(text[at]!)) break;
  }
  return start;
}

/** A name of several words has at least half of the letters at the beginnings of words: "(HIV)" after any words is no name. */
function beginsLikeName(words: string, letters: string): boolean {
  const initials = words.split(/[\s-]+/).map(word => word[0]?.toLowerCase());
  let next = 0;
  let begun = 0;
  for (const initial of initials) {
    const at = letters.indexOf(initial ?? '', next);
    if (at < 0 || initial === undefined) continue;
    begun++;
    next = at + 1;
  }
  return begun * 2 >= Math.min(letters.length, 6) - 1;
}

function startOfWords(text: string, end: number, count: number): number {
  let at = end;
  for (let words = 0; words < count && at > 0; words++) {
    at = text.lastIndexOf(' ', at - 1);
    if (at < 0) return 0;
  }
  return Math.max(0, at + (text[at] === ' ' ? 1 : 0));
}

export interface Use {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a word may be an abbreviation: two capitals or more. */
const SHORT = /^(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Z][A-Za-z\d&-]*$/;

/**
 * Words that look like abbreviations, by themselves and as parts of compounds ("UNODC-led"), where they do not stand as
 * introductions; titles and headings are left out.
 */
export function usesIn(view: BlockView, definitions: readonly Definition[]): readonly Use[] {
  const { kind, flow, walk } = view;
  if (walk.capitals.length === 0 || kind === 'title' || kind === 'heading') return NOTHING;
  const { text } = flow;
  const all: Use[] = [];
  for (let at = 0; at < walk.capitals.length; at += 2) {
    const start = walk.capitals[at]!;
    const wordEnd = walk.capitals[at + 1]!;
    // a part of a path or of a symbol that is none
    if (text[start - 1] === '/' || text[wordEnd] === '/') continue;
    const end = abbreviationEnd(text, start, wordEnd);
    if (end < 0 || definitions.some(definition => definition.start + 1 === start)) continue;
    for (const name of namesOf(text.slice(start, end))) all.push({ name, start, end });
  }
  return all;
}

/** Where a word with two capitals ends without "’s"; -1 where there is something in it that no abbreviation has. */
function abbreviationEnd(text: string, start: number, wordEnd: number): number {
  const isOwned = text[wordEnd - 1] === 's' && (text[wordEnd - 2] === '’' || text[wordEnd - 2] === "'");
  const end = isOwned ? wordEnd - 2 : wordEnd;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || code === APOSTROPHE) return -1;
  }
  return end;
}

const APOSTROPHE = 39;

/** "NGOs" uses NGO, "ISIL-affiliated" ISIL. */
function namesOf(word: string): string[] {
  const names = word.includes('-') ? [word, ...word.split('-').filter(part => SHORT.test(part))] : [word];
  return names.map(singular);
}
