// When colours are seen, and which: of the lines that are in view.

/** @typedef {import('playwright-core').Page} Page */

/**
 * The lines in view with their colours, as text: what is alike to the eye is alike here.
 * @param {Page} page
 */
export function colouredLines(page) {
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll('.monaco-editor .view-lines .view-line')];
    const placed = lines.map(line => ({ line, top: line.getBoundingClientRect().top }));
    return placed
      .sort((a, b) => a.top - b.top)
      .flatMap(({ line }) =>
        [...line.querySelectorAll('span > span')].map(span => {
          const { color, fontStyle, fontWeight } = getComputedStyle(span);
          return `${span.textContent} ${color} ${fontStyle} ${fontWeight}`;
        }),
      );
  });
}

/**
 * Opens a file by its name and looks at every frame for what is seen of it.
 * @param {Page} page
 * @param {string} name
 * @param {number} watch milliseconds; a report is looked at until it has colours, however long that takes
 * @returns {Promise<Seen>} milliseconds from the key that opens it to its text, to
 *   the first colours, and to the last change of colours
 */
export async function openWatched(page, name, watch, isReport = true) {
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.evaluate(watchColours, { name, watch, isReport });
  await page.keyboard.press('Enter');
  return page.evaluate(whatWasSeen);
}

/** @typedef {{ text: number, coloured: number, settled: number }} Seen */

/** Runs in the page. */
function whatWasSeen() {
  const { unReportSeen } = /** @type {{ unReportSeen: Promise<Seen> }} */ (/** @type {unknown} */ (window));
  return unReportSeen;
}

/**
 * Runs in the page: from the next Enter on, looks at every frame.
 * @param {{ name: string, watch: number, isReport: boolean }} what
 */
function watchColours({ name, watch, isReport }) {
  const unReportSeen = new Promise(resolve => {
    const seen = { text: Number.NaN, coloured: Number.NaN, settled: Number.NaN };
    let last = '';
    const look = (/** @type {number} */ start) => {
      const now = performance.now() - start;
      const spans = [
        ...document.querySelectorAll(`.monaco-editor[data-uri$="/${name}"] .view-line span[class*="mtk"]`),
      ];
      const classes = spans.map(span => span.className.replace(/[^ ]*(?:link|squiggly)[^ ]*/g, '').trim());
      const colours = classes.join();
      if (spans.length > 0 && Number.isNaN(seen.text)) seen.text = now;
      if (new Set(classes).size > 1 && Number.isNaN(seen.coloured)) seen.coloured = now;
      if (colours !== last) seen.settled = now;
      last = colours;
      if (now < watch || (isReport && Number.isNaN(seen.coloured))) requestAnimationFrame(() => look(start));
      else resolve(seen);
    };
    const listener = (/** @type {KeyboardEvent} */ { key, timeStamp }) => {
      if (key !== 'Enter') return;
      window.removeEventListener('keydown', listener, { capture: true });
      look(timeStamp);
    };
    window.addEventListener('keydown', listener, { capture: true });
  });
  Object.assign(window, { unReportSeen });
}
