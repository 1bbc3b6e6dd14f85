// Serves a web VS Code: a process of its own, started by web.mjs, so that it can be stopped and its talk kept apart.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '@vscode/test-web';

const options = JSON.parse(process.argv[2] ?? '{}');

// test-web empties its data folder when it misses the build there, and tries to download; we would rather stop.
if (!existsSync(join(options.testRunnerDataDir, `vscode-web-stable-${options.commit}`, 'version'))) {
  throw new Error(`There is no VS Code for the web ${options.commit} in ${options.testRunnerDataDir}.`);
}
await open(options);
console.log('web host is ready');
