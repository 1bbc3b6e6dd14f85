// Runs the bundled mocha suite inside a host: opens its page, listens to what the suite says, waits for its verdict.
import { say } from '../lib/say.mjs';
import { screenshotPath } from '../lib/screenshots.mjs';

/** How test/hosts/suite/mocha.ts marks its lines among all that a VS Code logs, and the last of them, which is JSON. */
const LINE_MARK = 'HOST-SUITE ';
const RESULT_MARK = 'HOST-SUITE-RESULT ';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Counts & { version: string }} SuiteResult */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, name: string, timeLimit: number }} host `timeLimit` in milliseconds
 * @returns {Promise<SuiteResult>} what the suite counted; a hang or a crash is an error that says what was last seen
 */
export async function runSuiteInPage(browser, { url, name, timeLimit }) {
  await screenshotPath(failureOf(name));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const heard = /** @type {string[]} */ ([]);
  /** @type {SuiteResult | undefined} */
  let result;
  const hear = (/** @type {string} */ text) => {
    if (text.startsWith(RESULT_MARK)) result = JSON.parse(text.slice(RESULT_MARK.length));
    else if (text.startsWith(LINE_MARK)) say(text.slice(LINE_MARK.length).replace(/^/gm, `[${name}] `));
    else heard.push(text);
  };
  page.on('pageerror', error => heard.push(`page error: ${error.message}`));
  try {
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ args) => hear(args.map(String).join(' ')),
    );
    /** @type {(how: string) => void} */
    let end = () => undefined;
    const ended = new Promise(resolve => {
      end = resolve;
    });
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) =>
      end(`ended with ${code}`),
    );
    page.once('crash', () => end('lost its page, which crashed'));
    await page.goto(url);
    const how = (await within(timeLimit, ended)) ?? `did not end in ${timeLimit / 1000} s`;
    return verdict(name, result, how);
  } catch (error) {
    await showLast(page, name, heard);
    throw error;
  } finally {
    await context.close();
  }
}

/**
 * The result, if it agrees with how the suite ended: exit code 0, or failures that were counted.
 * @param {string} name
 * @param {SuiteResult | undefined} result
 * @param {string} how
 * @returns {SuiteResult}
 */
function verdict(name, result, how) {
  if (result === undefined) throw new Error(`The suite in ${name} ${how}, without a result.`);
  if (result.passed + result.failed === 0) throw new Error(`The suite in ${name} ran no test.`);
  if (how !== 'ended with 0' && result.failed === 0) throw new Error(`The suite in ${name} ${how}.`);
  return result;
}

/**
 * @template T
 * @param {number} limit milliseconds
 * @param {Promise<T>} promise
 * @returns {Promise<T | undefined>} undefined when the time is over
 */
async function within(limit, promise) {
  let timer;
  const over = new Promise(resolve => {
    timer = setTimeout(() => resolve(undefined), limit);
  });
  try {
    return await Promise.race([promise, /** @type {Promise<undefined>} */ (over)]);
  } finally {
    clearTimeout(timer);
  }
}

function failureOf(/** @type {string} */ name) {
  return `${name}-failed`;
}

async function showLast(
  /** @type {import('playwright-core').Page} */ page,
  /** @type {string} */ name,
  /** @type {string[]} */ heard,
) {
  for (const line of heard.slice(-30)) say(`[${name} console] ${line.slice(0, 400)}`);
  const path = await screenshotPath(failureOf(name));
  await page.screenshot({ path, timeout: 10_000 }).then(
    () => say(`[${name}] what the page showed: ${path}`),
    error => say(`[${name}] no screenshot: ${error.message}`),
  );
}
