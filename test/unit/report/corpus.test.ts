import { deepEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Report } from '../../../src/report/model';
import { corpusNames, corpusReport, hasCorpus, shownLine } from './corpus';
import { checkInvariants } from './invariants';

/**
 * How much of each kind is found in each report: a change of the reader shows here, in review.
 * `UN_REPORT_ACCEPT=1 npm run test:unit -- --grep "real reports"` writes what is found now.
 */
const COUNTS = 'test/fixtures/corpus-counts.json';

type Counts = Record<string, number>;

/** Numbers of paragraphs whose predecessor is nowhere before them in the document itself. */
const HOLES: Readonly<Record<string, readonly string[]>> = {
  // a scanner that took the right column of the first page before the left
  'A-C.4-SR.985-ocr.fr': ['3'],
};

describe('real reports', () => {
  const found: Record<string, Counts> = {};

  before(function () {
    if (hasCorpus) return;
    console.log('    skipped: ../shared/reports is not there');
    this.skip();
  });

  after(() => {
    if (process.env.UN_REPORT_ACCEPT && hasCorpus) writeCounts(found);
  });

  for (const name of corpusNames()) {
    describe(name, () => {
      it('is read whole, without an exception', () => {
        checkInvariants(corpusReport(name));
      });

      it('has no number without the number before it, but where the document has none', () => {
        const report = corpusReport(name);
        const holes = holesOf(report).filter(({ number }) => !HOLES[name]?.includes(number));
        deepEqual(
          holes.map(({ number, line }) => `${number} in line ${line}`),
          [],
        );
      });

      it('has as much of each kind as it had', () => {
        const counts = countsOf(corpusReport(name));
        found[name] = counts;
        if (!process.env.UN_REPORT_ACCEPT) deepEqual(counts, readCounts()[name]);
      });
    });
  }
});

/** Paragraphs that follow no other: `14` where no `13` stands before it. A quotation may restart the numbers, and end. */
function holesOf(report: Report): { number: string; line: number }[] {
  const seen = new Set([0]);
  return report.paragraphs.flatMap(({ number, range }) => {
    const value = Number(number);
    if (!Number.isInteger(value)) return [];
    const isHole = !seen.has(value - 1);
    seen.add(value);
    return isHole ? [{ number, line: shownLine(report, range.start) }] : [];
  });
}

function countsOf(report: Report): Counts {
  const count = <T>(list: readonly T[], holds: (entry: T) => boolean) => list.filter(holds).length;
  return {
    pages: report.pages.length,
    furniture: report.furniture.length,
    headings: report.headings.length,
    paragraphs: report.paragraphs.length,
    items: report.items.length,
    captions: report.captions.length,
    tables: count(report.blocks, ({ kind }) => kind === 'table'),
    contents: count(report.blocks, ({ kind }) => kind === 'contents'),
    notes: report.notes.length,
    unmarkedNotes: count(report.notes, ({ marks }) => marks.length === 0),
    marks: report.marks.length,
    notelessMarks: count(report.marks, ({ note }) => note < 0),
    documents: count(report.citations, ({ kind }) => kind === 'document'),
    resolutions: count(report.citations, ({ kind }) => kind === 'resolution'),
    decisions: count(report.citations, ({ kind }) => kind === 'decision'),
    crossReferences: report.crossReferences.length,
    elsewhere: count(report.crossReferences, ({ symbol }) => symbol !== undefined),
    unresolved: count(
      report.crossReferences,
      ({ symbol, items }) => symbol === undefined && items.some(({ targets }) => targets.length === 0),
    ),
    addresses: report.addresses.length,
  };
}

const readCounts = (): Record<string, Counts> => JSON.parse(readFileSync(COUNTS, 'utf8'));

function writeCounts(counts: Record<string, Counts>): void {
  writeFileSync(COUNTS, `${JSON.stringify(counts, null, 2)}\n`);
}
