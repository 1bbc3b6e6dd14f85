/** Where a report introduces abbreviations, and where it uses them. */

import type { Report } from '../../report/model';
import { perReport } from '../per-report';
import { isIn, namesIn, type Prose, proseOf } from './prose';
import { wordsOf } from './words';

export interface Definition {
  readonly short: string;
  readonly long: string;
  readonly prose: Prose;
  /** Where the name begins in flowing text. */
  readonly longStart: number;
  /** The parenthesis. */
  readonly start: number;
  readonly end: number;
}

/** "(ISIL)", "(NGOs)", "(ISIL, also known as Daesh)", "(“the LDU”)" is none. */
const IN_PARENTHESES = /\(([A-Z][A-Za-z\d&-]{1,14})(?:, (?:also|or|formerly|known)\b[^()]{1,60})?\)/y;
const ROMAN = /^[IVXLCDM]+$/;

/** Abbreviations with the places at which they are introduced, in the order of the text; notes and headings introduce none. */
export const definitionsOf = perReport((report: Report): ReadonlyMap<string, readonly Definition[]> => {
  const all = new Map<string, Definition[]>();
  for (const prose of proseOf(report)) {
    if (prose.kind !== 'paragraph' && prose.kind !== 'text' && prose.kind !== 'item') continue;
    const { text } = prose.flow;
    for (let at = text.indexOf('(', prose.start); at >= 0; at = text.indexOf('(', at + 1)) {
      const definition = definitionAt(report, prose, at);
      if (!definition) continue;
      const list = all.get(definition.short);
      if (list) list.push(definition);
      else all.set(definition.short, [definition]);
    }
  }
  return all;
});

function definitionAt(report: Report, prose: Prose, at: number): Definition | undefined {
  const { text } = prose.flow;
  IN_PARENTHESES.lastIndex = at;
  const match = IN_PARENTHESES.exec(text);
  if (!match || text[at - 1] !== ' ') return undefined;
  const printed = match[1]!;
  const short = /[A-Z]s$/.test(printed) ? printed.slice(0, -1) : printed;
  if ((short.match(/[A-Z]/g)?.length ?? 0) < 2 || ROMAN.test(short) || isIn(namesIn(report, prose), at + 1))
    return undefined;
  const longStart = startOfName(text, at - 1, short);
  if (longStart < prose.start || longStart < 0) return undefined;
  const long = text.slice(longStart, at - 1);
  return { short, long, prose, longStart, start: at, end: at + match[0].length };
}

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
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

/** Whether a word may be an abbreviation: two capitals or more. */
const SHORT = /^(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Z][A-Za-z\d&-]*$/;

/** Words that look like abbreviations, by themselves and as parts of compounds ("UNODC-led"), where they do not stand as introductions. */
const uses = perReport((report: Report): ReadonlyMap<string, readonly Use[]> => {
  const all = new Map<string, Use[]>();
  const definitions = definitionsOf(report);
  const introduced = new Set<string>();
  for (const list of definitions.values())
    for (const { prose, start } of list) introduced.add(`${prose.block} ${start + 1}`);
  for (const { prose, starts, ends } of wordsOf(report)) {
    if (prose.kind === 'title' || prose.kind === 'heading') continue;
    const { text } = prose.flow;
    starts.forEach((start, at) => {
      const code = text.charCodeAt(start);
      if (code < 65 || code > 90) return;
      if (!hasMoreCapitals(text, start + 1, ends[at]!)) return;
      // a part of a path or of a symbol that is none
      if (text[start - 1] === '/' || text[ends[at]!] === '/') return;
      const word = text.slice(start, ends[at]).replace(/[’']s?$/, '');
      if (!SHORT.test(word) || introduced.has(`${prose.block} ${start}`)) return;
      for (const name of namesOf(word)) {
        const use = { prose, start, end: start + word.length };
        const list = all.get(name);
        if (list) list.push(use);
        else all.set(name, [use]);
      }
    });
  }
  return all;
});

function hasMoreCapitals(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

/** "NGOs" uses NGO, "ISIL-affiliated" ISIL. */
function namesOf(word: string): string[] {
  const names = word.includes('-') ? [word, ...word.split('-').filter(part => SHORT.test(part))] : [word];
  return names.map(name => (/[A-Z]s$/.test(name) ? name.slice(0, -1) : name));
}

/** The uses of an abbreviation, in the order of the text. */
export const usesOf = (report: Report, short: string): readonly Use[] => uses(report).get(short) ?? [];
