/** Folding: sections, paragraphs, and runs of notes, furniture, contents and tables. */

import { lineAt } from '../report/lines';
import type { Range, Report, Segment } from '../report/model';
import { segmentAt } from '../report/segments';
import { perReport, same } from './per-report';

export interface Fold {
  /** Lines counted from 0; the first stays in sight. */
  readonly start: number;
  readonly end: number;
  /** `comment`: furniture and the notes at a page's foot, which "Fold All Block Comments" takes out of sight. */
  readonly kind?: 'region' | 'comment';
}

/** The folds of a report, by their first line; of two that begin on one line the longer stands first. None cross. */
export const folding = perReport(makeFolds, same);

function makeFolds(report: Report): readonly Fold[] {
  const sections = report.headings.flatMap(({ section }) => foldOf(report, trimmed(report, section)));
  const paragraphs = report.paragraphs.flatMap(({ range }) => foldOf(report, range));
  return [...sections, ...paragraphs, ...runs(report)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function foldOf(report: Report, range: Range, kind?: Fold['kind']): Fold[] {
  const start = lineAt(report.lineStarts, range.start);
  const end = lineAt(report.lineStarts, Math.max(range.start, range.end - 1));
  return end <= start ? [] : [kind ? { start, end, kind } : { start, end }];
}

/** For each segment, the last one at or before it that is text. */
const lastTexts = perReport(report => {
  let last = -1;
  return report.segments.map((segment, index) => {
    if (segment.kind === 'block') last = index;
    return last;
  });
});

/** A section without the page's foot and head at its end, which belong to the page. */
function trimmed(report: Report, section: Range): Range {
  const last = segmentAt(report.segments, section.end - 1);
  // a section ends where the next heading begins: behind that line's indent
  const own = (report.segments[last]?.end ?? 0) > section.end ? last - 1 : last;
  const segment = report.segments[lastTexts(report)[own] ?? -1];
  return { start: section.start, end: Math.max(section.start, Math.min(section.end, segment?.end ?? 0)) };
}

type Group = 'furniture' | 'note' | 'contents' | 'table';

const KINDS: Readonly<Record<Group, Fold['kind']>> = {
  furniture: 'comment',
  note: 'comment',
  contents: undefined,
  table: undefined,
};

/** Neighbours of one kind, with nothing but empty lines between them. */
function runs(report: Report): Fold[] {
  const folds: Fold[] = [];
  let group: Group | undefined;
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (group) folds.push(...foldOf(report, { start, end }, KINDS[group]));
  };
  for (const segment of report.segments) {
    if (segment.kind === 'blank') continue;
    const next = groupOf(report, segment);
    if (next !== group) {
      close();
      group = next;
      start = segment.start;
    }
    end = segment.end;
  }
  close();
  return folds;
}

function groupOf(report: Report, segment: Segment): Group | undefined {
  if (segment.kind === 'furniture') return 'furniture';
  const kind = report.blocks[segment.index]?.kind;
  return kind === 'note' || kind === 'contents' || kind === 'table' ? kind : undefined;
}
