/** Which range of a long sorted list lies at an offset, by halving; which entries of a list belong together. */

import { lastAtOrBefore } from '../report/lines';
import type { Range } from '../report/model';

export interface Lookup {
  /** Starts of the ranges, rising. */
  readonly starts: readonly number[];
  /** The furthest end of a range and all before it: where the walk back may stop. */
  readonly reaches: readonly number[];
  readonly ends: readonly number[];
  /** Index of each in the list that was given. */
  readonly indices: readonly number[];
}

/** A look-up over ranges in any order; entries without a range are left out. */
export function lookupOf(ranges: readonly (Range | undefined)[]): Lookup {
  const indices = ranges.flatMap((range, index) => (range ? [index] : []));
  const rises = indices.every(
    (index, at) => at === 0 || ranges[indices[at - 1]!]!.start <= ranges[index]!.start,
  );
  if (!rises) indices.sort((a, b) => ranges[a]!.start - ranges[b]!.start || ranges[b]!.end - ranges[a]!.end);
  let reach = 0;
  return {
    starts: indices.map(index => ranges[index]!.start),
    ends: indices.map(index => ranges[index]!.end),
    reaches: indices.map(index => {
      reach = Math.max(reach, ranges[index]!.end);
      return reach;
    }),
    indices,
  };
}

/** Index of the innermost range that holds `offset` and that `accept` takes, or -1. */
export function rangeAt(
  { starts, ends, reaches, indices }: Lookup,
  offset: number,
  accept: (index: number) => boolean = () => true,
): number {
  let at = lastAtOrBefore(starts, offset);
  for (; at >= 0 && reaches[at]! > offset; at--) {
    if (ends[at]! > offset && accept(indices[at]!)) return indices[at]!;
  }
  return -1;
}

/** Indices of the ranges that begin in [start, end). */
export function rangesWithin({ starts, indices }: Lookup, start: number, end: number): readonly number[] {
  return indices.slice(lastAtOrBefore(starts, start - 1) + 1, lastAtOrBefore(starts, end - 1) + 1);
}

/** The entries of a list by a key of theirs, each group in the order of the list. */
export function groupedBy<T, K>(list: readonly T[], keyOf: (entry: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of list) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
