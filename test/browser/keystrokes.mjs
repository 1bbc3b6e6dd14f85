// How long a keystroke takes to be seen: from the key to the end of the next painted frame, measured in the page.

/** @typedef {import('playwright-core').Page} Page */

/** Milliseconds between keys: faster than anybody types. */
const PAUSE = 50;

/**
 * Types a text, a key after the other.
 * @param {Page} page with the cursor in its editor
 * @param {string} text without line ends
 * @returns {Promise<number[]>} milliseconds for each key
 */
export async function typeMeasured(page, text) {
  await page.evaluate(startMeasuring);
  await page.keyboard.type(text, { delay: PAUSE });
  // the last frame
  await page.waitForTimeout(200);
  const times = await page.evaluate(stopMeasuring);
  if (times.length !== text.length) throw new Error(`${times.length} of ${text.length} keys were measured`);
  return times;
}

/**
 * The processor's time of the page's main thread while something is done, whoever else keeps the machine busy.
 * @template T
 * @param {Page} page
 * @param {() => Promise<T>} work
 * @returns {Promise<{ result: T, milliseconds: number }>}
 */
export async function withOwnTime(page, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const ownTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await ownTime();
  const result = await work();
  const milliseconds = (await ownTime()) - before;
  await session.detach();
  return { result, milliseconds };
}

/**
 * The value below which a share of the times lies.
 * @param {readonly number[]} times
 * @param {number} share 0.5 is the median
 */
export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Runs in the page. A message that is posted in a frame's callback comes after that frame was painted. */
function startMeasuring() {
  const times = /** @type {number[]} */ ([]);
  const listener = (/** @type {KeyboardEvent} */ event) => {
    if (event.key.length !== 1) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - event.timeStamp);
      port2.postMessage(undefined);
    });
  };
  window.addEventListener('keydown', listener, { capture: true });
  const stop = () => {
    window.removeEventListener('keydown', listener, { capture: true });
    return times;
  };
  Object.assign(window, { unReportStop: stop });
}

/** Runs in the page. */
function stopMeasuring() {
  const { unReportStop } = /** @type {{ unReportStop: () => number[] }} */ (/** @type {unknown} */ (window));
  return unReportStop();
}
