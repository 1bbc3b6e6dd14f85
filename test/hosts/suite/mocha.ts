/**
 * Mocha for any extension host. Its browser build runs in Node, too, so that one suite needs one mocha; only its own
 * `mocha.run` reads the page's address, which no extension host has.
 */
import 'mocha/mocha.js';
import { version } from 'vscode';

/** The part of mocha's browser build that we use; its own types describe Node's. */
interface BrowserMocha {
  setup(options: { ui: 'bdd'; timeout: number; reporter: unknown }): void;
}
interface Runner {
  on(event: 'suite', listener: (suite: { title: string; titlePath(): string[] }) => void): Runner;
  on(event: 'pass' | 'pending', listener: (test: Test) => void): Runner;
  on(event: 'fail', listener: (test: Test, error: Error) => void): Runner;
}
interface Test {
  readonly title: string;
  readonly duration?: number;
  titlePath(): string[];
}

/** The first command in a cold host takes seconds on a slow machine. */
const TIME_LIMIT = 20_000;

/** The driver (scripts/hosts/suite.mjs) tells our lines by these marks from the rest that a host logs. */
const LINE_MARK = 'HOST-SUITE ';
const RESULT_MARK = 'HOST-SUITE-RESULT ';

/** What came of the tests. */
export interface Result {
  passed: number;
  failed: number;
  skipped: number;
}

/** Puts describe() and it() in place; the function that it returns runs what was described. */
export function setUpMocha(): () => Promise<Result> {
  const { mocha, Mocha } = globalThis as unknown as {
    mocha: BrowserMocha;
    Mocha: { prototype: { run(this: BrowserMocha, done: () => void): void } };
  };
  const result: Result = { passed: 0, failed: 0, skipped: 0 };
  mocha.setup({
    ui: 'bdd',
    timeout: TIME_LIMIT,
    reporter: function report(runner: Runner): void {
      printTo(runner, result);
    },
  });
  return async () => {
    await new Promise<void>(resolve => Mocha.prototype.run.call(mocha, resolve));
    console.log(`${RESULT_MARK}${JSON.stringify({ ...result, version })}`);
    return result;
  };
}

/** A line for each test, as it ends: mocha's own reporters write to a terminal or to a page. */
function printTo(runner: Runner, result: Result): void {
  runner.on('suite', suite => {
    if (suite.title !== '') print(`${'  '.repeat(suite.titlePath().length - 1)}${suite.title}`);
  });
  runner.on('pass', test => {
    result.passed++;
    const slow = test.duration !== undefined && test.duration > 500 ? ` (${test.duration} ms)` : '';
    print(`${indent(test)}✔ ${test.title}${slow}`);
  });
  runner.on('pending', test => {
    result.skipped++;
    print(`${indent(test)}- ${test.title} (skipped)`);
  });
  runner.on('fail', (test, error) => {
    result.failed++;
    print(`${indent(test)}✘ ${test.titlePath().join(' › ')}\n${ownStack(error)}`);
  });
}

/** The message and the test's own frames, without mocha's, which begin where it calls the test. */
function ownStack(error: Error): string {
  const lines = (error.stack ?? error.message).split('\n');
  const end = lines.findIndex(line => line.includes('at callFn'));
  return lines.slice(0, end < 0 ? 12 : end).join('\n');
}

export function print(text: string): void {
  console.log(`${LINE_MARK}${text}`);
}

function indent(test: Test): string {
  return '  '.repeat(test.titlePath().length - 1);
}
