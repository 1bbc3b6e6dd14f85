// Each part of the benchmark has a process of its own: patterns of one slow those of another down.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BENCH = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {object} Row
 * @property {string} id under which its floor is kept
 * @property {string} what
 * @property {number} value
 * @property {string} unit "× ref", "ms", "KB" …
 * @property {number} [ms] median
 * @property {number} [target] the most that `value` may be
 * @property {number} [least] the least that it may be
 * @property {number} [room] how many times worse it may be on a busy machine, where that is another than of the others
 */

/**
 * Runs a part in a process of its own and gives the rows that it prints as JSON.
 * @param {string} file path under bench/
 * @param {{ args?: string[], env?: Record<string, string>, flags?: string[] }} [options]
 * @returns {Promise<Row[]>}
 */
export function runPart(file, { args = [], env = {}, flags = [] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, join(BENCH, file), ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', data => {
      output += data;
    });
    child.stderr.on('data', data => {
      errors += data;
    });
    child.on('error', reject);
    child.on('close', code => {
      const last = output.trim().split('\n').at(-1) ?? '';
      if (code === 0 && last.startsWith('[')) resolve(JSON.parse(last));
      else
        reject(new Error(`${file} ${args.join(' ')} ended with ${code}\n${errors || output}`.slice(0, 4000)));
    });
  });
}

/**
 * Ends a part: its rows as one line of JSON.
 * @param {Row[]} rows
 */
export const give = rows => process.stdout.write(`\n${JSON.stringify(rows)}\n`);

/** Whether this is the short form for CI. */
export const isShort = process.env.UN_REPORT_BENCH_SHORT === '1';
