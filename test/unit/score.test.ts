import { ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../../src/features/annotate';
import { readReport } from '../../src/report/read';
import { type Key, keys, SCORER } from './answers';

/**
 * The floors: for each report the least F1 of each kind of thing. They may only rise. Where the reading has become
 * better, `UN_REPORT_RAISE_FLOORS=1 npx mocha test/unit/score.test.ts` raises them, and lowers none.
 */
const FLOORS = 'test/fixtures/score-floors.json';

type Scores = Record<string, number>;

const readFloors = (): Record<string, Scores> => JSON.parse(readFileSync(FLOORS, 'utf8'));

/** Needs ../shared, where the scorer and the public reports lie. */
describe('score against the answer keys', () => {
  const floors = readFloors();
  const folder = mkdtempSync(join(tmpdir(), 'un-report-score-'));
  const risen: string[] = [];

  before(function () {
    if (!existsSync(SCORER)) {
      console.log(`    skipped: ${SCORER} is not there`);
      this.skip();
    }
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
    if (risen.length > 0) console.log(`    floors that can be raised (${FLOORS}): ${risen.join('; ')}`);
  });

  for (const key of keys()) {
    it(`${key.name} is read no worse than before`, () => {
      const scores = scoresOf(key, folder);
      const before = floors[key.name] ?? {};
      const worse = Object.entries(before)
        .filter(([kind, floor]) => (scores[kind] ?? 0) < floor)
        .map(([kind, floor]) => `${kind} ${scores[kind] ?? 'not scored'}, which was ${floor}`);
      const better = Object.entries(scores).filter(([kind, score]) => score > (before[kind] ?? 0));
      if (process.env.UN_REPORT_RAISE_FLOORS) raise(key.name, Object.fromEntries(better));
      else
        risen.push(...better.map(([kind, score]) => `${key.name} ${kind} ${before[kind] ?? 0} → ${score}`));
      ok(worse.length === 0, `${key.name} is read worse: ${worse.join('; ')}`);
    });
  }
});

/** The F1 of each kind of thing, rounded down to thousandths. */
function scoresOf({ name, answersFile, reportFile }: Key, folder: string): Scores {
  const reading = join(folder, `${name}.jsonl`);
  const report = readReport(readFileSync(reportFile, 'utf8'));
  writeFileSync(reading, JSON.stringify(annotate(report, reportFile)));
  const output = execFileSync(process.execPath, [SCORER, '--json', answersFile, reading], {
    encoding: 'utf8',
  });
  const { result }: { result: Record<string, { f1: number }> } = JSON.parse(output);
  return Object.fromEntries(
    Object.entries(result).map(([kind, { f1 }]) => [kind, Math.floor(f1 * 1000) / 1000]),
  );
}

function raise(name: string, better: Scores): void {
  const floors = readFloors();
  floors[name] = { ...floors[name], ...better };
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
}
