import { deepEqual, equal, ok } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { draw } from '../corpus/folder';
import { temporaryFolder } from './temporary';

const COUNT = 500;

/** Ctrl+C, while `un-report index` has more to say than a pipe takes. */
describe('un-report index, stopped', function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  const cli = folder.path('cli.cjs');
  const reports = folder.path('reports');
  let child: ChildProcess | undefined;

  before(async function () {
    // there are no signals on Windows
    if (process.platform === 'win32') this.skip();
    mkdirSync(reports);
    const body = Array.from({ length: 60 }, (_, at) => `${at + 1}. See S/2044/${at + 1}, para. 1.\n`).join(
      '\n',
    );
    for (let count = 1; count <= COUNT; count++)
      folder.file(`reports/${String(count).padStart(3, '0')}.txt`, draw(`S/2044/${count}`, body));
    await build({
      entryPoints: ['src/cli/main.ts'],
      bundle: true,
      platform: 'node',
      target: 'node20',
      outfile: cli,
    });
  });
  afterEach(() => child?.kill('SIGKILL'));

  /** Starts it; the promise is kept when all is said, with how it ended. */
  const start = (...options: string[]) => {
    const started = spawn(process.execPath, [cli, 'index', reports, ...options]);
    child = started;
    let [out, err] = ['', ''];
    started.stdout.on('data', chunk => {
      out += chunk;
    });
    started.stderr.on('data', chunk => {
      err += chunk;
    });
    const ended = new Promise<NodeJS.Signals | null>(resolve =>
      started.on('close', (_, signal) => resolve(signal)),
    );
    return { child: started, ended, said: () => ({ out, err }) };
  };

  it('has printed whole lines, and ends as what is stopped ends', async () => {
    const run = start();
    await new Promise(resolve => run.child.stdout.once('data', resolve));
    run.child.stdout.pause();
    run.child.kill('SIGINT');
    await setTimeout(50);
    run.child.stdout.resume();
    equal(await run.ended, 'SIGINT');
    const { out } = run.said();
    ok(out.endsWith('\n'), out.slice(-80));
    const files = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).file);
    ok(files.length < COUNT, 'it was stopped before its end');
    deepEqual(
      files,
      readdirSync(reports)
        .slice(0, files.length)
        .map(name => `${reports}/${name}`),
    );
  });

  it('leaves the file that it writes as it was, and nothing beside it', async () => {
    const out = folder.path('index.jsonl');
    const run = start('--out', out);
    const before = new Set(readdirSync(folder.path('.')));
    while (!readdirSync(folder.path('.')).some(name => name.endsWith('.part'))) await setTimeout(1);
    run.child.kill('SIGINT');
    equal(await run.ended, 'SIGINT');
    equal(run.said().err, `Stopped: ${out} was left as it was.\n`);
    equal(existsSync(out), false);
    deepEqual(new Set(readdirSync(folder.path('.'))), before);
  });
});
