import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { flowOfBlock } from '../../src/report/flow';
import { lineAt, positionAt } from '../../src/report/lines';
import type { Located, Range, Report } from '../../src/report/model';
import { readReport } from '../../src/report/read';
import { type Answers, keys, readAnswers } from './answers';

/** Things as words: "12 in line 83". */
interface Comparison {
  readonly wanted: readonly string[];
  readonly found: readonly string[];
  /** What counts neither way. */
  readonly free?: readonly string[];
}

const COMPARISONS: Readonly<Record<string, (answers: Answers, report: Report) => Comparison>> = {
  'the masthead': (answers, { masthead }) => ({
    wanted: Object.entries(answers.masthead).map(([key, value]) => `${key}: ${value}`),
    found: Object.entries(masthead).flatMap(([key, value]) =>
      isLocated(value) ? [`${key}: ${value.value}`] : [],
    ),
  }),

  'paragraphs begin and end where they do': (answers, report) => ({
    wanted: answers.spans.map(({ number, start, end }) => `${number}: ${start}–${end}`),
    found: report.paragraphs.map(
      ({ number, range }) => `${number}: ${lineOf(report, range.start)}–${lastLineOf(report, range)}`,
    ),
  }),

  headings: (answers, report) => ({
    wanted: answers.headings.map(
      ({ ordinal, level, line, title }) => `${line}: ${level} ${ordinal ?? '–'} ${title}`,
    ),
    found: report.headings.map(
      ({ ordinal, level, range, title }) =>
        `${lineOf(report, range.start)}: ${level} ${ordinal ?? '–'} ${title}`,
    ),
  }),

  'citations, each on one of its lines': (answers, report) =>
    onTheirLines(
      report,
      answers.citations.map(entry => ({ ...entry, words: `${entry.kind} ${entry.symbol}` })),
      report.citations.map(({ kind, symbol, range }) => ({ words: `${kind} ${symbol}`, range })),
    ),

  'cross-references, each on one of its lines': (answers, report) =>
    onTheirLines(
      report,
      answers.crossReferences.map(entry => ({ ...entry, words: referenceWords(entry) })),
      report.crossReferences.map(reference => ({
        words: referenceWords(reference),
        range: reference.range,
      })),
    ),

  'footnotes’ marks': (answers, report) => {
    const words = (number: string, at: { line: number; character: number }) =>
      `${number} at ${at.line}:${at.character}`;
    const marked = answers.footnotes.flatMap(({ number, marker, optional }) =>
      marker ? [{ words: words(number, marker), optional }] : [],
    );
    return {
      wanted: marked.filter(({ optional }) => !optional).map(({ words }) => words),
      free: marked.filter(({ optional }) => optional).map(({ words }) => words),
      found: report.marks.map(({ number, range }) =>
        words(number, positionAt(report.lineStarts, range.start)),
      ),
    };
  },

  'footnotes’ texts': (answers, report) => {
    const long = 40;
    const words = (number: string, line: number, text: string) =>
      `${number} in line ${line}: ${text.slice(0, long)}`;
    const noted = answers.footnotes.flatMap(({ number, bodyLine, bodyStarts, optional }) =>
      bodyLine === undefined ? [] : [{ words: words(number, bodyLine, bodyStarts ?? ''), optional }],
    );
    return {
      wanted: noted.filter(({ optional }) => !optional).map(({ words }) => words),
      free: noted.filter(({ optional }) => optional).map(({ words }) => words),
      found: report.notes.map(note =>
        words(note.number, lineOf(report, note.range.start), noteText(report, note)),
      ),
    };
  },

  subparagraphs: (answers, report) => ({
    wanted: answers.subparagraphs.map(({ label, line, character }) => `${label} at ${line}:${character}`),
    found: report.items.map(({ label, labelRange }) => {
      const { line, character } = positionAt(report.lineStarts, labelRange.start);
      return `(${label}) at ${line}:${character}`;
    }),
  }),

  'addresses, whole': (answers, report) => ({
    wanted: answers.urls.map(({ line, character, text }) => `${line}:${character} ${withScheme(text)}`),
    found: report.addresses.map(({ address, range }) => {
      const { line, character } = positionAt(report.lineStarts, range.start);
      return `${line}:${character} ${address}`;
    }),
  }),

  furniture: (answers, report) => {
    const body = (line: number) => line >= answers.bodyFromLine; // in the masthead it counts neither way
    const free = new Set([...answers.blankLines, ...(answers.optionalFurnitureLines ?? [])]);
    return {
      wanted: answers.furnitureLines.filter(body).map(String),
      found: report.furniture
        .flatMap(range => linesOf(report, range))
        .filter(line => body(line) && !free.has(line))
        .map(String),
    };
  },
};

/** A thing is in the right place if the answer's line is one of those that it stands on. */
function onTheirLines(
  report: Report,
  wanted: readonly { words: string; line: number; optional?: boolean }[],
  found: readonly { words: string; range: Range }[],
): Comparison {
  const open = [...wanted];
  const words = found.map(({ words, range }) => {
    const lines = linesOf(report, range);
    const at = open.findIndex(entry => entry.words === words && lines.includes(entry.line));
    const [entry] = at < 0 ? [] : open.splice(at, 1);
    return `${words} in line ${entry?.line ?? lines[0]}`;
  });
  const inLine = (entries: typeof wanted) => entries.map(({ words, line }) => `${words} in line ${line}`);
  return {
    wanted: inLine(wanted.filter(({ optional }) => !optional)),
    free: inLine(wanted.filter(({ optional }) => optional)),
    found: words,
  };
}

function difference(wanted: readonly string[], found: readonly string[], free: readonly string[]) {
  const without = (list: readonly string[], gone: readonly string[]) => {
    const left = [...list];
    for (const entry of gone) {
      const at = left.indexOf(entry);
      if (at >= 0) left.splice(at, 1);
    }
    return left;
  };
  return { missing: without(wanted, found), extra: without(without(found, wanted), free) };
}

const referenceWords = (reference: { kind: string; symbol?: string; numbers: readonly string[] }) =>
  `${reference.kind} ${reference.numbers.join(', ')}${reference.symbol ? ` of ${reference.symbol}` : ''}`;

const withScheme = (address: string) => (/^https?:/.test(address) ? address : `https://${address}`);

const isLocated = (value: unknown): value is Located =>
  typeof value === 'object' && value !== null && 'value' in value;

const lineOf = (report: Report, offset: number) => lineAt(report.lineStarts, offset);

/** The line of a range's last character. */
const lastLineOf = (report: Report, { start, end }: Range) => lineOf(report, Math.max(start, end - 1));

const linesOf = (report: Report, range: Range) => {
  const first = lineOf(report, range.start);
  return Array.from({ length: lastLineOf(report, range) - first + 1 }, (_, at) => first + at);
};

/** A note's text without its number. */
function noteText(report: Report, { block, number, numberRange }: Report['notes'][number]): string {
  const { text } = flowOfBlock(report, block);
  // What was read as a number may be anything: ";" for 2.
  const length = numberRange ? numberRange.end - numberRange.start : 0;
  return text.slice(length || (text.startsWith(number) ? number.length : 0)).trim();
}

/** The samples are ours, and so are the answers: their reading is not scored but must be right. */
describe('reading the samples, thing by thing', () => {
  for (const { name, answersFile, reportFile } of keys().filter(key =>
    key.reportFile.startsWith('samples'),
  )) {
    describe(name, () => {
      const answers = readAnswers(answersFile);
      const report = readReport(readFileSync(reportFile, 'utf8'));
      for (const [what, compare] of Object.entries(COMPARISONS)) {
        it(what, () => {
          const { wanted, found, free = [] } = compare(answers, report);
          const { missing, extra } = difference(wanted, found, free);
          deepEqual({ missing, extra }, { missing: [], extra: [] });
        });
      }
    });
  }
});
