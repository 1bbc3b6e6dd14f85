// What a reader does first: look at a note, look at a citation, follow a cross-reference.
import assert from 'node:assert/strict';
import {
  ctrlClick,
  cursorReaches,
  hoverText,
  lineOf,
  openEditor,
  screenshot,
  setTheme,
  THEMES,
} from './editor.mjs';

/** The sample and the places in it; each `needle` is a text of one line, `part` the thing pointed at within it. */
const SAMPLE = 'clean.txt';
const MARK = { needle: 'The Panel notes.1', part: '1', note: 'a note about notes' };
const CITATION = { needle: 'resolution 1267 (1999)', part: '1267', says: 'S/RES/1267 (1999)' };
const CROSS_REFERENCE = {
  needle: 'see paragraph 1 above',
  part: 'paragraph 1',
  target: '1. The Panel notes',
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

  for (const name of /** @type {(keyof typeof THEMES)[]} */ (Object.keys(THEMES))) {
    it(`is drawn in ${name} colours`, async () => {
      await setTheme(editor, name);
      const text = await hoverText(editor, MARK.needle, MARK.part);
      assert.ok(text.includes(MARK.note), text);
      await screenshot(editor, name);
    });
  }
});
