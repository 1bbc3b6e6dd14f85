import { deepEqual, equal } from 'node:assert/strict';
import { holds, outlineOf, PROSE, pagesOf, reportOf, shown, textOfBlock } from './tables';

type Row = [why: string, lines: string[], outline: string[]];
const check = ([, lines, outline]: Row) => deepEqual(outlineOf(reportOf(...lines)), outline);

const one = '1. The lamp burns.';
const two = '2. It burns.';
const three = '3. It burns.';

describe('headings', () => {
  describe('with an ordinal', () => {
    holds<Row>(
      [
        ['a numeral', ['I. Lamps', '', one, '', 'II. Horns', '', two], ['I Lamps', 'II Horns']],
        [
          'letters under numerals',
          [
            'I. Lamps',
            '',
            'A. Oil',
            '',
            one,
            '',
            'B. Wick',
            '',
            two,
            '',
            'II. Horns',
            '',
            'A. Reed',
            '',
            three,
          ],
          ['I Lamps', ' A Oil', ' B Wick', 'II Horns', ' A Reed'],
        ],
        [
          'letters without numerals stand highest',
          ['A. Oil', '', one, '', 'B. Wick', '', two],
          ['A Oil', 'B Wick'],
        ],
        [
          'figures under letters',
          [
            'I. Lamps',
            '',
            one,
            '',
            'A. Oil',
            '',
            two,
            '',
            three,
            '',
            '1. Whale oil',
            '',
            '4. It burns.',
            '',
            '2. Olive oil',
            '',
            '5. It burns.',
          ],
          ['I Lamps', ' A Oil', '  1 Whale oil', '  2 Olive oil'],
        ],
        [
          'alone on its line',
          ['I.', 'Lamps', '', one, '', 'II.', '', 'Horns', '', two],
          ['I Lamps', 'II Horns'],
        ],
        ['a letter alone on its line', ['I. Lamps', '', 'A.', '', 'Oil', '', one], ['I Lamps', ' A Oil']],
        [
          'over two lines: the next begins small',
          ['I. Lamps of the inland harbours and of the', 'rivers that lead to them', '', one],
          ['I Lamps of the inland harbours and of the rivers that lead to them'],
        ],
        [
          'over two lines: the next word had no room',
          ['I. Lamps, horns, bells and other signals that are given to ships', 'Tesk and Vell', '', one],
          ['I Lamps, horns, bells and other signals that are given to ships Tesk and Vell'],
        ],
        [
          'broken at a hyphen',
          ['I. Report of the Secretary-', 'General', '', one],
          ['I Report of the Secretary-General'],
        ],
        ['in capitals over two lines', ['I. LAMPS', 'HORNS', '', one], ['I LAMPS HORNS']],
        [
          'a short title in small letters does not take the next line in',
          ['I. Lamps', 'Horns', '', one],
          ['I Lamps', ' Horns'],
        ],
        [
          'right over running text',
          ['I. Lamps, horns, bells and other signals that are given to ships', PROSE, '', one],
          ['I Lamps, horns, bells and other signals that are given to ships'],
        ],
        [
          'a bare numeral over a title',
          ['Summary', '', 'I', 'Lamps', '', one, '', 'II', 'Horns', '', two],
          ['Summary', 'I Lamps', 'II Horns'],
        ],
        [
          'a bare numeral under what a scanner made of dust is none',
          ['Summary', '', '.', '', 'I', '', 'Lamps of the harbour', '', 'and of the quay.', '', one],
          ['Summary'],
        ],
        [
          'a note’s mark is no part of the title',
          ['I. Lamps1', '', one, '', two, '', '____________', '', '1 See S/2044/99.'],
          ['I Lamps'],
        ],
        [
          'C after B is a letter, not a hundred',
          ['A. Oil', '', one, '', 'B. Wick', '', two, '', 'C. Glass', '', three],
          ['A Oil', 'B Wick', 'C Glass'],
        ],
        [
          'I after H is a letter',
          ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].flatMap((letter, index) => [
            `${letter}. Lamp`,
            '',
            `${index + 1}. It burns.`,
            '',
          ]),
          ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map(letter => `${letter} Lamp`),
        ],
        [
          'V after IV is a numeral, also under letters',
          ['I', 'II', 'III', 'IV', 'V'].flatMap((ordinal, index) => [
            `${ordinal}. Lamp`,
            '',
            'A. Oil',
            '',
            `${index + 1}. It burns.`,
            '',
          ]),
          ['I', 'II', 'III', 'IV', 'V'].flatMap(ordinal => [`${ordinal} Lamp`, ' A Oil']),
        ],
        [
          'initials of a name are no ordinal',
          ['I. Lamps', '', one, '', 'D. Tesk lit it,', 'and so it burned.', '', two],
          ['I Lamps'],
        ],
        ['a sentence is no heading', ['I. The lamp burns.', '', one], []],
        [
          'a list of clauses is none',
          ['I. The lamp shall burn;', '', 'II. It shall be trimmed;', '', one],
          [],
        ],
        [
          'a numeral out of its order is not counted: the line is a heading without one',
          ['I. Lamps', '', one, '', 'IX. Horns', '', two],
          ['I Lamps', ' IX. Horns'],
        ],
        [
          'one section lost: the next is still a heading',
          ['I. Lamps', '', one, '', 'III. Horns', '', two],
          ['I Lamps', 'III Horns'],
        ],
        [
          'inside a sentence, after a full line, is none',
          [
            one,
            '',
            '2. The lamp was described to the keepers in the first part of the report, that is, in',
            'II. Horns and lamps were lit there and then.',
            '',
            three,
          ],
          [],
        ],
      ],
      check,
    );
  });

  describe('as a scanner reads them', () => {
    holds<Row>(
      [
        [
          'TIT for III',
          ['I. Lamps', '', one, '', 'II. Horns', '', two, '', 'TIT. Bells', '', three],
          ['I Lamps', 'II Horns', 'III? Bells'],
        ],
        ['Il for II', ['I. Lamps', '', one, '', 'Il. Horns', '', two], ['I Lamps', 'II? Horns']],
        [
          'H1 for III',
          ['I. Lamps', '', one, '', 'II. Horns', '', two, '', 'IH. Bells', '', three],
          ['I Lamps', 'II Horns', 'III? Bells'],
        ],
        ['nothing is inferred where no numeral came before', ['TIT. Bells', '', one], []],
        [
          '11 is a paragraph, not II',
          [
            'I. Lamps',
            '',
            ...Array.from({ length: 10 }, (_, index) => `${index + 1}. It burns.`),
            '11. It burns.',
          ],
          ['I Lamps'],
        ],
        [
          'a letter whose title a converter put elsewhere makes way for the next',
          ['I. Lamps', '', 'A.', '', one, '', two, '', 'B. Wick', '', three],
          ['I Lamps', ' B Wick'],
        ],
      ],
      check,
    );

    it('an inferred ordinal has the place of what stands there', () => {
      const report = reportOf('I. Lamps', '', one, '', 'II. Horns', '', two, '', 'TIT. Bells', '', three);
      equal(shown(report, report.headings[2]!.ordinalRange!), 'TIT');
    });
  });

  describe('annexes, chapters and parts', () => {
    holds<Row>(
      [
        [
          'an annex with its title under it',
          [one, '', 'Annex I', '', 'Lamps of the harbours', '', '1. Oil.'],
          ['I Lamps of the harbours'],
        ],
        ['an annex alone is named by its word', [one, '', 'Annex', '', '1. Oil.'], ['Annex']],
        [
          'an annex takes all lines of its title up to a blank',
          [one, '', 'Annex I', '', 'Lamps of Vell', 'Horns of Tesk', '', '1. Oil.'],
          ['I Lamps of Vell Horns of Tesk'],
        ],
        [
          'an annex with a title of two lines',
          [
            one,
            '',
            'Annex II',
            '',
            'Lamps of the inland harbours and of the',
            'rivers that lead to them',
            '',
            '1. Oil.',
          ],
          ['II Lamps of the inland harbours and of the rivers that lead to them'],
        ],
        [
          'the language of the original under it is no title',
          [one, '', 'Annex I', '', '[Original: French]', '', 'Lamps', '', '1. Oil.'],
          ['I Lamps'],
        ],
        [
          'a summary under the title of a chapter is a heading of its own',
          [
            one,
            '',
            'Chapter II',
            'Lamps of the harbours',
            'Summary',
            'The lamps burn.',
            '',
            'I. Oil',
            '',
            two,
          ],
          ['II Lamps of the harbours', ' Summary', ' I Oil'],
        ],
        [
          'the title of a decision ends where its organ speaks',
          [
            one,
            '',
            'Draft decision II',
            'Venue and dates of the twenty-second session of the Keepers of Lamps',
            'The Economic and Social Council decides that the session shall be held from',
            '17 to 28 April 2044.',
          ],
          ['Draft decision II Venue and dates of the twenty-second session of the Keepers of Lamps'],
        ],
        [
          'nor is the language right under the title',
          [one, '', 'Annex I', '', 'Lamps', '[Original: French]', '', '1. Oil.'],
          ['I Lamps'],
        ],
        [
          'nor are the heads of the columns of its table',
          [
            ...[one, '', 'Annex', 'Lamps of the inland harbours: number and place', 'as at 31 May 2044'],
            ...['Lamp oil', 'Harbour', '', 'Oil', '', 'Vell', '', '12'],
          ],
          ['Lamps of the inland harbours: number and place as at 31 May 2044'],
        ],
        [
          'a line that closes a sentence under it is no title',
          [one, '', 'Enclosure 2', 'Dates', '2044: the lamps are lit.', '2045: they burn.'],
          ['2 Dates'],
        ],
        [
          'a note that begins with an annex is none',
          [
            'I. Bells',
            '',
            '1. The lamp1 burns.2',
            '',
            '____________',
            '1',
            '',
            '2',
            '',
            'See www.lamp.example.',
            '',
            'Annex I to the letter dated 12 May 2044 (S/2044/99); see also resolutions 2428 (2018) and',
            '2459 (2019).',
          ],
          ['I Bells'],
        ],
        ['an enclosure', [one, '', 'Enclosure', '', 'Lamps', '', '1. Oil.'], ['Lamps']],
        ['an appendix with a letter', [one, '', 'Appendix A', '', 'Lamps', '', '1. Oil.'], ['A Lamps']],
        [
          'an annex to a letter',
          [one, '', 'Annex to the letter dated 12 May 2044 from the keeper', '', '1. Oil.'],
          ['Annex to the letter dated 12 May 2044 from the keeper'],
        ],
        [
          'sections under an annex',
          [one, '', 'Annex I', '', 'Lamps', '', 'A. Oil', '', '1. Whale.', '', 'B. Wick', '', '2. Wool.'],
          ['I Lamps', ' A Oil', ' B Wick'],
        ],
        [
          'numerals begin anew under an annex',
          [
            'I. Bells',
            '',
            one,
            '',
            'II. Gongs',
            '',
            two,
            '',
            'Annex I',
            '',
            'Lamps',
            '',
            'I. Oil',
            '',
            '1. Whale.',
            '',
            'II. Wick',
            '',
            '2. Wool.',
          ],
          ['I Bells', 'II Gongs', 'I Lamps', ' I Oil', ' II Wick'],
        ],
        [
          'a chapter',
          [
            'Summary',
            '',
            'Chapter I',
            '',
            'Lamps',
            '',
            'A. Oil',
            '',
            one,
            '',
            'Chapter II',
            '',
            'Horns',
            '',
            two,
          ],
          ['Summary', 'I Lamps', ' A Oil', 'II Horns'],
        ],
        [
          'a part',
          ['Summary', '', 'Part one', '', 'Lamps', '', one, '', 'Part two', '', 'Horns', '', two],
          ['Summary', 'one Lamps', 'two Horns'],
        ],
        ['in French', [one, '', 'Annexe II', '', 'Feux des ports', '', '1. Huile.'], ['II Feux des ports']],
        [
          'in Spanish',
          [one, '', 'Anexo', '', 'Luces de los puertos', '', '1. Aceite.'],
          ['Luces de los puertos'],
        ],
        ['in Russian', [one, '', 'Приложение I', '', 'Огни гаваней', '', '1. Масло.'], ['I Огни гаваней']],
        [
          '"see annex II" that begins a line is none',
          [
            '1. The lamps of the harbours that were lit that winter are described in',
            'Annex II',
            'to the report.',
            '',
            two,
          ],
          [],
        ],
        ['"Annex II contains" is a sentence', [one, '', 'Annex II contains a list of lamps.', '', two], []],
      ],
      check,
    );

    it('their kinds are told', () =>
      deepEqual(
        reportOf(
          'Summary',
          'Chapter I',
          'Lamps',
          '',
          one,
          '',
          'Part two',
          'Horns',
          '',
          two,
          '',
          'Annex',
          'Bells',
          '',
          '1. So.',
        ).headings.map(({ kind }) => kind),
        ['section', 'chapter', 'part', 'annex'],
      ));

    it('what stands in an annex counts from it', () => {
      const report = reportOf('I. Lamps', '', one, '', 'Annex I', '', 'Horns', '', 'A. Reed', '', '1. So.');
      deepEqual(
        report.headings.map(({ part }) => part),
        [-1, 1, 1],
      );
    });
  });

  describe('without an ordinal', () => {
    holds<Row>(
      [
        [
          'a short line over a paragraph',
          [one, '', 'Keepers and their pay', '', two],
          ['Keepers and their pay'],
        ],
        [
          'under a numbered one, a level lower',
          ['I. Lamps', '', 'Keepers and their pay', '', one, '', two],
          ['I Lamps', ' Keepers and their pay'],
        ],
        [
          'over two lines',
          [one, '', 'Keepers of the harbour lights, their pay and', 'their coats', '', two],
          ['Keepers of the harbour lights, their pay and their coats'],
        ],
        [
          'two in a row stand one under the other',
          [one, '', 'Lamps', '', 'Whale oil', '', two],
          ['Lamps', ' Whale oil'],
        ],
        [
          'the text of a paragraph whose number stands alone over it is none',
          [one, '', '2.', '', 'Keepers and their pay', '', 'For ten read twelve', '3.', '', 'It burns.'],
          ['For ten read twelve'],
        ],
        [
          'an item of an agenda with its documents is one heading, what follows another',
          [
            one,
            '',
            'Agenda item 38: Lamps of the harbours of the inland waters',
            '(continued) (A/98/6 (Sect. 9) and A/98/7/Add.5)',
            'Oil and wick for the coming winter (A/98/519 and A/98/7/',
            'Add.12)',
            '',
            two,
          ],
          [
            'Agenda item 38: Lamps of the harbours of the inland waters (continued) (A/98/6 (Sect. 9) and A/98/7/Add.5)',
            ' Oil and wick for the coming winter (A/98/519 and A/98/7/ Add.12)',
          ],
        ],
        [
          'a number close to its text ends the title over it',
          ['I. Lamps', '1.The lamp burns.', '', 'A.', '', 'Whale oil', '2.It burns.'],
          ['I Lamps', ' A Whale oil'],
        ],
        ['"(a)" alone above belongs to it', [one, '', '(a)', '', 'Whale oil', '', two], ['a Whale oil']],
        ['a sentence is none', [one, '', 'The keepers were paid.', '', two], []],
        ['a clause is none', [one, '', 'The keepers;', '', two], []],
        ['a line that begins small goes on', [one, '', 'and so they were paid', '', two], []],
        [
          'the end of a sentence after a page’s foot is none',
          [
            '1. The lamp was lit by the keepers of the harbour, who were all paid by',
            '',
            '44-01234',
            '',
            'S/2044/318',
            '',
            'The Basin Office',
            '',
            two,
          ],
          [],
        ],
        ['the cell of a table is none', [one, '', 'Table 1', 'Lamps', '', 'Vell    12', 'Tesk', '', two], []],
        ['nor what stands under figures', [one, '', '12,000', '', 'Tesk', '', two], []],
        ['a person’s name is none', [one, '', 'Mr. Tesk (Vell)', '', two], []],
        ['a list of amounts is none', [one, '', '$12,000', '', two], []],
        ['a name after a colon is none', [one, '', 'Rapporteur:', 'Tesk of Vell', '', two], []],
        ['a row with wide gaps is none', [one, '', 'Tesk        Vell', '', two], []],
        [
          'the name of the contents is none, nor the place at the head of a record',
          [one, '', 'SOMMAIRE', '', two, '', 'YORK', '', three],
          [],
        ],
        ['Summary is one', ['Summary', '', PROSE, '', 'I. Lamps', '', one], ['Summary', 'I Lamps']],
        [
          'a resolution reproduced with its title',
          [
            one,
            '',
            two,
            '',
            'Resolution 68/2',
            'Lights of the harbours',
            '',
            '1. Decides to light them;',
            '',
            '2. Requests the keepers to watch them.',
          ],
          ['Resolution 68/2 Lights of the harbours'],
        ],
        [
          'a draft resolution',
          [one, '', 'Draft resolution II', '', 'Lights of the harbours', '', '1. Decides to light them.'],
          ['Draft resolution II Lights of the harbours'],
        ],
      ],
      check,
    );

    it('between paragraphs of running text that bear no numbers', () =>
      deepEqual(outlineOf(reportOf(PROSE, '', 'Lamps', '', PROSE, '', 'Horns of the harbours', '', PROSE)), [
        'Lamps',
        'Horns of the harbours',
      ]));

    it('the first line of a paragraph is none, though its indent leaves room', () =>
      deepEqual(
        outlineOf(
          reportOf(
            PROSE,
            'Unfortunately, the lamp proposed today allows a group of harbour',
            'keepers and of their helpers on the quays to leave the towers of the long coasts at night',
            'without an adequate understanding of those who sail, whatever the master of the port.',
          ),
        ),
        [],
      ));

    it('a short line of a letter is none: no running text follows', () =>
      deepEqual(outlineOf(reportOf(PROSE, '', 'Tesk of Vell', '', 'Keeper of the lamp')), []));
  });

  describe('of other scripts', () => {
    holds<Row>(
      [
        [
          'Chinese numerals',
          ['一. 导言', '', '1. 港口的灯在夜里亮着。', '', '二、灯塔', '', '2. 灯亮着。'],
          ['一 导言', '二 灯塔'],
        ],
        ['a Chinese article above a hundred', [PROSE, '', '第一百零一条', '', PROSE], ['第一百零一条']],
        [
          'a Chinese heading of two characters over an article',
          ['第四章：灯塔', '组织', '第九条', '港口的灯在夜里亮着。', '', '职权', '第十条', '灯亮着。'],
          ['四 灯塔', ' 组织', ' 第九条', ' 职权', ' 第十条'],
        ],
        ['a chapter of a treaty with its title', [PROSE, '', 'Chapter XVI: Lamps', '', PROSE], ['XVI Lamps']],
        [
          'a long line that lost its full stop is none where no capital tells a title',
          [
            'المادة 1',
            'يضيء المصباح الميناء طوال الليل، وعلى الحراس أن يوقدوه كل مساء وأن يطفئوه كل صباح قبل أن تخرج السفن إلى البحر',
            'المادة 2',
            'يضيء المصباح.',
          ],
          ['المادة 1', 'المادة 2'],
        ],
        ['a Chinese chapter', ['第一章：灯塔', '', '港口的灯在夜里亮着。'], ['一 灯塔']],
        ['a Chinese sentence is none', ['一. 港口的灯在夜里亮着。', '', '1. 灯亮着。'], []],
        [
          'Arabic ordinals and letters',
          [
            'أولا - مقدمة',
            '',
            '1 - يضيء المصباح.',
            '',
            'ألف - الزيت',
            '',
            '2 - يضيء المصباح.',
            '',
            'ثانيا - الأبواق',
            '',
            '3 - يضيء المصباح.',
          ],
          ['أولا مقدمة', ' ألف الزيت', 'ثانيا الأبواق'],
        ],
        [
          'an Arabic chapter with stretched letters',
          ['الفصل الثامـن: المصابيح', '', 'يضيء المصباح.'],
          ['الثامن المصابيح'],
        ],
        ['an Arabic chapter', ['الفصل الأول: المصابيح', '', 'يضيء المصباح الميناء.'], ['الأول المصابيح']],
        [
          'Russian letters and numerals',
          ['I. Введение', '', '1. Фонарь горит.', '', 'II. Огни', '', '2. Он горит.'],
          ['I Введение', 'II Огни'],
        ],
        ['an article of a treaty', [PROSE, '', 'Article 2', '', PROSE], ['Article 2']],
      ],
      check,
    );
    holds<Row>(
      [
        [
          'Cyrillic letters as ordinals',
          ['I. Введение', '', 'А. Масло', '', '1. Фонарь горит.', '', 'В. Фитиль', '', '2. Он горит.'],
          ['I Введение', ' A Масло', ' B Фитиль'],
        ],
        [
          'a Russian initial is none',
          ['I. Введение', '', '1. Об этом пишет', '', 'В. Лампин, «О фонарях», с. 12.'],
          ['I Введение'],
        ],
      ],
      check,
    );
  });

  it('each knows the one above it and where its section ends', () => {
    const report = reportOf(
      'I. Lamps',
      '',
      'A. Oil',
      '',
      one,
      '',
      'B. Wick',
      '',
      two,
      '',
      'II. Horns',
      '',
      three,
    );
    deepEqual(
      report.headings.map(({ parent }) => parent),
      [-1, 0, 0, -1],
    );
    const starts = report.headings.map(({ range }) => range.start);
    deepEqual(
      report.headings.map(({ section }) => section.end),
      [starts[3], starts[2], starts[3], report.text.length],
    );
  });

  it('after a page’s head are found as elsewhere', () =>
    deepEqual(outlineOf(pagesOf(['I. Lamps', '', one, '', two], ['II. Horns', '', three])), [
      'I Lamps',
      'II Horns',
    ]));
});

describe('contents', () => {
  const entries = [
    'Contents',
    '',
    'I. Lamps . . . . . . . . . . . . 2',
    'A. Oil . . . . . . . . . . . . . 3',
    'II. Horns ...................... 4',
    'Annex. Bells ………………… 5',
  ];
  it('entries are no headings', () => {
    const report = pagesOf(entries, ['I. Lamps', '', one, '', 'A. Oil', '', two], ['II. Horns', '', three]);
    deepEqual(outlineOf(report), ['I Lamps', ' A Oil', 'II Horns']);
    equal(report.blocks.filter(({ kind }) => kind === 'contents').length > 0, true);
  });
  it('its own name belongs to it, in Russian, too', () => {
    const names = ['Contents', 'Содержание'].map(name => {
      const lines = [name, '', 'Page', '', ...entries.slice(2), '', 'I. Lamps', '', one];
      const report = reportOf(...lines);
      return report.blocks.flatMap(block =>
        block.kind === 'contents' ? [textOfBlock(report, block)] : [],
      )[0];
    });
    deepEqual(
      names.map(text => text?.slice(0, 10)),
      ['Contents P', 'Содержание'],
    );
  });
  it('entries with tabs, as a word processor has them', () => {
    const report = reportOf(
      ...['Contents', '', 'Page', '', 'I. Lamps\t2', '', 'A. Oil\t3', '', 'II. Horns\t4', ''],
      ...['I.\tLamps', '', one, '', 'A.\tOil', '', two, '', 'II.\tHorns', '', three],
    );
    deepEqual(outlineOf(report), ['I Lamps', ' A Oil', 'II Horns']);
  });
  it('a starred note under them is a note', () => {
    const report = pagesOf(
      [...entries.slice(0, -1), 'Annexes* ………………… 5', '', '* The annexes are circulated as received.'],
      ['I. Lamps', '', one],
    );
    deepEqual(
      report.notes.map(({ number, marks }) => `${number} ${marks.length}`),
      ['* 1'],
    );
  });
  it('entries with columns of paragraphs and pages', () => {
    const report = pagesOf(
      [
        'CONTENTS',
        '                              Paragraphs    Page',
        '  I.  LAMPS . . . . . . . . .    1 -  4        3',
        ' II.  HORNS . . . . . . . . .    5 - 10        3',
        'Annex:   Bells . . . . . . .                   6',
      ],
      ['I. LAMPS', '', one, '', 'II. HORNS', '', two],
    );
    deepEqual(outlineOf(report), ['I LAMPS', 'II HORNS']);
  });
  it('nor is what a page of contents holds besides, where form feeds tell the page', () => {
    const report = pagesOf([...entries, 'III. Gongs and other signals', ''], ['I. Lamps', '', one]);
    deepEqual(outlineOf(report), ['I Lamps']);
  });
  it('a table that goes on over the page', () => {
    const more = [
      'III. Gongs . . . . . . . . . . . 6',
      'IV. Bells . . . . . . . . . . . . 7',
      'V. Flags . . . . . . . . . . . . 8',
    ];
    const report = pagesOf(entries, more, ['I. Lamps', '', one]);
    deepEqual(outlineOf(report), ['I Lamps']);
  });
  it('entries whose page number stands on the next line', () => {
    const lines = [
      'Contents',
      '',
      'I. Lamps . . . . . . . . . .',
      '2',
      'II. Horns . . . . . . . . . .',
      '3',
      'III. Bells . . . . . . . . . .',
      '4',
    ];
    deepEqual(outlineOf(pagesOf(lines, ['I. Lamps', '', one])), ['I Lamps']);
  });
  it('two lines with dots are no table', () => {
    const report = reportOf('1. The keeper said: “wait . . . .', '', '2. He slept . . . . .', '', three);
    equal(
      report.blocks.some(({ kind }) => kind === 'contents'),
      false,
    );
  });
  it('entries hold no citations', () => {
    const report = pagesOf(
      [
        'Contents',
        '',
        'I. Resolution 64/292 . . . . . . . 2',
        'II. Horns . . . . . . . . . . 3',
        'III. Bells . . . . . . . . . . 4',
      ],
      [one],
    );
    deepEqual(report.citations, []);
  });
});
