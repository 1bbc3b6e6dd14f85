// Columns of a table as one string each, which loads faster than an array. src/un/columns.ts reads them.

const DAY = 86_400_000;

/**
 * Differences between each number and the last one known, a character each: 0–9 and a–z for 0 to 35, others in
 * parentheses, `-` where a number is unknown.
 * @type {(numbers: (number | undefined)[]) => string}
 */
export function numbersColumn(numbers) {
  let before = 0;
  return numbers
    .map(number => {
      if (number === undefined) return '-';
      const difference = number - before;
      before = number;
      return difference >= 0 && difference < 36 ? difference.toString(36) : `(${difference})`;
    })
    .join('');
}

/**
 * Dates (2018-12-20, or empty) as days from 1 January 1946.
 * @type {(dates: string[]) => string}
 */
export const datesColumn = dates =>
  numbersColumn(
    dates.map(date => (date === '' ? undefined : (Date.parse(date) - Date.UTC(1946, 0, 1)) / DAY)),
  );

/**
 * Repeated texts as places in a list, two characters each in base 36; the first text of the list is the empty one.
 * @type {(name: string, listName: string, cells: string[]) => Record<string, string | string[]>}
 */
export function indexColumn(name, listName, cells) {
  const list = [...new Set(['', ...cells])];
  if (list.length > 36 ** 2) throw new Error(`${name}: too many different texts`);
  const places = new Map(list.map((text, index) => [text, index.toString(36).padStart(2, '0')]));
  return { [listName]: list, [name]: cells.map(cell => places.get(cell)).join('') };
}

/**
 * The rows without those that break the rise of a value with the number: the fewest that leave the others in order.
 * @type {(rows: Record<string, string>[], number: string, value: string) => Record<string, string>[]}
 */
export function inRisingOrder(rows, number, value) {
  const sorted = [...rows].sort((a, b) => Number(a[number]) - Number(b[number]));
  // Longest non-decreasing subsequence.
  /** @type {number[]} */
  const ends = [];
  /** @type {number[]} */
  const before = [];
  sorted.forEach((row, index) => {
    const own = row[value] ?? '';
    let place = ends.length;
    while (place > 0 && (sorted[ends[place - 1] ?? 0]?.[value] ?? '') > own) place--;
    before[index] = place > 0 ? (ends[place - 1] ?? -1) : -1;
    ends[place] = index;
  });
  const kept = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.push(sorted[at] ?? {});
  for (const row of sorted) if (!kept.includes(row)) console.log(`left out of order: ${JSON.stringify(row)}`);
  return kept.reverse();
}
