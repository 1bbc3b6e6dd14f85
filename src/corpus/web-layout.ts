/** Where the nodes of a web of citations stand in its picture. Pure, and always the same. */

import type { Web } from './graph';
import { compareSymbols } from './register';

/** Where a node stands: its column from the left, its row from the top of the column. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

const SWEEPS = 6;
/** Heights are from 0 to 1: what is tied to nothing stands under all that is. */
const BELOW_ALL = 2;

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
  const nameOf = (node: number) => nodes[node]!.symbol || nodes[node]!.id;
  for (const column of filled) column.sort((a, b) => compareSymbols(nameOf(a), nameOf(b)) || a - b);
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
      const wanted = new Map(column.map(node => [node, middleOf(neighbours[node]!, heights) ?? BELOW_ALL]));
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
