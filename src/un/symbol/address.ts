/** Addresses of documents on the web. */

import { parseSymbol } from './parse';
import type { SymbolHalf } from './types';

export const DOCUMENT_ADDRESS = 'https://docs.un.org/en/{symbol}';

/** Not in the United Nations' own document system, though their symbols look alike. */
const ELSEWHERE = new Set(['ICC-ASP', 'ISBA', 'ICJ']);

/**
 * The address of a document, made from its symbol and a template in which `{symbol}` stands for it.
 *
 * No space before a parenthesis or inside it; of a joint symbol the first half; of a resolution in parts the whole
 * resolution. Undefined where there is nothing to link to: Assembly, Council and other decisions have no document of
 * their own, and what is no symbol has none. In a query all is percent-encoded, in a path slashes and parentheses
 * stand as they are; `forMarkdown` hides the parentheses where an address stands in Markdown.
 * Source: how the United Nations library writes addresses.
 */
export function documentUrl(symbol: string, template: string = DOCUMENT_ADDRESS): string | undefined {
  const half = parseSymbol(symbol)?.halves[0];
  if (!half || ELSEWHERE.has(half.parts[0]!.text) || isUnissuedDecision(half)) return undefined;
  const address = addressForm(half);
  const inQuery = template.slice(0, template.indexOf('{symbol}')).includes('?');
  return template.replaceAll('{symbol}', () => (inQuery ? encodeURIComponent(address) : encodeURI(address)));
}

const isUnissuedDecision = ({ parts }: SymbolHalf): boolean =>
  parts.length > 2 &&
  parts[1]!.text === 'DEC' &&
  (parts[0]!.text === 'A' || parts[0]!.text === 'E' || parts[0]!.text === 'S');

/** The library writes no spaces: `A/CONF.151/26(Vol.I)`, `S/PV.6201(Resumption1)`. A letter part is left out. */
function addressForm({ parts }: SymbolHalf): string {
  let address = '';
  for (const { kind, text } of parts) {
    if (kind === 'letterPart') continue;
    if (kind === 'parenthesis') address += text.replace(/ /g, '');
    else address += address === '' ? text : `/${text}`;
  }
  return address;
}

/** An address with its parentheses encoded, which would end a link in Markdown. */
export const forMarkdown = (address: string): string =>
  address.replace(/[()]/g, mark => (mark === '(' ? '%28' : '%29'));
