/** How far two readings of one document agree: they may be of other files, other languages, or of what a scanner left. */
import type { Report } from '../../../src/report/model';

/** Shares from 0 to 1, rounded down to thousandths: 1 where both are silent. */
export interface Agreement {
  /** Of all paragraph numbers of either, how many stand in both, in the same order. */
  readonly paragraphs: number;
  /** Of the symbols that either cites in a paragraph, how many both cite there. */
  readonly symbols: number;
  /** Of the notes of either, by their numbers, how many are in both. */
  readonly notes: number;
}

/** What the two have not in common, for people: "para. 12: A/80/1 only in the first". */
export type Difference = string;

export interface Compared {
  readonly agreement: Agreement;
  readonly differences: readonly Difference[];
}

/** Compares two readings of one document, paragraph by paragraph. */
export function compare(one: Report, other: Report): Compared {
  const differences: Difference[] = [];
  const inBoth = <T>(what: string, first: readonly T[], second: readonly T[]): number => {
    const rest = [...second];
    let both = 0;
    for (const entry of first) {
      const at = rest.indexOf(entry);
      if (at < 0) differences.push(`${what}: ${entry} only in the first`);
      else {
        both++;
        rest.splice(at, 1);
      }
    }
    for (const entry of rest) differences.push(`${what}: ${entry} only in the second`);
    return both;
  };
  const numbers = [numbersOf(one), numbersOf(other)] as const;
  const common = longestCommon(...numbers);
  if (common < Math.max(numbers[0].length, numbers[1].length)) inBoth('paragraphs', ...numbers);
  const symbols = [symbolsByParagraph(one), symbolsByParagraph(other)] as const;
  let cited = 0;
  let agreed = 0;
  for (const number of new Set([...symbols[0].keys(), ...symbols[1].keys()])) {
    const first = symbols[0].get(number) ?? [];
    const second = symbols[1].get(number) ?? [];
    const both = inBoth(number === '' ? 'outside of paragraphs' : `para. ${number}`, first, second);
    agreed += both;
    cited += first.length + second.length - both;
  }
  const notes = [one, other].map(({ notes }) => notes.map(({ number }) => number)) as [string[], string[]];
  const sameNotes = inBoth('notes', ...notes);
  return {
    agreement: {
      paragraphs: share(common, numbers[0].length + numbers[1].length - common),
      symbols: share(agreed, cited),
      notes: share(sameNotes, notes[0].length + notes[1].length - sameNotes),
    },
    differences,
  };
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.floor((1000 * part) / whole) / 1000;

const numbersOf = ({ paragraphs }: Report): string[] => paragraphs.map(({ number }) => number);

/** How long the longest list is that is part of both, in order. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let before = new Array<number>(other.length + 1).fill(0);
  for (const entry of one) {
    const row = [0];
    for (const [at, second] of other.entries())
      row.push(entry === second ? before[at]! + 1 : Math.max(before[at + 1]!, row[at]!));
    before = row;
  }
  return before[other.length]!;
}

/** The symbols cited in each paragraph and in the notes of its marks, by its number; under '' what stands in none. */
function symbolsByParagraph(report: Report): Map<string, string[]> {
  const paragraphOf = new Map<number, string>();
  for (const { number, firstBlock, lastBlock } of report.paragraphs)
    for (let block = firstBlock; block <= lastBlock; block++)
      if (report.blocks[block]!.kind !== 'note') paragraphOf.set(block, number);
  // A note stands elsewhere in another file: what it cites belongs to the paragraph of its mark.
  for (const { block, marks } of report.notes) {
    const mark = report.marks[marks[0] ?? -1];
    if (mark) paragraphOf.set(block, paragraphOf.get(mark.block) ?? '');
  }
  const symbols = new Map<string, string[]>();
  for (const { symbol, block } of report.citations) {
    const number = paragraphOf.get(block) ?? '';
    symbols.set(number, [...(symbols.get(number) ?? []), symbol]);
  }
  return symbols;
}
