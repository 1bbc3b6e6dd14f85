import { deepEqual } from 'node:assert/strict';
import { annotate } from '../../../src/features/annotate';
import { readFixture, withoutNotes } from './fixture';

describe('annotate', () => {
  it('a mark’s digits alone, a note from its number, its text without', () => {
    const { report } = readFixture(`
1. The first paragraph has a keeper who lives there.1 Lightships were left out.

__________________
1 The definition is that of the first report. It leaves aside lights
that serve a single harbour.
`);
    deepEqual(annotate(report, 'a.txt').footnotes, [
      {
        number: '1',
        markers: [{ start: { line: 0, character: 52 }, end: { line: 0, character: 53 } }],
        body: { start: { line: 3, character: 0 }, end: { line: 4, character: 28 } },
        text: 'The definition is that of the first report. It leaves aside lights that serve a single harbour.',
      },
    ]);
  });

  it('a mark without a note is a footnote without a body', () => {
    const { report } = readFixture(`
1. The first paragraph has a keeper who lives there.1 Lightships were left out.

__________________
1 The definition is that of the first report.
`);
    deepEqual(annotate(withoutNotes(report), 'a.txt').footnotes, [
      {
        number: '1',
        markers: [{ start: { line: 0, character: 52 }, end: { line: 0, character: 53 } }],
      },
    ]);
  });

  it('citations and cross-references with their words as one line', () => {
    const { report } = readFixture(`
1. In the joint report on light and sound signals (A/98/677-
S/2044/120, paras. 30 and
31), I noted that a third of the horns had never been heard.
`);
    const { citations, crossReferences } = annotate(report, 'a.txt');
    deepEqual(
      citations.map(({ kind, symbol, text, range }) => ({ kind, symbol, text, line: range.start.line })),
      [{ kind: 'document', symbol: 'A/98/677-S/2044/120', text: 'A/98/677-S/2044/120', line: 0 }],
    );
    deepEqual(
      crossReferences.map(({ kind, symbol, numbers, text }) => ({ kind, symbol, numbers, text })),
      [
        {
          kind: 'paragraph',
          symbol: 'A/98/677-S/2044/120',
          numbers: ['30', '31'],
          text: 'paras. 30 and 31',
        },
      ],
    );
  });
});
