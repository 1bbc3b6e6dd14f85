/** Addresses of the web, whole where a page breaks them. */

import { CharSet } from '../../un/chars';
import type { AddressFound } from './reading';

const END_TRIM = new CharSet('.,;:)]”’"»>…');
const isBreak = (code: number): boolean =>
  Number.isNaN(code) ||
  code <= 32 ||
  code === 0xa0 ||
  code === 0x201c ||
  code === 0x201d ||
  code === 60 ||
  code === 62;
/** What may follow a break inside an address: the rest of a path. */
const REST = /[A-Za-z0-9%][\w%&=./?#~+-]*/y;
const LONGEST = 2000;

/**
 * Reads the address at `start` of flowing text. A line that ends in "/", "_" or "-" goes on with the next; the space that
 * stands for its line end is taken out.
 */
export function readAddress(text: string, start: number): AddressFound | undefined {
  let end = start;
  let address = '';
  for (;;) {
    const from = end;
    while (end < text.length && end - start < LONGEST && !isBreak(text.charCodeAt(end))) end++;
    address += text.slice(from, end);
    const last = text.charCodeAt(end - 1);
    if (text.charCodeAt(end) !== 32 || !(last === 47 || last === 95 || last === 38 || last === 61)) break;
    REST.lastIndex = end + 1;
    const rest = REST.exec(text);
    if (!rest || !/[/._-]|\d/.test(rest[0]) || end - start > LONGEST) break;
    end++;
  }
  while (end > start && END_TRIM.has(text.charCodeAt(end - 1))) {
    if (text.charCodeAt(end - 1) === 41 && address.includes('(')) break;
    end--;
    address = address.slice(0, -1);
  }
  if (address.length < 8 || !/\.[A-Za-z]{2}/.test(address)) return undefined;
  return { start, end, address: /^[a-z]+:\/\//i.test(address) ? address : `https://${address}` };
}

/** Where the address begins whose "://" stands at `colon`; -1 where no known scheme stands before it. */
export function schemeStart(text: string, colon: number): number {
  for (const scheme of ['https', 'http', 'ftp']) {
    if (text.startsWith(scheme, colon - scheme.length)) return colon - scheme.length;
  }
  return -1;
}
