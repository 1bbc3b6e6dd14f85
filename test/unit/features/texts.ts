import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';

const SAMPLES = join(import.meta.dirname, '../../../samples');
/** Real documents, where they are at hand; they are not part of the project. */
const REAL = join(import.meta.dirname, '../../../../shared/reports');

const readings = new Map<string, Report>();

function reading(path: string): Report {
  const known = readings.get(path) ?? readReport(readFileSync(path, 'utf8'));
  readings.set(path, known);
  return known;
}

/** One of the project's own samples, read. */
export const sample = (name: string): Report => reading(join(SAMPLES, name));

/** All samples and, where they are at hand, real documents. */
export function reports(): readonly (readonly [name: string, report: () => Report])[] {
  return [SAMPLES, REAL].flatMap(folder =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter(name => name.endsWith('.txt'))
          .map(name => [name, () => reading(join(folder, name))] as const)
      : [],
  );
}

/** A clean sample over and over, to about so many characters. */
export function longReport(characters: number): Report {
  const { text } = sample('S-2044-318.txt');
  return readReport(text.repeat(Math.ceil(characters / text.length)));
}
