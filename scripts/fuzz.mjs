// npm run fuzz: reads damaged reports for half an hour and keeps what is read wrongly. --seconds N, --seed N.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runMain } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';
import { usageError } from './lib/say.mjs';

const HALF_AN_HOUR = 1800;

runMain(async () => {
  const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
  const seconds = numberOf(values.seconds ?? String(HALF_AN_HOUR), '--seconds');
  const seed = values.seed === undefined ? [] : [numberOf(values.seed, '--seed')];
  const main = join(ROOT, 'test/fuzz/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, seconds, ...seed].map(String), {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
});

function numberOf(/** @type {string} */ value, /** @type {string} */ name) {
  const number = Number(value);
  if (!Number.isFinite(number) || number < 0) throw usageError(`${name} takes a number, not “${value}”`);
  return number;
}
