/** Columns of the tables of facts: one string each, which loads faster than an array, read when they are first asked for. */

const HYPHEN = 45;
const OPEN = 40;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1946, 0, 1);

/**
 * Numbers from a column of differences, one character each: 0–9 and a–z for 0 to 35, others in parentheses, `-` for an
 * unknown number. `scripts/lib/columns.mjs` writes them.
 */
export function readNumbers(column: string): (number | undefined)[] {
  const numbers: (number | undefined)[] = [];
  let before = 0;
  for (let at = 0; at < column.length; at++) {
    const code = column.charCodeAt(at);
    if (code === HYPHEN) {
      numbers.push(undefined);
      continue;
    }
    if (code === OPEN) {
      const end = column.indexOf(')', at);
      before += Number(column.slice(at + 1, end));
      at = end;
    } else {
      before += Number.parseInt(column.charAt(at), 36);
    }
    numbers.push(before);
  }
  return numbers;
}

/** The entry of a column of places in a list, two characters each in base 36. */
export const readPlace = (column: string, index: number, list: readonly string[]): string =>
  list[Number.parseInt(column.slice(2 * index, 2 * index + 2), 36)] ?? '';

/** `2018-12-20`, from days since 1 January 1946. */
export const dateOfDay = (day: number): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** Days since 1 January 1946 of `2018-12-20`; NaN for what is no date. */
export const dayOfDate = (date: string): number => (Date.parse(date) - FIRST_DAY) / DAY;

/** What is made once, when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The last known number before an index and the first after it; -1 and Infinity where there is none. */
export function neighbours(
  numbers: readonly (number | undefined)[],
  index: number,
): { readonly before: number; readonly after: number } {
  let before = index - 1;
  while (before >= 0 && numbers[before] === undefined) before--;
  let after = index + 1;
  while (after < numbers.length && numbers[after] === undefined) after++;
  return { before: numbers[before] ?? -1, after: numbers[after] ?? Number.POSITIVE_INFINITY };
}
