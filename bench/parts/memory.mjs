// What a report costs once it is read, beside its text. Needs --expose-gc.
import { ours } from '../lib/bundle.mjs';
import { give } from '../lib/parts.mjs';
import { textOf } from '../lib/texts.mjs';

const MORE = 4;

const { readReport, readAgain } = await ours();

/** Bytes in use after everything that nobody holds is gone. */
async function used() {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers, external } = process.memoryUsage();
  return heapUsed + arrayBuffers + external;
}

/**
 * Bytes that each reading of a text adds. The first ones also compile patterns and make tables.
 * @param {() => unknown} read
 */
async function bytesOf(read) {
  const kept = [read(), read()];
  const before = await used();
  for (let count = 0; count < MORE; count++) kept.push(read());
  return ((await used()) - before) / (kept.length - 2);
}

/** @type {import('../lib/parts.mjs').Row[]} */
const rows = [];
for (const [name, label] of /** @type {const} */ ([
  ['16', '1 MB'],
  ['book', 'a book of 870 KB'],
])) {
  const text = textOf(name);
  if (text === undefined) continue;
  const size = Buffer.byteLength(text);
  rows.push(
    {
      id: `memory.${name}`,
      what: `memory of a read report beside its text, ${label}`,
      value: (await bytesOf(() => readReport?.(text))) / size,
      unit: 'bytes a byte',
      target: 4,
    },
    {
      id: `memory.open.${name}`,
      what: `memory of a report that is open, with what is kept for reading it again, ${label}`,
      value: (await bytesOf(() => readAgain?.(undefined, text))) / size,
      unit: 'bytes a byte',
    },
  );
}
give(rows);
