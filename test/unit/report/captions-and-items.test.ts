import { deepEqual, equal } from 'node:assert/strict';
import { follows } from '../../../src/report/body';
import type { Report } from '../../../src/report/model';
import { flat, holds, marksOf, notesOf, numbersOf, PROSE, reportOf, shown } from './tables';

const captionsOf = (report: Report): string[] =>
  report.captions.map(({ kind, number, title }) => `${kind} ${number}: ${title}`);

describe('captions', () => {
  type Row = [why: string, lines: string[], captions: string[]];
  const check = ([, lines, captions]: Row) =>
    deepEqual(captionsOf(reportOf('1. The lamp burns.', '', ...lines, '', '2. It burns.')), captions);
  holds<Row>(
    [
      [
        'a table, its title on the next line',
        ['Table 1', 'Lamps of the harbours'],
        ['table 1: Lamps of the harbours'],
      ],
      [
        'its title after a blank',
        ['Table 1', '', 'Lamps of the harbours'],
        ['table 1: Lamps of the harbours'],
      ],
      ['its title on its own line', ['Table 1. Lamps of the harbours'], ['table 1: Lamps of the harbours']],
      ['after a colon', ['Table 1: Lamps of the harbours'], ['table 1: Lamps of the harbours']],
      ['after a wide gap', ['Table 1    Lamps of the harbours'], ['table 1: Lamps of the harbours']],
      ['in capitals', ['TABLE 1', 'Lamps'], ['table 1: Lamps']],
      [
        'a title over two lines',
        ['Table 1', 'Lamps of the harbours and of the', 'rivers that lead to them'],
        ['table 1: Lamps of the harbours and of the rivers that lead to them'],
      ],
      ['a figure in numerals', ['Figure III', 'Lamps'], ['figure III: Lamps']],
      ['a box', ['Box 2', 'Lamps'], ['box 2: Lamps']],
      ['a map', ['Map 1', 'Lamps'], ['map 1: Lamps']],
      [
        'a title that closes like a sentence',
        ['Figure 4. Lamps burn in the harbours.'],
        ['figure 4: Lamps burn in the harbours.'],
      ],
      ['in French', ['Tableau 2', 'Feux'], ['table 2: Feux']],
      ['in Spanish', ['Cuadro 2', 'Luces'], ['table 2: Luces']],
      ['in Russian', ['Таблица 2', 'Огни'], ['table 2: Огни']],
      ['in Chinese', ['表 2', '灯'], ['table 2: 灯']],
      ['"Table 1 shows" is a sentence', ['Table 1 shows the lamps of the harbours.'], []],
      ['a small letter goes on with a sentence', ['Table 1. lamps'], []],
      [
        'the source of a table is no part of its title',
        ['Table 1', 'Lamps', 'Source: Basin Office.'],
        ['table 1: Lamps'],
      ],
      ['nor are its cells', ['Table 1', 'Lamps', 'Vell    12'], ['table 1: Lamps']],
      [
        'two tables',
        ['Table 1', 'Lamps', '', 'Vell    12', '', 'Table 2', 'Horns', '', 'Tesk    14'],
        ['table 1: Lamps', 'table 2: Horns'],
      ],
      ['a figure of a part', ['Figure II.1', 'Lamps'], ['figure II.1: Lamps']],
    ],
    check,
  );

  it('what follows is a table’s, up to running text', () => {
    const report = reportOf(
      '1. The lamp burns.',
      '',
      'Table 1',
      'Lamps',
      '',
      'Vell    12',
      'Tesk    14',
      '',
      PROSE,
      '',
      '2. It burns.',
    );
    deepEqual(
      report.blocks
        .filter(({ kind }) => kind === 'table')
        .map(block => flat(shown(report, block.pieces[0]!))),
      ['Vell 12 Tesk 14'],
    );
    equal(
      report.blocks.some(
        block => block.kind === 'text' && shown(report, block.pieces[0]!).startsWith('The keepers'),
      ),
      true,
    );
  });

  it('and up to a numbered paragraph', () =>
    deepEqual(
      numbersOf(reportOf('1. The lamp burns.', '', 'Table 1', 'Lamps', '', 'Vell    12', '2. It burns.')),
      ['1', '2'],
    ));

  it('a caption names itself and refers to nothing', () =>
    deepEqual(
      reportOf('1. The lamp burns.', '', 'Table 1', 'Lamps', '', '2. See table 1.').crossReferences.map(
        ({ range }) => range.start > 0 && range.end - range.start,
      ),
      [7],
    ));

  it('a caption in an annex counts from it', () => {
    const report = reportOf(
      '1. The lamp burns.',
      '',
      'Table 1',
      'Lamps',
      '',
      'Annex I',
      '',
      'Horns',
      '',
      '1. They sound.',
      '',
      'Table 1',
      'Reeds',
      '',
      '2. So.',
    );
    deepEqual(
      report.captions.map(({ part }) => part),
      [-1, 0],
    );
  });
});

describe('notes of tables', () => {
  type Row = [why: string, lines: string[], notes: string[], marks: string[]];
  const check = ([, lines, notes, marks]: Row) => {
    const report = reportOf('1. The lamps:', '', 'Table 1', 'Lamps', '', ...lines, '', '2. They burn.');
    deepEqual(notesOf(report), notes);
    deepEqual(marksOf(report), marks);
  };
  holds<Row>(
    [
      ['letters before their texts', ['Vell    12a', '', 'a In the night.'], ['a: In the night.'], ['12[a]']],
      [
        'a letter alone over its text',
        ['Vell    12a', '', 'a', '', 'In the night and in the fog.'],
        ['a: In the night and in the fog.'],
        ['12[a]'],
      ],
      [
        'over two lines',
        ['Vell    12a', '', 'a In the night and in the fog that came in', 'from the water over the harbour.'],
        ['a: In the night and in the fog that came in from the water over the harbour.'],
        ['12[a]'],
      ],
      [
        'inside a row that keeps its columns',
        [
          'Vell        Keeper and oil for the winter        12 a        14        16        18        20',
          '',
          'a In the night.',
        ],
        ['a: In the night.'],
        ['12[a]'],
      ],
      [
        'close to a word',
        ['Approveda    12', '', 'Vell    Approveda', '', 'a In the night.'],
        ['a: In the night.'],
        ['Approved[a]', 'Approved[a]'],
      ],
      [
        'a word that ends in the letter has none',
        ['Vell    12', '', 'Santa Maria', '', 'a In the night.'],
        ['a: In the night.'],
        [],
      ],
      ['b without a before it is no note', ['Vell    12', '', 'b In the night.'], [], []],
      ['a sentence that begins small with "a" is none', ['Vell    12', '', 'a lamp'], [], []],
    ],
    check,
  );
});

describe('subparagraphs', () => {
  /** "b of a": each label with that of the item above it. */
  const itemsOf = (report: Report): string[] =>
    report.items.map(({ label, parent }) =>
      parent < 0 ? label : `${label} of ${report.items[parent]!.label}`,
    );
  type Row = [why: string, lines: string[], items: string[]];
  const check = ([, lines, items]: Row) =>
    deepEqual(itemsOf(reportOf('1. The keepers shall:', ...lines, '2. They sleep.')), items);
  holds<Row>(
    [
      ['letters', ['(a) Light it;', '(b) Trim it;', '(c) Watch it.'], ['a', 'b', 'c']],
      ['with blanks between', ['', '(a) Light it;', '', '(b) Trim it.', ''], ['a', 'b']],
      [
        'numerals under letters',
        ['(a) Light:', '(i) The lamp;', '(ii) The horn;', '(b) Trim:', '(i) The wick.'],
        ['a', 'i of a', 'ii of a', 'b', 'i of b'],
      ],
      [
        'figures under numerals',
        ['(a) Light:', '(i) Lamps:', '(1) Vell;', '(2) Tesk;', '(b) So.'],
        ['a', 'i of a', '1 of i', '2 of i', 'b'],
      ],
      ['i after h is a letter', [...'abcdefghij'].map(letter => `(${letter}) Light it;`), [...'abcdefghij']],
      ['aa after z', ['(y) So;', '(z) So;', '(aa) So;', '(bb) So.'], ['y', 'z', 'aa', 'bb']],
      ['half a parenthesis', ['a) Light it;', 'b) Trim it.'], ['a', 'b']],
      [
        'labels alone on their lines',
        ['', '(a)', '', 'Light it;', '', '(b)', '', 'Trim it.', ''],
        ['a', 'b'],
      ],
      ['after "and"', ['(a) Light it; and', '(b) Trim it.'], ['a', 'b']],
      ['after a comma', ['(a) Light it,', '(b) Trim it.'], ['a', 'b']],
      [
        'a parenthesis inside a sentence is none',
        [
          '(a) Light it and then, as is said in the rules of the harbour of',
          'the town of Vell, which is large, that is, trim it as is said under',
          '(b) of the first part.',
        ],
        ['a'],
      ],
      ['a word in parentheses is none', ['(lamp) Light it;'], []],
      ['a citation is none', ['(S/2044/99) Light it;'], []],
      ['glued to its text is none', ['(a)Light it;'], []],
    ],
    check,
  );

  it('belong to their paragraph', () => {
    const report = reportOf(
      '1. The keepers shall:',
      '',
      '(a) Light it.',
      '',
      '2. They shall:',
      '',
      '(a) Sleep.',
    );
    deepEqual(
      report.items.map(({ paragraph }) => paragraph),
      [0, 1],
    );
    equal(flat(shown(report, report.items[0]!.range)), '(a) Light it.');
    equal(shown(report, report.items[0]!.labelRange), '(a)');
  });

  it('under no paragraph belong to none', () =>
    deepEqual(
      reportOf('Summary', '', PROSE, '', '(a) Light it;', '', '(b) Trim it.').items.map(
        ({ paragraph }) => paragraph,
      ),
      [-1, -1],
    ));

  describe('what follows what', () => {
    holds(
      [
        ['b after a', 'a', 'b', true],
        ['not c after a', 'a', 'c', false],
        ['ii after i', 'i', 'ii', true],
        ['j after i', 'i', 'j', true],
        ['x after ix', 'ix', 'x', true],
        ['3 after 2', '2', '3', true],
        ['10 after 9', '9', '10', true],
        ['aa after z', 'z', 'aa', true],
        ['bb after aa', 'aa', 'bb', true],
        ['not a after a', 'a', 'a', false],
        ['not 1 after a', 'a', '1', false],
      ] as [string, string, string, boolean][],
      ([, before, label, yes]) => equal(follows(before, label), yes),
    );
  });
  holds<Row>(
    [
      [
        'a letter lost: the next still stands beside the first',
        ['(a) Light it;', '(c) Trim it.'],
        ['a', 'c'],
      ],
      [
        'nor right under another’s first line',
        [
          '(a) Light it and then, as is said in the rules of the harbour under',
          '(b) of the first part, trim it.',
        ],
        ['a'],
      ],
    ],
    check,
  );
});
