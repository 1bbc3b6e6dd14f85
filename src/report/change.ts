/** What two texts have in common: all before the change between them and all after it. */

export interface Change {
  /** So many characters at the beginning are the same. */
  readonly before: number;
  /** So many characters at the end are the same; the two stretches do not overlap in either text. */
  readonly after: number;
}

/** Compares two texts. Works by comparing halves, which the engine does many characters at a time. */
export function changeBetween(old: string, text: string): Change {
  const shorter = Math.min(old.length, text.length);
  const before = longest(shorter, (from, to) => old.slice(from, to) === text.slice(from, to));
  const after = longest(
    shorter - before,
    (from, to) =>
      old.slice(old.length - to, old.length - from) === text.slice(text.length - to, text.length - from),
  );
  return { before, after };
}

/** The highest count up to `most` of things that are the same from the first on; `isSame` compares those from one to another. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
