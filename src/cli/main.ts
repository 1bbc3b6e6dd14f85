/** The entry of `un-report`. */

import { createReadStream, fstatSync } from 'node:fs';
import { commandLine } from './commandLine';

/** Node takes a folder on standard input (`< folder`) for an empty file; a stream of our own fails as it should. */
const stdin = () => (fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin);

commandLine(process.argv.slice(2), { stdin, stdout: process.stdout, stderr: process.stderr }).then(code => {
  // Not process.exit(), which would cut off what a pipe has not taken yet.
  process.exitCode = code;
});
