import type { Range, Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';

/** A text with a cursor and ranges, as a person draws them: see `parseFixture`. */
export interface Fixture {
  readonly text: string;
  /** Offset of `|`, or -1 where none is drawn. */
  readonly cursor: number;
  readonly ranges: readonly Labelled[];
}

export interface Labelled extends Range {
  /** The word after the carets, or empty. */
  readonly label: string;
}

const MARKER_LINE = /^ *\^[\^> a-z]*$/;
const MARKER = /(\^+)(>?)(?: ([a-z]+))?/g;

/**
 * Reads a drawing of a report: `|` is the cursor; a line of carets under a line of text marks ranges of it, each with a
 * label or none. Columns are those that one sees, the cursor included. A range that goes on to a later line ends in `>`
 * and goes on at the next carets.
 *
 *     1. A keeper lives there.1| It is dark.
 *                             ^ origin
 */
export function parseFixture(drawing: string): Fixture {
  const drawn = drawing.replace(/^\n/, '');
  const ranges: Labelled[] = [];
  let text = '';
  let cursor = -1;
  let lineStart = 0;
  let cursorColumn = -1;
  let open: number | undefined;
  for (const line of drawn.split('\n')) {
    if (!MARKER_LINE.test(line) || text === '') {
      lineStart = text.length;
      cursorColumn = line.indexOf('|');
      if (cursorColumn >= 0) cursor = lineStart + cursorColumn;
      text += `${line.replace('|', '')}\n`;
      continue;
    }
    const offsetOf = (column: number): number =>
      lineStart + (cursorColumn >= 0 && column > cursorColumn ? column - 1 : column);
    for (const { index, 1: carets = '', 2: goesOn, 3: label = '' } of line.matchAll(MARKER)) {
      const start = open ?? offsetOf(index);
      open = goesOn ? start : undefined;
      if (!goesOn) ranges.push({ start, end: offsetOf(index + carets.length), label });
    }
  }
  return { text, cursor, ranges };
}

/** A drawing, and the report that its text is read as. */
export function readFixture(drawing: string): Fixture & { readonly report: Report } {
  const fixture = parseFixture(drawing);
  return { ...fixture, report: readReport(fixture.text) };
}

/** A report as if none of its notes had been found. */
export const withoutNotes = (report: Report): Report => ({
  ...report,
  notes: [],
  marks: report.marks.map(mark => ({ ...mark, note: -1 })),
});

/** Ranges as a person compares them: `3:24 "12 above"`, lines and columns counted from 1. */
export function shown(text: string, ranges: readonly Range[]): string[] {
  return [...ranges]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => {
      const before = text.slice(0, start).split('\n');
      return `${before.length}:${before[before.length - 1]!.length + 1} ${JSON.stringify(text.slice(start, end))}`;
    });
}
