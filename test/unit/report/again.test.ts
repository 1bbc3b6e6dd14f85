import { deepEqual, equal } from 'node:assert/strict';
import { changeBetween } from '../../../src/report/change';
import { blockTextsOf, readAgain, readReport } from '../../../src/report/read';
import { holds, MASTHEAD, PROSE } from './tables';

describe('the change between two texts', () => {
  holds(
    [
      ['none', 'lamp', 'lamp', 4, 0],
      ['of nothing', '', '', 0, 0],
      ['from nothing', '', 'lamp', 0, 0],
      ['to nothing', 'lamp', '', 0, 0],
      ['a letter typed at the end', 'lam', 'lamp', 3, 0],
      ['at the beginning', 'amp', 'lamp', 0, 3],
      ['inside', 'lmp', 'lamp', 1, 2],
      ['a letter taken out', 'lamp', 'lmp', 1, 2],
      ['one of two alike: the stretches do not overlap', 'aa', 'aaa', 2, 0],
      ['one of three alike taken out', 'aaa', 'aa', 2, 0],
      ['replaced', 'the lamp burns', 'the horn burns', 4, 6],
      ['all', 'abc', 'xyz', 0, 0],
    ] as [string, string, string, number, number][],
    ([, old, text, before, after]) => deepEqual(changeBetween(old, text), { before, after }),
  );
});

describe('reading again after a change', () => {
  const TEXT = `${MASTHEAD}
I. Lamps

1. ${PROSE} See paras. 2 and 3 below and A/98/301, para. 4.

2. The lamp1 burns (ibid., para. 5), as Security Council resolution 2388 (2017) says.

(a) It burns;

(b) It burns in the night (see annex I).

____________

1 See S/2044/99.

44-01234

S/2044/318

3. The horn sounds, as said in section I.

Annex I

Horns

1. They sound (A/98/677-
S/2044/120). See para. 1.
`;

  /** Replaces the first place of some words. */
  const put = (old: string, words: string) => (text: string) => text.replace(old, () => words);
  type Edit = (text: string) => string;
  const edits: [why: string, ...edits: Edit[]][] = [
    ['nothing', text => text],
    ['a letter typed in a paragraph', put('The horn', 'The hoorn')],
    [
      'a word typed, letter by letter',
      put('The horn', 'The l horn'),
      put('The l', 'The la'),
      put('The la', 'The lam'),
      put('The lam', 'The lamp'),
    ],
    ['a citation typed', put('The horn sounds', 'The horn (S/2044/12) sounds')],
    ['a citation taken out: "ibid." means another', put('A/98/301, para. 4', 'nothing')],
    ['a citation put before: indices move', put('See paras. 2', 'See S/2044/7 and paras. 2')],
    ['a line end typed in a sentence', put('burns (ibid.', 'burns\n(ibid.')],
    ['a blank line typed: one block becomes two', put('They sound', 'They.\n\nSound')],
    ['a blank line taken out: two blocks become one', put('(a) It burns;\n\n(b)', '(a) It burns; (b)')],
    ['a number typed: paragraphs move on', put('3. The horn', '3. The bell rings.\n\n4. The horn')],
    ['the mark of a note taken out', put('lamp1', 'lamp')],
    ['the note taken out', put('1 See S/2044/99.\n', '')],
    ['a page’s head taken out', put('44-01234\n\nS/2044/318\n', '')],
    ['the symbol changed: another organ', put('S/2044/318', 'A/HRC/56/12')],
    ['the whole masthead taken out', put(MASTHEAD, '')],
    [
      'the language changed',
      text => text.replaceAll('The ', 'les des du '),
      text => text.replaceAll(' and ', ' et dans '),
    ],
    ['something put at the top', text => `\n\n${text}`],
    ['something put at the end', text => `${text}\n2. They sound still (S/2044/13).\n`],
    ['all taken out, and put back', () => '', () => TEXT],
    ['a paragraph taken out and put back', put('(b) It burns in the night (see annex I).', ''), () => TEXT],
    ['a form feed put in', put('44-01234\n', '44-01234\n\f')],
    ['line ends changed', text => text.replaceAll('\n', '\r\n'), text => text.replaceAll('\r\n', '\n')],
  ];
  describe('is the same as reading afresh', () => {
    holds(edits, ([, ...steps]) => {
      let text = TEXT;
      let report = readAgain(undefined, text);
      for (const edit of steps) {
        text = edit(text);
        report = readAgain(report, text);
        const fresh = readReport(text);
        deepEqual(report, fresh);
        deepEqual(blockTextsOf(report), blockTextsOf(fresh));
      }
    });
  });

  it('a letter put at any place and taken out again', () => {
    const fresh = readReport(TEXT);
    let report = readAgain(undefined, TEXT);
    for (let at = 0; at < TEXT.length; at += 101) {
      const changed = `${TEXT.slice(0, at)}7${TEXT.slice(at)}`;
      report = readAgain(report, changed);
      deepEqual(report, readReport(changed), `a letter at ${at}`);
      report = readAgain(report, TEXT);
      deepEqual(report, fresh, `and taken out at ${at}`);
    }
  });

  it('the same text gives the same report', () => {
    const report = readAgain(undefined, TEXT);
    equal(readAgain(report, TEXT), report);
  });

  it('after a report that was read without being kept, reads afresh', () =>
    deepEqual(readAgain(readReport(TEXT), `${TEXT}\n2. So.\n`), readReport(`${TEXT}\n2. So.\n`)));
});
