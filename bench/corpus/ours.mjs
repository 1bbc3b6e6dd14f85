// Our own code as it is shipped, for this benchmark: the command line, and the corpus as a module.
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from '../../scripts/lib/paths.mjs';

const EXPORTS = `
export { readReport } from './report/read';
export { entryOf } from './corpus/make-entry';
export { contentKey } from './corpus/hash';
export { emptyCorpus, putFile } from './corpus/index';
export { writeStore, readStore } from './corpus/store';
export { findDocument } from './corpus/editions';
export { citedBy } from './corpus/cited-by';
export { findNames } from './corpus/search';
export { indexLine } from './corpus/index-line';
export { completions } from './corpus/completion';
export { readAll } from './cli/read-all';
`;

/**
 * Bundles into a folder and gives the two files.
 * @param {string} folder
 */
export async function bundle(folder) {
  const common = /** @type {const} */ ({
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
  });
  const cli = join(folder, 'cli.cjs');
  const corpus = join(folder, 'corpus.mjs');
  await Promise.all([
    esbuild.build({ ...common, format: 'cjs', entryPoints: [join(ROOT, 'src/cli/main.ts')], outfile: cli }),
    esbuild.build({
      ...common,
      format: 'esm',
      stdin: { contents: EXPORTS, resolveDir: join(ROOT, 'src'), loader: 'ts' },
      outfile: corpus,
    }),
  ]);
  return { cli, corpus };
}
