import { deepEqual, equal, match } from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { temporaryFolder } from './temporary';

const sample = 'samples/S-2044-318.txt';

/** The command line as people run it: one bundled file, a process of its own. */
describe('un-report, bundled', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  const cli = folder.path('cli.js');
  const children = new Set<ChildProcess>();

  // A test that ran out of time leaves nothing running.
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
  });

  // Bundled afresh: dist/cli.js may be older than the source.
  before(() =>
    build({
      entryPoints: ['src/cli/main.ts'],
      bundle: true,
      platform: 'node',
      target: 'node20',
      outfile: cli,
    }),
  );

  /** Runs it to its end. */
  const run = async (args: string[], input?: string | Uint8Array) => {
    const child = spawn(process.execPath, [cli, ...args]);
    children.add(child);
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const text = async (stream: NodeJS.ReadableStream) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks).toString();
    };
    const code = new Promise<number | null>(resolve => child.on('close', resolve));
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await code, out, err };
  };

  it('annotates files, goes on after one that is absent, and exits with 1', async () => {
    const { code, out, err } = await run(['annotate', 'absent.txt', sample]);
    equal(err, 'absent.txt could not be read: there is no such file.\n');
    equal(JSON.parse(out).file, sample);
    equal(code, 1);
  });

  it('annotates standard input', async () => {
    const { code, out } = await run(['annotate'], '1. A paragraph.\n');
    equal(JSON.parse(out).file, '-');
    equal(code, 0);
  });

  it('exits with 2 where the command line is wrong', async () => {
    equal((await run(['annotat'])).code, 2);
  });

  it('a reader that goes away ends it quietly', async function () {
    if (process.platform === 'win32') this.skip();
    const command = `"${process.execPath}" "${cli}" annotate ${`${sample} `.repeat(200)} | head -c 1`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command]);
    equal(stdout, '{');
    equal(stderr, '');
  });

  it('a pipe under a file’s name is read', async function () {
    if (process.platform === 'win32') this.skip();
    const command = `"${process.execPath}" "${cli}" annotate <(cat ${sample})`;
    const { stdout } = await promisify(execFile)('bash', ['-c', command]);
    match(JSON.parse(stdout).file, /^\/dev\/fd\//);
  });

  it('a folder on standard input is no empty file', async function () {
    if (process.platform === 'win32') this.skip();
    const command = `"${process.execPath}" "${cli}" annotate < samples; echo $?`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command]);
    equal(stdout, '1\n');
    equal(stderr, 'Standard input could not be read: it is a folder; name the files in it.\n');
  });

  it('50 MB, and a single line of 5 MB, have an answer', async () => {
    const page = '1. The lamps were lit, and 12 ships of 9 States passed the strait.\n\n';
    writeFileSync(folder.path('large.txt'), page.repeat(Math.ceil(50e6 / page.length)));
    writeFileSync(folder.path('line.txt'), 'the lamps of S/2044/318 '.repeat(5e6 / 24));
    const { code, out, err } = await run(['annotate', folder.path('large.txt'), folder.path('line.txt')]);
    match(err, /^\S+large\.txt does not read like .*\n\S+line\.txt does not read like .*\n$/);
    equal(code, 0);
    deepEqual(out.trimEnd().split('\n').length, 2);
  }).timeout(60_000);
});
