/** Cross-references within a report. */
import { check, paragraphs } from './cases';

const SOME = 'The keepers of the lights on the strait watch them at night.';
const six = (last: string): string => paragraphs(SOME, SOME, SOME, SOME, SOME, last);

describe('Checks of cross-references', () => {
  check('reference.missing', [
    { reason: 'a paragraph that is there', text: six('The lights are out (see para. 3 above).'), finds: [] },
    {
      reason: '"(see para. 94)" where there is no 94',
      text: six('The lights are out (see para. 94).'),
      finds: ['94'],
      says: 'This report has no paragraph 94. Its last is 6.',
    },
    {
      reason: '"above" speaks of this report',
      text: six('As said in paragraph 94 above, they are out.'),
      finds: ['94'],
      says: 'This report has no paragraph 94, although the text places it above. Its last is 6.',
    },
    {
      reason: 'the present report is this one',
      text: six('Paragraph 94 of the present report says so.'),
      finds: ['94'],
    },
    {
      reason: 'the end of a range that is not there',
      text: six('They are out (see paras. 4–9 above).'),
      finds: ['4–9'],
    },
    {
      reason: 'a paragraph of a treaty spoken of before is not of this report',
      text: six('The Convention was signed. Under paragraph 36 it is in force.'),
      finds: [],
    },
    {
      reason: 'a paragraph of a resolution',
      text: six('See paragraph 36 of resolution 2388 (2017).'),
      finds: [],
    },
    {
      reason: 'a paragraph of another document',
      text: six('They are out (see S/2018/250, para. 94).'),
      finds: [],
    },
    {
      reason: 'a section that is not there',
      text: `I. First\n\n1. ${SOME}\n\nII. Second\n\n2. ${SOME} The lights are out (see section XI).\n`,
      finds: ['XI'],
    },
    {
      reason: 'a section that is there',
      text: `I. First\n\n1. ${SOME}\n\nII. Second\n\n2. ${SOME} The lights are out (see section I).\n`,
      finds: [],
    },
    {
      reason: 'an annex that is not there, beside one that is',
      text: `1. ${SOME} The lights are out (see annex VII).\n\n2. ${SOME}\n\nAnnex I\n\nThe lights\n\n1. ${SOME}\n`,
      finds: ['VII'],
    },
    {
      reason: 'a table where no table was found at all: the reader may not know its form',
      text: six('The lights are out (see table 4).'),
      finds: [],
    },
    {
      reason: 'a table that is not there, beside one that is',
      text: `1. ${SOME} The lights are out (see table 4).\n\nTable 1\nLights inspected\n\n2. ${SOME}\n`,
      finds: ['4'],
      says: 'This report has no table 4.',
    },
    {
      reason: 'a note that is not there',
      text: `${paragraphs('There is a light.1 It is out (see note 12 above).')}\n__________________\n1 First note, for which see footnote 14 above.\n`,
      finds: ['12', '14'],
      says: 'This report has no note 12, although the text places it above.',
    },
    {
      reason: 'a note that the reader may have missed',
      text: `${paragraphs('There is a light.1 It is out (see note 12 above).')}\n12\n\n${SOME}\n\n__________________\n1 First note.\n`,
      finds: [],
    },
    {
      reason: 'a subparagraph that is not there',
      text: `1. The lights:\n\n(a) One;\n\n(b) Two.\n\n2. ${SOME}\n\n3. ${SOME}\n\n4. ${SOME}\n\n5. The lights are out (see para. 1 (f) above).\n`,
      finds: ['1 (f)'],
      says: 'Paragraph 1 has no subparagraph (f); its last is (b).',
    },
  ]);

  check('reference.direction', [
    { reason: 'above is above', text: six('The lights are out (see para. 3 above).'), finds: [] },
    {
      reason: '"below" of a paragraph that came before',
      text: six('The lights are out (see para. 3 below).'),
      finds: ['para. 3 below'],
      says: '“below” is said, but paragraph 3 came before this place from paragraph 6: “above” was expected.',
      fixed: six('The lights are out (see para. 3 above).'),
    },
    {
      reason: '"above" of a paragraph that follows',
      text: paragraphs('The lights are out (see paras. 3 and 4 above).', SOME, SOME, SOME),
      finds: ['paras. 3 and 4 above'],
      fixed: paragraphs('The lights are out (see paras. 3 and 4 below).', SOME, SOME, SOME),
    },
    {
      reason: 'of two paragraphs one is above and one below: neither word is right',
      text: paragraphs(SOME, 'The lights are out (see paras. 1 and 4 above).', SOME, SOME),
      finds: [],
    },
    {
      reason: 'a paragraph of another document',
      text: six('They are out (see S/2018/250, para. 3 below).'),
      finds: [],
    },
  ]);
});
