/** Real reports of every shape. They are no part of the project: a person has them beside it, or has not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';

const REPORTS = join(import.meta.dirname, '../../../../shared/reports');

export const hasCorpus = existsSync(REPORTS);

/** The names of all reports, in order, without ".txt". */
export const corpusNames = (): string[] =>
  hasCorpus
    ? readdirSync(REPORTS)
        .filter(name => name.endsWith('.txt'))
        .map(name => name.slice(0, -4))
        .sort()
    : [];

const readings = new Map<string, Report>();

/** A report of the corpus, read once. */
export function corpusReport(name: string): Report {
  const known = readings.get(name) ?? readReport(readFileSync(join(REPORTS, `${name}.txt`), 'utf8'));
  readings.set(name, known);
  return known;
}

/** The line of an offset as an editor shows it, from 1 on. */
export const shownLine = (report: Report, offset: number): number =>
  report.lineStarts.findLastIndex(start => start <= offset) + 1;
