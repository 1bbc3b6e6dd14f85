import { deepEqual } from 'node:assert/strict';
import { folding } from '../../../src/features/folding';
import { type OutlineNode, outline } from '../../../src/features/outline';
import { choicesNamed, noChoice, paragraphChoices } from '../../../src/features/paragraphs';
import { selectionRanges } from '../../../src/features/selection';
import { summary, wordsOf } from '../../../src/features/summary';
import { readFixture, shown } from './fixture';
import { sample } from './texts';

const SMALL = `
I. Introduction

1. The present report has a keeper who lives there.1 Lightships were
left out of it.

II. State of the gauges

A. Gauges of the Tesk

2. There are many gauges.

__________________
1 The definition is that of the first report.
`;

/** Names, each under the one that holds it, indented by two. */
const drawn = (nodes: readonly OutlineNode[], indent = ''): string[] =>
  nodes.flatMap(node => [`${indent}${node.name}`, ...drawn(node.children, `${indent}  `)]);

describe('the outline', () => {
  it('holds headings by level, paragraphs and notes', () =>
    deepEqual(drawn(outline(readFixture(SMALL).report)), [
      'I. Introduction',
      '  1. The present report has a keeper who lives there.¹…',
      'II. State of the gauges',
      '  A. Gauges of the Tesk',
      '    2. There are many gauges.',
      '    Note 1: The definition is that of the first report.',
    ]));

  it('of the clean sample: its highest names', () =>
    deepEqual(
      outline(sample('S-2044-318.txt'))
        .filter(node => node.kind !== 'note' && node.kind !== 'caption')
        .map(node => node.name),
      [
        'S/2044/318',
        'I. Introduction',
        'II. State of the lights and supply of the stations',
        'III. Cooperation between coastal States',
        'IV. Role of the United Nations system',
        'V. Observations and recommendations',
        'Annex I: Inspection of lights: method and results',
        'Annex II: Stations awaiting repair on 31 March 2044',
      ],
    ));

  it('says what is inferred', () => {
    const third = outline(sample('A-99-412-scanned.txt')).find(node => node.name.startsWith('III.'));
    deepEqual(third && { name: third.name, detail: third.detail }, {
      name: 'III. Exchange of readings between States',
      detail: 'number inferred',
    });
  });
});

describe('go to paragraph', () => {
  it('names the annex that restarts the numbers, and the headings above', () => {
    const choices = paragraphChoices(sample('S-2044-318.txt'));
    deepEqual(
      choices.slice(-2).map(({ label, description, section }) => ({ label, description, section })),
      [
        {
          label: 'annex II, 1',
          description: 'Five stations remained dark at the end of the period. They…',
          section: ['Annex II: Stations awaiting repair on 31 March 2044'],
        },
        {
          label: 'annex II, 2',
          description: 'The tender is expected to have visited all five by 30…',
          section: ['Annex II: Stations awaiting repair on 31 March 2044'],
        },
      ],
    );
  });
});

const COUNTS = `
I. Introduction

1. The agenda of the session has two items that nobody had seen before it began.

2. At its 2nd meeting, the Committee lit 12 lamps and put out 999 of them again.

3. It was lit again in the morning, and a boat was sent to see what had become of it.

Annex I

Stations awaiting repair

1. Five stations remained dark at the end of the period, and no boat was sent.

2. The tender is expected to have visited all five by the end of the season.
`;

describe('a typed number', () => {
  const choices = paragraphChoices(readFixture(COUNTS).report);
  const cases: readonly (readonly [reason: string, typed: string, labels: readonly string[]])[] = [
    ['a number, before the words that hold it; the report’s own count first', '2', ['2', 'annex I, 2']],
    ['with the word for it', 'para. 3', ['3']],
    ['with its full stop', '3.', ['3']],
    ['with a space behind it', '3 ', ['3']],
    ['with its annex', 'annex I, 2', ['annex I, 2']],
    ['in small letters', 'annex i, 1', ['annex I, 1']],
    ['a number that stands in words alone', '999', []],
    ['the beginning of a number is none', '0', []],
    ['words', 'boat', []],
    ['nothing', '', []],
  ];
  for (const [reason, typed, labels] of cases)
    it(`names paragraphs: ${reason}`, () =>
      deepEqual(
        choicesNamed(choices, typed).map(({ label }) => label),
        labels,
      ));

  const absent: readonly (readonly [typed: string, says: string | undefined])[] = [
    ['999', 'This report has no paragraph 999'],
    ['para. 4', 'This report has no paragraph 4'],
    ['3', undefined],
    ['boat', undefined],
    ['', undefined],
  ];
  for (const [typed, says] of absent)
    it(`“${typed}”: ${says ?? 'nothing is missing'}`, () => deepEqual(noChoice(choices, typed), says));
});

describe('folding', () => {
  it('sections, paragraphs of several lines; lines counted from 0', () =>
    deepEqual(folding(readFixture(SMALL).report), [
      { start: 0, end: 3 },
      { start: 2, end: 3 },
      { start: 5, end: 12 },
      { start: 7, end: 12 },
    ]));

  it('of the clean sample: notes and the page’s foot and head, as comments', () => {
    const { text } = sample('S-2044-318.txt');
    const lines = text.split('\n');
    const comments = folding(sample('S-2044-318.txt')).filter(fold => fold.kind === 'comment');
    deepEqual(
      comments
        .slice(0, 3)
        .map(({ start, end }) => [lines[start], lines[end]].map(line => line!.slice(0, 30))),
      [
        ['1 The definition is that of th', 'that serve a single harbour.'],
        ['44-08127 (E)    230544', '\fS/2044/318'],
        ['2 Information received from th', '2044/lights-relit-since-1-apri'],
      ].map(pair => pair.map(line => line.slice(0, 30))),
    );
  });
});

describe('expanding the selection', () => {
  const grows = (reason: string, drawing: string, expected: readonly string[]): void => {
    it(reason, () => {
      const { report, text, cursor } = readFixture(drawing);
      deepEqual(
        selectionRanges(report, cursor).map(range => shown(text, [range])[0]),
        expected,
      );
    });
  };

  grows(
    'word, citation, sentence, paragraph, section, document',
    `
I. Introduction

1. It was lit. I drew attention to it (S/20|43/902). It is dark.
`,
    [
      '3:42 "2043"',
      '3:40 "S/2043/902"',
      '3:16 "I drew attention to it (S/2043/902)."',
      '3:1 "1. It was lit. I drew attention to it (S/2043/902). It is dark."',
      '1:1 "I. Introduction\\n\\n1. It was lit. I drew attention to it (S/2043/902). It is dark."',
      '1:1 "I. Introduction\\n\\n1. It was lit. I drew attention to it (S/2043/902). It is dark.\\n\\n"',
    ],
  );
  grows(
    'a section ends before the next heading: no half of it on the way to the document',
    `
II. State of the gauges

A. Gauges of the Tesk

1. There are m|any gauges.

B.

Gauges of the Ulm

2. There are few readers.
`,
    [
      '5:14 "many"',
      '5:4 "There are many gauges."',
      '5:1 "1. There are many gauges."',
      '3:1 "A. Gauges of the Tesk\\n\\n1. There are many gauges."',
      '1:1 "II. State of the gauges\\n\\nA. Gauges of the Tesk\\n\\n1. There are many gauges.\\n\\nB.\\n\\nGauges of the Ulm\\n\\n2. There are few readers."',
      '1:1 "II. State of the gauges\\n\\nA. Gauges of the Tesk\\n\\n1. There are many gauges.\\n\\nB.\\n\\nGauges of the Ulm\\n\\n2. There are few readers.\\n\\n"',
    ],
  );
  grows(
    'a number in a list, then the list',
    `
1. It was lit (see paras. 1 and |2 above). It is dark.
`,
    [
      '1:33 "2"',
      '1:20 "paras. 1 and 2 above"',
      '1:4 "It was lit (see paras. 1 and 2 above)."',
      '1:1 "1. It was lit (see paras. 1 and 2 above). It is dark."',
      '1:1 "1. It was lit (see paras. 1 and 2 above). It is dark.\\n\\n"',
    ],
  );
});

describe('the summary', () => {
  it('counts the clean sample', () => {
    const { words, ...rest } = summary(sample('S-2044-318.txt'));
    deepEqual(
      {
        symbol: rest.symbol,
        paragraphs: rest.paragraphs,
        annexes: rest.annexes,
        tables: rest.tables,
        figures: rest.figures,
        notes: rest.notes,
        marksWithoutNote: rest.marksWithoutNote,
        unresolved: rest.crossReferences.unresolved,
        enough: words.text > 1900 && words.text < 2600 && words.notes > 100,
      },
      {
        symbol: 'S/2044/318',
        paragraphs: 38,
        annexes: 2,
        tables: 2,
        figures: 1,
        notes: 9,
        marksWithoutNote: 0,
        unresolved: 0,
        enough: true,
      },
    );
  });

  const counts: readonly (readonly [reason: string, text: string, words: number])[] = [
    ['words between spaces', 'The lamp is dark.', 4],
    ['a symbol is one', 'See S/2043/902.', 2],
    ['a dash alone is none', 'lamps – and panes', 3],
    ['Chinese characters', '安全理事会 2043', 6],
  ];
  for (const [reason, text, words] of counts) it(reason, () => deepEqual(wordsOf(text), words));
});
