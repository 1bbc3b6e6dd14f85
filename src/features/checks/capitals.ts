/** How often an abbreviation is printed in a text, tables and headings included. */

import { singular } from './definitions';

/** A word with its hyphens, from its first capital on. */
const WORD = /[A-Z][A-Za-z\d&]*(?:-[A-Za-z\d&]+)*/y;

/** By itself, in the plural, and as a part of a word with hyphens. */
export function timesPrinted(text: string, short: string): number {
  let times = 0;
  let from = 0;
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, from)) {
    WORD.lastIndex = firstCapital(text, at, from);
    const word = WORD.exec(text)?.[0] ?? '';
    from = Math.max(WORD.lastIndex, at + 1);
    for (const name of word.includes('-') ? [word, ...word.split('-')] : [word])
      if (singular(name) === short) times++;
  }
  return times;
}

/** Where the word that holds an offset has its first capital; the offset itself is one. */
function firstCapital(text: string, offset: number, least: number): number {
  let first = offset;
  for (let at = offset - 1; at >= least; at--) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) first = at;
    else if (code === HYPHEN ? !isPart(text.charCodeAt(at + 1)) : !isPart(code)) break;
  }
  return first;
}

const HYPHEN = 45;
const isPart = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 38;
