import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  captionsOf,
  citationsOf,
  headingsOf,
  notesOf,
  ownRange,
  paragraphsOf,
  placeOf,
  referencesOf,
} from '../../../src/corpus/contents';
import type { LineRange } from '../../../src/corpus/entry';
import { isWhole } from '../../../src/corpus/layout';
import { entryOf } from '../../../src/corpus/make-entry';
import { positionAt } from '../../../src/report/lines';
import type { Range, Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';
import { reports } from '../features/texts';

const lineRange = ({ lineStarts }: Report, { start, end }: Range): LineRange => ({
  start: positionAt(lineStarts, start),
  end: positionAt(lineStarts, end),
});

describe('what the index keeps of a report', () => {
  for (const [name, read] of reports()) {
    it(`${name}: stands where the report has it`, () => {
      const report = read();
      const entry = entryOf(report, 'key');
      ok(isWhole(entry.table));
      deepEqual(
        paragraphsOf(entry).map(({ number, range, part, heading }) => ({ number, range, part, heading })),
        report.paragraphs.map(({ number, range, part, heading }) => ({
          number,
          range: lineRange(report, range),
          part,
          heading,
        })),
      );
      deepEqual(
        headingsOf(entry).map(({ kind, level, ordinal, selection, parent }) => ({
          kind,
          level,
          ordinal,
          selection,
          parent,
        })),
        report.headings.map(({ kind, level, ordinal, range, parent }) => ({
          kind,
          level,
          ordinal,
          selection: lineRange(report, range),
          parent,
        })),
      );
      deepEqual(
        notesOf(entry).map(({ number, range }) => ({ number, range })),
        report.notes.map(({ number, range }) => ({ number, range: lineRange(report, range) })),
      );
      deepEqual(
        captionsOf(entry).map(({ kind, number, range }) => ({ kind, number, range })),
        report.captions.map(({ kind, number, range }) => ({ kind, number, range: lineRange(report, range) })),
      );
      deepEqual(
        citationsOf(entry).map(({ symbol, kind, range }) => ({ symbol, kind, range })),
        report.citations.map(({ symbol, kind, range }) => ({
          symbol,
          kind,
          range: lineRange(report, range),
        })),
      );
      const elsewhere = report.crossReferences.filter(({ symbol }) => symbol !== undefined);
      deepEqual(
        referencesOf(entry).map(({ symbol, kind, first, last, sub }) => ({ symbol, kind, first, last, sub })),
        elsewhere.flatMap(({ symbol, kind, items }) =>
          items.map(({ first, last, pinpoint: sub }) => ({ symbol, kind, first, last, sub })),
        ),
      );
      if (report.masthead.symbol) deepEqual(ownRange(entry), lineRange(report, report.masthead.symbol.range));
    });

    it(`${name}: no more than a quarter of a kilobyte for each kilobyte`, () => {
      const report = read();
      const { table, strings, cited } = entryOf(report);
      const kept = table.byteLength + strings.length + 8 * cited.length;
      const bytes = Buffer.byteLength(report.text);
      ok(kept <= 0.25 * bytes + 200, `${kept} for ${bytes}`);
    });
  }

  it('says in which paragraph, note and annex a citation stands', () => {
    const text = `1. It is dark (see S/2044/1).1

__________________
1 See S/2044/2.
\fAnnex II
Lights

1. It is lit (S/2044/3).
`;
    const entry = entryOf(readReport(text));
    deepEqual(
      citationsOf(entry).map(({ symbol, where }) => [symbol, placeOf(entry, where)]),
      [
        ['S/2044/1', { paragraph: '1' }],
        ['S/2044/2', { note: '1', paragraph: '1' }],
        ['S/2044/3', { paragraph: '1', part: 'annex II' }],
      ],
    );
  });

  it('keeps long lines and long texts in wider rows', () => {
    const narrow = entryOf(readReport('1. See S/2044/1.\n'));
    const wide = entryOf(readReport(`1. ${'It is dark. '.repeat(6000)}See S/2044/1.\n`));
    ok(narrow.table instanceof Uint16Array);
    ok(wide.table instanceof Uint32Array);
    const [citation] = citationsOf(wide);
    equal(citation?.range.start.character, 3 + 12 * 6000 + 4);
  });

  it('has an entry for an empty text', () => {
    const entry = entryOf(readReport(''));
    ok(isWhole(entry.table));
    deepEqual([entry.symbols, entry.cited, entry.title, entry.strings], [[], [], '', '']);
  });
});
