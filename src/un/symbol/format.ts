/** Symbols as they are written. */

import { joinParts } from './parse';
import type { UnSymbol } from './types';

/** The canonical form: no stray spaces, one before a parenthesis or letter part, halves joined by a hyphen. */
export const formatSymbol = (symbol: UnSymbol): string =>
  symbol.halves.map(half => joinParts(half.parts)).join('-');
