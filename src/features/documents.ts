/** Which citations cite the same document, whatever its form on the page. */

import type { Citation, Report } from '../report/model';
import { perReport, same } from './per-report';

export interface Documents {
  /** Of each citation, the index of its document. */
  readonly ofCitation: Int32Array;
  /** Of each document, the indices of its citations. Empty for the report itself where it does not cite itself. */
  readonly citations: readonly (readonly number[])[];
  /** Document of a key: see `documentKeys`. */
  readonly ofKey: ReadonlyMap<string, number>;
  /** The document that the report itself is, or -1 where its symbol is unknown. */
  readonly own: number;
}

/**
 * The names by which a document is known: the halves of a joint symbol, or the one symbol. Resolutions of the Security
 * Council lose their year, since their numbers run on: "resolution 1701" and "resolution 1701 (2006)" are one. An
 * addendum, corrigendum or revision is a document of its own.
 */
export function documentKeys(citation: Citation): readonly string[] {
  return citation.kind === 'document' ? citation.symbols.map(documentKey) : [documentKey(citation.symbol)];
}

/** The key of one symbol: `S/RES/1701` of `S/RES/1701 (2006)`, else the symbol itself. */
export function documentKey(symbol: string): string {
  const space = symbol.startsWith('S/RES/') ? symbol.indexOf(' ') : -1;
  return space < 0 ? symbol : symbol.slice(0, space);
}

/** The documents that a report cites, joined where two citations share a half of a joint symbol. */
export const documentsOf = perReport((report): Documents => {
  const parents: number[] = [];
  const nodes = new Map<string, number>();
  const nodeOf = (keys: readonly string[]): number => {
    const roots = keys.map(key => {
      const known = nodes.get(key);
      if (known !== undefined) return rootOf(parents, known);
      parents.push(parents.length);
      nodes.set(key, parents.length - 1);
      return parents.length - 1;
    });
    for (const root of roots) parents[root] = roots[0]!;
    return roots[0] ?? -1;
  };
  const own = nodeOf(report.masthead.symbols.map(documentKey));
  const cited = report.citations.map(citation => nodeOf(documentKeys(citation)));
  return numbered(parents, nodes, own, cited);
}, same);

function rootOf(parents: number[], node: number): number {
  let root = node;
  while (parents[root] !== root) root = parents[root]!;
  for (let at = node; at !== root; ) {
    const next = parents[at]!;
    parents[at] = root;
    at = next;
  }
  return root;
}

function numbered(
  parents: number[],
  nodes: ReadonlyMap<string, number>,
  own: number,
  cited: readonly number[],
): Documents {
  const numbers = new Map<number, number>();
  const numberOf = (node: number): number => {
    const root = rootOf(parents, node);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  };
  const ofKey = new Map([...nodes].map(([key, node]) => [key, numberOf(node)]));
  const citations: number[][] = Array.from(numbers, () => []);
  const ofCitation = Int32Array.from(cited, node => (node < 0 ? -1 : numberOf(node)));
  ofCitation.forEach((document, citation) => {
    citations[document]?.push(citation);
  });
  return { ofCitation, citations, ofKey, own: own < 0 ? -1 : numberOf(own) };
}

/** Citations that stand on the same words: "Add.1–3" cites three documents. */
export function citationsAlike(report: Report, index: number): number[] {
  const { range } = report.citations[index]!;
  const isAlike = (at: number): boolean => {
    const other = report.citations[at]?.range;
    return other !== undefined && other.start === range.start && other.end === range.end;
  };
  let first = index;
  while (isAlike(first - 1)) first--;
  let last = index;
  while (isAlike(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The document of a symbol that a cross-reference names, or -1: of a joint symbol, by any of its halves. */
export function documentOfSymbol(report: Report, symbol: string, citation: number): number {
  const { ofCitation, ofKey } = documentsOf(report);
  return ofCitation[citation] ?? ofKey.get(documentKey(symbol)) ?? -1;
}
