/** Reads text after text that never was a report, until the time is over. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/report/model';
import { revisionOf } from '../../src/report/read';
import { type Case, kindOf, read } from './case';
import { DAMAGES, edited } from './damage';
import { type Random, randomOf } from './random';

const ROOT = join(import.meta.dirname, '../..');
/** The project's own samples and, where they are at hand, real reports: they are the better material. */
const FOLDERS = [join(ROOT, 'samples'), join(ROOT, '../shared/reports')];

/** A text is made of pieces, so that a round takes milliseconds. */
const MOST_PIECES = 4;
const LONGEST_PIECE = 12_000;
const MOST_DAMAGES = 6;
const EDITS = 8;

export interface Failure {
  readonly given: Case;
  readonly problem: string;
  /** Makes the same case again. */
  readonly seed: number;
}

export interface Fuzzed {
  readonly texts: number;
  /** So many of them were read by the block of a change alone. */
  readonly alone: number;
  /** One of each kind. */
  readonly failures: readonly Failure[];
}

/** Every report at hand. */
export const material = (): string[] =>
  FOLDERS.filter(folder => existsSync(folder)).flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => readFileSync(join(folder, name), 'utf8')),
  );

export interface Options {
  readonly seconds: number;
  readonly seed: number;
  /** How often each text is changed and read again. */
  readonly edits?: number;
  /** Is told of each new kind of failure at once. */
  readonly onFailure?: (failure: Failure) => void;
}

/** Reads damaged texts for so many seconds; each seed is one text and the edits after it. */
export function fuzz(options: Options): Fuzzed {
  const reports = material();
  return rounds(options, seed => textsOf(seed, options.edits ?? EDITS, reports), read);
}

/** Reads the texts of seed after seed, each as a change of the one before it, until the time is over. */
export function rounds(
  { seconds, seed: firstSeed, onFailure }: Options,
  textsOf: (seed: number) => Iterable<string>,
  readNext: typeof read,
): Fuzzed {
  const failures = new Map<string, Failure>();
  const end = performance.now() + seconds * 1000;
  let texts = 0;
  let alone = 0;
  for (let seed = firstSeed; performance.now() < end; seed++) {
    const history: string[] = [];
    let previous: Report | undefined;
    for (const text of textsOf(seed)) {
      history.push(text);
      texts++;
      const { report, problem } = readNext(text, previous);
      previous = report;
      if (report && revisionOf(report)) alone++;
      if (problem === undefined) continue;
      const kind = kindOf(problem) ?? '';
      if (!failures.has(kind)) {
        const failure = { given: { texts: history }, problem, seed };
        failures.set(kind, failure);
        onFailure?.(failure);
      }
      break;
    }
  }
  return { texts, alone, failures: [...failures.values()] };
}

/** A damaged text and what edits make of it, one after the other. */
function* textsOf(seed: number, edits: number, reports: readonly string[]): Generator<string> {
  const random = randomOf(seed);
  let text = textOf(random, reports);
  yield text;
  for (let count = 0; count < edits; count++) {
    text = edited(text, random, reports);
    yield text;
  }
}

function textOf(random: Random, reports: readonly string[]): string {
  let text = '';
  for (let count = random.below(MOST_PIECES); count >= 0; count--) {
    const report = random.of(reports);
    // the top, where the masthead stands, or anywhere
    const start = random.chance(0.4) ? 0 : random.below(report.length);
    text += report.slice(start, start + random.below(LONGEST_PIECE));
  }
  const names = Object.keys(DAMAGES);
  for (let count = random.below(MOST_DAMAGES); count > 0; count--)
    text = DAMAGES[random.of(names)]!(text, random, reports);
  return text;
}
