// node bench/corpus/run.mjs [COUNT] [KILOBYTES]: a folder of made-up reports, indexed and asked. 10,000 of 60 KB unless said otherwise.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder } from './generate.mjs';
import { bundle } from './ours.mjs';

const [count = 10_000, kilobytes = 60] = process.argv.slice(2).map(Number);
const ROUNDS = 2;
const folder = mkdtempSync(join(tmpdir(), 'un-report-folder-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const reports = join(folder, 'reports');
const list = join(folder, 'list.json');
const files = writeFolder(reports, count, kilobytes * 1000);
writeFileSync(list, JSON.stringify(files));
const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
const { cli, corpus } = await bundle(folder);

/** @param {string} name @returns {any} */
const step = name =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--expose-gc', join(import.meta.dirname, 'steps.mjs'), name, list, corpus, join(folder, 'store'), cli],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      },
    ),
  );

/** Milliseconds of `un-report index` over the folder. */
function index() {
  const began = performance.now();
  execFileSync(process.execPath, [cli, 'index', reports, '--out', join(folder, 'index.jsonl')], {
    stdio: 'ignore',
  });
  return performance.now() - began;
}

const least = (/** @type {number[]} */ list) => Math.min(...list);
const references = [];
const colds = [];
for (let round = 0; round < ROUNDS; round++) {
  references.push(step('reference').ms);
  colds.push(index());
}
const apart = step('apart');
const build = step('build');
const warm = step('warm');
const empty = step('empty');

const MB = 2 ** 20;
const fixed = (/** @type {number} */ value, digits = 1) => value.toFixed(digits);
const times = (/** @type {{ median: number, most: number }} */ { median, most }) =>
  `${fixed(median, 3)} ms (slowest ${fixed(most, 3)})`;
const reference = least(references);
const rows = [
  ['reference: reading the files and one combined pattern, one process', `${fixed(reference / 1000, 2)} s`],
  [
    'cold: un-report index --out',
    `${fixed(least(colds) / 1000, 2)} s = ${fixed(least(colds) / reference, 2)}× the reference`,
    '≤ 1.5×',
  ],
  [
    'cold, into entries kept in memory',
    `${fixed(build.ms / 1000, 2)} s = ${fixed(build.ms / reference, 2)}× the reference`,
  ],
  ['one report: reference', `${fixed(apart.reference, 3)} ms`],
  ['one report: reading it', `${fixed(apart.read, 3)} ms = ${fixed(apart.read / apart.reference, 2)}×`],
  [
    'one report: its entry and key',
    `${fixed(apart.entry + apart.key, 3)} ms = ${fixed((apart.entry + apart.key) / apart.reference, 2)}×`,
  ],
  ['one report: its line of JSON', `${fixed(apart.line, 3)} ms = ${fixed(apart.line / apart.reference, 2)}×`],
  ['index as JSON Lines', `${fixed(statSync(join(folder, 'index.jsonl')).size / MB)} MB`],
  ['saved index', `${fixed(build.size / MB)} MB, made in ${fixed(build.save)} ms`],
  ['warm start: stat of all files, load, look-ups', `${fixed(warm.ms)} ms`, '< 1,000 ms'],
  [
    'memory right after a warm start, above an empty process',
    `${fixed((warm.rss - empty.rss) / MB)} MB`,
    '< 150 MB',
  ],
  ['memory at rest, above an empty process', `${fixed((warm.atRest - empty.rss) / MB)} MB`, '< 150 MB'],
  ['kept for each KB of text', `${fixed(warm.kept / size, 3)} KB`, '≤ 0.25 KB'],
  ['definition with a paragraph', times(warm.definition), '< 10 ms'],
  ['references of a report', times(warm.references), '< 10 ms'],
  ['references of a paragraph', times(warm.paragraph), '< 10 ms'],
  [`references of the most cited (${warm.busiest.places} places)`, times(warm.busiest), '< 10 ms'],
  ['names that hold two words', times(warm.names)],
  ['completion after "resolution 23"', times(warm.completion)],
  ['one file changed: the index alone', times(warm.change), '< 20 ms'],
  ['one file changed, read anew', times(warm.changeWithReading), '< 20 ms'],
];
console.log(
  `${count} reports, ${fixed(size / MB)} MB, ${availableParallelism()} cores, Node ${process.version}\n`,
);
console.log('| what | measured | target |\n| --- | --- | --- |');
for (const [what, measured, target = ''] of rows) console.log(`| ${what} | ${measured} | ${target} |`);
