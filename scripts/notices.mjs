// What dist/ holds of other people, with their licences: THIRD-PARTY-NOTICES, which is shipped beside it.
//
//   node scripts/notices.mjs            write
//   node scripts/notices.mjs --check    fail (exit code 1) if it is stale
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import { bundles } from './lib/bundles.mjs';
import { runMain } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

const FILE = 'THIRD-PARTY-NOTICES';
const RULE = '-'.repeat(80);

/** The packages in each bundle: name → names of bundles, as esbuild has taken them in. */
async function packages() {
  const found = /** @type {Map<string, Set<string>>} */ (new Map());
  for (const options of bundles(true)) {
    const { metafile } = await esbuild.build({ ...options, write: false, metafile: true });
    for (const input of Object.keys(metafile.inputs)) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (name === undefined) continue;
      const folder = input.slice(
        0,
        input.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}`.length,
      );
      found.set(folder, (found.get(folder) ?? new Set()).add(`dist/${basename(options.outfile ?? '')}`));
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * @param {string} folder of a package
 * @param {Set<string>} bundled
 */
async function notice(folder, bundled) {
  const { name, version, license } = JSON.parse(await readFile(join(ROOT, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(ROOT, folder))).find(entry => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence in its package: it must not be bundled.`);
  const text = (await readFile(join(ROOT, folder, file), 'utf8')).replace(/\r\n?/g, '\n').trim();
  return `${RULE}\n${name} ${version} (${license}), in ${[...bundled].join(', ')}\n${RULE}\n\n${text}\n`;
}

runMain(async () => {
  const notices = await Promise.all((await packages()).map(([folder, bundled]) => notice(folder, bundled)));
  const text = `UN Reports holds the following works of others. Written by scripts/notices.mjs.\n\n${notices.join('\n')}`;
  const path = join(ROOT, FILE);
  if (!process.argv.includes('--check')) return writeFile(path, text);
  if ((await readFile(path, 'utf8').catch(() => '')) === text) return 0;
  console.error(`${FILE} is stale: run node scripts/notices.mjs`);
  return 1;
});
