import { deepEqual, ok } from 'node:assert/strict';
import { annotate } from '../../../src/features/annotate';
import { definition } from '../../../src/features/definition';
import { folding } from '../../../src/features/folding';
import { highlights } from '../../../src/features/highlights';
import { hover } from '../../../src/features/hover';
import { links } from '../../../src/features/links';
import { type OutlineNode, outline } from '../../../src/features/outline';
import { paragraphChoices } from '../../../src/features/paragraphs';
import { references } from '../../../src/features/references';
import { selectionRanges } from '../../../src/features/selection';
import { summary } from '../../../src/features/summary';
import { tokens } from '../../../src/features/tokens';
import { lineAt } from '../../../src/report/lines';
import type { Range, Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';
import { longReport, reports, sample } from './texts';

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

function* offsetsOf(report: Report, most: number): Generator<number> {
  const step = Math.max(1, Math.floor(report.text.length / most));
  for (let offset = 0; offset <= report.text.length; offset += step) yield offset;
}

function checkNesting(nodes: readonly OutlineNode[], outer: Range): void {
  let end = outer.start;
  for (const node of nodes) {
    ok(holds(outer, node.range), `${node.name} is inside the one above it`);
    ok(holds(node.range, node.selection), `${node.name} holds its selection`);
    ok(node.range.start >= end, `${node.name} begins after the one before it`);
    ok(node.name !== '');
    end = node.range.end;
    checkNesting(node.children, node.range);
  }
}

function checkFolds(report: Report): void {
  const open: { start: number; end: number }[] = [];
  for (const fold of folding(report)) {
    ok(fold.start < fold.end && fold.end < report.lineStarts.length);
    while (open.length > 0 && open[open.length - 1]!.end < fold.start) open.pop();
    const outer = open[open.length - 1];
    ok(
      !outer || fold.end <= outer.end,
      `fold ${fold.start}–${fold.end} crosses ${outer?.start}–${outer?.end}`,
    );
    open.push(fold);
  }
}

/** Sorted, apart from each other, each on one line. */
function checkLines(report: Report, ranges: readonly Range[]): void {
  let end = 0;
  for (const range of ranges) {
    ok(range.start >= end && range.end > range.start, `${range.start}–${range.end} comes after ${end}`);
    deepEqual(lineAt(report.lineStarts, range.start), lineAt(report.lineStarts, range.end - 1));
    end = range.end;
  }
}

function checkSelection(report: Report, offset: number): void {
  const ranges = selectionRanges(report, offset);
  ranges.forEach((range, index) => {
    ok(range.start <= offset && offset <= range.end);
    const inner = ranges[index - 1];
    ok(!inner || (holds(range, inner) && range.end - range.start > inner.end - inner.start));
  });
  if (report.text !== '') deepEqual(ranges[ranges.length - 1], { start: 0, end: report.text.length });
}

const LINK = /(?<!\\)\]\(([^)]*)\)/g;

/** All that a person can point at is answered without an exception, and every link of a hover leads to the web. */
function checkPointing(report: Report, offset: number): void {
  const { markdown = '', range } = hover(report, offset) ?? {};
  ok(!range || range.end > range.start);
  for (const [, target = ''] of markdown.matchAll(LINK)) ok(/^https?:\/\//.test(target), target);
  ok(!/[<$]/.test(markdown), markdown);
  for (const target of definition(report, offset)?.targets ?? []) ok(holds(target.range, target.selection));
  checkLines(report, highlights(report, offset));
  ok(
    references(report, offset, { includeDeclaration: false }).length <=
      references(report, offset, { includeDeclaration: true }).length,
  );
}

function checkWhole(report: Report): void {
  checkNesting(outline(report), { start: 0, end: report.text.length });
  checkFolds(report);
  checkLines(
    report,
    tokens(report).map(token => token.range),
  );
  checkLines(
    report,
    links(report).map(link => link.range),
  );
  for (const { target } of links(report)) ok(/^https?:\/\//.test(target));
  deepEqual(paragraphChoices(report).length, report.paragraphs.length);
  deepEqual(JSON.parse(JSON.stringify(annotate(report, 'x.txt'))), annotate(report, 'x.txt'));
  deepEqual(summary(report).paragraphs, report.paragraphs.length);
}

describe('whatever the report', () => {
  for (const [name, report] of reports()) {
    it(`${name}: outline, folds, tokens, links`, () => checkWhole(report()));
    it(`${name}: pointing and selecting`, function () {
      this.timeout(20_000);
      for (const offset of offsetsOf(report(), 2000)) {
        checkPointing(report(), offset);
        checkSelection(report(), offset);
      }
    });
  }

  const texts: readonly (readonly [reason: string, text: string])[] = [
    ['nothing', ''],
    ['one letter', 'a'],
    ['a line end', '\r\n'],
    ['a number alone', '1.'],
    ['a mark and no note', '1. A keeper lives there.1 Lightships were left out.'],
    ['a note and no mark', '__________________\n1 The definition is that of the first report.'],
    ['a form feed', '\f'],
    ['a citation at the end', '1. See S/2043/902'],
    ['returns alone', '1. See S/2043/902.\r\r2. See para. 1.\r'],
  ];
  for (const [reason, text] of texts)
    it(reason, () => {
      const report = readReport(text);
      checkWhole(report);
      for (let offset = 0; offset <= text.length; offset++) {
        checkPointing(report, offset);
        checkSelection(report, offset);
      }
    });
});

describe('wherever a report is cut', () => {
  for (const name of ['S-2044-318.txt', 'A-99-412-scanned.txt'])
    it(name, function () {
      this.timeout(30_000);
      const { text } = sample(name);
      for (let cut = 97; cut < text.length; cut += 397) {
        const report = readReport(text.slice(cut / 3, cut));
        checkWhole(report);
        for (const offset of offsetsOf(report, 60)) {
          checkPointing(report, offset);
          checkSelection(report, offset);
        }
      }
    });
});

describe('a report of a million characters', () => {
  it('is answered at once when warm', function () {
    this.timeout(60_000);
    const report = longReport(1_000_000);
    const questions = [
      (offset: number) => hover(report, offset),
      (offset: number) => definition(report, offset),
      (offset: number) => references(report, offset, { includeDeclaration: true }),
      (offset: number) => highlights(report, offset),
    ];
    for (const ask of questions) {
      for (const offset of offsetsOf(report, 2000)) ask(offset);
      const before = performance.now();
      let count = 0;
      for (const offset of offsetsOf(report, 2000)) {
        ask(offset);
        count++;
      }
      const each = (performance.now() - before) / count;
      ok(each < 0.5, `${each.toFixed(4)} ms each`);
    }
  });
});
