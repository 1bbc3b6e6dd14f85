/** An organ's name that ends a text: "… adopted by the General Assembly". By hand: a pattern of all names is slow to make. */

import { codeAt } from '../../un/chars';
import { isWhite } from '../lines';
import type { Lexicon } from './lexicon';

export interface OrganFound {
  /** As it is printed. */
  readonly name: string;
  readonly start: number;
}

/** White characters that lines and tables leave between two words of a name, at most; after it, one less. */
const WIDEST = 4;

/** The name that ends a text, the longest where one ends another: "Economic and Social Council". */
export function organAtEnd({ organs, organLasts }: Lexicon, text: string): OrganFound | undefined {
  const end = endOfName(text);
  if (!organLasts.has(codeAt(text, end - 1))) return undefined;
  const small = text.toLowerCase();
  // a letter that is longer when it is small would move all that follows
  if (small.length !== text.length) return undefined;
  let start = end;
  for (const name of organs) {
    const at = startOfName(small, end, name);
    if (at !== undefined && at < start && !isLetter(text.charCodeAt(at - 1))) start = at;
  }
  return start < end ? { name: text.slice(start, end), start } : undefined;
}

/** Before the white characters at the end of a text, and before "'s". */
function endOfName(text: string): number {
  let end = text.length;
  while (text.length - end < WIDEST - 1 && isWhite(text.charCodeAt(end - 1))) end--;
  const owner = /s/i.test(text.charAt(end - 1)) ? end - 1 : end;
  return isApostrophe(text.charAt(owner - 1)) ? owner - 1 : end;
}

const isApostrophe = (char: string): boolean => char === '’' || char === "'";

/** Where a name begins that ends at an offset. */
function startOfName(text: string, end: number, name: string): number | undefined {
  let at = end;
  for (let index = name.length - 1; index >= 0; index--) {
    const code = name.charCodeAt(index);
    if (code === 32) {
      const from = at;
      while (from - at < WIDEST && isWhite(text.charCodeAt(at - 1))) at--;
      if (at === from) return undefined;
    } else if (at === 0 || text.charCodeAt(--at) !== code) return undefined;
  }
  return at;
}

const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x400 && code <= 0x4ff);
