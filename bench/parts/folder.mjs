// A thousand reports as a folder: into the index, asked, and started again from what was saved.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../corpus/ours.mjs';
import { COPIES, copiesOf } from '../lib/copies.mjs';
import { median } from '../lib/measure.mjs';
import { give } from '../lib/parts.mjs';

const ROUNDS = 3;

const folder = mkdtempSync(join(tmpdir(), 'un-report-bench-folder-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

function writeReports() {
  mkdirSync(join(folder, 'reports'));
  return copiesOf(COPIES).map((text, index) => {
    const file = join(folder, 'reports', `${index}.txt`);
    writeFileSync(file, text);
    return file;
  });
}

const files = writeReports();
const list = join(folder, 'list.json');
writeFileSync(list, JSON.stringify(files));
const { cli, corpus } = await bundle(folder);

/** @returns {any} */
function step(/** @type {string} */ name) {
  const steps = join(import.meta.dirname, '../corpus/steps.mjs');
  const args = ['--expose-gc', steps, name, list, corpus, join(folder, 'store'), cli];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
}

const ratios = [];
const warmStarts = [];
let warm;
for (let round = 0; round < ROUNDS; round++) {
  const { ms } = step('reference');
  ratios.push(step('build').ms / ms);
  warm = step('warm');
  warmStarts.push(warm.ms);
}
const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
give([
  {
    id: 'folder.index',
    what: '1,000 reports into the index, beside reading the files and the reference',
    value: median(ratios),
    unit: '×',
    target: 1.5,
  },
  {
    id: 'folder.kept',
    what: '1,000 reports, memory kept for each KB of text',
    value: warm.kept / size,
    unit: 'KB',
    target: 0.25,
  },
  {
    id: 'folder.references',
    what: `references over 1,000 reports, the document cited most (${warm.busiest.places} places)`,
    value: warm.busiest.median,
    unit: 'ms',
    target: 1,
  },
  {
    id: 'folder.warm',
    what: 'starting again from the saved index, 1,000 reports unchanged',
    value: median(warmStarts),
    unit: 'ms',
    target: 60,
  },
]);
