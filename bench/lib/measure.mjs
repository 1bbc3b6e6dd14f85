// Times, taken so that a noisy machine does not decide: rounds in which everything has its turn, medians, ratios within a round.

/** @typedef {{ ms: number, ratio: number, first: number }} Measured median time, median ratio to the first of the list, first time */

/**
 * Runs each function once a round, and says how long each took beside the first, which is what the others are compared with.
 * Nothing is collected between rounds: that would throw compiled patterns away.
 * @param {Record<string, () => unknown>} functions
 * @param {{ rounds: number, warmUp?: number, once?: number }} options `once`: least milliseconds of one timing; quicker functions are repeated
 * @returns {Record<string, Measured>}
 */
export function interleaved(functions, { rounds, warmUp = Math.ceil(rounds / 3), once = 2 }) {
  const names = Object.keys(functions);
  const first = names.map(name => timed(/** @type {() => unknown} */ (functions[name]), 1));
  for (let round = 0; round < warmUp; round++) for (const name of names) functions[name]?.();
  const repeats = names.map(name => {
    const time = timed(/** @type {() => unknown} */ (functions[name]), 1);
    return Math.max(1, Math.ceil(once / Math.max(time, 1e-4)));
  });
  /** @type {number[][]} */
  const times = names.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, name] of names.entries())
      times[index]?.push(timed(/** @type {() => unknown} */ (functions[name]), repeats[index] ?? 1));
  return Object.fromEntries(
    names.map((name, index) => {
      const own = times[index] ?? [];
      const ratios = own.map((time, round) => time / (times[0]?.[round] ?? Number.NaN));
      return [name, { ms: median(own), ratio: median(ratios), first: first[index] ?? Number.NaN }];
    }),
  );
}

/** Keeps the last result, so that no work is left out as useless. */
export let lastResult = /** @type {unknown} */ (undefined);

/**
 * @param {() => unknown} work
 * @param {number} repeats
 * @returns {number} milliseconds of one run
 */
export function timed(work, repeats) {
  const began = performance.now();
  for (let count = 0; count < repeats; count++) lastResult = work();
  return (performance.now() - began) / repeats;
}

/**
 * The same for functions that must be waited for; each runs once a round.
 * @param {Record<string, () => unknown>} functions
 * @param {{ rounds: number, warmUp?: number }} options
 * @returns {Promise<Record<string, Measured>>}
 */
export async function interleavedAsync(functions, { rounds, warmUp = 2 }) {
  const names = Object.keys(functions);
  /** @type {number[][]} */
  const times = names.map(() => []);
  const first = /** @type {number[]} */ ([]);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, name] of names.entries()) {
      const began = performance.now();
      lastResult = await functions[name]?.();
      const time = performance.now() - began;
      first[index] ??= time;
      if (round >= 0) times[index]?.push(time);
    }
  }
  return Object.fromEntries(
    names.map((name, index) => {
      const own = times[index] ?? [];
      const ratios = own.map((time, round) => time / (times[0]?.[round] ?? Number.NaN));
      return [name, { ms: median(own), ratio: median(ratios), first: first[index] ?? Number.NaN }];
    }),
  );
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
