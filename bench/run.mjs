// npm run bench: what our reading, typing, looking up, checking and colouring cost beside the reference and beside peers.
//   --check   compares with bench/floors.json and fails where something has become slower
//   --short   without peers and large texts, in less than a minute
//   --accept  writes what was measured, with room for noise, into bench/floors.json
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runMain } from '../scripts/lib/main.mjs';
import { plainError, say } from '../scripts/lib/say.mjs';
import { bundleOurs } from './lib/bundle.mjs';
import { comparisons } from './lib/comparisons.mjs';
import { failures, readFloors, writeFloors } from './lib/floors.mjs';
import { median } from './lib/measure.mjs';
import { runPart } from './lib/parts.mjs';
import { isMet, page, printed } from './lib/table.mjs';
import { REPORT } from './lib/texts.mjs';

/** @typedef {import('./lib/parts.mjs').Row} Row */

const BENCH = dirname(fileURLToPath(import.meta.url));
const RESULTS = join(BENCH, 'RESULTS.md');

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
  },
});

runMain(async () => {
  const hasPeers = existsSync(join(BENCH, 'node_modules/markdown-it'));
  if (!options.short && !hasPeers)
    throw plainError({
      what: 'The peers are not installed.',
      why: 'They are no part of the project, so that npm ci does not install them.',
      todo: 'Run npm ci in bench/, or npm run bench -- --short, which needs no peers.',
    });
  process.env.UN_REPORT_BENCH_BUNDLE = await bundleOurs();
  if (options.short) process.env.UN_REPORT_BENCH_SHORT = '1';

  /** @type {Row[]} */
  const ours = [];
  for (const part of partsOfOurs()) ours.push(...(await orNothing(() => measured(part))));
  const peers = options.short ? [] : await measurePeers();
  const compared = comparisons([...ours, ...peers]);
  for (const row of [...ours, ...compared]) say(line(row));
  if (!options.short) {
    writeFileSync(RESULTS, page({ ours, compared, peers, versions: versions(), report: basename(REPORT) }));
    say(`\nWritten: ${RESULTS}`);
  }
  if (options.accept) writeFloors([...ours, ...compared]);
  if (!options.check) return broken === 0 ? 0 : 1;
  const worse = failures([...ours, ...compared], readFloors());
  for (const failure of worse) say(`worse than its floor: ${failure}`);
  say(`\n${ours.length + compared.length - worse.length} passed, ${worse.length + broken} failed`);
  return worse.length + broken === 0 ? 0 : 1;
});

/** @param {Row} row */
function line(row) {
  const met = isMet(row);
  return `${met === undefined ? ' ' : met ? '✓' : '✗'} ${printed(row.value).padStart(8)} ${row.unit.padEnd(12)} ${row.what}`;
}

/** What is measured of ours, part by part. @returns {(() => Promise<Row[]>)[]} */
function partsOfOurs() {
  const part =
    (/** @type {string} */ name, /** @type {string[]} */ flags = []) =>
    () =>
      runPart(`parts/${name}.mjs`, { flags });
  return [
    part('reading'),
    part('typing'),
    async () => [await crowded()],
    part('lookups'),
    part('checks'),
    part('colouring'),
    cold,
    part('memory', ['--expose-gc']),
    part('bundles'),
    ...(options.short ? [] : [part('folder')]),
  ];
}

/**
 * Measures a part; where that is compared with floors and something is worse, once and once more: a machine has other
 * things to do at times, and what has become slower stays slower.
 * @param {() => Promise<Row[]>} part
 */
async function measured(part) {
  let rows = await part();
  for (let again = 0; again < MORE_TRIES && options.check; again++) {
    if (failures(rows, readFloors()).length === 0) break;
    const others = await part();
    rows = rows.map((row, index) => better(row, others[index] ?? row));
  }
  return rows;
}

const MORE_TRIES = 2;

const better = (/** @type {Row} */ one, /** @type {Row} */ other) =>
  (one.least === undefined ? other.value < one.value : other.value > one.value) ? other : one;

/**
 * One character typed in a host crowded by foreign patterns, beside the same alone; both beside a pass without patterns.
 * @returns {Promise<Row>}
 */
async function crowded() {
  const slowdowns = [];
  for (let round = 0; round < (options.short ? 1 : 5); round++) {
    const [alone] = await runPart('parts/typing.mjs', { args: ['--beside-plain'] });
    const [among] = await runPart('parts/typing.mjs', { args: ['--crowded'] });
    slowdowns.push((among?.value ?? Number.NaN) / (alone?.value ?? Number.NaN));
  }
  return {
    id: 'crowded',
    what: 'one character typed among 400 foreign patterns, beside the same alone, 63 KB',
    value: median(slowdowns),
    unit: '×',
    target: 1.5,
  };
}

/**
 * The first reading in a fresh process, several of them.
 * @returns {Promise<Row[]>}
 */
async function cold() {
  /** @type {number[]} */
  const own = [];
  /** @type {number[]} */
  const floor = [];
  for (let round = 0; round < (options.short ? 3 : 11); round++) {
    own.push((await runPart('parts/cold.mjs'))[0]?.value ?? Number.NaN);
    floor.push((await runPart('parts/cold.mjs', { args: ['--reference'] }))[0]?.value ?? Number.NaN);
  }
  return [
    {
      id: 'cold',
      what: 'the first reading in a fresh process, 63 KB',
      value: median(own),
      unit: 'ms',
      target: 5,
    },
    {
      id: 'cold.ratio',
      what: 'the same beside the first pass of the reference',
      value: median(own) / median(floor),
      unit: '×',
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function measurePeers() {
  const peers = [
    ['markdown', 'markdown-it'],
    ['markdown', 'mdast-util-from-markdown'],
    ['citation'],
    ['service'],
    ['folder'],
    ['linters', 'cspell-lib'],
    ['linters', 'textlint'],
  ];
  const rows = [];
  for (const [name, ...args] of peers)
    rows.push(...(await orNothing(() => runPart(`peers/${name}.mjs`, { args, flags: ['--expose-gc'] }))));
  return rows;
}

/** How many parts gave nothing. */
let broken = 0;

/**
 * The rows of a part; one that breaks is told, and the others go on.
 * @param {() => Promise<Row[]>} part
 */
async function orNothing(part) {
  try {
    return await part();
  } catch (error) {
    broken++;
    say(`left out: ${error}`);
    return [];
  }
}

/** @returns {Record<string, string>} */
function versions() {
  const { dependencies } = JSON.parse(readFileSync(join(BENCH, 'package.json'), 'utf8'));
  return { node: process.version.slice(1), ...dependencies };
}
