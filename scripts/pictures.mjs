// npm run pictures: takes the pictures of the README anew, into docs/. By hand, when what they show has changed.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goToLine, hoverText, lineOf, openEditor, runCommand, setTheme } from '../test/browser/editor.mjs';
import { runMain } from './lib/main.mjs';
import { FIRST_SAMPLE, ROOT } from './lib/paths.mjs';
import { withFewColours } from './lib/png.mjs';
import { say } from './lib/say.mjs';

/** Nothing beside the matter. */
const CALM = {
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'window.title': ' ',
  // invented reports alone, each once
  'unReport.folder.exclude': ['S-2018-1042.txt', '**/*second-copy*'],
};

const SCANNED = 'A-99-412-scanned.txt';

/** @typedef {import('../test/browser/editor.mjs').Editor} Editor */

/** Each scene brings the editor into a state. */
/** @type {{ name: string, file?: string, theme: keyof typeof import('../test/browser/editor.mjs').THEMES, act: (editor: Editor) => Promise<unknown> }[]} */
const SCENES = [
  {
    name: 'hover-note',
    theme: 'light',
    act: editor => hoverText(editor, 'lives there.1', '1'),
  },
  {
    name: 'hover-paragraph',
    theme: 'dark',
    act: editor => hoverText(editor, 'programme described in paragraph 23 below', '23'),
  },
  {
    name: 'hover-citation',
    theme: 'dark',
    act: editor => hoverText(editor, 'Security Council resolution 1325 (2000)', '1325'),
  },
  {
    name: 'go-to-paragraph',
    theme: 'light',
    act: async editor => {
      await goToLine(editor, lineOf(editor, '7. I drew attention'));
      await runCommand(editor, 'Go to Paragraph');
      await editor.page.locator('.quick-input-title', { hasText: 'Go to Paragraph' }).waitFor();
      await editor.page.keyboard.type('12');
    },
  },
  {
    name: 'folder',
    theme: 'light',
    act: async editor => {
      const { page } = editor;
      await showViews(editor);
      await page.locator('.monaco-list-row', { hasText: 'S/2043/902' }).first().click();
      await page.keyboard.press('ArrowRight');
      await hoverText(editor, 'report (S/2043/902, para. 22); a second one', 'S/2043/902');
    },
  },
  {
    name: 'web',
    theme: 'dark',
    act: async editor => {
      const { page } = editor;
      await showViews(editor);
      await runCommand(editor, 'Show the Web of Citations');
      // into the page, past its two buttons and its box, to a report that cites and is cited
      await page.waitForTimeout(2000);
      for (let step = 0; step < 7; step++) await page.keyboard.press('Tab');
    },
  },
  {
    name: 'scanned',
    file: SCANNED,
    theme: 'light',
    act: editor => hoverText(editor, 'TIT. Exchange', 'TIT.'),
  },
  {
    name: 'checks',
    file: SCANNED,
    theme: 'light',
    act: async editor => {
      const { page } = editor;
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel .monaco-list-row', { hasText: 'S/2044/136' }).waitFor();
      await goToLine(editor, lineOf(editor, '(see S/2044/13 6)'));
      await page.keyboard.press('End');
      for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget .monaco-list-row').first().waitFor();
    },
  },
];

runMain(async () => {
  const wanted = process.argv.slice(2);
  for (const file of [FIRST_SAMPLE, SCANNED]) {
    const scenes = SCENES.filter(
      scene => (scene.file ?? FIRST_SAMPLE) === file && (wanted.length === 0 || wanted.includes(scene.name)),
    );
    if (scenes.length === 0) continue;
    const editor = await openEditor(file, { width: 1240, height: 720 }, { settings: CALM });
    try {
      await showOutline(editor);
      for (const scene of scenes) {
        await setTheme(editor, scene.theme, CALM);
        await scene.act(editor);
        await editor.page.waitForTimeout(700);
        const path = join(ROOT, 'docs', `${scene.name}.png`);
        await writeFile(path, withFewColours(await editor.page.screenshot()));
        say(path);
        await editor.page.keyboard.press('Escape');
      }
    } finally {
      await editor.close();
    }
  }
});

/** The outline alone in the side bar. */
async function showOutline(/** @type {Editor} */ { page }) {
  await page.locator('.pane-header', { hasText: 'Outline' }).click();
  await page.locator('.pane-header', { hasText: 'Reports' }).click();
  await page.locator('.outline-tree .monaco-list-row').first().waitFor();
}

/** The container of our own views, with the folder indexed. */
async function showViews(/** @type {Editor} */ { page }) {
  const citations = page.locator('.pane-header', { hasText: 'Citations' });
  if (!(await citations.isVisible())) await page.locator('.activitybar a[aria-label="UN Reports"]').click();
  await page.locator('.pane-body .monaco-list-row', { hasText: 'In the folder' }).first().waitFor();
}
