import { deepEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { readAll } from '../../../src/cli/read-all';
import type { Outcome } from '../../../src/cli/report-file';
import { draw } from '../corpus/folder';
import { temporaryFolder } from './temporary';

/** The bundled command line starts itself as its workers. */
describe('many files, read by workers', function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  const cli = folder.path('cli.cjs');
  mkdirSync(folder.path('reports'));
  const files = Array.from({ length: 100 }, (_, index) => {
    const name = `reports/${String(index).padStart(3, '0')}.txt`;
    return folder.file(name, draw(`S/2044/${index + 1}`, `1. See S/2044/${index + 2}, para. 1.\n`));
  });

  before(() =>
    build({
      entryPoints: ['src/cli/main.ts'],
      bundle: true,
      platform: 'node',
      target: 'node20',
      outfile: cli,
    }),
  );

  const all = async (names: readonly string[], workerFile?: string): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for await (const outcome of readAll(names, 'entry', workerFile)) outcomes.push(outcome);
    return outcomes;
  };

  it('are told in their order, as one process tells them', async () => {
    deepEqual(await all(files, cli), await all(files));
  });

  it('a file that disappears is told, and the others go on', async () => {
    rmSync(files[40]!);
    const outcomes = await all(files, cli);
    deepEqual(outcomes[40], { kind: 'failed', file: files[40], reason: 'there is no such file.' });
    equal(outcomes.filter(({ kind }) => kind === 'report').length, 99);
  });

  it('a worker that cannot start fails its files and nothing else', async () => {
    const outcomes = await all(files, folder.file('broken.cjs', 'process.exit.nonsense.deeper()'));
    equal(outcomes.length, 100);
    equal(
      outcomes.every(({ kind }) => kind === 'failed'),
      true,
    );
  });

  it('a worker that ends without an error fails its files', async () => {
    const outcomes = await all(files, folder.file('leaving.cjs', 'process.exit(0)'));
    equal(outcomes.length, 100);
    equal(
      outcomes.every(({ kind }) => kind === 'failed'),
      true,
    );
  });

  it('a worker that ends at a batch takes those files with it, and no others', async () => {
    // it is sent the next batch before it has come to the end of the first
    const once = folder.file(
      'once.cjs',
      `const { existsSync, writeFileSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
const gone = ${JSON.stringify(folder.path('gone'))};
parentPort.on('message', ({ files }) => {
  if (!existsSync(gone)) {
    writeFileSync(gone, '');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    process.exit(1);
  } else parentPort.postMessage(files.map(file => ({ kind: 'other', file })));
});`,
    );
    const outcomes = await all(files, once);
    deepEqual(
      outcomes.map(({ file }) => file),
      files,
    );
    deepEqual(outcomes.filter(({ kind }) => kind === 'failed').length, 16);
  });

  it('who stops listening early leaves no worker behind', async () => {
    for await (const outcome of readAll(files, 'entry', cli)) {
      equal(outcome.kind, 'report');
      break;
    }
  });

  it('the bundled command line does so', () => {
    const { stdout, status } = spawnSync(process.execPath, [cli, 'index', folder.path('reports')], {
      encoding: 'utf8',
    });
    equal(status, 0);
    deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).file),
      files.filter((_, index) => index !== 40),
    );
  });
});
