// The table of results, for people.
import { cpus } from 'node:os';

/** @typedef {import('./parts.mjs').Row} Row */

/** @param {number} value */
export const printed = value =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3)).toString();

/** @param {Row} row */
export function isMet({ value, target, least }) {
  if (target !== undefined) return value <= target;
  return least === undefined ? undefined : value >= least;
}

/** @param {Row} row */
function wanted({ target, least, unit }) {
  if (target !== undefined) return `≤ ${target} ${unit}`;
  return least === undefined ? '' : `≥ ${least} ${unit}`;
}

/** @param {Row} row */
function verdict(row) {
  const met = isMet(row);
  if (met === undefined) return '';
  if (met) return 'met';
  const { value, target, least } = row;
  return `missed: ${printed(target === undefined ? (least ?? 0) / value : value / target)} times too slow`.replace(
    'too slow',
    target === undefined || row.unit.includes('ref') || row.unit === 'ms' || row.unit === '×'
      ? 'too slow'
      : 'too large',
  );
}

/**
 * @param {string} title
 * @param {readonly Row[]} rows
 */
const section = (title, rows) =>
  rows.length === 0
    ? []
    : [
        `## ${title}`,
        '',
        '| what | measured | median | target | |',
        '| --- | --- | --- | --- | --- |',
        ...rows.map(
          row =>
            `| ${row.what} | ${printed(row.value)} ${row.unit} | ${row.ms === undefined ? '' : `${printed(row.ms)} ms`} | ${wanted(row)} | ${verdict(row)} |`,
        ),
        '',
      ];

/**
 * The whole page.
 * @param {{ ours: readonly Row[], compared: readonly Row[], peers: readonly Row[], versions: Record<string, string>, report: string }} results
 */
export function page({ ours, compared, peers, versions, report }) {
  return [
    '# What it costs to read a report',
    '',
    'Made by `npm run bench`. Times are medians on whatever machine ran it and hold nowhere else; the ratios do. “ref” is the reference: one global',
    'pass of one combined pattern of eight branches over the same text, run in the same process in turn with what is measured.',
    '',
    `Text: ${report}; 1 MB and 10 MB are it 16 and 160 times over, its paragraphs numbered on. Node ${process.version}, V8 ${process.versions.v8}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}.`,
    '',
    ...section('Ours', ours),
    ...section('Beside the peers', compared),
    ...section('The peers', peers),
    '## Versions',
    '',
    ...Object.entries(versions).map(([name, version]) => `- ${name} ${version}`),
    '',
  ].join('\n');
}
