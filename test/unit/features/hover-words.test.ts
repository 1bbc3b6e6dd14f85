import { deepEqual } from 'node:assert/strict';
import { hover } from '../../../src/features/hover';
import { descriptionLines } from '../../../src/features/hover/descriptions';
import { documentInference, markInference, symbolInference } from '../../../src/features/hover/inferences';
import type { Citation, Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';
import { readFixture } from './fixture';

/** Every paragraph of the hover under the cursor, links left out. */
const paragraphsOf = (report: Report, cursor: number): string[] =>
  (hover(report, cursor, { template: '' })?.markdown ?? '').split('\n\n').filter(text => text !== '');

const says = (reason: string, drawing: string, expected: readonly string[]): void => {
  it(reason, () => {
    const { report, cursor } = readFixture(drawing);
    deepEqual(paragraphsOf(report, cursor), expected);
  });
};

describe('a hover says only what informs', () => {
  says(
    'a paragraph that nothing refers to: no word of it',
    `
I. Introduction

|1. The light went out in the night.
`,
    ['**Paragraph 1**', 'I. Introduction'],
  );
  says(
    'a heading that nothing refers to',
    `
|I. Introduction

1. The light went out in the night.

2. It was lit again in the morning.
`,
    ['**I. Introduction**', 'Paragraphs 1 to 2.'],
  );
  says(
    'a note marked between paragraphs: “under” a heading, not “in under”',
    `
1. It was lit again in the morning, and nobody had seen it.

I. Summary of the work

The first years of the lights are told in the first report of the series.1 It was long.

__________________
|1 The definition is that of the first report.
`,
    [
      '**Note 1**',
      'Marked under “I. Summary of the work”:',
      '> The first years of the lights are told in the first report of the series.¹',
    ],
  );
  says(
    'a mark that stands apart belongs to the full stop',
    `
1. The light is used for peaceful purposes. 1 It is lit again in the morning.

__________________
|1 The definition is that of the first report.
`,
    ['**Note 1**', 'Marked in paragraph 1:', '> The light is used for peaceful purposes.¹'],
  );
  says(
    'of a paragraph with a mark in it',
    `
1. The first paragraph has a keeper who lives there.1 Lightships were left out.

2. Nothing else happened (see para. |1 above).

__________________
1 The definition is that of the first report.
`,
    ['**Paragraph 1**', 'The first paragraph has a keeper who lives there.¹ Lightships were left out.'],
  );
  says(
    'a place in another document',
    `
1. It stood at 31 in the previous period (see S/2043/902, para. |11).
`,
    ['Paragraph 11 of S/2043/902.'],
  );
});

describe('a reference that names nothing here', () => {
  says(
    '“above”: certainly this report’s own',
    `
1. The light went out in the night (see para. |94 above), and a boat was sent.
`,
    ['This report has no paragraph 94.'],
  );
  says(
    '“of the present report”',
    `
1. The light went out in the night, as paragraph |94 of the present report tells.
`,
    ['This report has no paragraph 94.'],
  );
  says(
    'bare: perhaps of another text, so nothing is said',
    `
1. The plan of action has many parts. Paragraph |36 also provides for lamps.
`,
    [],
  );
  says(
    'of an agreement',
    `
1. The dispute was brought under paragraph |36 of the agreement of that year.
`,
    [],
  );
});

describe('the lines of a symbol', () => {
  const cases: readonly (readonly [reason: string, symbol: string, lines: readonly string[]])[] = [
    [
      'the year of a document, told from its number',
      'S/2018/902',
      ['Organ: Security Council', 'Document: No. 902 of 2018'],
    ],
    [
      'a number that the symbol shows is not repeated',
      'A/80/604/Add.7',
      ['Organ: General Assembly', 'Session: eightieth session (2025–2026)', 'Addendum 7'],
    ],
    [
      'a draft',
      'A/80/L.64',
      ['Organ: General Assembly', 'Session: eightieth session (2025–2026)', 'Draft (L.64)'],
    ],
    [
      'a joint symbol: a line for each half',
      'A/72/865-S/2018/465',
      [
        'A/72/865: General Assembly, seventy-second session (2017–2018)',
        'S/2018/465: Security Council, 2018',
      ],
    ],
    [
      'a resolution: its number, not its kind as well',
      'A/RES/71/1',
      ['Organ: General Assembly', 'Session: seventy-first session (2016–2017)', 'Number: 1'],
    ],
  ];
  for (const [reason, symbol, lines] of cases)
    it(reason, () =>
      deepEqual(
        descriptionLines(symbol)
          .split('\n')
          .map(line => line.replace(/^- /, '')),
        lines,
      ),
    );

  for (const symbol of ['S/RES/1325 (2000)', 'S/RES/1325/2000'])
    it(`the year of ${symbol} is no second number`, () => {
      const lines = descriptionLines(symbol).split('\n');
      deepEqual(
        lines.filter(line => /Number|Kind/.test(line)),
        ['- Number: 1325'],
      );
      deepEqual(lines.join(' ').includes('2000'), true);
    });
});

describe('what was inferred is told as it was done', () => {
  /** What is said of a symbol as it is printed. */
  const repaired = (printed: string, symbol: string): string => {
    const before = 'It is told in ';
    const report = readReport(`${before}${printed} of it.\n`);
    const range = { start: before.length, end: before.length + printed.length };
    const citation = { kind: 'document', symbol, symbols: [symbol], certainty: 'inferred', range, block: 0 };
    return symbolInference(report, citation as Citation);
  };
  const symbols: readonly (readonly [printed: string, symbol: string, says: string])[] = [
    ['A/39/1s0', 'A/39/150', 'Printed “A/39/1s0”: “s” read as 5.'],
    ['S/20 18/14', 'S/2018/14', 'Printed “S/20 18/14”: spaces taken out.'],
    ['A/C.4/L,624', 'A/C.4/L.624', 'Printed “A/C.4/L,624”: “,” read as “.”.'],
    ['$/2006/ 248', 'S/2006/248', 'Printed “$/2006/ 248”: “$” read as S and spaces taken out.'],
    ['A/39/l5o', 'A/39/150', 'Printed “A/39/l5o”: “l” read as 1 and “o” read as 0.'],
    ['A/39/1', 'A/39/150', 'Printed “A/39/1”: read as A/39/150.'],
  ];
  for (const [printed, symbol, expected] of symbols)
    it(printed, () => deepEqual(repaired(printed, symbol), expected));

  const documents: readonly (readonly [text: string, says: string])[] = [
    ['It is told in (ibid., para. 7) of it.', 'ibid., taken to repeat A/80/628'],
    ['It is told in para. 7 of the report of the Board.', '“the report” is taken to be A/80/628'],
    [
      'It is told in para. 7 of the Secretary-General’s report.',
      '“the Secretary-General’s report” is taken to be A/80/628',
    ],
    ['It is told in para. 7 and table 9 of that report.', '“that report” is taken to be A/80/628'],
    ['It is told in para. 7.', 'No symbol stands here: taken to be of A/80/628'],
  ];
  for (const [text, expected] of documents)
    it(text, () => {
      const report = readReport(`${text}\n`);
      const start = text.indexOf('para. 7');
      const range = { start, end: start + 'para. 7'.length };
      deepEqual(
        documentInference(
          report,
          {
            kind: 'paragraph',
            range,
            block: 0,
            items: [],
            numbers: ['7'],
            citation: -1,
            symbolCertainty: 'inferred',
          },
          'A/80/628',
        ),
        expected,
      );
    });

  const marks: readonly (readonly [printed: string, number: string, says: string])[] = [
    ['3', '3', 'Inferred from its place.'],
    ['l3', '13', 'Printed “l3”, inferred from its place.'],
  ];
  for (const [printed, number, expected] of marks)
    it(`the mark ${printed}`, () =>
      deepEqual(
        markInference(readReport(printed), {
          number,
          range: { start: 0, end: printed.length },
          certainty: 'inferred',
          block: 0,
          note: 0,
        }),
        expected,
      ));
});

describe('the paragraphs of a heading', () => {
  const { report, cursor } = readFixture(`
|I. Draft articles

1. The light went out in the night, and a boat was sent to see.

2. It was lit again in the morning.

3. Nothing else happened, and nobody asked.
`);
  const cases: readonly (readonly [reason: string, numbers: readonly [string, number][], says: string])[] = [
    [
      'of the report’s own count',
      [
        ['78', -1],
        ['98', -1],
        ['3', 0],
      ],
      'Paragraphs 78 to 98.',
    ],
    [
      'of one count where all are quoted',
      [
        ['1', 0],
        ['2', 0],
        ['9', 1],
      ],
      'Paragraphs 1 to 2.',
    ],
    [
      'one',
      [
        ['78', -1],
        ['1', 0],
        ['2', 0],
      ],
      'Paragraph 78.',
    ],
    [
      'numbers that do not rise',
      [
        ['78', -1],
        ['79', -1],
        ['3', -1],
      ],
      '',
    ],
  ];
  for (const [reason, numbers, expected] of cases)
    it(reason, () => {
      const paragraphs = report.paragraphs.map((paragraph, index) => ({
        ...paragraph,
        number: numbers[index]![0],
        part: numbers[index]![1],
      }));
      const found = paragraphsOf({ ...report, paragraphs }, cursor);
      deepEqual(found.slice(1).join(), expected);
    });
});
