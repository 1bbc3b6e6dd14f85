import { equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { run } from './run';

describe('un-report: the command line itself', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('--version', async () => {
    const { code, out, err } = await run(['--version']);
    equal(out, `${version}\n`);
    equal(err, '');
    equal(code, 0);
  });

  for (const args of [['--help'], ['-h'], ['help']]) {
    it(`${args.join(' ')}: the commands and the exit codes, on standard output`, async () => {
      const { code, out, err } = await run(args);
      match(out, /^Usage: un-report /);
      match(out, /annotate/);
      match(out, /1 {2}a file could not be read/);
      equal(err, '');
      equal(code, 0);
    });
  }

  for (const args of [
    ['annotate', '--help'],
    ['help', 'annotate'],
  ]) {
    it(`${args.join(' ')}: the command's own help`, async () => {
      const { code, out } = await run(args);
      match(out, /^Usage: un-report annotate /);
      equal(code, 0);
    });
  }

  const mistakes: [why: string, args: string[], message: RegExp][] = [
    ['nothing', [], /^Usage: un-report /],
    ['an unknown command', ['read', 'x.txt'], /unknown command 'read'/],
    ['a misspelt command is guessed at', ['anotate'], /Did you mean annotate\?/],
    ['an unknown option', ['annotate', '--colour', 'x.txt'], /unknown option '--colour'/],
    ['an escape sequence in an option', ['annotate', '--\x1b[31m'], /unknown option '--\\u001b\[31m'/],
  ];
  for (const [why, args, message] of mistakes) {
    it(`${why}: exit code 2 and the reason on standard error`, async () => {
      const { code, out, err } = await run(args);
      match(err, message);
      equal(out, '');
      equal(code, 2);
    });
  }

  it('after "--", a name may begin with a hyphen', async () => {
    const { code, err } = await run(['annotate', '--', '--x.txt']);
    equal(err, '--x.txt could not be read: there is no such file.\n');
    equal(code, 1);
  });
});
