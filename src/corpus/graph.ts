/** The web of citations of a folder: who cites what. Pure, and always the same. */

import { type Apart, apartOf } from './apart';
import { type Entry, type Filed, symbolOf } from './entry';
import { byAddress, type Corpus } from './index';
import { CITATION, CITATION_KINDS, rowsOf } from './layout';
import { kindOf, type Presence, presences, rootsOf } from './register';
import { atOnce } from './slices';
import { largestWeb } from './web-parts';

export interface WebNode extends Apart {
  /** Of this node alone: the symbol; of a report without one, or of a further file of a document, its address. */
  readonly id: string;
  /** Empty where it has none. */
  readonly symbol: string;
  readonly title: string;
  readonly kind: 'report' | 'document' | 'resolution' | 'decision';
  readonly presence: Presence;
  /** Empty for what is not in the folder. */
  readonly uri: string;
  /** How many documents it cites, and how many reports of the folder cite it, be they drawn or not. */
  readonly cites: number;
  readonly citedBy: number;
}

/** Whether it is a resolution or decision, in the folder or not. */
export const isDecided = ({ kind, symbol }: WebNode): boolean =>
  (kind === 'report' ? kindOf(symbol) : kind) !== 'document';

export interface WebEdge {
  /** Indices of nodes. */
  readonly from: number;
  readonly to: number;
  /** How many citations. */
  readonly count: number;
}

export interface Web {
  readonly nodes: readonly WebNode[];
  readonly edges: readonly WebEdge[];
  /** How many reports and cited documents were left out. */
  readonly left: number;
}

/** The reports of the folder and what they cite; of more than `most` nodes, see `largestWeb`. */
export const webOf = (corpus: Corpus, most = Number.POSITIVE_INFINITY): Web =>
  atOnce(largestWeb(atOnce(makingWeb(corpus)), most));

/** All of it, with pauses. */
export function* makingWeb(corpus: Corpus): Generator<void, Web> {
  const reports = byAddress([...corpus.files.values()]).filter(
    (file): file is OfFolder => file.entry !== undefined,
  );
  const rootOf = rootsOf(yield* namesIn(reports));
  yield;
  const nodes: Growing[] = [];
  /** The files of each document, or the one node of what is not here, by their places among the nodes. */
  const places = new Map<string, number[]>();
  for (const file of reports) {
    addReport(nodes, places, file, apartOf(corpus, file), rootOf);
    yield;
  }
  const presence = presences(corpus);
  const placesOf = (symbol: string, form: number): readonly number[] => {
    const root = rootOf(symbol);
    const known = places.get(root);
    if (known) return known;
    const kind = CITATION_KINDS[form >> 1] ?? 'document';
    nodes.push({ id: symbol, symbol, title: '', kind, presence: presence(symbol), uri: '', ...UNTIED });
    places.set(root, [nodes.length - 1]);
    return places.get(root)!;
  };
  const edges: WebEdge[] = [];
  for (const [from, { entry }] of reports.entries()) {
    const symbol = symbolOf(entry);
    const own = symbol === '' ? [from] : places.get(rootOf(symbol))!;
    const meant = (cited: string, form: number): readonly number[] => {
      const files = placesOf(cited, form);
      return files === own ? [] : inLanguageOf(entry, files, reports);
    };
    const ties = tiesOf(entry, meant);
    nodes[from]!.cites = ties.documents;
    for (const [to, count] of ties.counts) {
      nodes[to]!.citedBy++;
      edges.push({ from, to, count });
    }
    yield;
  }
  return { nodes, edges, left: 0 };
}

/** A node whose ties are still counted. */
type Growing = { -readonly [Key in keyof WebNode]: WebNode[Key] };

const UNTIED = { cites: 0, citedBy: 0 };

/** A file that is a report. */
type OfFolder = Filed & { readonly entry: Entry };

function addReport(
  nodes: Growing[],
  places: Map<string, number[]>,
  { uri, entry }: OfFolder,
  apart: Apart,
  rootOf: (symbol: string) => string,
): void {
  const symbol = symbolOf(entry);
  const files = symbol === '' ? [] : (places.get(rootOf(symbol)) ?? []);
  const id = symbol === '' || files.length > 0 ? uri : symbol;
  if (symbol !== '') places.set(rootOf(symbol), files);
  files.push(nodes.length);
  const { title } = entry;
  nodes.push({ id, symbol, title, kind: 'report', presence: 'present', uri, ...apart, ...UNTIED });
}

/** Of the files of a document those that a report means: in its own language, or all where none is; a copy is as good as another. */
function inLanguageOf(
  { language }: Entry,
  files: readonly number[],
  reports: readonly OfFolder[],
): readonly number[] {
  if (files.length < 2) return files;
  const same = files.filter(file => reports[file]!.entry.language === language);
  return same.length > 0 ? same : files;
}

/** The symbols of reports and of what they cite. */
function* namesIn(reports: readonly { readonly entry: Entry }[]): Generator<void, Set<string>> {
  const names = new Set<string>();
  for (const { entry } of reports) {
    names.add(symbolOf(entry));
    for (const symbol of entry.cited) names.add(symbol);
    yield;
  }
  names.delete('');
  return names;
}

/** What one report is tied to, in the order of its citations: each symbol is looked up once, not at each place. */
function tiesOf(
  { table, cited }: Entry,
  meant: (symbol: string, form: number) => readonly number[],
): { readonly counts: ReadonlyMap<number, number>; readonly documents: number } {
  const targets: (readonly number[] | undefined)[] = new Array(cited.length);
  const documents = new Set<number>();
  const counts = new Map<number, number>();
  const { start, width, end } = rowsOf(table, 'citations');
  for (let at = start; at < end; at += width) {
    const symbol = table[at + CITATION.symbol]!;
    targets[symbol] ??= meant(cited[symbol]!, table[at + CITATION.form]!);
    const files = targets[symbol]!;
    if (files.length > 0) documents.add(files[0]!);
    for (const to of files) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return { counts, documents: documents.size };
}
