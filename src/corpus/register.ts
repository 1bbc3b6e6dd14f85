/** The register of citations: every place that cites and what becomes of it, for the tree, the exports and the picture. */

import { citationsOf, type PlaceIn, placeOf, referencesOf } from './contents';
import { type LineRange, symbolOf } from './entry';
import { type Corpus, citersOf, familyReports, reportsOf } from './index';
import { documentKeys, keysOf } from './names';

/**
 * `present`: the document is in the folder; `family`: not itself, but another edition of it or an addendum; `absent`:
 * none of the family is here.
 */
export type Presence = 'present' | 'family' | 'absent';

/** One citation. */
export interface Row {
  readonly uri: string;
  /** Of the citing report; empty where it has none. */
  readonly symbol: string;
  readonly place: PlaceIn;
  readonly range: LineRange;
  readonly cited: string;
  readonly kind: 'document' | 'resolution' | 'decision';
  /** "para. 21", "paras. 3–7", "annex II"; several where it names several. */
  readonly pinpoints: readonly string[];
  readonly presence: Presence;
  readonly inferred: boolean;
}

/** One, and several. */
const SHORT = {
  paragraph: ['para.', 'paras.'],
  section: ['sect.', 'sects.'],
  annex: ['annex', 'annexes'],
  footnote: ['note', 'notes'],
  table: ['table', 'tables'],
  figure: ['figure', 'figures'],
  chapter: ['chap.', 'chaps.'],
};

/** Every citation of the folder, by file and in the order of the text. */
export function registerOf(corpus: Corpus, uris: Iterable<string> = corpus.files.keys()): Row[] {
  const presence = presences(corpus);
  return [...uris].sort().flatMap(uri => {
    const entry = corpus.files.get(uri)?.entry;
    if (!entry) return [];
    const pinpoints = new Map<number, string[]>();
    for (const { citation, kind, first, last, sub, inferred } of referencesOf(entry)) {
      if (citation < 0 || inferred) continue;
      const [one, several] = SHORT[kind];
      const name = last === undefined ? `${one} ${first}` : `${several} ${first}–${last}`;
      const text = [name.trim(), sub].filter(Boolean).join(' ');
      const known = pinpoints.get(citation);
      if (known) known.push(text);
      else pinpoints.set(citation, [text]);
    }
    return citationsOf(entry).map(({ symbol, kind, range, where, inferred }, index) => ({
      uri,
      symbol: symbolOf(entry),
      place: placeOf(entry, where),
      range,
      cited: symbol,
      kind,
      pinpoints: pinpoints.get(index) ?? [],
      presence: presence(symbol),
      inferred,
    }));
  });
}

/** What the folder has of a document; asked once for each symbol. */
export function presences(corpus: Corpus): (symbol: string) => Presence {
  const known = new Map<string, Presence>();
  return symbol => {
    const before = known.get(symbol);
    if (before) return before;
    const now = presenceOf(corpus, symbol);
    known.set(symbol, now);
    return now;
  };
}

function presenceOf(corpus: Corpus, symbol: string): Presence {
  if (reportsOf(corpus, symbol).length > 0) return 'present';
  return familyReports(corpus, symbol).length > 0 ? 'family' : 'absent';
}

/** A document that is cited, and how often; for the tree. */
export interface CitedDocument {
  /** As it is cited most fully: the joint symbol, the resolution with its year. */
  readonly symbol: string;
  readonly kind: Row['kind'];
  readonly presence: Presence;
  readonly rows: readonly Row[];
}

/** The documents of rows, each once, in the order of their symbols; numbers in them count as numbers. */
export function documentsOf(rows: readonly Row[]): CitedDocument[] {
  const roots = rootsOf(new Set(rows.map(row => row.cited)));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const root = roots(row.cited);
    const group = groups.get(root);
    if (group) group.push(row);
    else groups.set(root, [row]);
  }
  const documents = [...groups.values()].map(group => {
    const { kind, presence } = group[0]!;
    const symbol = group.reduce(
      (longest, { cited }) => (cited.length > longest.length ? cited : longest),
      '',
    );
    return { symbol, kind, presence, rows: group };
  });
  return sortedBySymbol(documents);
}

/** A document that is cited, without its places: a list of all of them is made at once, however large the folder is. */
export interface CitedName {
  readonly symbol: string;
  readonly kind: Row['kind'];
  readonly presence: Presence;
  /** How many reports cite it. */
  readonly reports: number;
}

/** All documents that the folder cites, in the order of their symbols; a joint one under the whole of its symbol. */
export function citedNames(corpus: Corpus): CitedName[] {
  const names = new Map<string, CitedName>();
  for (const key of corpus.citers.keys()) {
    const citers = citersOf(corpus, [key]);
    const printed = citers.flatMap(({ file, symbols }) => symbols.map(place => file.entry!.cited[place]!));
    const symbol = printed.reduce((longest, name) => (name.length > longest.length ? name : longest), key);
    if (names.has(symbol)) continue;
    const reports = citersOf(corpus, documentKeys(symbol)).length;
    names.set(symbol, { symbol, kind: kindOf(symbol), presence: presenceOf(corpus, symbol), reports });
  }
  return sortedBySymbol([...names.values()]);
}

/** By the form of a canonical symbol: `A/RES/71/1`, `UNEP/EA.5/Res.11`. */
export function kindOf(symbol: string): Row['kind'] {
  if (/\/(?:RES\/|Res\.)/.test(symbol)) return 'resolution';
  return /\/(?:DEC[/.]|Dec\.)/.test(symbol) ? 'decision' : 'document';
}

/** One name for each document, whichever of its names it goes by: a joint symbol brings its halves together. */
export function rootsOf(symbols: Iterable<string>): (symbol: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const symbol of symbols) {
    const [first, ...others] = keysOf(symbol).document.map(rootOf);
    for (const other of others) if (other !== first) parents.set(other, first!);
  }
  return symbol => rootOf(keysOf(symbol).document[0]!);
}

/** S/2018/14 before S/2018/140, A/9/1 before A/10/1. */
export function sortedBySymbol<T extends { readonly symbol: string }>(items: readonly T[]): T[] {
  const keyed = items.map(item => ({ item, key: orderOf(item.symbol) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ item }) => item);
}

export function compareSymbols(a: string, b: string): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  return first < second ? -1 : Number(first > second);
}

/** Numbers as long as each other are in order where their digits are. */
const orderOf = (symbol: string): string => symbol.replace(/\d+/g, digits => digits.padStart(8, '0'));
