// The shipped bundles: how large without data tables, and how long they take to load and to activate.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { bundles } from '../../scripts/lib/bundles.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { median } from '../lib/measure.mjs';
import { give, isShort } from '../lib/parts.mjs';

/** Tables of facts and of words, not code: the JSON files beside it. */
const isData = (/** @type {string} */ path) => path.startsWith('src/') && path.endsWith('.json');
const PROCESSES = isShort ? 5 : 15;

const folder = mkdtempSync(join(tmpdir(), 'un-report-bundles-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The two files of each kind of host: what is loaded at activation, and what the first report brings. */
const HOSTS = {
  desktop: ['dist/extension.js', 'dist/vscode/workbench.js'],
  browser: ['dist/browser.js', 'dist/vscode/workbench-browser.js'],
};

const kilobytes = (/** @type {number} */ bytes) => bytes / 1024;

/** Builds a file as it is shipped, beside the other one. */
async function built(/** @type {string} */ name) {
  const options = bundles(true).find(({ outfile }) => outfile === join(ROOT, name));
  const { metafile, outputFiles } = await esbuild.build({ ...options, metafile: true, write: false });
  const bundle = outputFiles?.[0]?.contents ?? new Uint8Array();
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bundle);
  const inputs = Object.values(metafile?.outputs ?? {})[0]?.inputs ?? {};
  const data = Object.entries(inputs)
    .filter(([path]) => isData(path))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  return { bundle, code: bundle.length - data };
}

/** @type {import('../lib/parts.mjs').Row[]} */
const rows = [];
for (const [host, names] of Object.entries(HOSTS)) {
  const [gate, workbench] = await Promise.all(names.map(built));
  if (!gate || !workbench) throw new Error(`${host} has no bundles`);
  const whole = Buffer.concat([gate.bundle, workbench.bundle]);
  rows.push(
    {
      id: `bundle.${host}.gate`,
      what: `${host} bundle that activation loads, minified, without data tables`,
      value: kilobytes(gate.code),
      unit: 'KB',
      target: 120,
    },
    {
      id: `bundle.${host}`,
      what: `${host}, that and what the first report loads, minified, without data tables`,
      value: kilobytes(gate.code + workbench.code),
      unit: 'KB',
      target: 120,
    },
    {
      id: `bundle.${host}.whole`,
      what: `${host}, both with their tables`,
      value: kilobytes(whole.length),
      unit: 'KB',
    },
    {
      id: `bundle.${host}.gzip`,
      what: `${host}, both with their tables, gzip`,
      value: kilobytes(gzipSync(whole).length),
      unit: 'KB',
    },
  );
}

/** Loads the bundle in a fresh process where `vscode` is a stand-in that answers everything, and activates it. */
const LOADER = `
const Module = require('node:module');
const anything = () => new Proxy(function () {}, {
  get: (target, name) => name === 'Test' ? 'test' : name === Symbol.toPrimitive ? () => 'x' : name === Symbol.iterator ? () => [][Symbol.iterator]() : name === 'then' ? undefined : name === 'length' ? 0 : name === 'prototype' ? target.prototype : anything(),
  set: () => true, apply: () => anything(), construct: () => anything(),
  // a bundle copies the module, and finds nothing of its own to copy: it asks the prototype
  getPrototypeOf: target => (anything()),
});
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? stand : load(name, ...rest));
const stand = anything();
const began = performance.now();
const extension = require(process.argv[2]);
const loaded = performance.now();
const gate = extension.activate({ subscriptions: [], extension: anything(), extensionUri: anything(), workspaceState: anything(), extensionMode: 'test' });
const activated = performance.now();
(async () => {
  await gate?.open();
  console.log(JSON.stringify([loaded - began, activated - loaded, performance.now() - activated]));
  process.exit(); // what the workbench means to do a minute later is nobody's here
})();
`;
const loader = join(folder, 'load.cjs');
writeFileSync(loader, LOADER);
const empty = join(folder, 'empty.cjs');
writeFileSync(empty, "require('vscode'); exports.activate = () => undefined;");

/** A minified bundle's own line is left out. */
const lastLines = (/** @type {string} */ text) =>
  text
    .split('\n')
    .filter(line => line.length < 300)
    .join('\n');

/** @returns {[load: number, activate: number, open: number][]} */
const runs = (/** @type {string} */ file) =>
  Array.from({ length: PROCESSES }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [loader, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(lastLines(stderr));
    return JSON.parse(stdout);
  });
const own = runs(join(folder, HOSTS.desktop[0]));
const floor = runs(empty);
rows.push(
  {
    id: 'load',
    what: 'loading what activation loads on the desktop',
    value: median(own.map(([load]) => load)),
    unit: 'ms',
    target: 8,
  },
  {
    id: 'load.floor',
    what: 'floor: loading an empty extension',
    value: median(floor.map(([load]) => load)),
    unit: 'ms',
  },
  {
    id: 'activate',
    what: 'activating it, VS Code a stand-in',
    value: median(own.map(([, activate]) => activate)),
    unit: 'ms',
    target: 8,
  },
  {
    id: 'open',
    what: 'loading and opening the rest, which the first report brings',
    value: median(own.map(([, , open]) => open)),
    unit: 'ms',
  },
);
give(rows);
