// Our own code as it is shipped: bundled by esbuild.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { ROOT } from '../../scripts/lib/paths.mjs';

const FOLDER = mkdtempSync(join(tmpdir(), 'un-report-bench-'));
process.once('exit', () => rmSync(FOLDER, { recursive: true, force: true }));

/** What the benchmark asks of our code; what is not there yet is left out of the bundle and of the table. */
const EXPORTS = [
  ['report/read', 'readReport'],
  ['report/read', 'readAgain'],
  ['features/outline', 'outline'],
  ['features/folding', 'folding'],
  ['features/links', 'links'],
  ['features/tokens', 'tokens'],
  ['features/hover', 'hover'],
  ['features/definition', 'definition'],
  ['features/references', 'references'],
  ['features/highlights', 'highlights'],
  ['features/checks', 'checks'],
  ['features/checks/checks', 'checks'],
];

/**
 * Bundles our reading and features, and gives the file to import.
 * @returns {Promise<string>}
 */
export async function bundleOurs() {
  const outfile = join(FOLDER, 'ours.mjs');
  await esbuild.build({
    stdin: { contents: (await available()).join('\n'), resolveDir: join(ROOT, 'src'), loader: 'ts' },
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
    minify: true,
    outfile,
    logLevel: 'silent',
  });
  return outfile;
}

/** The export lines whose file and name are there. */
async function available() {
  const lines = [];
  const taken = new Set();
  for (const [file, name] of EXPORTS) {
    if (taken.has(name)) continue;
    const line = `export { ${name} } from './${file}';`;
    const fits = await esbuild
      .build({
        stdin: { contents: line, resolveDir: join(ROOT, 'src'), loader: 'ts' },
        bundle: true,
        write: false,
        logLevel: 'silent',
        format: 'esm',
      })
      .then(
        () => true,
        () => false,
      );
    if (!fits) continue;
    taken.add(name);
    lines.push(line);
  }
  return lines;
}

/** @typedef {Record<string, (...values: any[]) => any>} Ours */

/**
 * Our code, as the run bundled it.
 * @returns {Promise<Ours>}
 */
export const ours = async () => import(pathToFileURL(process.env.UN_REPORT_BENCH_BUNDLE ?? '').href);
