/** The best chain of marks and notes: marks stand in the order of their notes, so of all that could be, the chain that fits best is taken. */

/** A mark that may be a note's. */
export interface Pair {
  readonly note: number;
  /** Where the mark stands. */
  readonly offset: number;
  /** How well it fits: above 0. */
  readonly weight: number;
}

/**
 * Chooses pairs so that notes and offsets rise together and the sum of the weights is the highest. Pairs must stand in
 * the order of their offsets, those of one offset together. Gives indices into `pairs`, rising. n log n in the pairs.
 */
export function bestChain(pairs: readonly Pair[], notes: number): number[] {
  const best = new Float64Array(pairs.length);
  const before = new Int32Array(pairs.length).fill(-1);
  /** A binary indexed tree over the notes: the best chain that ends at a note or one before it. */
  const tree = new Int32Array(notes + 1).fill(-1);
  let start = 0;
  while (start < pairs.length) {
    let end = start;
    while (end < pairs.length && pairs[end]!.offset === pairs[start]!.offset) {
      const previous = query(tree, best, pairs[end]!.note);
      before[end] = previous;
      best[end] = pairs[end]!.weight + (previous < 0 ? 0 : best[previous]!);
      end++;
    }
    for (let index = start; index < end; index++) update(tree, best, pairs[index]!.note, index);
    start = end;
  }
  const chain: number[] = [];
  for (let index = query(tree, best, notes); index >= 0; index = before[index]!) chain.push(index);
  return chain.reverse();
}

/** The best pair of the notes before `note`, or -1. */
function query(tree: Int32Array, best: Float64Array, note: number): number {
  let found = -1;
  for (let at = note; at > 0; at -= at & -at) {
    const index = tree[at]!;
    if (index >= 0 && (found < 0 || best[index]! > best[found]!)) found = index;
  }
  return found;
}

function update(tree: Int32Array, best: Float64Array, note: number, index: number): void {
  for (let at = note + 1; at < tree.length; at += at & -at) {
    const known = tree[at]!;
    if (known < 0 || best[index]! > best[known]!) tree[at] = index;
  }
}
