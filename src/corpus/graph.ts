/** The web of citations of a folder: who cites what, and how it is laid out as a picture. Pure, and always the same. */

import { type Entry, symbolOf } from './entry';
import { byAddress, type Corpus } from './index';
import { CITATION, CITATION_KINDS, rowsOf } from './layout';
import { compareSymbols, type Presence, presences, rootsOf } from './register';
import { atOnce } from './slices';

export interface WebNode {
  /** The symbol; of a report without one, or of a second file that claims it, its address. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'report' | 'document' | 'resolution' | 'decision';
  readonly presence: Presence;
  /** Empty for what is not in the folder. */
  readonly uri: string;
}

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

/** The reports of the folder and what they cite. Of more than `most` nodes, those tied to most others are kept. */
export const webOf = (corpus: Corpus, most?: number): Web => atOnce(makingWeb(corpus, most));

/** The same with pauses. */
export function* makingWeb(corpus: Corpus, most = Number.POSITIVE_INFINITY): Generator<void, Web> {
  const nodes: WebNode[] = [];
  const places = new Map<string, number>();
  const reports = byAddress([...corpus.files.values()]).flatMap(({ uri, entry }) =>
    entry ? [{ uri, entry }] : [],
  );
  const rootOf = rootsOf(yield* namesIn(reports));
  yield;
  for (const { uri, entry } of reports) {
    const symbol = symbolOf(entry);
    const root = symbol && rootOf(symbol);
    const isFirst = symbol !== '' && !places.has(root);
    if (isFirst) places.set(root, nodes.length);
    nodes.push({ id: isFirst ? symbol : uri, title: entry.title, kind: 'report', presence: 'present', uri });
  }
  const presence = presences(corpus);
  const placeOf = (symbol: string, form: number): number => {
    const root = rootOf(symbol);
    const known = places.get(root);
    if (known !== undefined) return known;
    const kind = CITATION_KINDS[form >> 1] ?? 'document';
    nodes.push({ id: symbol, title: '', kind, presence: presence(symbol), uri: '' });
    places.set(root, nodes.length - 1);
    return nodes.length - 1;
  };
  const edges: WebEdge[] = [];
  for (const [from, { entry }] of reports.entries()) {
    addEdges(edges, entry, from, placeOf);
    yield;
  }
  return nodes.length <= most ? { nodes, edges, left: 0 } : yield* keepMost(nodes, edges, most);
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

/** The edges of one report, in the order of its citations: each symbol is looked up once, not at each place. */
function addEdges(
  edges: WebEdge[],
  { table, cited }: Entry,
  from: number,
  placeOf: (symbol: string, form: number) => number,
): void {
  const targets = new Int32Array(cited.length).fill(-1);
  const counts = new Map<number, number>();
  const { start, width, end } = rowsOf(table, 'citations');
  for (let at = start; at < end; at += width) {
    const symbol = table[at + CITATION.symbol]!;
    if (targets[symbol] === -1) targets[symbol] = placeOf(cited[symbol]!, table[at + CITATION.form]!);
    const to = targets[symbol]!;
    if (to !== from) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  for (const [to, count] of counts) edges.push({ from, to, count });
}

/** So many edges are looked at without a pause. */
const PORTION = 10_000;

/** Half of the room is for reports of the folder, the rest for what they cite most. */
function* keepMost(nodes: readonly WebNode[], edges: readonly WebEdge[], most: number): Generator<void, Web> {
  const degrees = new Int32Array(nodes.length);
  const counts = new Int32Array(nodes.length);
  for (const [index, { from, to, count }] of edges.entries()) {
    degrees[from]!++;
    degrees[to]!++;
    counts[from]! += count;
    counts[to]! += count;
    if (index % PORTION === 0) yield;
  }
  const byDegree = nodes
    .map((_, index) => index)
    .sort((a, b) => degrees[b]! - degrees[a]! || counts[b]! - counts[a]! || a - b);
  const reports = byDegree.filter(index => nodes[index]!.kind === 'report').slice(0, Math.ceil(most / 2));
  const others = byDegree.filter(index => nodes[index]!.kind !== 'report').slice(0, most - reports.length);
  const kept = [...reports, ...others].sort((a, b) => a - b);
  yield;
  const places = new Int32Array(nodes.length).fill(-1);
  for (const [place, index] of kept.entries()) places[index] = place;
  const between: WebEdge[] = [];
  for (const [index, { from, to, count }] of edges.entries()) {
    const [a, b] = [places[from]!, places[to]!];
    if (a >= 0 && b >= 0) between.push({ from: a, to: b, count });
    if (index % PORTION === 0) yield;
  }
  return { nodes: kept.map(index => nodes[index]!), edges: between, left: nodes.length - kept.length };
}

/** Where a node stands: its column from the left, its row from the top of the column. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

const SWEEPS = 6;

/**
 * Columns from left to right: reports that nobody here cites, reports that are cited, what is not in the folder; in
 * each, nodes beside those to which they are tied, so that few edges cross.
 */
export function layOut({ nodes, edges }: Web): Spot[] {
  const isCited = new Set(edges.map(edge => edge.to));
  const columns: number[][] = [[], [], []];
  nodes.forEach(({ kind }, index) => {
    const column = kind !== 'report' ? 2 : isCited.has(index) ? 1 : 0;
    columns[column]!.push(index);
  });
  const filled = columns.filter(column => column.length > 0);
  for (const column of filled) column.sort((a, b) => compareSymbols(nodes[a]!.id, nodes[b]!.id) || a - b);
  const neighbours: number[][] = nodes.map(() => []);
  for (const { from, to } of edges) {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  const heights = new Float64Array(nodes.length);
  const settle = (column: readonly number[]): void => {
    column.forEach((node, row) => {
      heights[node] = (row + 0.5) / column.length;
    });
  };
  filled.forEach(settle);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? filled : [...filled].reverse()) {
      const wanted = new Map(
        column.map(node => [node, middleOf(neighbours[node]!, heights) ?? heights[node]!]),
      );
      column.sort((a, b) => wanted.get(a)! - wanted.get(b)! || a - b);
      settle(column);
    }
  }
  const spots: Spot[] = [];
  filled.forEach((nodesOfColumn, column) => {
    nodesOfColumn.forEach((node, row) => {
      spots[node] = { column, row };
    });
  });
  return spots;
}

function middleOf(nodes: readonly number[], heights: Float64Array): number | undefined {
  if (nodes.length === 0) return undefined;
  let sum = 0;
  for (const node of nodes) sum += heights[node]!;
  return sum / nodes.length;
}
