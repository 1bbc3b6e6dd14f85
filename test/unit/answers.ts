/** Answer keys: what a careful reader finds in a report. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The public reports, their keys and the scorer lie beside the project where a person has them. */
const SHARED = '../shared';
export const SCORER = join(SHARED, 'score/score.mjs');

/** Where keys lie, and where the reports that they are of. */
const PLACES: readonly (readonly [answers: string, reports: string])[] = [
  ['test/fixtures/answers', 'samples'],
  [join(SHARED, 'score/answers'), join(SHARED, 'reports')],
];

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Entry extends Place {
  /** Counts neither way. */
  readonly optional?: boolean;
}

/** Lines are counted from 0. */
export interface Answers {
  /** The report's file name. */
  readonly source: string;
  readonly symbol: string;
  readonly masthead: Readonly<Record<string, string>>;
  readonly paragraphs: readonly { number: string; line: number }[];
  readonly spans: readonly { number: string; start: number; end: number }[];
  readonly headings: readonly { ordinal?: string; level: number; line: number; title: string }[];
  readonly citations: readonly (Entry & { kind: string; symbol: string; text: string })[];
  readonly footnotes: readonly {
    number: string;
    marker?: Place;
    bodyLine?: number;
    bodyStarts?: string;
    optional?: boolean;
  }[];
  readonly crossReferences: readonly (Entry & {
    kind: string;
    symbol?: string;
    numbers: readonly string[];
    text: string;
  })[];
  readonly subparagraphs: readonly (Entry & { label: string })[];
  readonly urls: readonly (Entry & { text: string })[];
  readonly bodyFromLine: number;
  readonly furnitureLines: readonly number[];
  readonly optionalFurnitureLines?: readonly number[];
  readonly blankLines: readonly number[];
}

export interface Key {
  /** The file's name without its ending: `S-2044-318`. */
  readonly name: string;
  readonly answersFile: string;
  readonly reportFile: string;
}

/** The keys that are at hand, of the project's samples and, where they are there, of the public reports. */
export function keys(): Key[] {
  return PLACES.flatMap(([answers, reports]) =>
    existsSync(answers) && existsSync(reports)
      ? readdirSync(answers)
          .filter(file => file.endsWith('.json'))
          .map(file => keyOf(join(answers, file), reports))
      : [],
  );
}

function keyOf(answersFile: string, reports: string): Key {
  const { source } = readAnswers(answersFile);
  return { name: source.replace(/\.txt$/, ''), answersFile, reportFile: join(reports, source) };
}

export const readAnswers = (file: string): Answers => JSON.parse(readFileSync(file, 'utf8'));
