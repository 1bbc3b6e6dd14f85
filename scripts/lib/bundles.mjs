// The bundles that esbuild makes of src/.
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const inRoot = (/** @type {string} */ path) => join(ROOT, path);

const EXTENSION = inRoot('src/extension.ts');
const IN_BROWSER = inRoot('src/vscode/browser.ts');
const WORKBENCH = inRoot('src/vscode/workbench.ts');
const CLI = inRoot('src/cli/main.ts');
export const CLI_OUT = inRoot('dist/cli.js');
export const TESTS = inRoot('test/hosts/suite');

/**
 * The bundles. The same source serves VS Code on the desktop (`main`) and in the browser (`browser`): for each, what it
 * loads at activation, and the workbench that the first report brings.
 * @param {boolean} production
 * @returns {import('esbuild').BuildOptions[]}
 */
export function bundles(production) {
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: ROOT,
    bundle: true,
    format: 'cjs',
    external: ['vscode', './vscode/workbench'],
    minify: production,
    // Six languages' words as they are, not as escapes of six characters a letter.
    charset: 'utf8',
    sourcemap: production ? false : 'linked',
    logLevel: 'warning',
  };
  // esbuild would make patterns with \p{…} anew at every call, since Node 20's first releases know fewer scripts than its last.
  // `import()` would ask Node's other loader, which does not know the module `vscode`.
  const supported = { 'regexp-unicode-property-escapes': true, 'dynamic-import': false };
  const node = { ...common, platform: /** @type {const} */ ('node'), target: 'node20', supported };
  const browser = { ...common, platform: /** @type {const} */ ('browser'), target: 'es2022' };
  const all = [
    { ...node, entryPoints: [EXTENSION], outfile: inRoot('dist/extension.js') },
    { ...node, entryPoints: [WORKBENCH], outfile: inRoot('dist/vscode/workbench.js') },
    { ...browser, entryPoints: [IN_BROWSER], outfile: inRoot('dist/browser.js') },
    { ...browser, entryPoints: [WORKBENCH], outfile: inRoot('dist/vscode/workbench-browser.js') },
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
