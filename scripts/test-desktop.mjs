// npm run test:desktop [-- VERSION]: the host suite in the desktop's VS Code, which is downloaded from its vendor's site.
import { runTests } from '@vscode/test-electron';
import { runMain } from './lib/main.mjs';
import { CACHE, ROOT, SUITE } from './lib/paths.mjs';
import { plainError, say } from './lib/say.mjs';
import { makeWorkspace } from './lib/workspace.mjs';

/** The oldest VS Code that the extension supports. */
const OLDEST = '1.91.1';

runMain(async () => {
  const version = process.argv[2] ?? OLDEST;
  const workspace = await makeWorkspace();
  // A browser-based editor refuses to run as root with its sandbox on.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    await runTests({
      version,
      cachePath: CACHE,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: SUITE,
      launchArgs: [
        workspace.folder,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--disable-telemetry',
        ...asRoot,
      ],
    });
    say(`Desktop VS Code ${version}: all passed`);
  } catch (error) {
    if (error instanceof Error && error.name === 'TestRunFailedError') throw new Error(error.message);
    throw plainError({
      what: `VS Code ${version} for the desktop could not be run.`,
      why: error instanceof Error ? error.message : String(error),
      todo: "see that this machine reaches the vendor's download site and has a display (on a server: xvfb-run npm run test:desktop).",
    });
  } finally {
    await workspace.remove();
  }
});
