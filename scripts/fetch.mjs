// npm run fetch [-- server web-1.91 web-1.137 browser]: what the tests need beyond npm ci, once.
import { findBrowser } from './hosts/browser.mjs';
import { fetchServer } from './hosts/server.mjs';
import { HOST_NAMES, HOSTS, hostsNamed } from './hosts/versions.mjs';
import { fetchWeb } from './hosts/web.mjs';
import { runMain } from './lib/main.mjs';
import { say } from './lib/say.mjs';

runMain(async () => {
  const asked = process.argv.slice(2);
  const hosts = asked.length === 0 ? HOST_NAMES : hostsNamed(asked.filter(name => name !== 'browser'));
  for (const name of asked.length === 1 && asked[0] === 'browser' ? [] : hosts) {
    const folder = name === 'server' ? await fetchServer() : await fetchWeb(name);
    say(`VS Code ${HOSTS[name].version} (${name}): ${folder}`);
  }
  if (asked.length === 0 || asked.includes('browser')) say(`Browser: ${(await findBrowser()).from}`);
});
