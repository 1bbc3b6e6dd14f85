// Typing into a report of 900 KB with everything open, beside VS Code without us.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIRST_SAMPLE } from '../../scripts/lib/paths.mjs';
import { say } from '../../scripts/lib/say.mjs';
import { colouredLines, openWatched } from './colours.mjs';
import { goToLine, lineOf, openEditor, runCommandNamed, screenshot } from './editor.mjs';
import { quantile, typeMeasured, withOwnTime } from './keystrokes.mjs';
import { LONG_REPORT, writeLongReport } from './long-report.mjs';

/** Two hundred characters with a symbol, a reference and a resolution, typed in blocks by turns with and without us. */
const TYPED =
  ' In the period the lights of S/2044/87 were inspected (see paragraph 12 above), as resolution 1325 (2000) had asked, and the keepers, whose boats were late, wrote for oil, lamps and bread before winter. ';
const BLOCKS = 4;
/** The end of a line in the middle of the report, in a copy of this paragraph. */
const PARAGRAPH = '655. Inspectors visited 214 lights on five straits.';

/** Milliseconds. The differences are some 4 where nothing else runs; a busy machine multiplies them. */
const MOST = { coloured: 10_000, median: 40, p95: 400, ownTime: 25 };

/** What our language sets for its editors, so that the two differ by us alone. */
const ALIKE = {
  'editor.wordWrap': 'on',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.wordBasedSuggestions': 'off',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.bracketPairColorization.enabled': false,
  'editor.renderControlCharacters': false,
  'editor.guides.indentation': false,
};

/** @typedef {import('./editor.mjs').Editor} Editor */

describe('typing into a long report', function () {
  this.timeout(120_000);
  /** @type {{ ours: Editor, bare: Editor }} */
  let editors;
  let text = '';

  before(async () => {
    const open = (/** @type {boolean} */ isWithoutUs) =>
      openEditor(FIRST_SAMPLE, undefined, {
        prepare: async folder => {
          text = await writeLongReport(folder);
        },
        settings: ALIKE,
        isWithoutUs,
      });
    const [ours, bare] = await Promise.all([open(false), open(true)]);
    editors = { ours, bare };
  });

  after(async () => {
    await editors?.ours.close();
    await editors?.bare.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed' && editors) await screenshot(editors.ours, 'typing-failed');
  });

  it('finds it coloured soon', async () => {
    await editors.ours.page.bringToFront();
    const seen = await openWatched(editors.ours.page, LONG_REPORT, 3000);
    const { text: shown, coloured, settled } = seen;
    say(`      text ${ms(shown)}, colours ${ms(coloured)}, the last of them ${ms(settled)} after Enter`);
    assert.ok(coloured < MOST.coloured, ms(coloured));
  });

  it('is as quick as without us', async () => {
    const { ours, bare } = editors;
    await bare.page.bringToFront();
    await openWatched(bare.page, LONG_REPORT, 1000, false);
    for (const editor of [bare, ours]) await prepare(editor, text);
    const times = { ours: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
    const own = { ours: 0, bare: 0 };
    const length = Math.ceil(TYPED.length / BLOCKS);
    for (let start = 0; start < TYPED.length; start += length) {
      for (const name of /** @type {const} */ (['bare', 'ours'])) {
        const { page } = editors[name];
        await page.bringToFront();
        const { result, milliseconds } = await withOwnTime(page, () =>
          typeMeasured(page, TYPED.slice(start, start + length)),
        );
        times[name].push(...result);
        own[name] += milliseconds;
        // what follows a pause must not fall into the other's time
        await page.waitForTimeout(name === 'ours' ? 1500 : 0);
      }
    }
    const difference = (/** @type {number} */ share) =>
      quantile(times.ours, share) - quantile(times.bare, share);
    const ownTime = (own.ours - own.bare) / TYPED.length;
    for (const name of /** @type {const} */ (['ours', 'bare']))
      say(
        `      ${name === 'ours' ? 'with us' : 'without'}: median ${ms(quantile(times[name], 0.5))}, 95th percentile ${ms(quantile(times[name], 0.95))}, main thread ${ms(own[name] / TYPED.length)} a key`,
      );
    say(
      `      difference: median ${ms(difference(0.5))}, 95th percentile ${ms(difference(0.95))}, main thread ${ms(ownTime)} a key`,
    );
    assert.ok(difference(0.5) < MOST.median, `the median is ${ms(difference(0.5))} more`);
    assert.ok(difference(0.95) < MOST.p95, `the 95th percentile is ${ms(difference(0.95))} more`);
    assert.ok(ownTime < MOST.ownTime, `${ms(ownTime)} more of the main thread a key`);
  });

  it('shows in the end what a fresh window shows', async () => {
    const { ours } = editors;
    const line = lineOf({ ...ours, text }, PARAGRAPH);
    const look = async () => {
      await goToLine(ours, line);
      await settled(ours);
      return seenOf(ours);
    };
    const typed = await look();
    await screenshot(ours, 'typing');
    await ours.page.keyboard.press('Control+s');
    await isSaved(ours);
    await ours.page.reload();
    await ours.page.waitForSelector('#status\\.editor\\.mode:has-text("UN")', { timeout: 40_000 });
    // our sample, which the window was opened with
    await settled(ours);
    await ours.page.locator('.explorer-folders-view .monaco-list-row', { hasText: LONG_REPORT }).dblclick();
    await ours.page
      .locator('.markers-panel-container .monaco-list-row', { hasText: LONG_REPORT })
      .first()
      .waitFor();
    const fresh = await look();
    assert.ok(
      typed.colours.some(coloured => coloured.startsWith('S/2044/87 ')),
      typed.colours.join('\n'),
    );
    for (const seen of [typed, fresh])
      assert.ok(seen.outline.length > 3 && seen.problems.length > 3, JSON.stringify(seen));
    for (const what of /** @type {const} */ (['colours', 'outline', 'problems', 'counts'])) {
      // a list may be taller in a fresh window
      const rows = Math.min(typed[what].length, fresh[what].length);
      assert.deepEqual(typed[what].slice(0, rows), fresh[what].slice(0, rows));
    }
  });
});

const ms = (/** @type {number} */ time) => `${time.toFixed(1)} ms`;

/** Opens the problems and the outline, and puts the cursor where the typing goes. */
async function prepare(/** @type {Editor} */ editor, /** @type {string} */ text) {
  const { page } = editor;
  await page.bringToFront();
  await page.keyboard.press('Control+Shift+m');
  await runCommandNamed(editor, 'Explorer: Focus on Outline View');
  await goToLine(editor, lineOf({ ...editor, text }, PARAGRAPH));
  await page.keyboard.press('End');
  await settled(editor);
}

/** Waits until nothing has changed in the page for a while. */
async function settled(/** @type {Editor} */ editor) {
  let last = '';
  let since = Date.now();
  while (Date.now() - since < 1500) {
    const seen = JSON.stringify(await seenOf(editor));
    if (seen !== last) since = Date.now();
    last = seen;
    await editor.page.waitForTimeout(150);
  }
}

/** Waits until the file on disk is whole and holds what was typed. */
async function isSaved(/** @type {Editor} */ { page, folder }) {
  let last = '';
  for (;;) {
    const text = await readFile(join(folder, LONG_REPORT), 'utf8');
    if (text === last && text.includes(TYPED)) return;
    last = text;
    await page.waitForTimeout(500);
  }
}

/** What a person sees of the report: its colours, the outline, the problems and how many there are. */
async function seenOf(/** @type {Editor} */ { page }) {
  const texts = (/** @type {string} */ selector) => page.locator(selector).allTextContents();
  return {
    colours: await colouredLines(page),
    outline: await texts('.outline-tree .monaco-list-row'),
    problems: await texts('.markers-panel-container .monaco-list-row'),
    counts: await texts('#status\\.problems'),
  };
}
