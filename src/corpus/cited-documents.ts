/** The documents that a folder cites, and the places that cite one: for a tree, which is opened step by step. */

import { resolutionOf } from '../un/resolutions';
import { symbolOf } from './entry';
import { byAddress, type Corpus, citersOf, countCiters, namesKnown } from './index';
import { documentKeys } from './names';
import { type Presence, presences, type Row, registerOf, rootsOf, sortedBySymbol } from './register';
import { atOnce } from './slices';

export interface CitedInFolder {
  /** As it is cited most fully, or as a report of the folder has it: the joint symbol, the resolution with its year. */
  readonly symbol: string;
  readonly kind: Row['kind'];
  readonly presence: Presence;
  /** How many reports cite it. */
  readonly reports: number;
}

/** Each document once, without its places: documents, resolutions, decisions, in the order of their symbols. */
export const citedDocuments = (corpus: Corpus): CitedInFolder[] => atOnce(listingCited(corpus));

/** The same with pauses. */
export function* listingCited(corpus: Corpus): Generator<void, CitedInFolder[]> {
  const cited = new Set<string>();
  const joint = new Set<string>();
  for (const { entry } of [...corpus.files.values()]) {
    for (const symbol of entry?.cited ?? []) cited.add(symbol);
    if (entry && entry.symbols.length > 1) joint.add(symbolOf(entry));
    yield;
  }
  const rootOf = rootsOf([...cited, ...joint]);
  yield;
  const fullest = new Map<string, string>();
  for (const symbol of cited) {
    const root = rootOf(symbol);
    if (symbol.length > (fullest.get(root)?.length ?? 0)) fullest.set(root, symbol);
  }
  // cited by its halves alone, it goes by the whole
  for (const symbol of joint) {
    const known = fullest.get(rootOf(symbol));
    if (known !== undefined && symbol.length > known.length) fullest.set(rootOf(symbol), symbol);
  }
  const presence = presences(corpus);
  const documents: CitedInFolder[] = [];
  for (const symbol of fullest.values()) {
    documents.push({
      symbol,
      kind: kindOf(symbol),
      presence: presence(symbol),
      reports: countCiters(corpus, namesKnown(corpus, symbol)),
    });
    yield;
  }
  return sortedBySymbol(documents).sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}

const ORDER: Readonly<Record<Row['kind'], number>> = { document: 0, resolution: 1, decision: 2 };

/** Most symbols are of documents, and show it. */
const MAY_BE_RESOLUTION = /\/(?:RES|DEC|Res|Dec)\b/;

const kindOf = (symbol: string): Row['kind'] =>
  (MAY_BE_RESOLUTION.test(symbol) ? resolutionOf(symbol)?.kind : undefined) ?? 'document';

export interface PlacesCiting {
  readonly rows: readonly Row[];
  /** How many reports that cite it, too, were left out. */
  readonly left: number;
}

/**
 * The places that cite a document, with what each cites of it, by file and in the order of the text.
 *
 * @param most reports whose places are told
 * @param except a report that is left out
 */
export function placesCiting(corpus: Corpus, symbol: string, most: number, except?: string): PlacesCiting {
  const names = namesKnown(corpus, symbol);
  const isCited = (cited: string): boolean => documentKeys(cited).some(key => names.includes(key));
  const files = byAddress(citersOf(corpus, names).map(({ file }) => file));
  const uris = files.map(({ uri }) => uri).filter(uri => uri !== except);
  const rows = registerOf(corpus, uris.slice(0, most)).filter(row => isCited(row.cited));
  return { rows, left: Math.max(0, uris.length - most) };
}
