// What a report costs once it is read, beside its text. Needs --expose-gc.
import { ours } from '../lib/bundle.mjs';
import { give } from '../lib/parts.mjs';
import { textOf } from '../lib/texts.mjs';

const MORE = 4;

const { readReport } = await ours();

/** Bytes in use after everything that nobody holds is gone. */
async function used() {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers, external } = process.memoryUsage();
  return heapUsed + arrayBuffers + external;
}

/** @type {import('../lib/parts.mjs').Row[]} */
const rows = [];
for (const [name, label] of /** @type {const} */ ([
  ['16', '1 MB'],
  ['book', 'a book of 870 KB'],
])) {
  const text = textOf(name);
  if (text === undefined) continue;
  // The first also compiles patterns and makes tables; what each further one adds is its own.
  const kept = [readReport?.(text), readReport?.(text)];
  const before = await used();
  for (let count = 0; count < MORE; count++) kept.push(readReport?.(text));
  const bytes = ((await used()) - before) / MORE;
  rows.push({
    id: `memory.${name}`,
    what: `memory of a read report beside its text, ${label}`,
    value: bytes / Buffer.byteLength(kept[0].text),
    unit: 'bytes a byte',
    target: 4,
  });
}
give(rows);
