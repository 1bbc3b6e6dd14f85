// npm run build: bundles the extension, the command line and the host tests. --watch, --production.
import { existsSync } from 'node:fs';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { bundles, CLI_OUT, TESTS } from './lib/bundles.mjs';
import { runMain } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';
import { say, seconds } from './lib/say.mjs';

const inRoot = (/** @type {string} */ path) => join(ROOT, path);

const GRAMMAR = inRoot('syntaxes/un-report.tmLanguage.yaml');
const GRAMMAR_SCRIPT = inRoot('scripts/grammar.mjs');

/** A host test that tests.ts does not import would never run, and nobody would notice. */
async function checkAllTestsAreImported() {
  const list = await readFile(join(TESTS, 'tests.ts'), 'utf8');
  const files = (await readdir(TESTS)).filter(name => name.endsWith('.test.ts'));
  const missing = files.filter(name => !list.includes(`'./${basename(name, '.ts')}'`));
  if (missing.length > 0) throw new Error(`test/hosts/suite/tests.ts does not import: ${missing.join(', ')}`);
}

async function buildGrammar() {
  if (!existsSync(GRAMMAR) || !existsSync(GRAMMAR_SCRIPT)) return;
  const { code, output } = await run(process.execPath, [GRAMMAR_SCRIPT], { cwd: ROOT });
  if (code !== 0) throw new Error(`${pathToFileURL(GRAMMAR_SCRIPT)} failed:\n${output}`);
}

async function buildOnce(/** @type {boolean} */ production) {
  const start = Date.now();
  await checkAllTestsAreImported();
  await Promise.all([buildGrammar(), ...bundles(production).map(options => esbuild.build(options))]);
  await chmod(CLI_OUT, 0o755);
  say(`Built dist/${production ? '' : ' and out/'} (${seconds(start)})`);
}

async function watch() {
  await buildOnce(false);
  const contexts = await Promise.all(bundles(false).map(options => esbuild.context(options)));
  await Promise.all(contexts.map(context => context.watch()));
  say('Watching for changes (Ctrl-C ends) …');
  await new Promise(() => undefined);
}

runMain(() =>
  process.argv.includes('--watch') ? watch() : buildOnce(process.argv.includes('--production')),
);
