/** A web that is easier to look at: without what only one report cites. */

import type { Web } from './graph';

/** The reports of the folder, and of what is not there only what ties two of them together. */
export function sharedWeb({ nodes, edges, left }: Web): Web {
  const citedBy = new Int32Array(nodes.length);
  for (const { to } of edges) citedBy[to]!++;
  const places = new Map<number, number>();
  nodes.forEach(({ kind }, index) => {
    if (kind === 'report' || citedBy[index]! > 1) places.set(index, places.size);
  });
  return {
    nodes: nodes.filter((_, index) => places.has(index)),
    edges: edges.flatMap(({ from, to, count }) => {
      const [a, b] = [places.get(from), places.get(to)];
      return a === undefined || b === undefined ? [] : [{ from: a, to: b, count }];
    }),
    left: left + nodes.length - places.size,
  };
}
