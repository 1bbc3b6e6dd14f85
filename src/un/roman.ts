/** Roman numerals, as sessions, chapters and sections carry them: strict, so that "IIII" or "MIX" of a scanner is no number. */

const VALUES: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

const HIGHEST = 3999;

/** The numeral of a whole number from 1 to 3999 in capitals, or undefined. */
export function toRoman(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > HIGHEST) return undefined;
  let rest = value;
  let roman = '';
  for (const [numeral, worth] of VALUES) {
    while (rest >= worth) {
      roman += numeral;
      rest -= worth;
    }
  }
  return roman;
}

/** The value of a well-formed numeral, all capitals or all small letters; undefined for anything else ("IIII", "VX", "Xi", ""). */
export function fromRoman(text: string): number | undefined {
  const roman = text.toUpperCase();
  if (text !== roman && text !== text.toLowerCase()) return undefined;
  let rest = roman;
  let value = 0;
  for (const [numeral, worth] of VALUES) {
    while (rest.startsWith(numeral)) {
      rest = rest.slice(numeral.length);
      value += worth;
    }
  }
  return rest === '' && toRoman(value) === roman ? value : undefined;
}
