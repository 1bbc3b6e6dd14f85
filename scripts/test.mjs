// npm test: every check, one after the other, and one closing line that adds them up.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addCounts, COUNTS_FILE, noCounts, printed, readCounts } from './lib/counts.mjs';
import { runMain, STARTED_BY } from './lib/main.mjs';
import { npm } from './lib/npm.mjs';
import { ROOT } from './lib/paths.mjs';
import { beside } from './lib/processes.mjs';
import { say, seconds } from './lib/say.mjs';
import { temporaryFolder } from './lib/temporary.mjs';

/** @typedef {{ script: string, args?: string[], needsBuild?: boolean }} Step a script of package.json */

/** @type {Step[]} */
const STEPS = [
  { script: 'lint' },
  { script: 'build' },
  { script: 'test:unit', args: ['--reporter', beside(import.meta.url, './lib/mocha-reporter.mjs')] },
  { script: 'test:grammar' },
  { script: 'test:hosts', needsBuild: true },
  { script: 'test:browser', needsBuild: true },
  // Half an hour of it finds more; here it is the same minute in every run.
  { script: 'fuzz', args: ['--seconds', '60', '--seed', '1'] },
  { script: 'bench', args: ['--check', '--short'] },
];

runMain(async () => {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const lines = /** @type {string[]} */ ([]);
  let total = noCounts();
  let isBuilt = true;
  for (const step of STEPS.filter(({ script }) => script in scripts)) {
    const start = Date.now();
    say(`\n── ${step.script} ──`);
    /** @type {import('./lib/counts.mjs').Counts} */
    const counts = step.needsBuild && !isBuilt ? notRun() : await runStep(step);
    if (step.script === 'build') isBuilt = counts.failed === 0;
    total = addCounts(total, counts);
    lines.push(`${step.script.padEnd(13)} ${printed(counts)} (${seconds(start)})`);
  }
  // The last line is for machines, too: it has always this form.
  say(`\n${lines.join('\n')}\n\n${printed({ ...total, skipped: 0 })}`);
  return total.failed === 0 ? 0 : 1;
});

/**
 * Runs a script; one that leaves no counts is one check, passed or failed.
 * @param {Step} step
 * @returns {Promise<import('./lib/counts.mjs').Counts>}
 */
async function runStep({ script, args = [] }) {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'counts.json');
  const { code } = await npm(['run', '--silent', script, '--', ...args], ROOT, {
    show: true,
    env: { [COUNTS_FILE]: file, [STARTED_BY]: String(process.pid) },
  });
  const counts = (await readCounts(file)) ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  await folder.remove();
  // It failed, but not in a test that it counted: a crash is a failure, too.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @returns {import('./lib/counts.mjs').Counts} */
function notRun() {
  say('not run: the build failed');
  return { passed: 0, failed: 1, skipped: 0 };
}
