/** Numbers at random that come again with their seed: a case can be told by a number. */
export interface Random {
  /** From 0 up to but not including `limit`. */
  below(limit: number): number;
  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T;
  /** True so often: 0.1 is one time in ten. */
  chance(share: number): boolean;
}

/** Numbers of a seed (the generator mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, of: list => list[below(list.length)]!, chance: share => next() < share };
}
