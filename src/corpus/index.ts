/** The corpus: the files of a folder, by what they are and by what they cite. Kept current file by file. */

import { areOtherAddenda } from '../un/symbol';
import { type Entry, type Filed, symbolOf } from './entry';
import { documentKeys, isPlain, keysOf } from './names';

/** Change it with `putFile` and `removeFile` alone. */
export interface Corpus {
  readonly files: ReadonlyMap<string, Filed>;
  /** Reports by the names of their own document, see `keysOf`; in no order. */
  readonly holders: ReadonlyMap<string, readonly Filed[]>;
  /** Who cites a document, by each of its names: see `citersOf`. */
  readonly citers: ReadonlyMap<string, readonly number[]>;
  /** Documents of a family, where they are others than the one that it is named after. May name some that are gone. */
  readonly kin: ReadonlyMap<string, ReadonlySet<string>>;
  /** Reports by the number under which `citers` has them. */
  readonly slots: readonly (Filed | undefined)[];
  /** Rises with every change: what was concluded from an older state is out of date. */
  readonly version: number;
}

interface Changing extends Corpus {
  readonly files: Map<string, Filed>;
  readonly holders: Map<string, Filed[]>;
  readonly citers: Map<string, number[]>;
  readonly kin: Map<string, Set<string>>;
  readonly slots: (Filed | undefined)[];
  readonly slotOf: Map<string, number>;
  readonly free: number[];
  /** Made when it is first asked for after files came or went. */
  order: Order | undefined;
  version: number;
}

/** A report's slot times this, plus the place of the cited symbol in its entry, makes one number of `citers`. */
const SLOT = 2 ** 24;

export function emptyCorpus(): Corpus {
  const corpus: Changing = {
    files: new Map(),
    holders: new Map(),
    citers: new Map(),
    kin: new Map(),
    slots: [],
    slotOf: new Map(),
    free: [],
    order: undefined,
    version: 0,
  };
  return corpus;
}

/** Adds a file, or takes it instead of what was known under its address. */
export function putFile(given: Corpus, file: Filed): void {
  const corpus = given as Changing;
  const before = corpus.files.get(file.uri);
  const slot = before ? corpus.slotOf.get(file.uri)! : (corpus.free.pop() ?? corpus.slots.length);
  if (before) forget(corpus, before, slot);
  else corpus.order = undefined;
  corpus.slotOf.set(file.uri, slot);
  corpus.slots[slot] = file;
  corpus.files.set(file.uri, file);
  learn(corpus, file, slot);
  corpus.version++;
}

/** Forgets a file; one that is not known changes nothing. */
export function removeFile(given: Corpus, uri: string): void {
  const corpus = given as Changing;
  const file = corpus.files.get(uri);
  const slot = corpus.slotOf.get(uri);
  if (!file || slot === undefined) return;
  forget(corpus, file, slot);
  corpus.files.delete(uri);
  corpus.slots[slot] = undefined;
  corpus.slotOf.delete(uri);
  corpus.free.push(slot);
  corpus.order = undefined;
  corpus.version++;
}

function learn({ holders, citers, kin }: Changing, file: Filed, slot: number): void {
  if (!file.entry) return;
  const { symbols, cited } = file.entry;
  for (const symbol of symbols) for (const key of namesOf(kin, symbol)) addHolder(holders, key, file);
  // a folder of ten thousand reports comes through here a million times
  for (let place = 0; place < cited.length; place++) {
    const symbol = cited[place]!;
    if (isPlain(symbol)) addCiter(citers, symbol, slot * SLOT + place);
    else for (const key of namesOf(kin, symbol)) addCiter(citers, key, slot * SLOT + place);
  }
}

function forget({ holders, citers }: Changing, file: Filed, slot: number): void {
  if (!file.entry) return;
  const { symbols, cited } = file.entry;
  for (const symbol of symbols) for (const key of documentKeys(symbol)) drop(holders, key, file);
  for (let place = 0; place < cited.length; place++) {
    for (const key of documentKeys(cited[place]!)) drop(citers, key, slot * SLOT + place);
  }
}

/** The names of a document; its family is remembered where it goes by another. */
function namesOf(kin: Map<string, Set<string>>, symbol: string): readonly string[] {
  const { document, family } = keysOf(symbol);
  for (let index = 0; index < document.length; index++) {
    const [own, root] = [document[index]!, family[index]!];
    if (root === own) continue;
    const members = kin.get(root);
    if (members) members.add(own);
    else kin.set(root, new Set([own]));
  }
  return document;
}

function addHolder(holders: Map<string, Filed[]>, key: string, file: Filed): void {
  const list = holders.get(key);
  if (list) list.push(file);
  else holders.set(key, [file]);
}

function addCiter(citers: Map<string, number[]>, key: string, citer: number): void {
  const list = citers.get(key);
  if (list) list.push(citer);
  else citers.set(key, [citer]);
}

function drop<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  const at = list?.indexOf(item) ?? -1;
  if (!list || at < 0) return;
  const last = list.pop()!;
  if (at < list.length) list[at] = last;
  else if (list.length === 0) lists.delete(key);
}

interface Order {
  /** Slots in the order of their reports' addresses. */
  readonly slots: Uint32Array;
  /** Of each slot, its place in that order. */
  readonly ranks: Uint32Array;
}

function orderOf(given: Corpus): Order {
  const corpus = given as Changing;
  if (corpus.order) return corpus.order;
  const sorted = [...corpus.slotOf].sort(([a], [b]) => (a < b ? -1 : 1));
  const slots = Uint32Array.from(sorted, ([, slot]) => slot);
  const ranks = new Uint32Array(corpus.slots.length);
  for (let rank = 0; rank < slots.length; rank++) ranks[slots[rank]!] = rank;
  corpus.order = { slots, ranks };
  return corpus.order;
}

/** A report that cites, and the places in its `cited` of the symbols by which it does. */
export interface Citer {
  readonly file: Filed;
  readonly symbols: readonly number[];
}

/** Who cites a document by one of these names, each report once, in the order of their addresses. */
export function citersOf(corpus: Corpus, keys: Iterable<string>): Citer[] {
  const lists = Array.from(keys, key => corpus.citers.get(key) ?? []);
  const { slots, ranks } = orderOf(corpus);
  // by rank instead of by slot, so that plain numbers are sorted
  const ranked = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let count = 0;
  for (const list of lists)
    for (const citer of list) ranked[count++] = ranks[Math.floor(citer / SLOT)]! * SLOT + (citer % SLOT);
  ranked.sort();
  const citers: Citer[] = [];
  for (let at = 0; at < count; ) {
    const rank = Math.floor(ranked[at]! / SLOT);
    const symbols = [ranked[at]! % SLOT];
    for (at++; at < count && ranked[at]! < (rank + 1) * SLOT; at++) symbols.push(ranked[at]! % SLOT);
    citers.push({ file: corpus.slots[slots[rank]!]!, symbols });
  }
  return citers;
}

/** How many reports cite a document by one of these names. */
export function countCiters(corpus: Corpus, keys: readonly string[]): number {
  const slots = new Set<number>();
  for (const key of keys)
    for (const citer of corpus.citers.get(key) ?? []) slots.add(Math.floor(citer / SLOT));
  return slots.size;
}

/**
 * The names of a document: its own and, where a report of the folder has it under a joint symbol, the other half. Who
 * cites `S/2018/465` cites `A/72/865`, too, once `A/72/865-S/2018/465` is at hand.
 */
export function namesKnown(corpus: Corpus, symbol: string): readonly string[] {
  const own = documentKeys(symbol);
  const held = own.flatMap(key => corpus.holders.get(key) ?? []);
  const others = held.flatMap(({ entry }) => (entry!.symbols.length > 1 ? entry!.symbols : []));
  return others.length === 0 ? own : [...new Set([...own, ...others.flatMap(documentKeys)])];
}

/** The reports of a document, under whichever of its names; in the order of their addresses. */
export const reportsOf = (corpus: Corpus, symbol: string): Filed[] =>
  byAddress(keysOf(symbol).document.flatMap(key => corpus.holders.get(key) ?? []));

/** The reports of a document's family: itself, addenda, corrigenda, revisions; of an addendum no other addenda. */
export const familyReports = (corpus: Corpus, symbol: string): Filed[] =>
  byAddress(
    familyNames(corpus, symbol)
      .filter(name => !areOtherAddenda(name, symbol))
      .flatMap(key => corpus.holders.get(key) ?? []),
  );

/** The names of all documents of a family that the corpus has or cites. */
export const familyNames = (corpus: Corpus, symbol: string): string[] =>
  keysOf(symbol).family.flatMap(root => [root, ...(corpus.kin.get(root) ?? [])]);

/** Each once, in an order that does not depend on what was read first. */
export const byAddress = (files: readonly Filed[]): Filed[] => [...new Set(files)].sort(byUri);

const byUri = (a: Filed, b: Filed): number => (a.uri < b.uri ? -1 : Number(a.uri > b.uri));

/** Files that claim to be the same document in the same language. */
export interface Conflict {
  readonly symbol: string;
  readonly uris: readonly string[];
}

/** What a file says that it is. */
export interface Claim {
  readonly uri: string;
  readonly entry: Pick<Entry, 'symbols' | 'language'>;
}

/** All conflicts of a folder. */
export const conflictsOf = (corpus: Corpus): Conflict[] =>
  conflictsAmong(corpus.holders.values() as Iterable<readonly Claim[]>);

/**
 * The conflicts among files that have one name each, each told once, in the order of their symbols. Translations of one
 * document are no conflict.
 */
export function conflictsAmong(holders: Iterable<readonly Claim[]>): Conflict[] {
  const conflicts = new Map<string, Conflict>();
  for (const files of holders) {
    if (files.length < 2) continue;
    for (const language of new Set(files.map(({ entry }) => entry.language))) {
      const same = files.filter(({ entry }) => entry.language === language);
      const uris = [...new Set(same.map(({ uri }) => uri))].sort();
      if (uris.length > 1) conflicts.set(uris.join('\n'), { symbol: symbolOf(same[0]!.entry), uris });
    }
  }
  return [...conflicts.values()].sort((a, b) => (a.symbol < b.symbol ? -1 : Number(a.symbol > b.symbol)));
}
