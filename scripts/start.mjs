// npm start [-- --host server|web-1.91|web-1.137]: VS Code with this extension, open on the sample report.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startHost } from './hosts/host.mjs';
import { HOSTS, hostsNamed } from './hosts/versions.mjs';
import { runMain } from './lib/main.mjs';
import { FIRST_SAMPLE, ROOT, SAMPLES } from './lib/paths.mjs';
import { beside, run } from './lib/processes.mjs';
import { plainError, say, usageError } from './lib/say.mjs';

runMain(async () => {
  const asked = hostAsked(process.argv.slice(2));
  await build();
  if (asked === undefined && (await openOwnCode(FIRST_SAMPLE))) return;
  await openInBrowser(asked ?? 'server', FIRST_SAMPLE);
});

/** The host after --host, or undefined: the person's own VS Code is then preferred. */
function hostAsked(/** @type {string[]} */ args) {
  if (args.length === 0) return undefined;
  const name = args[0]?.startsWith('--host=') ? args[0].slice('--host='.length) : args[1];
  if (name === undefined || !args[0]?.startsWith('--host')) {
    throw usageError('npm start takes one option: -- --host server (or web-1.91, web-1.137).');
  }
  return hostsNamed([name])[0];
}

async function build() {
  const { code } = await run(process.execPath, [beside(import.meta.url, './build.mjs')], { show: true });
  if (code === 0) return;
  throw plainError({
    what: 'The extension could not be built.',
    why: 'the messages above say where.',
    todo: 'run "npm ci" if you have not yet; otherwise correct the file that is named.',
  });
}

/** Opens the person's own VS Code, if its command is there; false if it is not, or if it refuses (as it does for root). */
async function openOwnCode(/** @type {string} */ sample) {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const command = folders.flatMap(folder => names.map(name => join(folder, name))).find(existsSync);
  if (command === undefined) return false;
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, SAMPLES, join(SAMPLES, sample)];
  const { code } =
    process.platform === 'win32'
      ? await run('cmd.exe', ['/d', '/s', '/c', command, ...args], { show: true })
      : await run(command, args, { show: true });
  if (code === 0) say(`Your own VS Code opens on samples/${sample}.`);
  else say('Your own VS Code did not start; a VS Code in a browser page is brought up instead.');
  return code === 0;
}

/** Serves a VS Code until the person ends it. */
async function openInBrowser(
  /** @type {import('./hosts/versions.mjs').HostName} */ name,
  /** @type {string} */ sample,
) {
  const { url } = await startHost(name, { extension: ROOT, folder: SAMPLES, file: sample });
  say(
    `\nVS Code ${HOSTS[name].version} is ready, with samples/${sample} open. Open this address in a browser:\n`,
  );
  say(`  ${url}\n`);
  say('Ctrl-C ends it.');
  await showPage(url);
  await new Promise(() => undefined);
}

/** Shows the page where there is a screen; where there is none, the address is enough. */
async function showPage(/** @type {string} */ url) {
  if (process.platform === 'darwin') await run('open', [url]);
  else if (process.platform === 'win32') await run('explorer.exe', [url]);
  else if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) await run('xdg-open', [url]);
}
