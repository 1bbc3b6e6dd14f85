/** Parts of a web of citations that are easier to look at than the whole. In slices: a web may have a million edges. */

import type { Web, WebEdge } from './graph';

/** So many edges are looked at without a pause. */
const PORTION = 10_000;

/** The reports of the folder, and of what is not there only what two of them cite; copies and translations count as one. */
export function* sharedWeb(web: Web): Generator<void, Web> {
  const { nodes, edges } = web;
  const nameOf = (node: number) => nodes[node]!.symbol || nodes[node]!.id;
  const firstCiter: (string | undefined)[] = new Array(nodes.length);
  const isShared = new Uint8Array(nodes.length);
  for (const [index, { from, to }] of edges.entries()) {
    firstCiter[to] ??= nameOf(from);
    if (firstCiter[to] !== nameOf(from)) isShared[to] = 1;
    if (index % PORTION === 0) yield;
  }
  return yield* partOf(
    web,
    [...nodes.keys()].filter(node => nodes[node]!.kind === 'report' || isShared[node] === 1),
  );
}

/**
 * Of more than `most` nodes those tied to most others: half of the room is for reports, the rest for what they cite.
 * How many had no room is told in `left`.
 */
export function* largestWeb(web: Web, most: number): Generator<void, Web> {
  const { nodes, edges } = web;
  if (nodes.length <= most) return web;
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
  const isReport = (index: number) => nodes[index]!.kind === 'report';
  const reports = byDegree.filter(isReport).slice(0, Math.ceil(most / 2));
  const others = byDegree.filter(index => !isReport(index)).slice(0, most - reports.length);
  const kept = [...reports, ...others].sort((a, b) => a - b);
  yield;
  const part = yield* partOf(web, kept);
  return { ...part, left: nodes.length - kept.length };
}

/** Some nodes, in the order of the web, and the edges between them. */
function* partOf({ nodes, edges, left }: Web, kept: readonly number[]): Generator<void, Web> {
  const places = new Int32Array(nodes.length).fill(-1);
  for (const [place, index] of kept.entries()) places[index] = place;
  const between: WebEdge[] = [];
  for (const [index, { from, to, count }] of edges.entries()) {
    const [a, b] = [places[from]!, places[to]!];
    if (a >= 0 && b >= 0) between.push({ from: a, to: b, count });
    if (index % PORTION === 0) yield;
  }
  return { nodes: kept.map(index => nodes[index]!), edges: between, left };
}
