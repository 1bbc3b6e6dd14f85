import { deepEqual, equal } from 'node:assert/strict';
import { linesOf } from '../../../src/report/lines';
import { labelOf, opensNote } from '../../../src/report/note-labels';
import { holds, notesOf, numbersOf, PROSE, pagesOf, reportOf, shown, textOfBlock } from './tables';

const RULE = '____________';

describe('labels of notes', () => {
  holds(
    [
      ['a figure', '6 See S/2044/99.', '6'],
      ['the old form', '6/ See S/2044/99.', '6'],
      ['with a parenthesis', '6) See S/2044/99.', '6'],
      ['in brackets', '[6] See S/2044/99.', '6'],
      ['raised figures', '¹² See S/2044/99.', '12'],
      ['raised and glued', '¹See S/2044/99.', '1'],
      ['an asterisk', '* Reissued.', '*'],
      ['glued', '*Reissued.', '*'],
      ['two asterisks', '** Reissued.', '**'],
      ['a dagger', '† Reissued.', '†'],
      ['enclosed, as Arabic does', '(6) انظر', '6'],
      ['an enclosed number is an item elsewhere', '(6) See S/2044/99.', undefined],
      ['a letter', 'a In the night.', 'a'],
      ['a letter as pandoc raises it', '^(a) In the night.', 'a'],
      ['alone', '6', '6'],
      ['no figure with a stop', '6. The lamp', undefined],
      ['no year', '2044 was', undefined],
      ['no word', 'as before', undefined],
      ['no capital', 'A lamp', undefined],
      ['no fraction', '6/17 of', undefined],
      ['no blank', '', undefined],
    ] as [string, string, string | undefined][],
    ([, line, number]) => equal(labelOf(linesOf(line), 0)?.number, number),
  );

  holds(
    [
      ['a capital opens a note', '3 See', true],
      ['so does a quotation', '3 “So', true],
      ['and an address', '3 www.lamp.example', true],
      ['and ibid.', '3 ibid., para. 4', true],
      ['and a number alone', '3', true],
      ['and an amount', '3 $12', true],
      ['a date does not', '3 February 2044', false],
      ['nor a number of things', '24 cases', false],
    ] as [string, string, boolean][],
    ([, text, opens]) => {
      const lines = linesOf(text);
      equal(opensNote(lines, 0, labelOf(lines, 0)!), opens);
    },
  );
});

type Row = [why: string, lines: string[], notes: string[]];
const check = ([, lines, notes]: Row) => deepEqual(notesOf(reportOf(...lines)), notes);

const text = '1. The lamp1 burns2 all night.3';

describe('notes', () => {
  holds<Row>(
    [
      [
        'under a rule',
        [text, '', RULE, '', '1 See S/2044/99.', '2 Ibid.', '3 See A/98/301.'],
        ['1: See S/2044/99.', '2: Ibid.', '3: See A/98/301.'],
      ],
      [
        'over several lines',
        [text, '', RULE, '', '1 See the survey of the harbours that was', 'made in the spring.', '2 Ibid.'],
        ['1: See the survey of the harbours that was made in the spring.', '2: Ibid.'],
      ],
      [
        'without a rule, after a blank',
        [text, '', '1 See S/2044/99.', '2 Ibid.', '3 See A/98/301.'],
        ['1: See S/2044/99.', '2: Ibid.', '3: See A/98/301.'],
      ],
      [
        'a rule at the end of the last line of text',
        [`${text} ____________`, '', '1 See S/2044/99.', '2 Ibid.'],
        ['1: See S/2044/99.', '2: Ibid.'],
      ],
      [
        'in the old form',
        ['1. The lamp 1/ burns 2/ there.', '', RULE, '', '1/ See S/2044/99.', '2/ Ibid.'],
        ['1: / See S/2044/99.', '2: / Ibid.'],
      ],
      [
        'numbers alone, each over its text',
        [text, '', RULE, '', '1', 'See S/2044/99.', '', '2', 'Ibid.', '', '3', 'See A/98/301.'],
        ['1: See S/2044/99.', '2: Ibid.', '3: See A/98/301.'],
      ],
      [
        'a number in a note is not the next note’s',
        [
          text,
          '',
          RULE,
          '',
          '1 See the survey of the harbours, where there were',
          '24 cases in the spring and',
          '2 Ibid.',
        ],
        ['1: See the survey of the harbours, where there were 24 cases in the spring and', '2: Ibid.'],
      ],
      [
        'a date in a note neither',
        [text, '', RULE, '', '1 See the survey of', '2 February 2044.', '2 Ibid.'],
        ['1: See the survey of 2 February 2044.', '2: Ibid.'],
      ],
      ['a paragraph after the notes ends them', [text, '', '1 See S/2044/99.', '', '2. It burns.'], []],
      [
        'figures that nothing marks are no notes',
        ['1. The lamp burns.', '', '2. It burns.', '', '5 See S/2044/99.'],
        [],
      ],
      ['none on a page without marks or rule', ['1. The lamp burns.', '', 'See S/2044/99.'], []],
      [
        'one that begins with ibid.',
        [text, '', RULE, '', '1 See S/2044/99.', '2 ibid., para. 4.'],
        ['1: See S/2044/99.', '2: ibid., para. 4.'],
      ],
      ['a starred note', ['1. The lamp* burns.', '', RULE, '', '* In the night.'], ['*: In the night.']],
      ['a starred note without a rule', ['1. The lamp* burns.', '', '* In the night.'], ['*: In the night.']],
      [
        'stars and figures together',
        ['1. The lamp* burns1 there.', '', RULE, '', '* In the night.', '1 See S/2044/99.'],
        ['*: In the night.', '1: See S/2044/99.'],
      ],
      [
        'in brackets, as a word processor’s conversion has them',
        ['1. The lamp[1] burns[2] there.', '', RULE, '', '[1] See S/2044/99.', '[2] Ibid.'],
        ['1: ] See S/2044/99.', '2: ] Ibid.'],
      ],
      [
        'in raised figures',
        ['1. The lamp¹ burns² there.', '', RULE, '', '¹ See S/2044/99.', '² Ibid.'],
        ['1: ¹ See S/2044/99.', '2: ² Ibid.'],
      ],
      [
        'in Russian',
        ['1. Фонарь1 горит2 там.', '', RULE, '', '1 См. S/2044/99.', '2 Там же.'],
        ['1: См. S/2044/99.', '2: Там же.'],
      ],
      [
        'in Chinese',
        ['1. 灯1 亮着。2', '', RULE, '', '1 见S/2044/99。', '2 同上。'],
        ['1: 见S/2044/99。', '2: 同上。'],
      ],
      ['the number of a paragraph marks no note', ['1. The lamp burns.', '', '1 See S/2044/99.'], []],
    ],
    check,
  );

  describe('whose numbers a converter displaced', () => {
    holds<Row>(
      [
        [
          'the second after its text',
          [
            '1. The lamp1 burns2 there.',
            '',
            RULE,
            '',
            '1 See the survey of the harbours.',
            '',
            'See the survey of the rivers.',
            '',
            '2',
          ],
          ['1: See the survey of the harbours.', '2: See the survey of the rivers.'],
        ],
        [
          'the first after the second’s',
          [
            '1. The lamp1 burns2 there.3',
            '',
            RULE,
            '',
            'See the survey of the harbours.',
            '2 See the survey of the rivers.',
            '1',
            '3 See S/2044/99.',
          ],
          ['1: See the survey of the harbours.', '2: See the survey of the rivers.', '3: See S/2044/99.'],
        ],
      ],
      check,
    );

    holds<Row>(
      [
        [
          'all stacked, the first apart, over notes close together',
          [
            '1. The lamp1 burns2 there.3 It4 burns.',
            '',
            '1',
            '',
            '2',
            '3',
            '4',
            '',
            'See the survey of the harbours, that was made in the spring of the year before the last.',
            'A/98/301, annex. See also S/2044/99.',
            'See the survey of the seas, that was made in the autumn of the year before the last one.',
            'Ibid., p. 4.',
          ],
          [
            '1 See the survey of the harbours, that was made in the spring of the year before the last.',
            '2 A/98/301, annex. See also S/2044/99.',
            '3 See the survey of the seas, that was made in the autumn of the year before the last one.',
            '4 Ibid., p. 4.',
          ],
        ],
        [
          'lettered under a table, and text after them that is none of theirs',
          [
            ...['Lamps a', '', '12', '', 'Horns b', '', '14', '', 'a', 'b', ''],
            'Those of the harbours alone.',
            'Those of the rivers. The figures exclude two horns that',
            'were lost.',
            '',
            'The keepers are asked to count them again in the spring of the year',
            'to come.',
          ],
          [
            'a Those of the harbours alone.',
            'b Those of the rivers. The figures exclude two horns that were lost.',
          ],
        ],
      ],
      ([, lines, notes]) => {
        const report = reportOf(...lines);
        deepEqual(
          report.notes.map(({ block }) => textOfBlock(report, report.blocks[block]!)),
          notes,
        );
      },
    );

    it('a number that stands after its note is furniture', () => {
      const report = reportOf(
        '1. The lamp1 burns2 there.',
        '',
        RULE,
        '',
        '1 See the survey of the harbours.',
        '',
        'See the survey of the rivers.',
        '',
        '2',
      );
      deepEqual(
        report.furniture.filter(({ kind }) => kind === 'noteNumber').map(piece => shown(report, piece)),
        ['2'],
      );
      equal(shown(report, report.notes[1]!.numberRange!), '2');
    });
  });

  describe('whose numbers a scanner lost', () => {
    holds<Row>(
      [
        [
          'misread as a semicolon',
          [
            '1. The lamp1 burns. 2 It is lit.',
            '',
            RULE,
            '',
            '1 See the survey of the harbours.',
            '',
            '; See the survey of the rivers.',
          ],
          ['1: See the survey of the harbours.', '2?: ; See the survey of the rivers.'],
        ],
        [
          'gone: a blank before, and a mark that asks for it',
          [
            '1. The lamp1 burns.2 It is lit.',
            '',
            RULE,
            '',
            '1 See the survey of the harbours.',
            '',
            'See the survey of the rivers.',
          ],
          ['1: See the survey of the harbours.', '2?: See the survey of the rivers.'],
        ],
        [
          'gone in the middle',
          [
            '1. The lamp1 burns.2 It is lit.3',
            '',
            RULE,
            '',
            '1 See the survey of the harbours.',
            '',
            'See the survey of the rivers.',
            '',
            '3 See S/2044/99.',
          ],
          ['1: See the survey of the harbours.', '2?: See the survey of the rivers.', '3: See S/2044/99.'],
        ],
        [
          'no mark asks for it: the text belongs to the note before',
          [
            '1. The lamp1 burns.',
            '',
            RULE,
            '',
            '1 See the survey of the harbours.',
            '',
            'See the survey of the rivers.',
          ],
          ['1: See the survey of the harbours. See the survey of the rivers.'],
        ],
      ],
      check,
    );

    it('set apart at the foot of a page, without rule or numbers, where marks ask for them', () => {
      const report = pagesOf(
        [
          '1. The lamp1 burns.2 It is lit.',
          '',
          '2. It burns.',
          '',
          'The keepers sleep.',
          '',
          '',
          'See the survey of the harbours.',
          '',
          'See the survey of the rivers.',
        ],
        ['3. It burns.'],
      );
      deepEqual(notesOf(report), [
        '1?: See the survey of the harbours.',
        '2?: See the survey of the rivers.',
      ]);
    });

    it('such a note has no number’s range, or that of what stands there', () => {
      const lost = reportOf(
        '1. The lamp1 burns.2 It is lit.',
        '',
        RULE,
        '',
        '1 See the survey of the harbours.',
        '',
        'See the survey of the rivers.',
      );
      equal(lost.notes[1]!.numberRange, undefined);
      equal(lost.notes[1]!.numberCertainty, 'inferred');
      const misread = reportOf(
        '1. The lamp1 burns. 2 It is lit.',
        '',
        RULE,
        '',
        '1 See the survey of the harbours.',
        '',
        '; See the survey of the rivers.',
      );
      equal(shown(misread, misread.notes[1]!.numberRange!), ';');
      equal(misread.marks[1]!.certainty, 'inferred');
    });
  });

  describe('over pages', () => {
    it('a note runs on at the foot of the next', () => {
      const report = pagesOf(
        ['1. The lamp1 burns.', '', RULE, '', '1 See the survey of the harbours, which was made in the'],
        ['2. The horn2 sounds.', '', RULE, '', 'spring and in the autumn.', '2 See S/2044/99.'],
      );
      deepEqual(
        report.notes.map(({ number, page }) => [number, page]),
        [
          ['1', 0],
          ['2', 1],
        ],
      );
      const pieces = report.blocks[report.notes[0]!.block]!.pieces;
      equal(pieces.length, 2);
      equal(shown(report, pieces[1]!).trim(), 'spring and in the autumn.');
    });

    it('numbers go on from page to page', () => {
      const report = pagesOf(
        ['1. The lamp1 burns.', '', RULE, '', '1 See S/2044/99.'],
        ['2. The horn sounds.'],
        ['3. The bell2 rings.', '', RULE, '', '2 See A/98/301.'],
      );
      deepEqual(notesOf(report), ['1: See S/2044/99.', '2: See A/98/301.']);
      deepEqual(
        report.marks.map(({ note }) => note),
        [0, 1],
      );
    });

    it('a chapter may begin anew', () => {
      const report = pagesOf(
        ['1. The lamp1 burns2 there.', '', RULE, '', '1 See S/2044/99.', '2 Ibid.'],
        ['2. The horn1 sounds.', '', '1 See A/98/301.'],
      );
      deepEqual(notesOf(report), ['1: See S/2044/99.', '2: Ibid.', '1: See A/98/301.']);
    });

    it('each knows its page, and is no part of the paragraph over it', () => {
      const report = pagesOf(['1. The lamp1 burns.', '', '1 See S/2044/99.'], ['2. It burns.']);
      equal(report.notes[0]!.page, 0);
      equal(shown(report, report.paragraphs[0]!.range), '1. The lamp1 burns.');
      deepEqual(numbersOf(report), ['1', '2']);
    });
  });

  it('at the end of the document, under their own heading', () => {
    const report = reportOf(
      '1. The lamp1 burns.',
      '',
      '2. The horn2 sounds.',
      '',
      'Notes',
      '',
      '1 See S/2044/99.',
      '2 See A/98/301.',
    );
    deepEqual(notesOf(report), ['1: See S/2044/99.', '2: See A/98/301.']);
    deepEqual(
      report.notes.map(({ isEndnote }) => isEndnote),
      [true, true],
    );
    deepEqual(
      report.marks.map(({ note }) => note),
      [0, 1],
    );
  });

  it('under their own heading before the annexes, and again in an annex', () => {
    const report = pagesOf(
      ['1. The lamp burns. 1/', '', '2. The horn sounds. 2/'],
      ['Notes', '', '1/   See S/2044/99.', '', '2/   See A/98/301.'],
      ['Annex', '', 'Bells', '', '1. The bell rings. 1/', '', 'Notes', '', '1/   See A/98/302.'],
    );
    deepEqual(notesOf(report), ['1: / See S/2044/99.', '2: / See A/98/301.', '1: / See A/98/302.']);
    deepEqual(
      report.marks.map(({ note }) => note),
      [0, 1, 2],
    );
    deepEqual(numbersOf(report), ['1', '2', '1']);
  });

  it('two marks at a title leave no comma in it', () => {
    const report = reportOf(
      'I. Lamps and horns1, 2',
      '',
      '1. They burn.',
      '',
      'Notes',
      '',
      '1 See A.',
      '2 See B.',
    );
    deepEqual(
      report.headings.map(({ title }) => title),
      ['Lamps and horns', 'Notes'],
    );
  });

  it('endnotes are found from any page', () => {
    const report = pagesOf(
      ['1. The lamp1 burns.'],
      ['2. It burns.'],
      ['3. The horn2 sounds.'],
      ['Notes', '', '1 See S/2044/99.', '2 See A/98/301.'],
    );
    deepEqual(
      report.marks.map(({ note }) => note),
      [0, 1],
    );
  });

  it('notes at the feet of pages are no endnotes', () => {
    const report = reportOf(text, '', RULE, '', '1 See S/2044/99.');
    deepEqual(
      report.notes.map(({ isEndnote }) => isEndnote),
      [undefined],
    );
  });

  it('a note in an annex counts from it', () => {
    const report = pagesOf(
      ['1. The lamp1 burns.', '', RULE, '', '1 See S/2044/99.'],
      ['Annex I', '', 'Horns', '', '1. The horn1 sounds.', '', RULE, '', '1 See A/98/301.'],
    );
    deepEqual(
      report.notes.map(({ part }) => part),
      [-1, 0],
    );
  });

  it('three numbers stacked', () => {
    const report = reportOf(
      '1. The lamp1 burns2 there.3',
      '',
      RULE,
      '',
      '1',
      '2',
      '3',
      'See the survey of the harbours.',
      'See the survey of the rivers.',
      'See the survey of the seas.',
    );
    deepEqual(
      report.notes.map(({ number, block }) => `${number}: ${textOfBlock(report, report.blocks[block]!)}`),
      [
        '1: 1 See the survey of the harbours.',
        '2: 2 See the survey of the rivers.',
        '3: 3 See the survey of the seas.',
      ],
    );
  });

  it('"Notes" in the middle of a report is a heading as others', () => {
    const report = reportOf('1. The lamp burns.', '', 'Notes', '', '2. It burns.', '', '3. It burns.');
    deepEqual(report.notes, []);
    deepEqual(numbersOf(report), ['1', '2', '3']);
  });

  it('numbers stacked over their texts belong to them in order', () => {
    const report = reportOf(
      '1. The lamp1 burns2 there.',
      '',
      RULE,
      '',
      '1',
      '2',
      'See the survey of the harbours.',
      'See the survey of the rivers.',
    );
    deepEqual(
      report.notes.map(({ number, block }) => `${number}: ${textOfBlock(report, report.blocks[block]!)}`),
      ['1: 1 See the survey of the harbours.', '2: 2 See the survey of the rivers.'],
    );
  });

  holds<Row>(
    [
      [
        'of an extract go on from the part before',
        [
          '41. The lamp burns.17',
          '',
          `42. ${PROSE}18`,
          '',
          '43. It burns.',
          '',
          RULE,
          '',
          '17 See the survey of the harbours.',
          '18 See the survey of the rivers.',
        ],
        ['17: See the survey of the harbours.', '18: See the survey of the rivers.'],
      ],
    ],
    check,
  );
});
