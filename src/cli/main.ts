/** The entry of `un-report`. */

import { commandLine } from './commandLine';

commandLine(process.argv.slice(2), {
  stdin: () => process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
}).then(code => {
  // Not process.exit(), which would cut off what a pipe has not taken yet.
  process.exitCode = code;
});
