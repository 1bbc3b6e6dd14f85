// Colouring as VS Code does it: our grammar beside the empty one (the floor of the engine) and, with the peers, VS Code's for Markdown.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { interleaved, median } from '../lib/measure.mjs';
import { give, isShort } from '../lib/parts.mjs';
import { textOf } from '../lib/texts.mjs';

// The project has both libraries for its tests.
const require = createRequire(join(ROOT, 'package.json'));
/** @type {typeof import('vscode-oniguruma')} */
const { loadWASM, createOnigScanner, createOnigString } = require('vscode-oniguruma');
/** @type {typeof import('vscode-textmate')} */
const { INITIAL, Registry, parseRawGrammar } = require('vscode-textmate');

/** VS Code colours no longer line. */
const LONGEST_LINE = 20_000;

const OURS = readFileSync(join(ROOT, 'syntaxes/un-report.tmLanguage.json'), 'utf8');
const EMPTY = JSON.stringify({ scopeName: 'text.empty', patterns: [] });

/** The grammars of VS Code and others, by scope, where the peers are installed: Markdown's colours other languages in it by theirs. */
async function foreignGrammars() {
  try {
    const { grammars } = await import('tm-grammars');
    return new Map(
      grammars.map((/** @type {{ name: string, scopeName: string }} */ { name, scopeName }) => [
        scopeName,
        () => readFileSync(new URL(import.meta.resolve(`tm-grammars/grammars/${name}.json`)), 'utf8'),
      ]),
    );
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const MARKDOWN = 'text.html.markdown';

const wasm = readFileSync(join(dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'));
await loadWASM(new Uint8Array(wasm).buffer);

/**
 * @param {string} scopeName
 * @param {(scope: string) => string | undefined} jsonOf the grammars at hand
 */
async function grammarOf(scopeName, jsonOf) {
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async scope => {
      const json = jsonOf(scope);
      return json === undefined ? null : parseRawGrammar(json, 'grammar.json');
    },
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar for ${scopeName}`);
  return grammar;
}

/** @typedef {Awaited<ReturnType<typeof grammarOf>>} Grammar */

function colour(/** @type {Grammar} */ grammar, /** @type {readonly string[]} */ lines) {
  let state = INITIAL;
  for (const line of lines) state = grammar.tokenizeLine2(line, state).ruleStack;
  return state;
}

const lines = (textOf(isShort ? 'report' : '16') ?? '').split('\n');
const alone = (/** @type {string} */ json) => {
  const { scopeName } = JSON.parse(json);
  return grammarOf(scopeName, scope => (scope === scopeName ? json : undefined));
};
const empty = await alone(EMPTY);
const own = await alone(OURS);
const foreign = isShort ? undefined : await foreignGrammars();
const markdown = foreign && (await grammarOf(MARKDOWN, scope => foreign.get(scope)?.()));

const measured = interleaved(
  {
    empty: () => colour(empty, lines),
    ours: () => colour(own, lines),
    ...(markdown && { markdown: () => colour(markdown, lines) }),
  },
  { rounds: isShort ? 9 : 7, warmUp: 2 },
);
const ours = measured.ours;

/** Lines that could hurt: nothing but openings, a citation in each word, one word. */
const HARD = [
  'A/',
  'A/72/865-',
  'resolutions 1267 (1999), ',
  'paras. 1, ',
  '(a) ',
  'www.',
  'https://a/',
  '1 (2000), ',
  '((((',
  '. . . ',
  'A.B.C.',
  '“1” ',
  '9',
  'a',
  'I. ',
  ' ',
  '\t',
];
const slowest = HARD.map(piece => {
  const line = piece.repeat(Math.ceil(LONGEST_LINE / piece.length)).slice(0, LONGEST_LINE);
  const times = [0, 0, 0, 0, 0, 0].map(() => {
    const began = performance.now();
    own.tokenizeLine2(line, INITIAL);
    return performance.now() - began;
  });
  return { piece, ms: median(times.slice(1)) };
}).reduce((one, two) => (one.ms >= two.ms ? one : two));

/** @type {import('../lib/parts.mjs').Row[]} */
const rows = [
  {
    id: 'colouring',
    what: 'colouring, beside the empty grammar',
    value: ours?.ratio ?? Number.NaN,
    unit: '×',
    ms: ours?.ms ?? Number.NaN,
    target: 5,
  },
  {
    id: 'colouring.line',
    what: `the slowest line of ${LONGEST_LINE} characters: “${slowest.piece}” repeated`,
    value: slowest.ms,
    unit: 'ms',
    target: 20,
  },
  {
    id: 'colouring.lines',
    what: 'lines coloured in a second',
    value: lines.length / ((ours?.ms ?? Number.NaN) / 1000),
    unit: 'lines a second',
  },
];
if (measured.markdown)
  rows.push({
    id: 'markdown-grammar',
    what: "VS Code's Markdown grammar on the same lines, beside the empty grammar",
    value: measured.markdown.ratio,
    unit: '×',
    ms: measured.markdown.ms,
  });
give(rows);
