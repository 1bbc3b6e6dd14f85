// npm run build: bundles the extension, the command line and the host tests. --watch, --production.
import { existsSync } from 'node:fs';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { runMain } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';
import { say, seconds } from './lib/say.mjs';

const inRoot = (/** @type {string} */ path) => join(ROOT, path);

const EXTENSION = inRoot('src/extension.ts');
const CLI = inRoot('src/cli/main.ts');
const CLI_OUT = inRoot('dist/cli.js');
const TESTS = inRoot('test/hosts/suite');
const GRAMMAR = inRoot('syntaxes/un-report.tmLanguage.yaml');
const GRAMMAR_SCRIPT = inRoot('scripts/grammar.mjs');

/**
 * The bundles. The same source serves VS Code on the desktop (`main`) and in the browser (`browser`).
 * @param {boolean} production
 * @returns {import('esbuild').BuildOptions[]}
 */
function bundles(production) {
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: ROOT,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    minify: production,
    // Six languages' words as they are, not as escapes of six characters a letter.
    charset: 'utf8',
    sourcemap: production ? false : 'linked',
    logLevel: 'warning',
  };
  // esbuild would make patterns with \p{…} anew at every call, since Node 20's first releases know fewer scripts than its last.
  const supported = { 'regexp-unicode-property-escapes': true };
  const node = { ...common, platform: /** @type {const} */ ('node'), target: 'node20', supported };
  const browser = { ...common, platform: /** @type {const} */ ('browser'), target: 'es2022' };
  const all = [
    { ...node, entryPoints: [EXTENSION], outfile: inRoot('dist/extension.js') },
    { ...browser, entryPoints: [EXTENSION], outfile: inRoot('dist/browser.js') },
    { ...node, entryPoints: [CLI], outfile: CLI_OUT, banner: { js: '#!/usr/bin/env node' } },
  ];
  if (production) return all;
  // Mocha's browser build lies in an ES module package but looks for `module`, and would take the bundle's own exports.
  const suite = { entryPoints: [join(TESTS, 'index.ts')], define: { module: 'undefined' } };
  return [
    ...all,
    { ...node, ...suite, outfile: inRoot('out/test/suite/index.js') },
    { ...browser, ...suite, outfile: inRoot('out/test/suite/web.js') },
  ];
}

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
