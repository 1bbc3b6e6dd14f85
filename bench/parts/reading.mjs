// The whole reading of a report, beside the reference, at every size.
import { ours } from '../lib/bundle.mjs';
import { interleaved } from '../lib/measure.mjs';
import { give, isShort } from '../lib/parts.mjs';
import { joinLines, lineTable, reference } from '../lib/reference.mjs';
import { textOf } from '../lib/texts.mjs';

/** @type {[name: import('../lib/texts.mjs').TextName, label: string, rounds: number][]} */
const TEXTS = isShort
  ? [
      ['report', '63 KB', 41],
      ['16', '1 MB', 9],
    ]
  : [
      ['report', '63 KB', 101],
      ['16', '1 MB', 21],
      ['160', '10 MB', 7],
      ['book', '870 KB, a book', 21],
    ];

const { readReport } = await ours();
/** @type {import('../lib/parts.mjs').Row[]} */
const rows = [];
/** @type {Record<string, number>} */
const perMegabyte = {};
for (const [name, label, rounds] of TEXTS) {
  const text = textOf(name);
  if (text === undefined) continue;
  const lines = text.split('\n');
  const { floor, join, reading } = interleaved(
    {
      reference: () => reference(text),
      floor: () => lineTable(text),
      join: () => joinLines(lines),
      reading: () => readReport?.(text),
    },
    { rounds, warmUp: name === 'report' ? 150 : name === '160' ? 2 : rounds },
  );
  if (!floor || !join || !reading) continue;
  perMegabyte[name] = reading.ms / text.length;
  rows.push(
    {
      id: `floor.lines.${name}`,
      what: `floor: a line table, ${label}`,
      value: floor.ratio,
      unit: '× ref',
      ms: floor.ms,
    },
    {
      id: `floor.join.${name}`,
      what: `floor: an editor's lines joined, with a line table, ${label}`,
      value: join.ratio,
      unit: '× ref',
      ms: join.ms,
    },
    {
      id: `reading.${name}`,
      what: `the whole reading, ${label}`,
      value: reading.ratio,
      unit: '× ref',
      ms: reading.ms,
      target: 1.5,
    },
  );
}
const from = perMegabyte.report;
for (const [name, label] of TEXTS.slice(1)) {
  if (!from || !perMegabyte[name] || name === 'book') continue;
  rows.push({
    id: `linear.${name}`,
    what: `time for each character at ${label}, beside 63 KB`,
    value: perMegabyte[name] / from,
    unit: '×',
    target: 1.3,
  });
}
give(rows);
