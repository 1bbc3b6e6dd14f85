/** The entry of `un-report`. */

import { createReadStream, fstatSync } from 'node:fs';
import { commandLine } from './command-line';
import { isWorker, serve } from './worker';

/** Node takes a folder on standard input (`< folder`) for an empty file; a stream of our own fails as it should. */
const stdin = () => (fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin);

/** This file is also what its workers run. */
if (isWorker()) {
  serve();
} else {
  const { stdout, stderr } = process;
  commandLine(process.argv.slice(2), { stdin, stdout, stderr, workerFile: __filename }).then(code => {
    // Not process.exit(), which would cut off what a pipe has not taken yet.
    process.exitCode = code;
  });
}
