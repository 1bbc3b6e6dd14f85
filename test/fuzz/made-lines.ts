/** Lines at the edges of what the layout tells lines by: how they begin and end, how long they are, what stands in them. */

import { PROSE } from '../../src/report/captions';
import { PROSE_AMONG_ENTRIES } from '../../src/report/contents';
import { FULL_LINE } from '../../src/report/note-labels';
import { LONGEST_WORDY } from '../../src/report/plain-headings';
import { LONGEST_CELL } from '../../src/report/sign-marks';
import { TEXT_WIDTH, TITLE_WIDTH } from '../../src/report/title-lines';
import type { Random } from './random';

/** Pieces of lines by what the layout may take them for. */
type Pieces = Readonly<Record<string, readonly string[]>>;

const BEGINNINGS: Pieces = {
  'a title of an annex, or a sentence on one': [
    'Annex II to the report ',
    'Annex to the letter ',
    'annex I ',
  ],
  'another heading that names itself': [
    'Chapter ',
    'Part one ',
    'Notes ',
    'Summary ',
    'Contents ',
    'Глава II: ',
  ],
  'a heading with an ordinal': ['I. ', 'II. ', 'A. ', 'С. ', 'll. ', 'x ', 'iv ', 'vi) '],
  'a paragraph, believed or not': [
    '12.The lamps ',
    '13. The ',
    '"1. The ',
    '2044 lamps ',
    '2012: lamps ',
    '– lamps ',
  ],
  'an item': ['(a) ', 'a) ', '(1) ', '- lamps '],
  'a note': [
    '1 See ',
    '2 Ibid. ',
    '3 The ',
    'a Excludes ',
    'b Lamps ',
    '[1] See ',
    'See ',
    'Ibid., ',
    'Silversteen, “The ',
  ],
  'a caption or its source': ['Table 1 ', 'Figure II ', 'Source: ', 'Total '],
  'a masthead or the head of a page': [
    'A/98/5 ',
    'S/2044/318 ',
    'Page 2 ',
    'English ',
    '985th meeting ',
    'Supplement No. 10 ',
  ],
  'an organ that speaks': [
    'The General Assembly, ',
    'The Committee on Lamps recommends ',
    'The Security Council decides ',
  ],
  'another word that is looked at': [
    'Resolution 68/2 ',
    'Mr. ',
    'President: ',
    '№ 5 ',
    '(A/98/L.12) ',
    'https://x.example/ ',
  ],
  'a sentence, in all sorts of letters': [
    '“The lamps ',
    'Lamps ',
    'lamps ',
    'LAMPS ',
    'Фонари гаваней ',
    'фонари ',
  ],
};

const ENDS: Pieces = {
  'a sentence closed, or going on': [
    '.',
    ',',
    ';',
    ':',
    '?',
    '.”',
    ']',
    ')',
    ' (A/98/5)',
    ' (continued)',
    ' [suite]',
  ],
  'a word that opens what follows': [' and', ' of', ' No.', ' para.', ' etc.', '/', '-'],
  'the letter of a note': [' approveda', ' postsa', ' Totala', ' a', ' (net)a', ' approvedb'],
  'the imprint of a title page': [' • 2044', ' in 2044'],
  'the number of a note': ['.1', '. 2', ' lamps 3', '” 1', '1/'],
  'a figure or numeral: a cell, a folio': [' 2044', ' 2044/45', ' 5', ' v', ' xi'],
  'a leader or a rule': [' . . . . 5', '...... 12', '____________'],
};

const ODD: Pieces = {
  'the dot of an imprint': ['•'],
  'a dash of a record, a gap between cells, a star': ['–', '-', '   ', '*'],
  'a script without capitals': ['(المنارات)', '灯'],
  'a mark of a note, or a figure': [
    '1',
    'lamps,1',
    'ships.2',
    '3',
    '2/',
    '(a)',
    '^(a)',
    ', 1 which',
    '12',
    '(2044)',
  ],
  'an abbreviation, a name': ['para.', 'No.', 'etc.', 'a.i.', 'Committee', 'Council'],
};

/** Where a line counts as another: each length, one less and one more are made. */
const LENGTHS: readonly (readonly [length: number, why: string])[] = [
  [PROSE_AMONG_ENTRIES, 'a line of a table of contents'],
  [TITLE_WIDTH, 'a line of a title that goes on'],
  [LONGEST_CELL, 'a cell'],
  [PROSE, 'a line of a caption'],
  [TEXT_WIDTH, 'a line narrower than the text'],
  [70, 'a common width of text'],
  [78, 'a line of the title of a report'],
  [FULL_LINE, 'a full line'],
  [90, 'a heading in a script without capitals'],
  [LONGEST_WORDY, 'a heading of many words'],
];

const WORDS = ['lamps', 'of', 'horns', 'harbours', 'lit', 'in', 'the', 'storm', 'keepers', 'who', 'and'];

/** One of any group: what is rare in a long list is not rarer for it. */
const oneOf = (pieces: Pieces, random: Random): string => random.of(random.of(Object.values(pieces)));

/** A length at which the layout looks at a line in another way, or beside it. */
export const edgeLength = (random: Random): number => random.of(LENGTHS)[0] + random.below(3) - 1;

/** How a line may end: what closes it, or what the layout looks at there. */
export const madeEnd = (random: Random): string => oneOf(ENDS, random);

/** A line of about so many characters; how much stands in it that is looked at is left to chance, as in reports. */
export function madeLine(
  random: Random,
  length: number = edgeLength(random),
  end: string = random.chance(0.35) ? madeEnd(random) : '',
): string {
  let line = random.chance(0.25) ? oneOf(BEGINNINGS, random) : random.chance(0.3) ? 'Lamps ' : '';
  const oddity = random.of([0.02, 0.02, 0.1]);
  while (line.length + end.length < length - 4)
    line += `${random.chance(oddity) ? oneOf(ODD, random) : random.of(WORDS)} `;
  return line.trimEnd() + fittingWord(length - line.trimEnd().length - end.length) + end;
}

/** A last word of so many characters, the space before it among them. */
const fittingWord = (length: number): string => (length < 3 ? '' : ' harbour'.slice(0, length));

/** Some lines at the edges, one under the other. */
export const madeLines = (random: Random, count: number): string =>
  Array.from({ length: count }, () => madeLine(random)).join('\n');
