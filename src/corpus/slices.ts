/** Long work in slices: a generator pauses wherever others may work meanwhile. */

/** Milliseconds: shorter than half a frame. */
export const SLICE = 8;

export const nextTurn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

/** The work without a pause, for a program that has nothing else to do. */
export function atOnce<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The work with a pause after every slice; what lies between two of its pauses is not cut. */
export async function inSlices<T>(
  work: Generator<void, T>,
  breathe: () => Promise<void> = nextTurn,
  now: () => number = Date.now,
): Promise<T> {
  let begin = now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (now() - begin < SLICE) continue;
    await breathe();
    begin = now();
  }
}
