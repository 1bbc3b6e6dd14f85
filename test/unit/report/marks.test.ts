import { deepEqual, equal } from 'node:assert/strict';
import { bestChain, type Pair } from '../../../src/report/chain';
import { type MarkStrength, markStrength } from '../../../src/report/mark-places';
import { pageMarks } from '../../../src/report/page-marks';
import { lexiconOf } from '../../../src/report/scan/lexicon';
import { scanText } from '../../../src/report/scan/scan';
import { holds, marksOf, notesOf, pagesOf, reportOf } from './tables';

type Row = [why: string, text: string, strength: MarkStrength];

/** The digits to judge stand between ‹ and ›. */
const check = ([, marked, strength]: Row) => {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  equal(markStrength(marked.replace('‹', '').replace('›', ''), start, end), strength);
};

describe('where a mark can stand', () => {
  describe('surely: close to a word or its punctuation', () => {
    holds<Row>(
      [
        ['glued to a word', 'in plenary‹5› on', 4],
        ['glued to the last word', 'in plenary‹5›', 4],
        ['glued to a word before a stop', 'in plenary‹5›.', 4],
        ['after a full stop', 'the lamp.‹12› It', 4],
        ['after a comma', 'the lamp,‹12› which', 4],
        ['after a semicolon', 'the lamp;‹12› and', 4],
        ['after a closing quotation mark', '“the lamp”‹12› and', 4],
        ['after a stop inside a quotation', '“the lamp.”‹12› It', 4],
        ['after a parenthesis', '(S/2044/99)‹12› and', 4],
        ['after a word in brackets', '[lamp]‹3› and', 4],
        ['glued to a French word', 'la sécurité‹5› du', 4],
        ['glued to a Russian word', 'фонарь‹5› горит', 4],
        ['after a Chinese full stop', '灯亮着。‹5›', 4],
        ['before a Chinese character', '灯亮着。‹5›灯', 4],
        ['after an Arabic comma', 'المصباح،‹5› و', 4],
        ['enclosed, as Arabic does', 'المصباح(‹5›) و', 4],
        ['enclosed after a year in parentheses', 'القرار 2368 (2044)(‹5›).', 4],
      ],
      check,
    );
  });

  describe('probably: apart, where a sentence closes', () => {
    holds<Row>(
      [
        ['a capital follows', 'teaching purposes. ‹1› In the meantime', 3],
        ['the text ends', 'teaching purposes. ‹1›', 3],
        ['the line ends', 'teaching purposes. ‹1›\nin the meantime', 3],
        ['after a comma, before a quotation', 'he said, ‹2› “so”', 3],
        ['after a parenthesis, before a comma', '(S/2044/99) ‹2›, and', 3],
        ['after a year and a stop', 'in 2043.‹5› The', 3],
        ['after a resolution and a stop', 'resolution 41/15.‹5› The', 3],
        ['after a number and a quotation mark', 'of “1943”‹5› The', 3],
      ],
      check,
    );
  });

  describe('perhaps', () => {
    holds<Row>(
      [
        ['apart after a comma inside a sentence', 'trafficking, ‹6› which', 2],
        ['apart after a word before a parenthesis', 'the lamps ‹6› (see', 2],
        ['apart after a word', 'Article 25 ‹2› of the Charter', 1],
        ['apart between words', 'the lamps ‹6› that', 1],
        ['apart after a word, before a comma', 'the lamps ‹6›, which', 1],
        ['apart after a word, where the line ends', 'the lamps ‹6›\nthat', 1],
        ['before a full stop: Spanish puts the mark there', 'completas ‹1›. El', 1],
        ['after a number that ends a sentence', 'under article 20.‹8› The lamp', 1],
        ['after a number that ends the text', 'under article 20.‹8›', 1],
      ],
      check,
    );
  });

  describe('never: a number that belongs to the sentence', () => {
    holds<Row>(
      [
        ['a count after "with"', 'with ‹4› abstentions', 0],
        ['a count of what follows', 'the keepers lit ‹4› lamps', 0],
        ['a count after a French article', 'avec les ‹4› lampes', 0],
        ['before a month', 'On ‹17› October', 0],
        ['before a month, after a comma', 'on Monday, ‹17› October', 0],
        ['before a French month', 'le lundi, ‹17› octobre', 0],
        ['before a Spanish month', 'el lunes, ‹17› de octubre', 0],
        ['before per cent', 'by then, ‹17› per cent', 0],
        ['before million', 'was, by then, ‹17› million', 0],
        ['before years', 'for, at least, ‹17› years', 0],
        ['inside a symbol', 'S/‹2›044', 0],
        ['at the end of a symbol', 'A/98/‹30›1', 0],
        ['after a slash', 'see A/98/ ‹30› and', 0],
        ['before a slash', 'page ‹2›/17', 0],
        ['with decimals', 'about ‹15›.5 metres', 0],
        ['decimals themselves', 'about 15.‹5› metres', 0],
        ['decimals at a line’s end', 'about 15.‹5›\nmetres', 0],
        ['decimals of an amount', 'about $15.‹5› Metres', 0],
        ['with thousands', 'about ‹15›,500 metres', 0],
        ['before a percent sign', 'about ‹15›% of', 0],
        ['before a letter', 'the ‹5›th lamp', 0],
        ['after No.', 'lamp No. ‹5› burns', 0],
        ['glued to No.', 'lamp No.‹5› burns', 0],
        ['after p.', 'see p. ‹12›.', 0],
        ['after para.', 'see para.‹12›', 0],
        ['after vol.', 'see vol. ‹3›', 0],
        ['after art.', 'under art. ‹25› of', 0],
        ['after an abbreviated month', 'of Sept. ‹12›', 0],
        ['after Add.', 'A/98/301/Add.‹1›', 0],
        ['a formula', 'of CO‹2› and', 0],
        ['a size of paper', 'on A‹4› sheets', 0],
        ['a version', 'in v‹2› of', 0],
        ['after capitals', 'by UNHCR‹2› and', 0],
        ['after a hyphen', 'MH-‹17› was', 0],
        ['after a dash', 'paras. 13–‹17› of', 0],
        ['after an opening parenthesis', 'lamps (‹17› of', 0],
        ['after a dollar sign', 'paid $‹17› for', 0],
        ['at the beginning of a text', '‹17› lamps', 0],
        ['a value after a colon', 'lamps (2042/43: ‹12›; 2043/44: 14)', 0],
        ['the number of a quoted list', 'said: "‹1›, the lamp', 0],
        ['an hour', 'at 10.‹30› a.m.', 0],
        ['a subparagraph of a subparagraph', 'article 2 (1)(‹2›) of', 0],
        ['an ordinal in a list', 'the agenda: ‹1›. Opening', 0],
        ['before a Russian month', 'в понедельник, ‹17› октября', 0],
        ['after a Russian п.', 'см. п. ‹12›', 0],
      ],
      check,
    );
  });

  describe('the marks of a page', () => {
    holds(
      [
        ['finds a sure one', 'the plenary5 met', 5, 4, true],
        ['passes over one too weak', 'the lamps 5 that', 5, 3, false],
        ['takes it where less is asked', 'the lamps 5 that', 5, 1, true],
        ['not the first digit of another number', 'the lamp.57 It', 5, 1, false],
        ['nor the last', 'the lamp.75 It', 5, 1, false],
        ['goes on after what is none', 'On 5 October the lamp.5 It', 5, 4, true],
        ['the old form with its slash', 'the administration. 5/ It', 5, 4, true],
        ['a page of pages is not the old form', 'on page 5/17 of', 5, 1, false],
      ] as [string, string, number, MarkStrength, boolean][],
      ([, text, number, least, found]) =>
        equal(pageMarks(text, 0, text.length).has(number, text.length, least), found),
    );
    it('looks at the page alone, and only before the place asked for', () => {
      const text = 'the plenary5 met. The lamp.6 It';
      equal(pageMarks(text, 13, text.length).has(5, text.length, 1), false);
      equal(pageMarks(text, 0, text.length).has(6, 20, 1), false);
      equal(pageMarks(text, 0, text.length).has(6, text.length, 4), true);
    });
  });
});

describe('marks that the scan of a text finds', () => {
  const found = (text: string) =>
    scanText(lexiconOf('en'), {}, text).marks.map(
      ({ number, strength, repeats }) => `${number} ${strength}${repeats ? ' repeats' : ''}`,
    );
  holds(
    [
      ['superscript digits', 'the lamp¹² burns', ['12 4']],
      ['higher superscript digits', 'the lamp⁵ burns', ['5 4']],
      ['in brackets', 'the lamp [5] burns', ['5 4']],
      ['the old form, which repeats', 'the lamp. 1/ It burns, 2/ as said.', ['1 4 repeats', '2 4 repeats']],
      ['two in a row, with a comma', 'the lamp.3, 4 It burns.', ['3 4', '4 3']],
      ['no four digits', 'the lamp.2044 It', []],
      ['none that begins with 0', 'the lamp.07 It', []],
      ['not the first word of a text', '12 lamps', []],
      ['not the number of a resolution', 'in resolution 2388 (2017)', []],
      [
        'inside a list of resolutions',
        'resolutions 55/28 31 and 55/29 of 5 April 2024, 32 56/13',
        ['31 1', '32 2'],
      ],
      ['not the number of a paragraph', 'see para. 12', []],
    ] as [string, string, string[]][],
    ([, text, marks]) => deepEqual(found(text), marks),
  );
});

describe('the best chain', () => {
  const chain = (...pairs: [note: number, offset: number, weight: number][]) =>
    bestChain(
      pairs.map(([note, offset, weight]): Pair => ({ note, offset, weight })),
      5,
    );
  holds(
    [
      ['nothing of nothing', [], []],
      ['one pair', [[0, 10, 1]], [0]],
      [
        'all that rise',
        [
          [0, 10, 1],
          [1, 20, 1],
          [2, 30, 1],
        ],
        [0, 1, 2],
      ],
      [
        'not two marks of one note: the better',
        [
          [0, 10, 1],
          [0, 20, 3],
        ],
        [1],
      ],
      [
        'not two notes of one place: the better',
        [
          [0, 10, 1],
          [1, 10, 3],
        ],
        [1],
      ],
      [
        'a strong pair out of order breaks no long chain',
        [
          [3, 10, 4],
          [0, 20, 3],
          [1, 30, 3],
        ],
        [1, 2],
      ],
      [
        'but a chain of weak ones',
        [
          [3, 10, 9],
          [0, 20, 3],
          [1, 30, 3],
        ],
        [0],
      ],
      [
        'leaves out the weak one in between',
        [
          [0, 10, 2],
          [2, 20, 1],
          [1, 30, 2],
          [2, 40, 2],
        ],
        [0, 2, 3],
      ],
      [
        'may pass over notes',
        [
          [0, 10, 1],
          [4, 20, 1],
        ],
        [0, 1],
      ],
      [
        'the first of equals',
        [
          [1, 10, 2],
          [1, 20, 2],
        ],
        [0],
      ],
    ] as [string, [number, number, number][], number[]][],
    ([, pairs, chosen]) => deepEqual(chain(...pairs), chosen),
  );

  it('is as good as any: compared with all chains of small cases', () => {
    let state = 7;
    const random = (most: number) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * most);
    };
    for (let round = 0; round < 200; round++) {
      const pairs = Array.from({ length: 8 }, () => ({
        note: random(5),
        offset: random(6),
        weight: 1 + random(5),
      })).sort((a, b) => a.offset - b.offset);
      const weigh = (chosen: readonly number[]) =>
        chosen.reduce((sum, index) => sum + pairs[index]!.weight, 0);
      let best = 0;
      for (let set = 0; set < 256; set++) {
        const chosen = pairs.map((_, index) => index).filter(index => set & (1 << index));
        const rises = chosen.every((index, at) => {
          const before = pairs[chosen[at - 1] ?? -1];
          return !before || (before.note < pairs[index]!.note && before.offset < pairs[index]!.offset);
        });
        if (rises) best = Math.max(best, weigh(chosen));
      }
      equal(weigh(bestChain(pairs, 5)), best, JSON.stringify(pairs));
    }
  });
});

describe('marks and their notes', () => {
  const NOTES = ['____________', '', '1 See S/2044/99.', '2 Ibid.', '3 See A/98/301.'];
  type Linked = [why: string, lines: string[], marks: string[]];
  const linked = ([, lines, marks]: Linked) => deepEqual(marksOf(reportOf(...lines, '', ...NOTES)), marks);
  holds<Linked>(
    [
      ['close to their words', ['1. The lamp1 burns2 all night.3'], ['lamp[1]', 'burns[2]', 'night.[3]']],
      [
        'spaced by a scanner',
        ['1. The lamp, 1 which burns all night. 2 It is lit. 3'],
        ['lamp,[1]', 'night.[2]', 'lit.[3]'],
      ],
      [
        'of two places for one mark, the one in order',
        ['1. The 3 lamps1 burn2 all night. 3 They are lit.'],
        ['lamps[1]', 'burn[2]', 'night.[3]'],
      ],
      [
        'a number of the sentence is no mark though a note has it',
        ['1. On 2 October, 3 lamps were lit.1'],
        ['lit.[1]'],
      ],
      ['a note’s number in the note is no mark of it', ['1. The lamp1 burns.'], ['lamp[1]']],
      [
        'a mark whose note is not there, in the run',
        ['1. The lamp1 burns2 all night.3 It is lit.4'],
        ['lamp[1]', 'burns[2]', 'night.[3]', 'lit.[4]!'],
      ],
      [
        'a number out of the run, with no note, is no mark',
        ['1. The lamp1 burns2 all night.3 It is lit.44'],
        ['lamp[1]', 'burns[2]', 'night.[3]'],
      ],
      [
        'old marks repeat their number',
        ['1. The lamp 1/ burns. The horn 1/ sounds. The bell 2/ rings.'],
        ['lamp[1]', 'horn[1]', 'bell[2]'],
      ],
    ],
    linked,
  );

  it('a figure alone in the cell of a table is no mark', () =>
    deepEqual(
      marksOf(
        reportOf(
          '1. The lamp1 burns.',
          '',
          'Table 1',
          'Lamps',
          '',
          'Vell',
          '2',
          'Tesk',
          '3',
          '',
          '2. It burns.',
          '',
          ...NOTES,
        ),
      ),
      ['lamp[1]'],
    ));

  it('a note knows its marks, and a mark its note', () => {
    const report = reportOf(
      '1. The lamp 1/ burns. The horn 1/ sounds.',
      '',
      '2. The bell 2/ rings.',
      '',
      '____________',
      '',
      '1/ See S/2044/99.',
      '2/ See A/98/301.',
    );
    deepEqual(
      report.notes.map(note => note.marks),
      [[0, 1], [2]],
    );
    deepEqual(
      report.marks.map(mark => mark.note),
      [0, 0, 1],
    );
  });

  it('numbers that begin anew on each page are marked on their own page', () => {
    const report = pagesOf(
      ['1. The lamp1 burns.', '', '____________', '', '1 See S/2044/99.'],
      ['2. The horn1 sounds.', '', '____________', '', '1 See A/98/301.'],
    );
    deepEqual(notesOf(report), ['1: See S/2044/99.', '1: See A/98/301.']);
    deepEqual(
      report.marks.map(({ note }) => note),
      [0, 1],
    );
  });

  it('a weak mark is inferred, a sure one is read', () => {
    const report = reportOf(
      '1. The lamp1 burns. Article 25 2 of the rules says so.',
      '',
      ...NOTES.slice(0, 4),
    );
    deepEqual(
      report.marks.map(({ number, certainty }) => `${number} ${certainty}`),
      ['1 read', '2 inferred'],
    );
  });

  it('two pages away from its note is no mark', () => {
    const report = pagesOf(
      ['1. The lamp1 burns.', ''],
      ['2. It burns.'],
      ['3. It burns.', '', '____________', '', '1 See A/98/301.'],
    );
    deepEqual(report.marks, []);
    deepEqual(
      report.notes.map(({ marks }) => marks),
      [[]],
    );
  });

  it('a weak one on another page than its note is no mark', () => {
    const report = pagesOf(
      ['1. Article 25 1 of the rules says so.'],
      ['2. It burns.', '', '____________', '', '1 See S/2044/99.'],
    );
    deepEqual(report.marks, []);
  });

  describe('signs and letters', () => {
    it('the asterisk of a title', () => {
      const report = reportOf('1. The lamp* burns.', '', '____________', '', '* In the night.');
      deepEqual(marksOf(report), ['lamp[*]']);
      deepEqual(notesOf(report), ['*: In the night.']);
    });
    it('one asterisk is not two', () => {
      const report = reportOf(
        '1. The lamp** burns. The horn* sounds.',
        '',
        '____________',
        '',
        '* In the fog.',
        '** In the night.',
      );
      deepEqual(marksOf(report), ['lamp[**]', 'horn[*]']);
    });
    it('letters at the ends of cells', () => {
      const report = reportOf(
        '1. The lamps:',
        '',
        'Table 1',
        'Lamps',
        '',
        'Vell    12a',
        'Tesk    14 b',
        '',
        'a In the night.',
        'b In the fog.',
        '',
        '2. They burn.',
      );
      deepEqual(notesOf(report), ['a: In the night.', 'b: In the fog.']);
      deepEqual(
        report.marks.map(({ number, note }) => [number, note]),
        [
          ['a', 0],
          ['b', 1],
        ],
      );
    });
    it('letters as pandoc raises them', () => {
      const report = reportOf(
        '1. The lamps:',
        '',
        'Table 1',
        'Lamps',
        '',
        'Vell^(a)    12',
        'Tesk    14',
        '',
        '^(a) In the night.',
        '',
        '2. They burn.',
      );
      deepEqual(
        report.marks.map(({ number, note }) => [number, note]),
        [['a', 0]],
      );
    });
    it('a word that ends in a letter is not marked', () => {
      const report = reportOf(
        '1. The lamps:',
        '',
        'Table 1',
        'Lamps',
        '',
        'Vella    12',
        'Vella',
        '',
        'a In the night.',
        '',
        '2. They burn.',
      );
      deepEqual(report.marks, []);
    });
    it('a table’s letter is its own table’s', () => {
      const table = (name: string) => ['Table 1', name, '', 'Vell    12a', '', 'a In the night.', ''];
      const report = reportOf(
        '1. The lamps:',
        '',
        ...table('Lamps'),
        '2. The horns:',
        '',
        ...table('Horns'),
        '3. So.',
      );
      deepEqual(
        report.marks.map(({ note }) => note),
        [0, 1],
      );
    });
  });
});
