import { deepEqual, equal } from 'node:assert/strict';
import { readReport } from '../../../src/report/read';
import { beginsSmall, beginsWithCapital, endsSentence } from '../../../src/report/sentence';
import { holds, PROSE, reportOf, textOfBlock } from './tables';

describe('how a line ends and begins', () => {
  describe('endsSentence', () => {
    const check = ([, text, ends]: [string, string, boolean]) =>
      equal(endsSentence(text, 0, text.length), ends);
    holds(
      [
        ['a full stop', 'It burns.', true],
        ['a colon', 'They shall:', true],
        ['a semicolon', 'Light it;', true],
        ['a question', 'Does it burn?', true],
        ['a stop inside a quotation', '“It burns.”', true],
        ['a stop inside parentheses', '(ibid., para. 2.)', true],
        ['a stop after parentheses', '(ibid., para. 2).', true],
        ['before a note’s mark', 'for teaching purposes. 1', true],
        ['glued to a note’s mark', 'for teaching purposes.12', true],
        ['before an old mark', 'of the administration. 1/', true],
        ['a starred stop', 'It burns.*', true],
        ['a Chinese stop', '灯亮着。', true],
        ['an Arabic question', 'هل يضيء؟', true],
        ['a comma does not', 'It burns,', false],
        ['nor a word', 'It burns', false],
        ['nor a year', 'in the year 2044', false],
        ['nor a year after a stop, as of a resolution’s list', 'burns. 2044', false],
        ['nor a symbol', 'see A/98/301', false],
        ['nor a symbol with a short number', 'see A/98/1', false],
        ['nor nothing', '', false],
        ['nor a figure alone', '12', false],
        ['nor an abbreviation', 'as is said in paras.', false],
      ] as [string, string, boolean][],
      check,
    );
    it('looks no further back than its line', () => equal(endsSentence('It burns. 12', 10, 12), false));
  });

  describe('beginsWithCapital and beginsSmall', () => {
    holds(
      [
        ['a capital', 'Lamp', true, false],
        ['a small letter', 'lamp', false, true],
        ['a quotation before a capital', '“Lamp', true, false],
        ['a parenthesis before a small letter', '(lamp', false, false],
        ['an accented capital', 'École', true, false],
        ['an accented small letter', 'école', false, true],
        ['a Russian capital', 'Фонарь', true, false],
        ['a Russian small letter', 'фонарь', false, true],
        ['Chinese has no capitals', '灯', true, false],
        ['nor has Arabic', 'مصباح', true, false],
        ['a figure', '12', false, false],
      ] as [string, string, boolean, boolean][],
      ([, text, capital, small]) => {
        equal(beginsWithCapital(text, 0, text.length), capital);
        equal(beginsSmall(text, 0), small);
      },
    );
    it('nothing begins small where a text ends', () => equal(beginsSmall('', 0), false));
  });
});

describe('blocks', () => {
  /** "text The lamp burns." for each block after masthead and title. */
  const blocksOf = (...lines: string[]) => {
    const report = reportOf('1. Here.', '', ...lines);
    return report.blocks.slice(3).map(block => `${block.kind} ${textOfBlock(report, block)}`);
  };
  type Row = [why: string, lines: string[], blocks: string[]];
  holds<Row>(
    [
      [
        'lines of one text',
        ['The lamp of the harbour burns in the night and in the', 'fog.'],
        ['text The lamp of the harbour burns in the night and in the fog.'],
      ],
      [
        'a blank parts two sentences',
        ['The lamp burns.', '', 'The horn sounds.'],
        ['text The lamp burns.', 'text The horn sounds.'],
      ],
      [
        'a short closed line and a capital begin anew',
        ['The lamp burns.', 'The horn sounds.'],
        ['text The lamp burns.', 'text The horn sounds.'],
      ],
      [
        'also after a blank, where the sentence is open',
        ['The lamp burns', '', 'in the night.'],
        ['text The lamp burns in the night.'],
      ],
      [
        'not after a closed one',
        ['The lamp burns.', '', 'in the night.'],
        ['text The lamp burns.', 'text in the night.'],
      ],
      ['a small letter goes on', ['The lamp burns', 'in the night.'], ['text The lamp burns in the night.']],
      [
        'a blank inside an open sentence of full lines is the scanner’s',
        ['The lamp of the harbour of Vell burns in the night and in the', '', 'Tesk it sounds.'],
        ['text The lamp of the harbour of Vell burns in the night and in the Tesk it sounds.'],
      ],
      [
        'an open sentence goes on over a page’s head, also with a capital',
        ['The lamp of the harbour burns in', '44-01234', '', 'S/2044/318', 'Vell.'],
        ['text The lamp of the harbour burns in Vell.'],
      ],
      [
        'a closed one does not',
        ['The lamp burns.', '44-01234', '', 'S/2044/318', 'Vell sleeps.'],
        ['text The lamp burns.', 'text Vell sleeps.'],
      ],
      [
        'a number alone and its text are one',
        ['2.', '', 'The lamp burns.'],
        ['paragraph 2. The lamp burns.'],
      ],
      [
        'a label alone and its text too',
        ['2. So:', '', '(a)', '', 'The lamp burns.'],
        ['paragraph 2. So:', 'item (a) The lamp burns.'],
      ],
      [
        'a meeting under a resolution is no part of its last paragraph',
        ['2. The lamp shall burn', '85th plenary meeting', '20 December 2043'],
        ['paragraph 2. The lamp shall burn', 'text 85th plenary meeting', 'text 20 December 2043'],
      ],
      [
        'nor is the end of a meeting',
        ['2. The lamp burns.', 'The meeting rose at 1.15 p.m.'],
        ['paragraph 2. The lamp burns.', 'text The meeting rose at 1.15 p.m.'],
      ],
      [
        'a title’s lines are one heading',
        ['I. Lamps of the harbours and of the', 'rivers', '', '2. They burn.'],
        ['heading I. Lamps of the harbours and of the rivers', 'paragraph 2. They burn.'],
      ],
    ],
    ([, lines, blocks]) => deepEqual(blocksOf(...lines), blocks),
  );

  describe('with furniture and blanks cover the text', () => {
    holds(
      [
        ['an empty text', ''],
        ['a line end', '\n'],
        ['blanks alone', '\n \n\t\n\f\n'],
        ['no last line end', '1. The lamp burns.'],
        ['a byte-order mark', '\ufeff1. The lamp burns.\n'],
        ['returns and line feeds', `1. The lamp burns.\r\n\r\n2. ${PROSE}\r\n`],
        ['returns alone', '1. The lamp burns.\r\r2. It burns.\r'],
        ['form feeds alone', '\f\f\f'],
        ['furniture alone', '44-01234\n2/17\n*4401234*\n_____\n'],
        ['control characters', '1. The\u0000lamp\u0007burns.\n'],
        ['a lone surrogate', '1. The \ud83d lamp.\n'],
        [
          'a mark without a note and a note without a mark',
          '1. The lamp1 burns.\n\n____________\n\n7 See S/2044/99.\n',
        ],
      ] as [string, string][],
      ([, text]) => {
        const report = readReport(text);
        let at = 0;
        for (const { start, end } of report.segments) {
          equal(start, at);
          at = end;
        }
        equal(at, text.length);
      },
    );
  });

  it('each knows its page', () => {
    const report = readReport('1. The lamp burns.\n\f2. It burns.\n\f3. It burns.\n');
    deepEqual(
      report.blocks.map(({ page }) => page),
      [0, 1, 2],
    );
  });
});
