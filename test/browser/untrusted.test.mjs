// A folder that nobody trusts: everything is there.
import assert from 'node:assert/strict';
import { FIRST_SAMPLE } from '../../scripts/lib/paths.mjs';
import { ctrlClick, cursorReaches, hoverText, lineOf, openEditor, screenshot } from './editor.mjs';

describe('a folder that is not trusted', () => {
  /** @type {import('./editor.mjs').Editor} */
  let editor;

  before(async () => {
    editor = await openEditor(FIRST_SAMPLE, undefined, { isUntrusted: true });
  });

  after(async () => {
    await editor?.close();
  });

  it('has its reports read, and VS Code is in restricted mode', async () => {
    assert.equal(
      await editor.page.locator('#status\\.workspaceTrust', { hasText: 'Restricted Mode' }).count(),
      1,
    );
    const text = await hoverText(editor, 'lives there.1', '1');
    await screenshot(editor, 'untrusted');
    assert.ok(text.includes('leaves aside lights that serve a single harbour'), text);
  });

  it('has its cross-references followed', async () => {
    await ctrlClick(editor, 'described in paragraph 23 below', '23');
    await cursorReaches(editor, lineOf(editor, '23. Under its programme'));
  });
});
