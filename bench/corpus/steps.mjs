// The steps of the benchmark that need a process of their own: node --expose-gc steps.mjs STEP FILE… They print one line of JSON.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { reference } from '../lib/reference.mjs';

const [step, list = '', bundle = '', store = '', cli = ''] = process.argv.slice(2);
/** @type {string[]} */
const files = list === '' ? [] : JSON.parse(readFileSync(list, 'utf8'));
const now = () => performance.now();
const load = async () => import(pathToFileURL(bundle).href);

/** Bytes that the process holds, after everything that nobody needs is gone. */
function used() {
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  return process.memoryUsage();
}

const stampOf = (/** @type {string} */ file) => {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs}-${size}`;
};

/** Median and slowest of what a function takes, in milliseconds. */
function timesOf(/** @type {() => unknown} */ work, rounds = 15) {
  const times = Array.from({ length: rounds }, () => {
    const began = now();
    work();
    return now() - began;
  }).sort((a, b) => a - b);
  return { median: times[rounds >> 1], most: times[rounds - 1] };
}

const STEPS = {
  empty: async () => ({ rss: used().rss }),

  /** Reading all files and one combined pattern over each. */
  reference: async () => {
    const began = now();
    let hits = 0;
    for (const file of files) hits += reference(readFileSync(file, 'utf8'));
    return { ms: now() - began, hits };
  },

  /** The same files read by workers into entries, and saved. */
  build: async () => {
    const { readAll, emptyCorpus, putFile, writeStore } = await load();
    const began = now();
    const corpus = emptyCorpus();
    for await (const outcome of readAll(files, 'entry', cli)) {
      if (outcome.kind !== 'report') throw new Error(`${outcome.file} was not read as a report`);
      putFile(corpus, { uri: outcome.file, stamp: stampOf(outcome.file), entry: outcome.made });
    }
    const read = now();
    const bytes = writeStore(corpus.files.values());
    const written = now();
    writeFileSync(store, bytes);
    return { ms: read - began, save: written - read, size: bytes.length };
  },

  /** A fresh process that finds every file unchanged, and its answers. */
  warm: async () => {
    const { readStore, emptyCorpus, putFile } = await load();
    const before = used();
    const began = now();
    const corpus = emptyCorpus();
    const saved = new Map(readStore(readFileSync(store)).map((/** @type {any} */ file) => [file.uri, file]));
    for (const file of files) {
      const known = saved.get(file);
      if (known?.stamp !== stampOf(file)) throw new Error(`${file} is said to have changed`);
      putFile(corpus, known);
    }
    const ms = now() - began;
    const rss = process.memoryUsage().rss;
    saved.clear();
    const after = used();
    const kept = (/** @type {NodeJS.MemoryUsage} */ memory) => memory.heapUsed + memory.external;
    return { ms, rss, atRest: after.rss, kept: kept(after) - kept(before), ...(await answers(corpus)) };
  },

  /** What one report costs, reading it apart from the rest. */
  apart: async () => {
    const { readReport, entryOf, contentKey, indexLine } = await load();
    const some = files.slice(0, 300).map(file => readFileSync(file));
    const sum = { reference: 0, read: 0, entry: 0, key: 0, line: 0 };
    for (let round = 0; round < 3; round++) {
      for (const name of /** @type {const} */ (['reference', 'read', 'entry', 'key', 'line'])) sum[name] = 0;
      for (const bytes of some) {
        const text = bytes.toString();
        const times = [now()];
        reference(text);
        times.push(now());
        const report = readReport(text);
        times.push(now());
        const entry = entryOf(report);
        times.push(now());
        contentKey(bytes);
        times.push(now());
        JSON.stringify(indexLine('x', entry));
        times.push(now());
        for (const [at, name] of /** @type {const} */ ([
          'reference',
          'read',
          'entry',
          'key',
          'line',
        ]).entries())
          sum[name] += (times[at + 1] ?? 0) - (times[at] ?? 0);
      }
    }
    return Object.fromEntries(Object.entries(sum).map(([name, ms]) => [name, ms / some.length]));
  },
};

/** Questions over the folder, and the cost of one change. @param {any} corpus */
async function answers(corpus) {
  const { citedBy, findDocument, findNames, completions, putFile, readReport, entryOf, contentKey } =
    await load();
  const busiest = [...corpus.citers].sort((a, b) => b[1].length - a[1].length)[0][0];
  const cited = [...corpus.citers.keys()].filter(key => corpus.holders.has(key));
  const next = counter(cited.length);
  const symbol = () => cited[next()];
  const file = corpus.files.get(files[files.length >> 1]);
  const bytes = readFileSync(file.uri);
  const text = bytes.toString();
  let turn = 0;
  return {
    busiest: {
      places: citedBy(corpus, { symbol: busiest }).length,
      ...timesOf(() => citedBy(corpus, { symbol: busiest }), 101),
    },
    references: timesOf(() => citedBy(corpus, { symbol: symbol() }), 101),
    paragraph: timesOf(
      () => citedBy(corpus, { symbol: symbol(), part: { kind: 'paragraph', number: '21' } }),
      101,
    ),
    definition: timesOf(() => findDocument(corpus, symbol(), { kind: 'paragraph', first: '21' }), 101),
    names: timesOf(() => findNames(corpus, 'cooperation coastal')),
    completion: timesOf(() => completions(corpus, 'as in resolution 23')),
    change: timesOf(() => putFile(corpus, { ...file, entry: { ...file.entry, key: String(turn++) } })),
    changeWithReading: timesOf(() =>
      putFile(corpus, { ...file, entry: entryOf(readReport(text), contentKey(bytes)) }),
    ),
  };
}

/** 0, 101, 202 … below a number: spread over the list, the same in every run. */
function counter(/** @type {number} */ below) {
  let at = 0;
  return () => {
    at = (at + 101) % below;
    return at;
  };
}

const run = /** @type {Record<string, () => Promise<unknown>>} */ (STEPS)[step ?? ''];
if (!run) throw new Error(`There is no step ${step}`);
process.stdout.write(`${JSON.stringify(await run())}\n`);
