/** Document symbols: finding, reading, writing, describing and relating them. */

export { DOCUMENT_ADDRESS, documentUrl, forMarkdown } from './symbol/address';
export { type Continuation, type Continuations, scanContinuation } from './symbol/continuation';
export { type Description, describeSymbol } from './symbol/describe';
export { areOtherAddenda, canonical, familyKeys, familyOf, sameFamily, symbolAliases } from './symbol/family';
export { formatSymbol } from './symbol/format';
export { parseSymbol } from './symbol/parse';
export { scanSymbol } from './symbol/scan';
export type { PartKind, SymbolHalf, SymbolMatch, SymbolPart, UnSymbol } from './symbol/types';
