// npm run test:hosts [-- server web-1.91 web-1.137]: one mocha suite in real VS Codes.
import { launchBrowser } from './hosts/browser.mjs';
import { refuseConnections } from './hosts/connections.mjs';
import { startHost } from './hosts/host.mjs';
import { runSuiteInPage } from './hosts/suite.mjs';
import { HOSTS, hostsNamed } from './hosts/versions.mjs';
import { addCounts, noCounts, writeCounts } from './lib/counts.mjs';
import { runMain } from './lib/main.mjs';
import { ROOT, SUITE, WEB_SUITE } from './lib/paths.mjs';
import { say, seconds } from './lib/say.mjs';
import { makeWorkspace } from './lib/workspace.mjs';

/** A suite that hangs is ended after this. */
const TIME_LIMIT = 400_000;

runMain(async () => {
  const names = hostsNamed(process.argv.slice(2));
  let total = noCounts();
  for (const name of names) total = addCounts(total, await testIn(name));
  await writeCounts(total);
  return total.failed === 0 ? 0 : 1;
});

/**
 * @param {import('./hosts/versions.mjs').HostName} name
 * @returns {Promise<import('./lib/counts.mjs').Counts>} a host that cannot be had or that hangs counts as one failure
 */
async function testIn(name) {
  const start = Date.now();
  const cleanUp = /** @type {(() => Promise<void>)[]} */ ([]);
  try {
    const connections = await refuseConnections();
    cleanUp.unshift(connections.stop);
    const browser = await launchBrowser(connections.browserArgs);
    cleanUp.unshift(() => browser.close());
    const workspace = await makeWorkspace({ allReal: true });
    cleanUp.unshift(workspace.remove);
    const host = await startHost(name, {
      extension: ROOT,
      folder: workspace.folder,
      tests: { node: SUITE, web: WEB_SUITE },
      env: connections.env,
    });
    cleanUp.unshift(host.stop);
    say(`[${name}] ${HOSTS[name].kind}`);
    const counted = await runSuiteInPage(browser, { url: host.url, name, timeLimit: TIME_LIMIT });
    const result = { ...counted, ...addCounts(counted, await connectionsOf(name, connections)) };
    if (result.version !== HOSTS[name].version) {
      throw new Error(`${name} is VS Code ${result.version}, but ${HOSTS[name].version} was expected.`);
    }
    say(
      `[${name}] VS Code ${result.version}: ${result.passed} passed, ${result.failed} failed (${seconds(start)})`,
    );
    return result;
  } catch (error) {
    say(`[${name}] failed: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    for (const step of cleanUp) await step();
  }
}

/**
 * One more test of each host: nobody tried to reach another machine while the suite ran.
 * @param {import('./hosts/versions.mjs').HostName} name
 * @param {import('./hosts/connections.mjs').Connections} connections
 * @returns {Promise<import('./lib/counts.mjs').Counts>}
 */
async function connectionsOf(name, connections) {
  const { tried, watched } = await connections.told();
  const isWatched = name !== 'server' || watched.some(process => process.includes('extensionHost'));
  if (!isWatched)
    say(`[${name}] ✘ the extension host was not watched: ${watched.join(', ') || 'nothing was'}`);
  for (const line of tried) say(`[${name}] ✘ a connection was tried: ${line}`);
  if (!isWatched || tried.length > 0) return { passed: 0, failed: 1, skipped: 0 };
  say(`[${name}] ✔ no connection beyond this machine was tried`);
  return { passed: 1, failed: 0, skipped: 0 };
}
