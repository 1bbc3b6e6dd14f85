/** Short reports of made lines: what may stand around running text, and above and under it on its page. */

import { edgeLength, madeLine, madeLines } from './made-lines';
import type { Random } from './random';

/** What the next of each is numbered. */
interface Numbers {
  paragraph: number;
  note: number;
  page: number;
}

type Unit = (random: Random, numbers: Numbers) => string;

const SENTENCE = 'lamps of the harbours were lit in the night of the storms by keepers who saw it';
const plainParagraph = (numbers: Numbers): string =>
  `${numbers.paragraph++}. The ${SENTENCE}\nand ${SENTENCE}.\n\n`;

const text: Unit = random => `${madeLines(random, 1 + random.below(5))}\n\n`;
const paragraph: Unit = (random, numbers) =>
  `${numbers.paragraph++}. ${madeLines(random, 1 + random.below(4))}\n\n`;
const short = (random: Random): string => madeLine(random, 10 + random.below(50));

/** By what the layout may take them for, them or what stands under them. */
const UNITS: Readonly<Record<string, readonly Unit[]>> = {
  'the title of an annex, or a sentence on one, over lines that close no sentence or do': [
    (random, numbers) => `Annex ${random.of(['I', 'II', ''])}\n\n${text(random, numbers)}`,
    random =>
      `${random.of(['Annex II to the report', 'Annex to the letter dated 3 May', 'Appendix I to the note'])} ${madeLines(random, 1 + random.below(12))}\n\n`,
  ],
  'a heading': [
    random => `${random.of(['I', 'II', 'A', 'B', 'С'])}. ${short(random)}\n\n`,
    random => `${random.of(['A.', 'II', 'III', 'Part one'])}\n\n${madeLine(random)}\n\n`,
    random =>
      `${random.of(['Lamps of the storm', 'Notes', 'Contents', 'Lamps [continued]', 'Resolution 68/2'])}\n\n`,
    random => `${short(random)}\n\n`,
  ],
  'a paragraph whose number is lost, far or too high': [
    (random, numbers) => `${numbers.paragraph++}.\n\n${madeLines(random, 1 + random.below(3))}\n`,
    (random, numbers) =>
      `${numbers.paragraph++ + 2}. ${madeLine(random)}\n\n${numbers.paragraph++ - 1}. ${madeLine(random)}\n\n`,
    random => `${random.of(['48/161.', '2044/5.', '2044.'])} ${madeLines(random, 3)}\n\n`,
    random => `(${random.of(['a', 'b', 'i'])}) ${madeLines(random, 1 + random.below(2))}\n\n`,
  ],
  'the foot and the head of a page, and what is cut by them': [
    random => `${madeLines(random, 2)} ____________\n\n44-01234\n\nS/2044/318\n\n`,
    random =>
      `\n44-01234${random.of(['', '    5', '    2/9'])}\n\n${random.of(['', 'S/2044/318\n\n', '\fS/2044/318\n\n', 'S/2044/318     Lamps\n\n', 'S/2044/318\nPage 3\n\n'])}`,
    (_, numbers) => `\n${numbers.page++}\n\n`,
    random => `\f${madeLines(random, 7)}\n\n`,
    random => `${random.of(['985th meeting — 4 December 1959', '- 2 -'])}\n\n`,
  ],
  'notes, their labels apart or not': [
    (random, numbers) => `____________\n\n${numbers.note++} See ${short(random)}\n\n`,
    (random, numbers) =>
      `${numbers.note++}${random.of([' ', '\n'])}${random.of(['See', 'The', 'Lamps'])} ${short(random)}\n`,
    (_, numbers) => `${numbers.note++}\n${numbers.note++}\n`,
    random => `${random.of(['a Excludes', 'b\nLamps', '* The'])} ${short(random)}\n`,
    random => `1\n\n2\n\n3\n\nSee the lamps.\nThe horns of those.\n${madeLines(random, 2)}\n`,
    random =>
      `Notes\n\n1 See the lamps of the others.\n2 Ibid.\n${madeLines(random, 1 + random.below(3))}\n\n`,
  ],
  'a table, its cells in columns or one under the other': [
    random =>
      `Table 2\nLamps\n\nNorth   20   30\nSouth   30   40\n\n44-01234\n\nS/2044/318\n\nWest   30   40\n${madeLines(random, 4)}\n\n`,
    random => `Table 1\n${madeLine(random)}\n\n${short(random)}\n12\n13\n${short(random)}\n14\n\n`,
    random => `${madeLines(random, 2)}\n* * *\n${madeLines(random, 2)}\n`,
  ],
  'entries of a table of contents, with text between them': [
    random =>
      `Lamps ...... 5\n${madeLines(random, 3)}\nHorns ...... 6\n${madeLines(random, 5)}\nShips . . . . 7\n${madeLines(random, 4)}\n`,
  ],
  'nothing: lines stand apart, or close to what follows': [random => `${madeLine(random)}\n`, () => '\n'],
};
const unit: Unit = (random, numbers) => random.of(random.of(Object.values(UNITS)))(random, numbers);

/** Notes that ask for marks in the text above them. */
const FEET = [
  '____________\n\na Excludes those of the others.\n\n',
  'a\nExcludes those of the others.\n\nThe lamps of the others.\n\n',
  '____________\n\n1 See the lamps of others.\n\n2 Ibid.\n\n',
  '1\n2\nSee the lamps of others.\nThe horns of those.\n\n',
].map(notes => `${notes}44-01234\n\nS/2044/318\n\n`);

const masthead = (series: string): string =>
  `United Nations\nS/2044/318\nSecurity Council\nDistr.: General\n${series}12 May 2044\n\nOriginal: English\n\n`;

/** By how a report begins: lines right under a masthead are looked at as its own. */
const OPENINGS: Readonly<Record<string, Unit>> = {
  'a title and a heading': (_, numbers) =>
    `${masthead('')}Letter on the lamps\n\nI. Lamps\n\n${plainParagraph(numbers)}`,
  'a paragraph': (_, numbers) => `${masthead('')}${plainParagraph(numbers)}`,
  'a paragraph at the edges': (random, numbers) => `${masthead('')}${paragraph(random, numbers)}`,
  'one of a supplement, where a line may be the imprint of its title page': (random, numbers) =>
    `${masthead('Official Records\nSupplement No. 10\n')}${numbers.paragraph++}. ${madeLine(random)}\n${madeLine(random, edgeLength(random), ' • 2044')}\n${text(random, numbers)}`,
};

/** A report of a few units at the edges, most with running text around them. */
export function madeText(random: Random): string {
  const numbers = { paragraph: random.chance(0.1) ? 41 : 1, note: random.of([1, 1, 1, 5]), page: 1 };
  let made = random.of(Object.values(OPENINGS))(random, numbers);
  if (random.chance(0.5)) made += plainParagraph(numbers);
  for (let count = random.below(6); count >= 0; count--)
    made += random.of([text, paragraph, unit, unit])(random, numbers);
  if (random.chance(0.5)) made += random.of(FEET);
  if (random.chance(0.8)) made += plainParagraph(numbers) + plainParagraph(numbers);
  return made;
}
