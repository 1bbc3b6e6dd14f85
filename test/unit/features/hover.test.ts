import { deepEqual, equal, ok } from 'node:assert/strict';
import { hover } from '../../../src/features/hover';
import { readFixture, withoutNotes } from './fixture';

/** What the hover under the cursor must say, and must not. */
interface Says {
  readonly says: readonly string[];
  readonly not?: readonly string[];
}

function hovers(reason: string, drawing: string, { says, not = [] }: Says): void {
  it(reason, () => {
    const { report, cursor } = readFixture(drawing);
    const markdown = hover(report, cursor)?.markdown ?? '(no hover)';
    for (const words of says) ok(markdown.includes(words), `“${words}” is missing in:\n${markdown}`);
    for (const words of not) ok(!markdown.includes(words), `“${words}” stands in:\n${markdown}`);
  });
}

describe('hover', () => {
  hovers(
    'of a mark: the whole note, over its lines',
    `
1. The first paragraph has a keeper who lives there.1| Lightships were left out.

__________________
1 The definition is that of the first report (S/2043/902, para. 4). It leaves aside lights
that serve a single harbour.
`,
    {
      says: [
        '**Note 1**',
        'The definition is that of the first report (S/2043/902, para. 4). It leaves aside lights that serve a single harbour.',
      ],
      not: ['inferred'],
    },
  );
  hovers(
    'of a note’s number: the sentence that its mark stands in',
    `
1. The report has a definition. A keeper lives in most of the lights that are
counted there.1 Lightships and buoys were left out.

__________________
|1 The definition is that of the first report.
`,
    {
      says: [
        '**Note 1**',
        'Marked in paragraph 1:',
        '> A keeper lives in most of the lights that are counted there.¹',
      ],
      not: ['Lightships', 'The report has'],
    },
  );
  hovers(
    'of a symbol: its parts, where else it is cited, and a link',
    `
1. I drew attention to the dulling of lenses (S/2018|/902) and to the notes after it.

2. The report (S/2018/902) was welcomed.
`,
    {
      says: [
        '**S/2018/902**',
        '- Organ: Security Council',
        '- Document: No. 902 of 2018',
        'Cited twice in this report: paragraphs 1 and 2.',
      ],
      not: ['Open the document'], // the page's own link says so
    },
  );
  hovers(
    'of a resolution: organ, number, year and symbol',
    `
1. I recall paragraph 1 of Security Council |resolution 1325 (2000), in which the
Council urged Member States to ensure increased representation of women.
`,
    {
      says: [
        '**S/RES/1325 (2000)**',
        '- Organ: Security Council',
        '- Number: 1325',
        '- Adopted: on 31 October 2000',
        'Cited once in this report',
        '](https://docs.un.org/en/S/RES/1325%282000%29)',
      ],
      not: ['Security Council (inferred)'],
    },
  );
  hovers(
    'of a resolution without an organ: that it is inferred',
    `
1. On its work under resolution |1325 (2000), the Organization reports separately.
`,
    { says: ['- Organ: Security Council (inferred)'] },
  );
  hovers(
    'of a cross-reference: the paragraph, page furniture removed',
    `
1. The light went out in the night, and a boat was sent to see what had become of
the keeper and his lamp.

2. It was lit again in the morning (see para. |1 above).
`,
    {
      says: [
        '**Paragraph 1**',
        'The light went out in the night, and a boat was sent to see what had become of the keeper and his lamp.',
      ],
    },
  );
  hovers(
    'of a list: each paragraph',
    `
1. The light went out in the night, and a boat was sent to see.

2. It was lit again in the morning.

3. Nothing else happened (see |paras. 1 and 2 above).
`,
    { says: ['**Paragraph 1**', 'The light went out', '**Paragraph 2**', 'It was lit again'] },
  );
  hovers(
    'of a list with a number that is not there: that it is not',
    `
1. The light went out in the night, and a boat was sent to see.

2. Nothing else happened (see |paras. 1 and 94 above).
`,
    { says: ['**Paragraph 1**', 'This report has no paragraph 94.'] },
  );
  hovers(
    'of a subparagraph: its text alone',
    `
1. The lights that were out have two things in common:

(a) They stand on rocks;

(b) Their lamps are fed by batteries.

2. The reasons are given in paragraph |1 (b) above.
`,
    { says: ['**Paragraph 1 (b)**', 'Their lamps are fed by batteries.'], not: ['rocks'] },
  );
  hovers(
    'of a subparagraph that is not there: the paragraph, and that it is not',
    `
1. The light went out in the night, and a boat was sent to see.

2. The reasons are given in paragraph |1 (b) above.
`,
    { says: ['**Paragraph 1**', 'The light went out', '*No subparagraph (b) was found there.*'] },
  );
  hovers(
    'of a place in another document: that it is one',
    `
1. It stood at 31 in the previous period (see S/2043/902, paras. |11–13).
`,
    { says: ['Paragraphs 11–13 of S/2043/902.'] },
  );
  hovers(
    'of ibid.: what it is taken to repeat',
    `
1. It stood at 31 in the previous period (see S/2043/902, paras. 11–13) and at 40 in
the year before the Council took up the matter (ibid., para. |7).
`,
    { says: ['Paragraph 7 of S/2043/902', 'ibid., taken to repeat S/2043/902'] },
  );
  hovers(
    'of a section: its heading and paragraphs',
    `
I. Introduction

1. The recommendations in section |II would be worth little without readers.

II. State of the gauges

2. There are many gauges.

3. There are few readers.
`,
    { says: ['**II. State of the gauges**', 'Paragraphs 2 to 3.'] },
  );
  hovers(
    'of a paragraph’s number: its section, notes, citations and who refers to it',
    `
II. State of the gauges

|1. The first paragraph has a keeper who lives there.1 See my report (S/2043/902).

2. It was lit again in the morning (see para. 1 above).

__________________
1 The definition is that of the first report.
`,
    {
      says: [
        '**Paragraph 1**',
        'II. State of the gauges',
        'Note: 1.',
        'Cites S/2043/902.',
        'Referred to in paragraph 2.',
      ],
    },
  );
  hovers(
    'text of the report stays text',
    `
1. The first paragraph has a keeper who lives there.1| Lightships were left out.

__________________
1 See [x](command:quit), <img src=x> and https://a.example/$(sync).
`,
    {
      says: ['\\[x\\](command:quit)', '&lt;img', 'https:\\/\\/', '&#36;(sync)'],
      not: ['[x](command', '<img', 'https://'],
    },
  );

  it('of a mark without a note: that there is none', () => {
    const { report, cursor } = readFixture(`
1. The first paragraph has a keeper who lives there.1| Lightships were left out.

__________________
1 The definition is that of the first report.
`);
    equal(hover(withoutNotes(report), cursor)?.markdown, '**Note 1**\n\nNo note 1 was found.');
  });

  it('has the range of the thing', () => {
    const { report, text, cursor } = readFixture('1. It was lit again (see S/2043|/902).');
    const range = hover(report, cursor)?.range;
    deepEqual(range && text.slice(range.start, range.end), 'S/2043/902');
  });

  it('of several documents in one place: the page’s link leads to the first, ours to the others', () => {
    const { report, cursor } = readFixture('1. It was lit again (see S/2043/902 and |Add.1–3).');
    const markdown = hover(report, cursor)?.markdown ?? '';
    deepEqual(
      [1, 2, 3].map(number => markdown.includes(`[Open S/2043/902/Add.${number}]`)),
      [false, true, true],
    );
  });

  it('no template, no link', () => {
    const { report, cursor } = readFixture('1. It was lit again (see S/2043|/902, para. 4).');
    ok(!hover(report, cursor, { template: '' })?.markdown.includes(']('));
  });
});
