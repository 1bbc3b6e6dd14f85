// npm run test:browser: what a person sees and does in the rendered editor, by mouse and keyboard.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import { findBrowser } from './hosts/browser.mjs';
import { fetchServer } from './hosts/server.mjs';
import { runMain } from './lib/main.mjs';
import CountingReporter from './lib/mocha-reporter.mjs';
import { ROOT } from './lib/paths.mjs';

runMain(async () => {
  // Before the tests, whose time is short.
  await fetchServer();
  await findBrowser();
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: CountingReporter });
  const folder = join(ROOT, 'test', 'browser');
  const files = (await readdir(folder)).filter(name => name.endsWith('.test.mjs'));
  for (const name of files) mocha.addFile(join(folder, name));
  await mocha.loadFilesAsync();
  const failures = await new Promise(resolve => mocha.run(resolve));
  return failures === 0 ? 0 : 1;
});
