// The rendered editor, driven by mouse and keyboard as a person would, in the server host.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/hosts/browser.mjs';
import { startHost } from '../../scripts/hosts/host.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { screenshotPath } from '../../scripts/lib/screenshots.mjs';
import { makeWorkspace } from '../../scripts/lib/workspace.mjs';

/** The themes that we look at, and the class that each puts on the workbench. */
export const THEMES = {
  light: { theme: 'Default Light Modern', cssClass: 'vs' },
  dark: { theme: 'Default Dark Modern', cssClass: 'vs-dark' },
  'high-contrast': { theme: 'Default High Contrast', cssClass: 'hc-black' },
};

/**
 * An open editor: the page, the text of its file, and the settings of its folder.
 * @typedef {object} Editor
 * @property {import('playwright-core').Page} page
 * @property {string} text
 * @property {string} folder
 * @property {(settings: Record<string, unknown>) => Promise<void>} set changes settings while the editor is open
 * @property {() => Promise<void>} close ends the browser and the host
 */

/**
 * What is otherwise than usual: files are put into the folder first, settings are set, VS Code is as it is, without us.
 * @typedef {object} Unusual
 * @property {(folder: string) => Promise<unknown>} [prepare]
 * @property {Record<string, unknown>} [settings]
 * @property {boolean} [isWithoutUs]
 * @property {boolean} [isUntrusted] VS Code asks whether the folder is trusted, and is told that it is not
 * @property {string} [language] what the file is opened as; a report, unless it is without us
 */

/**
 * Opens a sample in the server host and waits until it is shown as a report.
 * @param {string} file a name in samples/
 * @param {{ width: number, height: number }} [viewport]
 * @param {Unusual} [unusual]
 * @returns {Promise<Editor>}
 */
export async function openEditor(file, viewport = { width: 1360, height: 900 }, unusual = {}) {
  const { prepare, settings = {}, isWithoutUs = false, isUntrusted = false } = unusual;
  const language = unusual.language ?? (isWithoutUs ? 'Plain Text' : 'UN');
  const cleanUp = /** @type {(() => Promise<void>)[]} */ ([]);
  const close = async () => {
    for (const step of cleanUp) await step();
  };
  try {
    const workspace = await makeWorkspace();
    cleanUp.unshift(workspace.remove);
    await workspace.set(settings);
    await prepare?.(workspace.folder);
    const text = await readFile(join(workspace.folder, file), 'utf8');
    const extension = isWithoutUs ? {} : { extension: ROOT };
    const host = await startHost('server', { ...extension, folder: workspace.folder, file, isUntrusted });
    cleanUp.unshift(host.stop);
    const browser = await launchBrowser();
    cleanUp.unshift(() => browser.close());
    const page = await browser.newPage({ viewport });
    await page.goto(host.url);
    if (isUntrusted) await page.getByRole('button', { name: "No, I don't trust" }).click();
    await page.waitForSelector('.monaco-editor .view-line', { timeout: 40_000 });
    await page.waitForSelector(`#status\\.editor\\.mode:has-text("${language}")`, { timeout: 20_000 });
    return { page, text, folder: workspace.folder, set: workspace.set, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Moves the mouse over a text and gives what the hover says.
 * @param {Editor} editor
 * @param {string} needle a text of one line of the file
 * @param {string} [part] a text inside the needle: the mouse goes to the middle of its last occurrence
 * @returns {Promise<string>}
 */
export async function hoverText(editor, needle, part = needle) {
  const { page } = editor;
  await moveTo(editor, needle, part);
  const hover = page
    .locator('.monaco-hover:visible .hover-contents, .monaco-hover:visible .monaco-hover-content')
    .first();
  // While the page still settles, VS Code may miss a mouse that arrives and then stands still.
  for (let attempt = 1; attempt <= 5 && !(await isShown(hover)); attempt++) {
    await moveMouseTo(editor, needle, part);
  }
  await hover.waitFor();
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll('.monaco-hover')].some(node => node.textContent?.includes('Loading...')),
  );
  return (await hover.textContent()) ?? '';
}

/**
 * Ctrl-clicks on a text. The editor then goes where it leads: wait for that with `cursorReaches`.
 * @param {Editor} editor
 * @param {string} needle
 * @param {string} [part]
 */
export async function ctrlClick(editor, needle, part = needle) {
  const { page } = editor;
  const place = await moveTo(editor, needle, part);
  await page.keyboard.down('Control');
  try {
    // VS Code underlines what can be followed once it has been told that it can.
    await page.mouse.move(place.x + 1, place.y);
    await page.waitForSelector('.goto-definition-link', { timeout: 10_000 });
    await page.mouse.click(place.x + 1, place.y);
  } finally {
    await page.keyboard.up('Control');
  }
}

/**
 * Where the cursor is, from the status bar.
 * @param {Editor} editor
 * @returns {Promise<{ line: number, column: number, text: string }>} counted from 1, as shown; `text` is what the bar says
 */
export async function cursor({ page }) {
  const text = ((await page.locator('#status\\.editor\\.selection').textContent()) ?? '').trim();
  const match = /Ln (\d+), Col (\d+)/.exec(text);
  return { line: Number(match?.[1]), column: Number(match?.[2]), text };
}

/**
 * Waits until the cursor is in a line.
 * @param {Editor} editor
 * @param {number} line counted from 1
 */
export async function cursorReaches(editor, line) {
  const end = Date.now() + 10_000;
  for (;;) {
    const place = await cursor(editor);
    if (place.line === line) return;
    if (Date.now() > end) throw new Error(`the cursor is at ${place.text}, not in line ${line}`);
    await editor.page.waitForTimeout(50);
  }
}

/**
 * The line, counted from 1, in which a text of the file begins.
 * @param {Editor} editor
 * @param {string} needle
 */
export function lineOf({ text }, needle) {
  const at = text.indexOf(needle);
  if (at < 0) throw new Error(`"${needle}" is not in the file`);
  return text.slice(0, at).split(/\r\n|[\r\n]/).length;
}

/**
 * Puts the cursor at the beginning of a line and brings it into view.
 * @param {Editor} editor
 * @param {number} line counted from 1
 */
export async function goToLine(editor, line) {
  const { page } = editor;
  // Into the editor, wherever the keyboard is.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await cursorReaches(editor, line);
}

/**
 * Runs a command of ours from the command palette.
 * @param {Editor} editor
 * @param {string} title without its category
 */
export function runCommand(editor, title) {
  return runCommandNamed(editor, `UN Reports: ${title}`);
}

/**
 * Runs any command from the command palette.
 * @param {Editor} editor
 * @param {string} name with its category
 */
export async function runCommandNamed({ page }, name) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(name);
  const title = name.slice(name.indexOf(': ') + 2);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/**
 * Sets the colour theme and waits until it is on.
 * @param {Editor} editor
 * @param {keyof typeof THEMES} name
 * @param {Record<string, unknown>} [settings] others that go with it
 */
export async function setTheme({ page, set }, name, settings = {}) {
  const { theme, cssClass } = THEMES[name];
  await set({ ...settings, 'workbench.colorTheme': theme });
  await page.waitForSelector(`.monaco-workbench.${cssClass}`, { timeout: 15_000 });
}

/**
 * Keeps a picture of the page in .vscode-test/screenshots/.
 * @param {Editor} editor
 * @param {string} name without its extension
 */
export async function screenshot({ page }, name) {
  // Hovers and lists come up gently.
  await page.waitForTimeout(400);
  await page.screenshot({ path: await screenshotPath(name) });
}

/** Whether something comes up within two seconds. */
function isShown(/** @type {import('playwright-core').Locator} */ locator) {
  return locator.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );
}

/** Brings a text into view and moves the mouse over the middle of a part of it. */
async function moveTo(
  /** @type {Editor} */ editor,
  /** @type {string} */ needle,
  /** @type {string} */ part,
) {
  await goToLine(editor, lineOf(editor, needle));
  return moveMouseTo(editor, needle, part);
}

/** Moves the mouse from the corner over a text that is in view; gives the point. */
async function moveMouseTo(
  /** @type {Editor} */ { page },
  /** @type {string} */ needle,
  /** @type {string} */ part,
) {
  await page.mouse.move(2, 2);
  const place = await page.waitForFunction(findRendered, { needle, part }, { timeout: 10_000 });
  const point = /** @type {{ x: number, y: number }} */ (await place.jsonValue());
  // In steps: the editor wants to see the mouse arrive.
  await page.mouse.move(point.x, point.y, { steps: 4 });
  return point;
}

/**
 * Runs in the page: the middle of a part of a text on a rendered line. A line is many spans, one for each colour, and
 * spaces are rendered as no-break spaces.
 * @param {{ needle: string, part: string }} what
 */
function findRendered({ needle, part }) {
  for (const line of document.querySelectorAll('.monaco-editor .view-lines .view-line')) {
    const text = (line.textContent ?? '').replaceAll('\u00a0', ' ');
    const at = text.indexOf(needle);
    if (at < 0) continue;
    const start = at + needle.lastIndexOf(part);
    const range = document.createRange();
    let offset = 0;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (start >= offset && start < offset + length) range.setStart(node, start - offset);
      const end = start + part.length;
      if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
      offset += length;
    }
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return undefined;
}
