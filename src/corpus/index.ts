/** The corpus: the files of a folder, by what they are and by what they cite. Kept current file by file. */

import { type Entry, type Filed, symbolOf } from './entry';
import { keysOf } from './names';

/** Change it with `putFile` and `removeFile` alone. */
export interface Corpus {
  readonly files: ReadonlyMap<string, Filed>;
  /** Reports by the names of their own document, see `keysOf`. */
  readonly holders: ReadonlyMap<string, readonly Filed[]>;
  /** Reports by the names of the documents that they cite. */
  readonly citers: ReadonlyMap<string, readonly Filed[]>;
  /** Documents of a family, where they are others than the one that it is named after. May name some that are gone. */
  readonly kin: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rises with every change: what was concluded from an older state is out of date. */
  readonly version: number;
}

interface Changing extends Corpus {
  readonly files: Map<string, Filed>;
  readonly holders: Map<string, Filed[]>;
  readonly citers: Map<string, Filed[]>;
  readonly kin: Map<string, Set<string>>;
  version: number;
}

export function emptyCorpus(): Corpus {
  const corpus: Changing = {
    files: new Map(),
    holders: new Map(),
    citers: new Map(),
    kin: new Map(),
    version: 0,
  };
  return corpus;
}

/** Adds a file, or takes it instead of what was known under its address. */
export function putFile(given: Corpus, file: Filed): void {
  const corpus = given as Changing;
  const before = corpus.files.get(file.uri);
  if (before?.entry) forget(corpus, before, before.entry);
  corpus.files.set(file.uri, file);
  if (file.entry) learn(corpus, file, file.entry);
  corpus.version++;
}

/** Forgets a file; one that is not known changes nothing. */
export function removeFile(given: Corpus, uri: string): void {
  const corpus = given as Changing;
  const file = corpus.files.get(uri);
  if (!file) return;
  if (file.entry) forget(corpus, file, file.entry);
  corpus.files.delete(uri);
  corpus.version++;
}

function learn(corpus: Changing, file: Filed, entry: Entry): void {
  for (const key of namesOf(corpus, entry.symbols)) add(corpus.holders, key, file);
  for (const key of namesOf(corpus, entry.cited)) add(corpus.citers, key, file);
}

function forget(corpus: Changing, file: Filed, entry: Entry): void {
  for (const key of namesOf(corpus, entry.symbols)) drop(corpus.holders, key, file);
  for (const key of namesOf(corpus, entry.cited)) drop(corpus.citers, key, file);
}

/** The names of all these documents, each once: "A/72/865" and "A/72/865-S/2018/465" share one. */
function namesOf(corpus: Changing, symbols: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const symbol of symbols) {
    const { document, family } = keysOf(symbol);
    for (let index = 0; index < document.length; index++) {
      const own = document[index]!;
      names.add(own);
      const root = family[index] ?? own;
      if (root !== own) addKin(corpus.kin, root, own);
    }
  }
  return names;
}

function addKin(kin: Map<string, Set<string>>, root: string, member: string): void {
  const members = kin.get(root);
  if (members) members.add(member);
  else kin.set(root, new Set([member]));
}

/** Keeps the list in the order of addresses: files mostly come in that order, and then the place is at its end. */
function add(lists: Map<string, Filed[]>, key: string, file: Filed): void {
  const list = lists.get(key);
  // a list of one is the most common, and [file] takes no more room than one
  if (!list) lists.set(key, [file]);
  else if (list[list.length - 1]!.uri < file.uri) list.push(file);
  else list.splice(placeIn(list, file.uri), 0, file);
}

/** How many files of a list in the order of addresses come before an address. */
function placeIn(list: readonly Filed[], uri: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.uri < uri) low = middle + 1;
    else high = middle;
  }
  return low;
}

function drop(lists: Map<string, Filed[]>, key: string, file: Filed): void {
  const list = lists.get(key);
  const at = list?.indexOf(file) ?? -1;
  if (!list || at < 0) return;
  if (list.length === 1) lists.delete(key);
  else list.splice(at, 1);
}

/** The reports of a document, under whichever of its names; in the order of their addresses. */
export const reportsOf = (corpus: Corpus, symbol: string): Filed[] =>
  byAddress(keysOf(symbol).document.flatMap(key => corpus.holders.get(key) ?? []));

/** The reports of a document's family: itself, addenda, corrigenda, revisions. */
export const familyReports = (corpus: Corpus, symbol: string): Filed[] =>
  byAddress(familyNames(corpus, symbol).flatMap(key => corpus.holders.get(key) ?? []));

/** The names of all documents of a family that the corpus has or cites. */
export const familyNames = (corpus: Corpus, symbol: string): string[] =>
  keysOf(symbol).family.flatMap(root => [root, ...(corpus.kin.get(root) ?? [])]);

/** Each once, in an order that does not depend on what was read first. */
export const byAddress = (files: readonly Filed[]): Filed[] =>
  [...new Set(files)].sort((a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri)));

/** Files that claim to be the same document in the same language. */
export interface Conflict {
  readonly symbol: string;
  readonly uris: readonly string[];
}

/** All conflicts, each told once, in the order of their symbols. Translations of one document are no conflict. */
export function conflictsOf(corpus: Corpus): Conflict[] {
  const conflicts = new Map<string, Conflict>();
  for (const files of corpus.holders.values()) {
    if (files.length < 2) continue;
    for (const language of new Set(files.map(file => file.entry!.language))) {
      const same = files.filter(file => file.entry!.language === language);
      if (same.length < 2) continue;
      const uris = byAddress(same).map(file => file.uri);
      conflicts.set(uris.join('\n'), { symbol: symbolOf(same[0]!.entry!), uris });
    }
  }
  return [...conflicts.values()].sort((a, b) => (a.symbol < b.symbol ? -1 : Number(a.symbol > b.symbol)));
}
