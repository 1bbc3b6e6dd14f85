/** Numbers of paragraphs, headings, subparagraphs and notes. */
import { check, paragraphs } from './cases';

const SOME = 'The keepers of the lights on the strait watch them at night.';
const numbered = (...numbers: readonly (number | string)[]): string =>
  numbers.map(number => `${number}. ${SOME}\n`).join('\n');

describe('Checks of sequences', () => {
  check('paragraph.sequence', [
    { reason: 'numbers that count on are right', text: numbered(1, 2, 3, 4, 5), finds: [] },
    {
      reason: 'a number is missing, and those after it can be renumbered',
      text: numbered(1, 2, 4, 5, 6),
      finds: ['4'],
      says: 'Paragraph 4 follows paragraph 2. No paragraph 3 was found between them.',
      fixed: numbered(1, 2, 3, 4, 5),
    },
    {
      reason: 'references to the paragraphs that are renumbered move with them',
      text: `${numbered(1, 2, 4, 5)}\n6. As said in paragraph 5 above, and in paragraphs 2 and 4–5 above, it is dark.\n`,
      finds: ['4'],
      fixed: `${numbered(1, 2, 3, 4)}\n5. As said in paragraph 4 above, and in paragraphs 2 and 3–4 above, it is dark.\n`,
    },
    {
      reason: 'a number stands twice',
      text: numbered(1, 2, 3, 3, 4, 5),
      finds: ['3'],
      says: 'The number 3 stands twice.',
    },
    { reason: 'a number stands after its successor', text: numbered(1, 2, 4, 3, 5, 6), finds: ['4', '3'] },
    {
      reason: '"12 bis" is a number of a text that is negotiated',
      text: numbered(1, 2, '2 bis', 3),
      finds: [],
    },
    {
      reason: 'an annex counts afresh',
      text: `${numbered(1, 2, 3)}\nAnnex I\n\nThe lights\n\n${numbered(1, 2, 3)}`,
      finds: [],
    },
    {
      reason: 'a text that is quoted has numbers of its own, and the run goes on after it',
      text: `${numbered(1, 2, 3)}\n${numbered(1, 2, 3)}\n${numbered(4, 5, 6)}`,
      finds: [],
    },
  ]);

  check('heading.sequence', [
    {
      reason: 'sections and subsections that count on are right',
      text: `I. First\n\n1. ${SOME}\n\nA. Sub\n\n2. ${SOME}\n\nB. Sub\n\n3. ${SOME}\n\nII. Second\n\n4. ${SOME}\n`,
      finds: [],
    },
    {
      reason: 'a letter and a numeral are missing',
      text: `I. First\n\n1. ${SOME}\n\nA. Sub\n\n2. ${SOME}\n\nC. Sub\n\n3. ${SOME}\n\nIII. Third\n\n4. ${SOME}\n`,
      finds: ['C', 'III'],
      says: 'Heading C follows A; B was expected.',
    },
    {
      reason: 'an A without a B',
      text: `I. First\n\n1. ${SOME}\n\nA. Sub\n\n2. ${SOME}\n\nII. Second\n\n3. ${SOME}\n`,
      finds: ['A'],
      says: 'There is a heading A and no B',
    },
    {
      reason: 'a numeral stands twice',
      text: `I. First\n\n1. ${SOME}\n\nII. Second\n\n2. ${SOME}\n\nII. Third\n\n3. ${SOME}\n\nIV. Fourth\n\n4. ${SOME}\n`,
      finds: ['II'],
      says: 'Heading II stands twice; III was expected here.',
    },
  ]);

  check('heading.single', [
    {
      reason: 'the one subheading of a section',
      text: `I. First\n\n1. ${SOME}\n\nThe lights of the strait\n\n2. ${SOME}\n\nII. Second\n\n3. ${SOME}\n`,
      finds: ['The lights of the strait'],
    },
    {
      reason: 'two subheadings are a division',
      text: `I. First\n\nThe keepers\n\n1. ${SOME}\n\nThe lights of the strait\n\n2. ${SOME}\n\nII. Second\n\n3. ${SOME}\n`,
      finds: [],
    },
  ]);

  check('subparagraph.sequence', [
    {
      reason: 'letters that count on are right',
      text: '1. The lights:\n\n(a) One;\n\n(b) Two;\n\n(c) Three.\n\n2. Others.\n',
      finds: [],
    },
    {
      reason: 'a letter is missing',
      text: '1. The lights:\n\n(a) One;\n\n(b) Two;\n\n(d) Three.\n\n2. Others.\n',
      finds: ['(d)'],
      says: '(d) follows (b) in paragraph 1; (c) was expected.',
    },
    {
      reason: 'a letter stands twice',
      text: '1. The lights:\n\n(a) One;\n\n(b) Two;\n\n(b) Three.\n\n2. Others.\n',
      finds: ['(b)'],
    },
    {
      reason: 'numerals under a letter are counted by themselves',
      text: '1. The lights:\n\n(a) One:\n\n(i) Red;\n\n(iii) Green;\n\n(b) Two.\n\n2. Others.\n',
      finds: ['(iii)'],
    },
    {
      reason: 'a letter inside a line is there',
      text: '1. The lights: (a) one; and\n\n(b) Two;\n\n(c) Three.\n\n2. Others.\n',
      finds: [],
    },
    {
      reason: 'a second list of a paragraph begins anew',
      text: '1. The lights:\n\n(a) One;\n\n(b) Two.\n\nThe keepers:\n\n(a) One;\n\n(b) Two.\n\n2. Others.\n',
      finds: [],
    },
    {
      reason: 'i is the letter after h',
      text: `1. The lights:\n\n${[...'abcdefghij'].map(letter => `(${letter}) Light;\n`).join('\n')}\n2. Others.\n`,
      finds: [],
    },
  ]);
});

const RULE = '__________________';

describe('Checks of notes and marks', () => {
  check('note.sequence', [
    {
      reason: 'notes that count on are right',
      text: `${paragraphs('There is a light.1 There is another.2')}\n${RULE}\n1 First note.\n2 Second note.\n`,
      finds: [],
    },
    {
      reason: 'a number is missing',
      text: `${paragraphs('There is a light.1 There is another.2 And a third.4')}\n${RULE}\n1 First note.\n2 Second note.\n4 Fourth note.\n`,
      finds: ['4'],
      says: 'Note 4 follows note 2. No note 3 was found between them.',
    },
  ]);

  check('note.duplicate', [
    {
      reason: 'two notes of one number on a page',
      text: `${paragraphs('There is a light.1 There is another.2')}\n${RULE}\n1 First note.\n2 Second note.\n2 Third note.\n`,
      finds: ['2'],
    },
    {
      reason: 'a note of two lines, the second of which begins with a figure',
      text: `${paragraphs('There is a light.1 There is another.2')}\n${RULE}\n1 First note.\n2 The second note has lights, of which some\n2 are dark.\n`,
      finds: [],
    },
  ]);

  check('note.unmarked', [
    {
      reason: 'a note without a mark',
      text: `${paragraphs('There is a light.1 There is another.')}\n${RULE}\n1 First note.\n2 Second note.\n`,
      finds: ['2'],
    },
    {
      reason: 'every note has its mark',
      text: `${paragraphs('There is a light.1 There is another.2')}\n${RULE}\n1 First note.\n2 Second note.\n`,
      finds: [],
    },
  ]);

  check('mark.noteless', [
    {
      reason: 'every mark has its note',
      text: `${paragraphs('There is a light.1 There is another.2')}\n${RULE}\n1 First note.\n2 Second note.\n`,
      finds: [],
    },
    {
      reason: 'a mark without a note',
      text: `${paragraphs('There is a light.1 There is another.2 And a third.3')}\n${RULE}\n1 First note.\n2 Second note.\n`,
      finds: ['3'],
      says: 'Mark 3 has no note',
    },
  ]);
});
