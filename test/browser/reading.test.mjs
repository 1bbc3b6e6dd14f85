// What a reader does first: look at a note, look at a citation, follow a cross-reference.
import assert from 'node:assert/strict';
import {
  ctrlClick,
  cursorReaches,
  goToLine,
  hoverText,
  lineOf,
  openEditor,
  runCommand,
  screenshot,
  setTheme,
  THEMES,
} from './editor.mjs';

/** The sample and the places in it; each `needle` is a text of one line, `part` the thing pointed at within it. */
const SAMPLE = 'S-2044-318.txt';
const MARK = { needle: 'lives there.1', part: '1', note: 'leaves aside lights that serve a single harbour' };
const CITATION = {
  needle: 'Security Council resolution 1325 (2000)',
  part: '1325',
  says: 'S/RES/1325 (2000)',
};
const CROSS_REFERENCE = {
  needle: 'described in paragraph 23 below',
  part: '23',
  target: '23. Under its programme',
};

describe('reading a report', () => {
  /** @type {import('./editor.mjs').Editor} */
  let editor;

  before(async () => {
    editor = await openEditor(SAMPLE);
  });

  after(async () => {
    await editor?.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed' && editor) await screenshot(editor, 'browser-failed');
  });

  it("shows a note's text over its mark", async () => {
    const text = await hoverText(editor, MARK.needle, MARK.part);
    assert.ok(text.includes(MARK.note), text);
  });

  it('says what a citation is', async () => {
    const text = await hoverText(editor, CITATION.needle, CITATION.part);
    assert.ok(text.includes(CITATION.says), text);
  });

  it('follows a cross-reference by Ctrl-click', async () => {
    await ctrlClick(editor, CROSS_REFERENCE.needle, CROSS_REFERENCE.part);
    await cursorReaches(editor, lineOf(editor, CROSS_REFERENCE.target));
  });

  it('goes to a paragraph by its number, with the paragraph in sight before', async () => {
    await goToLine(editor, 1);
    await runCommand(editor, 'Go to Paragraph');
    await editor.page.locator('.quick-input-title', { hasText: 'Go to Paragraph' }).waitFor();
    await editor.page.keyboard.type('12');
    await editor.page.locator('.monaco-editor .view-line', { hasText: 'Of the 214 lights' }).waitFor();
    await screenshot(editor, 'go-to-paragraph');
    await editor.page.keyboard.press('Enter');
    await cursorReaches(editor, lineOf(editor, '12. Of the 214 lights'));
  });

  it('counts what the report holds', async () => {
    await runCommand(editor, 'Report Summary');
    await editor.page.locator('.quick-input-widget', { hasText: 'Paragraphs' }).waitFor();
    await screenshot(editor, 'summary');
    await editor.page.keyboard.press('Escape');
  });

  for (const name of /** @type {(keyof typeof THEMES)[]} */ (Object.keys(THEMES))) {
    it(`is drawn in ${name} colours`, async () => {
      await setTheme(editor, name);
      const text = await hoverText(editor, MARK.needle, MARK.part);
      assert.ok(text.includes(MARK.note), text);
      await screenshot(editor, name);
    });
  }
});
