import { deepEqual } from 'node:assert/strict';
import type { Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';
import { flat, holds, pagesOf, reportOf, shown } from './tables';

/** What a reference of this kind names: the number or title of each target, with the part it counts from. */
function namesOf(report: Report, kind: string, index: number): string {
  const { paragraphs, headings, notes, captions } = report;
  const place = (part: number) => (part < 0 ? '' : ` of ${headings[part]!.ordinal ?? headings[part]!.title}`);
  if (kind === 'paragraph') return `${paragraphs[index]!.number}${place(paragraphs[index]!.part)}`;
  if (kind === 'footnote') return `note ${notes[index]!.number}${place(notes[index]!.part)}`;
  if (kind === 'table' || kind === 'figure')
    return `${captions[index]!.title}${place(captions[index]!.part)}`;
  return headings[index]!.title;
}

/** "para. 2 → 2" for each cross-reference; "A/98/301" where it points into another document. */
const linksOf = (report: Report): string[] =>
  report.crossReferences.map(({ kind, range, items, symbol }) => {
    const targets = items.flatMap(item => item.targets.map(index => namesOf(report, kind, index)));
    return `${flat(shown(report, range))} → ${symbol ?? targets.join(', ')}`;
  });

type Row = [why: string, lines: string[], links: string[]];
const check = ([, lines, links]: Row) => deepEqual(linksOf(reportOf(...lines)), links);

describe('what references name in the report', () => {
  describe('paragraphs', () => {
    holds<Row>(
      [
        ['before', ['1. The lamp burns.', '', '2. See para. 1 above.'], ['para. 1 above → 1']],
        ['after', ['1. See para. 2 below.', '', '2. It burns.'], ['para. 2 below → 2']],
        ['a range', ['1. See paras. 2–3.', '', '2. It burns.', '', '3. It burns.'], ['paras. 2–3 → 2, 3']],
        [
          'over a line end',
          [
            '1. The keepers of the harbour lights, of whom more is said in the text at paras.',
            '2 and 3 below, met on the quay.',
            '',
            '2. It burns.',
            '',
            '3. It burns.',
          ],
          ['paras. 2 and 3 below → 2, 3'],
        ],
        [
          'over a page break',
          [
            '1. See paras. 2 and',
            '',
            '44-01234',
            '',
            'S/2044/318',
            '',
            '3 below.',
            '',
            '2. It burns.',
            '',
            '3. It burns.',
          ],
          ['paras. 2 and 44-01234 S/2044/318 3 below → 2, 3'],
        ],
        ['that is not there', ['1. See para. 20.', '', '2. It burns.'], ['para. 20 → ']],
        [
          'of the own part',
          [
            '1. The lamp burns.',
            '',
            '2. See para. 1.',
            '',
            'Annex I',
            '',
            'Horns',
            '',
            '1. They sound.',
            '',
            '2. See para. 1.',
          ],
          ['para. 1 → 1', 'para. 1 → 1 of I'],
        ],
        [
          'of the main part, where the annex has none of that number',
          [
            '1. The lamp burns.',
            '',
            '2. It burns.',
            '',
            '3. It burns.',
            '',
            'Annex I',
            '',
            'Horns',
            '',
            '1. See para. 3.',
          ],
          ['para. 3 → 3'],
        ],
        [
          'of an annex named',
          [
            '1. See annex I, paragraph 2.',
            '',
            '2. It burns.',
            '',
            'Annex I',
            '',
            'Horns',
            '',
            '1. They sound.',
            '',
            '2. They sound.',
          ],
          ['annex I → Horns', 'paragraph 2 → 2 of I'],
        ],
        [
          'of the report, from an annex',
          [
            '1. The lamp burns.',
            '',
            '2. It burns.',
            '',
            'Annex I',
            '',
            'Horns',
            '',
            '1. They sound.',
            '',
            '2. As in paragraph 1 of the report.',
          ],
          ['paragraph 1 → 1'],
        ],
        [
          'bis',
          ['1. The lamp burns.', '', '1 bis. It burns.', '', '2. See para. 1 bis.'],
          ['para. 1 bis → 1 bis'],
        ],
        ['recommendations', ['1. See para. 2.1.', '', '2. So:', '', '2.1 Light it.'], ['para. 2.1 → 2.1']],
      ],
      check,
    );
  });

  describe('sections, annexes, chapters', () => {
    holds<Row>(
      [
        [
          'a section',
          ['I. Lamps', '', '1. See section II.', '', 'II. Horns', '', '2. They sound.'],
          ['section II → Horns'],
        ],
        [
          'a section by its path',
          [
            'I. Lamps',
            '',
            'A. Oil',
            '',
            '1. See section II.A.',
            '',
            'II. Horns',
            '',
            'A. Reed',
            '',
            '2. So.',
          ],
          ['section II.A → Reed'],
        ],
        [
          'a letter alone names no section under numerals',
          ['I. Lamps', '', 'A. Oil', '', '1. See section A.', '', 'II. Horns', '', '2. So.'],
          ['section A → '],
        ],
        [
          'a letter that stands highest',
          ['A. Oil', '', '1. See section B.', '', 'B. Wick', '', '2. So.'],
          ['section B → Wick'],
        ],
        [
          'a section of the own annex',
          [
            'I. Lamps',
            '',
            '1. So.',
            '',
            'Annex I',
            '',
            'Bells',
            '',
            '1. See section I.',
            '',
            'I. Gongs',
            '',
            '2. So.',
          ],
          ['section I → Gongs'],
        ],
        [
          'the section of the report, not of the annex',
          ['I. Lamps', '', '1. See section I.', '', 'Annex I', '', 'Bells', '', 'I. Gongs', '', '1. So.'],
          ['section I → Lamps'],
        ],
        [
          'an annex',
          [
            '1. See annex II.',
            '',
            'Annex I',
            '',
            'Bells',
            '',
            '1. So.',
            '',
            'Annex II',
            '',
            'Gongs',
            '',
            '1. So.',
          ],
          ['annex II → Gongs'],
        ],
        [
          'a chapter',
          [
            'Summary',
            '',
            'Chapter I',
            'Lamps',
            '',
            '1. See chapter II.',
            '',
            'Chapter II',
            'Horns',
            '',
            '2. So.',
          ],
          ['chapter II → Horns'],
        ],
        [
          'a heading names nothing',
          ['I. Lamps', '', '1. So.', '', 'Annex II', '', 'Horns', '', '1. So.'],
          [],
        ],
      ],
      check,
    );
  });

  describe('notes, tables, figures', () => {
    holds<Row>(
      [
        [
          'a note',
          [
            '1. The lamp1 burns2 there.',
            '',
            '2. See note 1 above.',
            '',
            '____________',
            '',
            '1 See S/2044/99.',
            '2 Ibid.',
          ],
          ['note 1 above → note 1'],
        ],
        [
          'a table',
          ['1. See table 1.', '', 'Table 1', 'Lamps', '', 'Vell    12', '', '2. So.'],
          ['table 1 → Lamps'],
        ],
        ['a figure', ['1. See figure II.', '', 'Figure II', 'Lamps', '', '2. So.'], ['figure II → Lamps']],
        ['a figure is no table', ['1. See figure 1.', '', 'Table 1', 'Lamps', '', '2. So.'], ['figure 1 → ']],
        [
          'a table of the own annex',
          [
            '1. So.',
            '',
            'Table 1',
            'Lamps',
            '',
            'Annex I',
            '',
            'Horns',
            '',
            '1. See table 1.',
            '',
            'Table 1',
            'Reeds',
            '',
            '2. So.',
          ],
          ['table 1 → Reeds of I'],
        ],
      ],
      check,
    );
  });

  describe('other documents', () => {
    holds<Row>(
      [
        ['names nothing here', ['1. See A/98/301, para. 2.', '', '2. It burns.'], ['para. 2 → A/98/301']],
        [
          'ibid. takes the citation before',
          ['1. So (see A/98/301, para. 2; ibid., para. 4).', '', '2. It burns.'],
          ['para. 2 → A/98/301', 'para. 4 → A/98/301'],
        ],
        [
          'also from the paragraph before',
          ['1. So (see A/98/301).', '', '2. And so (ibid., para. 4).'],
          ['para. 4 → A/98/301'],
        ],
        [
          'in notes, of the note before',
          [
            '1. The lamp1 burns2 there (S/2044/99).',
            '',
            '____________',
            '',
            '1 See A/98/301.',
            '2 Ibid., para. 4.',
          ],
          ['para. 4 → A/98/301'],
        ],
        [
          'in Russian notes',
          [
            `1. Фонарь1 горит2 там3. ${'Смотрители маяков гавани зажгли огни в ночь бури. '.repeat(5)}`,
            '',
            '____________',
            '',
            '1 См. A/98/301.',
            '2 Там же.',
            '3 Там же, пункт 4.',
          ],
          ['пункт 4 → A/98/301'],
        ],
        [
          'and in Spanish',
          [
            `1. El farol1 arde2. ${'Los guardianes de los faros del puerto encendieron las luces de la noche. '.repeat(5)}`,
            '',
            '____________',
            '',
            '1 Véase A/98/301.',
            '2 Ibíd., párr. 4.',
          ],
          ['párr. 4 → A/98/301'],
        ],
        [
          'ibid. after a note that names no document means something else',
          [
            '1. The lamp1 burns2 there.3',
            '',
            '____________',
            '',
            '1 See A/98/301.',
            '2 The Keeper, Lamps (Vell, 2043).',
            '3 Ibid., para. 4.',
          ],
          [],
        ],
        [
          'the report spoken of last',
          ['1. So (see A/98/301, para. 2). As in paragraph 4 of the report, so here.', '', '2. It burns.'],
          ['para. 2 → A/98/301', 'paragraph 4 → A/98/301'],
        ],
        [
          'the Secretary-General’s report, introduced before',
          [
            '1. The report of the Secretary-General (A/80/628) says so. See S/2044/99, para. 2. So, too, paragraph 4 of the Secretary-General’s report.',
            '',
            '2. It burns.',
          ],
          ['para. 2 → S/2044/99', 'paragraph 4 → A/80/628'],
        ],
        [
          'another’s report that is not at hand is none of ours',
          ['1. As in paragraph 2 of the report of the Board.', '', '2. It burns.'],
          [],
        ],
      ],
      check,
    );

    it('what ibid. took is inferred; what the page names is read', () => {
      const report = reportOf('1. So (see A/98/301, para. 2; ibid., para. 4).');
      deepEqual(
        report.crossReferences.map(({ symbolCertainty }) => symbolCertainty),
        ['read', 'inferred'],
      );
      deepEqual(
        report.crossReferences.map(({ citation }) => report.citations[citation]?.symbol),
        ['A/98/301', 'A/98/301'],
      );
    });

    it('indices of citations hold although notes are read in between', () => {
      const report = pagesOf(
        ['1. The lamp1 burns (see A/98/301,', '', '____________', '', '1 See S/2044/99.'],
        ['para. 2).', '', '2. It burns (S/2044/120).'],
      );
      deepEqual(
        report.citations.map(({ symbol }) => symbol),
        ['A/98/301', 'S/2044/99', 'S/2044/120'],
      );
      deepEqual(
        report.crossReferences.map(({ citation }) => citation),
        [0],
      );
    });
  });

  it('a page’s foot between organ and number: the citation stands at the number', () => {
    const report = readReport(
      '1. So in Security Council\n\n44-01234\n\n\n2/17\n\n\nresolution 2388 (2017) it is.\n',
    );
    deepEqual(
      report.citations.map(citation => [citation.symbol, shown(report, citation.range)]),
      [['S/RES/2388 (2017)', '2388 (2017)']],
    );
  });

  it('a section of an annex named is the annex’s', () =>
    check([
      '',
      [
        '1. See annex I, section A.',
        '',
        'A. Oil',
        '',
        '2. So.',
        '',
        'Annex I',
        '',
        'Bells',
        '',
        'A. Gongs',
        '',
        '1. So.',
      ],
      ['annex I → Bells', 'section A → Gongs'],
    ]));

  holds<Row>(
    [
      [
        'a section of the own annex, whose numbers begin under its first section',
        ['I. Lamps', '', '1. So.', '', 'Annex I', '', 'Bells', '', 'I. Gongs', '', '1. See section I.'],
        ['section I → Gongs'],
      ],
      [
        'a paragraph of an annex named, whose numbers begin under its first section',
        [
          '1. See annex I, paragraph 2.',
          '',
          '2. So.',
          '',
          'Annex I',
          '',
          'Bells',
          '',
          'A. Gongs',
          '',
          '1. So.',
          '',
          '2. So.',
        ],
        ['annex I → Bells', 'paragraph 2 → 2 of I'],
      ],
      [
        'an abbreviation at the end of a short line closes no sentence',
        ['1. See paras.', '2 and 3 below.', '', '2. It burns.', '', '3. It burns.'],
        ['paras. 2 and 3 below → 2, 3'],
      ],
      [
        'the Secretary-General’s report, after another’s pinpoint and a comma',
        [
          '1. The report of the Secretary-General (A/80/628) says so. See S/2044/99, para. 2, and paragraph 4 of the Secretary-General’s report.',
          '',
          '2. It burns.',
        ],
        ['para. 2 → S/2044/99', 'paragraph 4 → A/80/628'],
      ],
    ],
    check,
  );
});
