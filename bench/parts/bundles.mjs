// The shipped bundles: how large without data tables, and how long they take to load and to activate.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { median } from '../lib/measure.mjs';
import { give, isShort } from '../lib/parts.mjs';

/** Tables of facts, not code. */
const DATA = 'src/un/data/';
const PROCESSES = isShort ? 5 : 15;

const folder = mkdtempSync(join(tmpdir(), 'un-report-bundles-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** @type {Record<string, import('esbuild').BuildOptions>} as in scripts/build.mjs --production */
const TARGETS = {
  desktop: {
    platform: 'node',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
  },
  browser: { platform: 'browser', target: 'es2022' },
};

/** @type {import('../lib/parts.mjs').Row[]} */
const rows = [];
for (const [name, options] of Object.entries(TARGETS)) {
  const outfile = join(folder, `${name}.cjs`);
  const { metafile, outputFiles } = await esbuild.build({
    ...options,
    entryPoints: [join(ROOT, 'src/extension.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    minify: true,
    charset: 'utf8',
    metafile: true,
    write: false,
    outfile,
    logLevel: 'error',
  });
  const bundle = outputFiles[0]?.contents ?? new Uint8Array();
  writeFileSync(outfile, bundle);
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const data = Object.entries(inputs)
    .filter(([path]) => path.startsWith(DATA))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const kilobytes = (/** @type {number} */ bytes) => bytes / 1024;
  rows.push(
    {
      id: `bundle.${name}`,
      what: `${name} bundle, minified, without data tables`,
      value: kilobytes(bundle.length - data),
      unit: 'KB',
      target: 120,
    },
    {
      id: `bundle.${name}.whole`,
      what: `${name} bundle with its tables`,
      value: kilobytes(bundle.length),
      unit: 'KB',
    },
    {
      id: `bundle.${name}.gzip`,
      what: `${name} bundle with its tables, gzip`,
      value: kilobytes(gzipSync(bundle).length),
      unit: 'KB',
    },
  );
}

/** Loads the bundle in a fresh process where `vscode` is a stand-in that answers everything, and activates it. */
const LOADER = `
const Module = require('node:module');
const anything = () => new Proxy(function () {}, {
  get: (target, name) => name === Symbol.toPrimitive ? () => 'x' : name === Symbol.iterator ? () => [][Symbol.iterator]() : name === 'then' ? undefined : name === 'length' ? 0 : name === 'prototype' ? target.prototype : anything(),
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
extension.activate({ subscriptions: [], extensionUri: anything(), workspaceState: anything(), globalState: anything() });
const activated = performance.now();
console.log(JSON.stringify([loaded - began, activated - loaded]));
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

/** @returns {[load: number, activate: number][]} */
const runs = (/** @type {string} */ file) =>
  Array.from({ length: PROCESSES }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [loader, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(lastLines(stderr));
    return JSON.parse(stdout);
  });
const own = runs(join(folder, 'desktop.cjs'));
const floor = runs(empty);
rows.push(
  {
    id: 'load',
    what: 'loading the desktop bundle',
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
);
give(rows);
