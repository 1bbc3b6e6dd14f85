import { deepEqual, equal } from 'node:assert/strict';
import { readReport } from '../../../src/report/read';
import { flat, holds, numbersOf, PROSE, pagesOf, reportOf, shown } from './tables';

type Row = [why: string, lines: string[], numbers: string[]];

/** A paragraph of several lines under a number. */
const para = (number: string): string => `${number} ${PROSE}\n`;

const check = ([, lines, numbers]: Row) => deepEqual(numbersOf(reportOf(...lines)), numbers);

describe('paragraph numbers', () => {
  holds<Row>(
    [
      ['one after another', ['1. The lamp burns.', '', '2. It burns.', '', '3. It burns.'], ['1', '2', '3']],
      ['without blanks between', ['1. The lamp burns.', '2. It burns.', '3. It burns.'], ['1', '2', '3']],
      [
        'alone on their lines',
        ['1.', 'The lamp burns.', '2.', 'It burns.', '', '3.', '', 'It burns.'],
        ['1', '2', '3'],
      ],
      [
        'one before its turn, as where a converter parts columns',
        [
          '3. The lamp burns.',
          '',
          '1. It burns.',
          '',
          '2. It burns.',
          '',
          '4. It burns.',
          '',
          '5. It burns.',
        ],
        ['3', '1', '2', '4', '5'],
      ],
      [
        'a number far ahead is none, where not all before it follow',
        ['1. The lamp burns.', '', '7. It burns.', '', '2. It burns.', '', '3. It burns.'],
        ['1', '2', '3'],
      ],
      ['indented', ['     1. The lamp burns.', '', '     2. It burns.'], ['1', '2']],
      ['with a wide gap after them', ['1.      The lamp burns.', '', '2.\tIt burns.'], ['1', '2']],
      ['glued to their text', ['1.The lamp burns.', '', '2.“It burns.”'], ['1', '2']],
      [
        'after a note’s mark closes the sentence before',
        ['1. The lamp burns. 1', '2. It burns.7', '3. It burns.'],
        ['1', '2', '3'],
      ],
      [
        'after the commas of a preamble',
        [
          '1. The keepers recall that the lamps of the harbours were lit every night,',
          '2. They note the fog that came in from the water,',
          '3. They decide.',
        ],
        ['1', '2', '3'],
      ],
      [
        'with bis',
        [
          '11. The lamp burns.',
          '12. It burns.',
          '12 bis. It burns.',
          '12 ter. It burns.',
          '13. It burns.',
        ].map((line, index) =>
          index === 0
            ? `${Array.from({ length: 10 }, (_, n) => `${n + 1}. It burns.`).join('\n')}\n${line}`
            : line,
        ),
        [...Array.from({ length: 11 }, (_, n) => String(n + 1)), '12', '12 bis', '12 ter', '13'],
      ],
      [
        'recommendations count under their paragraph',
        [
          '1. The lamp burns.',
          '2. Recommendations:',
          '2.1 Light the lamp;',
          '2.2 Trim the lamp;',
          '2.3 Watch the lamp.',
          '3. It burns.',
        ],
        ['1', '2', '2.1', '2.2', '2.3', '3'],
      ],
      [
        'also with a full stop',
        ['1. The lamp burns.', '2. Recommendations:', '2.1. Light the lamp;', '2.2. Trim the lamp.'],
        ['1', '2', '2.1', '2.2'],
      ],
      [
        'recommendations lost: the run goes on',
        ['1. The lamp burns.', '2. So:', '2.1 Light it;', '2.4 Trim it;', '2.5 Watch it.'],
        ['1', '2', '2.1', '2.4', '2.5'],
      ],
      [
        'a leap among recommendations that nothing bears out is none',
        ['1. The lamp burns.', '2. So:', '2.1 Light it;', '2.4 Trim it.'],
        ['1', '2', '2.1'],
      ],
      [
        'a decimal number that begins no sentence is none',
        ['1. The lamp burns at a height of', '1.1 metres over the sea.', '2. It burns.'],
        ['1', '2'],
      ],
      [
        'one lost: the run goes on',
        ['1. The lamp burns.', '2. It burns.', '', 'It burns.', '', '4. It burns.', '5. It burns.'],
        ['1', '2', '4', '5'],
      ],
      [
        'a leap that nothing bears out is none',
        ['1. The lamp burns.', '2. It burns.', '', '30. It burns.', '', '3. It burns.'],
        ['1', '2', '3'],
      ],
      [
        'a year that begins a line is none',
        ['1. The lamp was lit in the long winter of the year', '2044. It burns.', '2. It burns.'],
        ['1', '2'],
      ],
      [
        'a number that ends a sentence on the next line is none',
        [
          '1. The keepers of the harbour lights that were lit that winter numbered only',
          '2. They had no oil.',
          '',
          '2. It burns.',
          '',
          '3. It burns.',
        ],
        ['1', '2', '3'],
      ],
      [
        'figures without a stop are none',
        ['1. The lamp burns.', '', '2 lamps burn.', '', '2. It burns.'],
        ['1', '2'],
      ],
      [
        'the number of a list of contents is none',
        ['1. The lamp burns.', '', '2. It burns.', '', '3. It burns.'],
        ['1', '2', '3'],
      ],
      [
        'the number of a heading between two paragraphs is none',
        [
          ...['1.', 'The lamp burns.', 'A.', '', 'Oil', '1.', '', 'Whale oil and', 'olive oil', '2.'],
          ...['It burns.', '', '2.', '', 'Wick', '3.', 'It burns.', '', '4.', '', 'They burn.', '5.', 'So.'],
        ],
        ['1', '2', '3', '4', '5'],
      ],
      ['zero is none', ['0. The lamp burns.', '', '1. It burns.'], ['1']],
      [
        'an annex begins anew',
        [
          '1. The lamp burns.',
          '2. It burns.',
          '',
          'Annex I',
          '',
          'Lamps',
          '',
          '1. Oil.',
          '2. Wick.',
          '',
          'Annex II',
          '',
          'Horns',
          '',
          '1. Reed.',
        ],
        ['1', '2', '1', '2', '1'],
      ],
      [
        'a part begins anew',
        [
          'Part one',
          '',
          '1. The lamp burns.',
          '2. It burns.',
          '',
          'Part two',
          '',
          '1. It burns.',
          '2. It burns.',
        ],
        ['1', '2', '1', '2'],
      ],
      [
        'a new run without a heading goes to 2 at least',
        ['1. The lamp burns.', '2. It burns.', '', '1. It burns.', '2. It burns.'],
        ['1', '2', '1', '2'],
      ],
      [
        'a list inside a paragraph is no restart where the paragraphs go on',
        [
          '1. The lamp burns.',
          '2. It burns.',
          '3. It burns.',
          '4. The keepers shall:',
          '',
          '1. Light it.',
          '2. Trim it.',
          '',
          '5. It burns.',
          '6. It burns.',
        ],
        ['1', '2', '3', '4', '5', '6'],
      ],
      [
        'a quoted resolution under its heading has its own numbers, and the outer run is taken up again',
        [
          para('1.'),
          para('2.'),
          'Resolution 68/2',
          'Lights of the harbours',
          '',
          '1. Decides to light the lamp;',
          '',
          '2. Requests the keepers to watch it.',
          '',
          para('3.'),
          para('4.'),
        ],
        ['1', '2', '1', '2', '3', '4'],
      ],
      ['Chinese prints dots', ['1. 港口的灯在夜里亮着。', '', '2. 灯亮着。'], ['1', '2']],
      ['Arabic prints dashes', ['1 - يضيء المصباح الميناء.', '', '2 - يضيء المصباح.'], ['1', '2']],
      ['Arabic figures', ['١ - يضيء المصباح الميناء.', '', '٢ - يضيء المصباح.'], ['1', '2']],
      ['Russian', ['1. Фонарь горит.', '', '2. Он горит.'], ['1', '2']],
      ['none at all', [PROSE], []],
    ],
    check,
  );

  describe('of an extract', () => {
    holds<Row>(
      [
        [
          'begin at another number than 1',
          ['41. The lamp burns.', '', '42. It burns.', '', '43. It burns.'],
          ['41', '42', '43'],
        ],
        [
          'begin again at 1 in its annex',
          [
            '41. The lamp burns.',
            '',
            '42. It burns.',
            '',
            '43. It burns.',
            '',
            'Annex',
            '',
            '1. Oil.',
            '',
            '2. Wicks.',
          ],
          ['41', '42', '43', '1', '2'],
        ],
        [
          'are no years of a list',
          ['1990. The lamp is lit.', '', '1991. It burns.', '', '1992. It is put out.'],
          [],
        ],
        ['nor two that follow by chance', ['41. The lamp burns.', '', '42. It burns.', '', PROSE], []],
        [
          'nor those of a text that begins at 1 later',
          ['41. The lamp burns.', '', '1. It burns.', '', '2. It burns.', '', '3. It burns.'],
          ['1', '2', '3'],
        ],
      ],
      check,
    );
  });

  describe('as a scanner reads them', () => {
    type Misread = [why: string, printed: string, number: string, certainty: 'read' | 'inferred'];
    const misread = ([, printed, number, certainty]: Misread) => {
      const before = Array.from({ length: Number.parseInt(number, 10) - 1 }, (_, n) => `${n + 1}. It burns.`);
      const report = reportOf(
        ...before,
        `${printed} The lamp burns.`,
        `${Number.parseInt(number, 10) + 1}. It burns.`,
      );
      const own = report.paragraphs[before.length]!;
      equal(own.number, number);
      equal(own.numberCertainty, certainty);
      equal(flat(shown(report, own.range)), `${printed} The lamp burns.`);
    };
    holds<Misread>(
      [
        ['a letter l for 1', 'l8.', '18', 'inferred'],
        ['a capital I for 1', 'I2.', '12', 'inferred'],
        ['an O for 0', '1O.', '10', 'inferred'],
        ['all letters', 'll.', '11', 'inferred'],
        ['a comma for the stop', '4,', '4', 'read'],
        ['as it should', '18.', '18', 'read'],
      ],
      misread,
    );

    it('a misread number that does not follow is none', () =>
      deepEqual(numbersOf(reportOf('1. The lamp burns.', '2. It burns.', 'l8. It burns.', '3. It burns.')), [
        '1',
        '2',
        '3',
      ]));
  });

  describe('a paragraph', () => {
    const own = (index: number, ...lines: string[]) => {
      const report = reportOf(...lines);
      return flat(shown(report, report.paragraphs[index]!.range));
    };
    holds(
      [
        ['ends before the next', ['1. The lamp', 'burns.', '', '2. It burns.'], '1. The lamp burns.'],
        [
          'takes its subparagraphs in',
          ['1. The keepers:', '', '(a) Light it;', '', '(b) Trim it.', '', '2. It burns.'],
          '1. The keepers: (a) Light it; (b) Trim it.',
        ],
        [
          'takes a second stretch of text in',
          ['1. The lamp burns.', '', 'It burns all night.', '', '2. It burns.'],
          '1. The lamp burns. It burns all night.',
        ],
        [
          'ends at a heading',
          ['1. The lamp burns.', '', 'II. Horns', '', '2. They sound.'],
          '1. The lamp burns.',
        ],
        [
          'does not take the cells of a table in at its end',
          ['1. The lamps are:', '', 'Table 1', 'Lamps', '', 'Vell    12', 'Tesk    14', '', '2. They burn.'],
          '1. The lamps are:',
        ],
        [
          'goes on after a table',
          ['1. The lamps are:', '', 'Table 1', 'Lamps', '', 'Vell    12', '', PROSE, '', '2. They burn.'],
          flat(`1. The lamps are: Table 1 Lamps Vell 12 ${PROSE}`),
        ],
        [
          'begins with its number alone',
          ['1.', '', 'The lamp burns.', '', '2.', '', 'It burns.'],
          '1. The lamp burns.',
        ],
      ] as [string, string[], string][],
      ([, lines, text]) => equal(own(0, ...lines), text),
    );

    it('knows the heading it stands under, and the annex from which it counts', () => {
      const report = reportOf(
        'I. Lamps',
        '',
        '1. They burn.',
        '',
        '2. They burn.',
        '',
        'Annex I',
        '',
        'Horns',
        '',
        '1. They sound.',
      );
      deepEqual(
        report.paragraphs.map(({ heading, part }) => [report.headings[heading]!.title, part]),
        [
          ['Lamps', -1],
          ['Lamps', -1],
          ['Horns', 1],
        ],
      );
    });

    it('a heading under which the numbers begin anew is where they count from', () => {
      const report = reportOf(
        'I. Lamps',
        '',
        '1. They burn.',
        '',
        '2. They burn.',
        '',
        'II. Horns',
        '',
        '1. They sound.',
        '',
        '2. They sound.',
      );
      deepEqual(
        report.paragraphs.map(({ part }) => part),
        [-1, -1, 1, 1],
      );
    });

    it('runs on over a page break, its notes left out', () => {
      const report = pagesOf(
        [
          '1. The lamp was lit by the keepers of the harbour, 1 who had been waiting for',
          '',
          '1 See S/2044/99.',
        ],
        ['the ship since the morning.', '', '2. It burns.'],
      );
      const { firstBlock, lastBlock, range } = report.paragraphs[0]!;
      equal(firstBlock, lastBlock);
      equal(report.blocks[firstBlock]!.pieces.length, 2);
      equal(report.text.slice(range.start, range.end).endsWith('since the morning.'), true);
      equal(report.notes.length, 1);
    });

    it('its number’s range holds the number alone', () => {
      const report = readReport('1. The lamp burns.\n\n  2.  It burns.\n2 bis. It burns.\n');
      deepEqual(
        report.paragraphs.map(({ numberRange }) => shown(report, numberRange)),
        ['1', '2', '2 bis'],
      );
    });
  });
});
