// What a report says is shown, and never obeyed: in hovers, in messages, in the log.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hoverText, openEditor, runCommand, screenshot } from './editor.mjs';

const REPORT = 'S-2044-998.txt';
/** Two files that claim one symbol are told in the log, by their names. */
const ESCAPE = 'S-2044-997-\x1b[31mred.txt';
const LINK = '[x](command:workbench.action.quit).txt';

const masthead = (/** @type {string} */ symbol) =>
  `United Nations\n\n${symbol}\n\nSecurity Council\n\nDistr.: General\n12 May 2044\n\nOriginal: English\n\nReport of the Secretary-General on lamps\n\nI. Introduction\n\n`;

/** A mark, what its note says, and what a person must read there. */
const NOTES = [
  {
    lit: 'first',
    note: 'See [x](command:workbench.action.quit), [y](https://evil.example/y) and ![p](https://evil.example/p.png).',
  },
  {
    lit: 'second',
    note: 'See <img src=x onerror="document.title=1"> and <a href="command:workbench.action.quit">z</a>.',
  },
  {
    lit: 'third',
    note: 'See **bold**, `code`, $(sync~spin), <script>document.title=1</script> and | a table |.',
  },
];

const TEXT = `${masthead('S/2044/998')}1. The lamps were lit.

${NOTES.map(({ lit }, index) => `${index + 2}. The ${lit} lamp was lit.${index + 1} The ships passed.\n\n`).join('')}5. As said in paragraph 6 below, ships passed.

6. Open [x](command:workbench.action.quit) or <img src=x onerror="document.title=1"> at once.

__________________
${NOTES.map(({ note }, index) => `${index + 1} ${note}\n`).join('')}`;

describe('a report that wants to be obeyed', () => {
  /** @type {import('./editor.mjs').Editor} */
  let editor;

  before(async () => {
    editor = await openEditor(LINK, undefined, {
      settings: { 'unReport.detection': 'ask' },
      prepare: async folder => {
        await writeFile(join(folder, REPORT), TEXT);
        for (const name of [ESCAPE, LINK])
          await writeFile(join(folder, name), `${masthead('S/2044/997')}1. Lit.\n`);
      },
      language: 'Plain Text',
    });
  });

  after(async () => {
    await editor?.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed' && editor) await screenshot(editor, 'hostile-failed');
  });

  it('has the name of its file shown as text in a message', async () => {
    const message = editor.page.locator('.notification-list-item-message', { hasText: 'looks like' });
    await message.waitFor();
    await screenshot(editor, 'hostile-message');
    assert.equal(await message.locator('a').count(), 0);
    assert.ok((await message.textContent())?.replace('\u2060', '').includes(LINK));
    await editor.page.locator('.notification-list-item .monaco-button', { hasText: 'Not This File' }).click();
  });

  it('is opened', async () => {
    const { page } = editor;
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: REPORT }).dblclick();
    await page.locator('.tab.active', { hasText: REPORT }).waitFor();
    await runCommand(editor, 'Treat as Report');
    await page.waitForSelector('#status\\.editor\\.mode:has-text("UN")');
    editor.text = TEXT;
  });

  for (const [index, { lit, note }] of NOTES.entries())
    it(`has its ${lit} note shown as text`, async () => {
      const mark = String(index + 1);
      const text = await hoverText(editor, `The ${lit} lamp was lit.${mark}`, mark);
      await screenshot(editor, `hostile-note-${mark}`);
      assert.ok(text.includes(note), text);
      await assertPlain(editor);
    });

  it('has a paragraph shown as text', async () => {
    const text = await hoverText(editor, 'paragraph 6 below', '6');
    await screenshot(editor, 'hostile-paragraph');
    assert.ok(text.includes('Open [x](command:workbench.action.quit) or <img src=x onerror='), text);
    await assertPlain(editor);
  });

  it('has the names of files shown as text in the log', async () => {
    const { page } = editor;
    await runCommand(editor, 'Index the Folder Again');
    await runCommand(editor, 'Show Log');
    const line = page.locator('.output-view .view-line', { hasText: 'claimed by' }).first();
    await line.waitFor();
    await screenshot(editor, 'hostile-log');
    const text = (await page.locator('.output-view .view-lines').textContent()) ?? '';
    assert.ok(!text.includes('\x1b') && !text.includes('␛'), text);
    assert.ok(text.includes('\\u001b[31mred'), text);
  });
});

/** Nothing in the hovers leads anywhere but to docs.un.org, nothing is drawn but text, and nothing has run. */
async function assertPlain(/** @type {import('./editor.mjs').Editor} */ { page }) {
  const hovers = page.locator('.monaco-hover:visible .monaco-hover-content');
  assert.equal(
    await hovers.locator('img, script, iframe, table, strong:has-text("bold"), .codicon-sync').count(),
    0,
  );
  const links = await hovers
    .locator('a')
    .evaluateAll(all => all.map(link => link.getAttribute('data-href') ?? link.getAttribute('href') ?? ''));
  for (const link of links) assert.ok(link === '' || link.startsWith('https://docs.un.org/'), link);
  assert.ok((await page.title()).includes('Extension Development Host'), await page.title());
}
