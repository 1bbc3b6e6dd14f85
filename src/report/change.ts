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
  const before = longest(shorter, count => old.slice(0, count) === text.slice(0, count));
  const after = longest(
    shorter - before,
    count => old.slice(old.length - count) === text.slice(text.length - count),
  );
  return { before, after };
}

/** The highest count up to `most` for which `isSame` holds; it holds for all below that count. */
function longest(most: number, isSame: (count: number) => boolean): number {
  if (isSame(most)) return most;
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isSame(middle)) low = middle;
    else high = middle;
  }
  return low;
}
