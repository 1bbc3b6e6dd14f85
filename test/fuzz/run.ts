/** Reads text after text that never was a report, until the time is over. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, kindOf, problemOf } from './case';
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
  readonly edits: number;
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

interface Options {
  readonly seconds: number;
  readonly seed: number;
  /** Whether each text is edited, too, and read again. */
  readonly edits: boolean;
  /** Is told of each new kind of failure at once. */
  readonly onFailure?: (failure: Failure) => void;
}

/** Reads damaged texts for so many seconds; each seed is one text and the edits after it. */
export function fuzz({ seconds, seed: firstSeed, edits: withEdits, onFailure }: Options): Fuzzed {
  const reports = material();
  const failures = new Map<string, Failure>();
  const end = performance.now() + seconds * 1000;
  let seed = firstSeed;
  let edits = 0;
  for (; performance.now() < end; seed++) {
    for (const given of casesOf(seed, reports, withEdits)) {
      if (given.before !== undefined) edits++;
      const problem = problemOf(given);
      if (problem === undefined) continue;
      const kind = kindOf(problem) ?? '';
      if (!failures.has(kind)) {
        const failure = { given, problem, seed };
        failures.set(kind, failure);
        onFailure?.(failure);
      }
      break;
    }
  }
  return { texts: seed - firstSeed, edits, failures: [...failures.values()] };
}

/** The cases of a seed: a text and, if wanted, what edits make of it one after the other. */
function* casesOf(seed: number, reports: readonly string[], withEdits: boolean): Generator<Case> {
  const random = randomOf(seed);
  let text = textOf(random, reports);
  yield { text };
  if (!withEdits) return;
  for (let count = 0; count < EDITS; count++) {
    const before = text;
    text = edited(text, random, reports);
    yield { before, text };
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
