// One character typed, to a fresh model, outline, folding, links and diagnostics: alone, and (--crowded) among 400 foreign patterns.
import { ours } from '../lib/bundle.mjs';
import { crowd } from '../lib/crowd.mjs';
import { interleaved } from '../lib/measure.mjs';
import { give, isShort } from '../lib/parts.mjs';
import { reference } from '../lib/reference.mjs';
import { textOf } from '../lib/texts.mjs';
import { typist } from '../lib/typist.mjs';

/** @typedef {import('../lib/texts.mjs').TextName} TextName */

/** @type {readonly (readonly [name: TextName, label: string, target: number, rounds: number])[]} */
const TEXTS = [
  ['report', '63 KB', 2, isShort ? 31 : 101],
  ['16', '1 MB', 0.6, isShort ? 9 : 21],
  ...(isShort ? [] : [/** @type {const} */ (['160', '10 MB', 0.6, 5])]),
];

/** A person types for minutes: V8 has compiled everything long since. */
const WARM_UP = /** @type {Record<string, number>} */ ({ report: 150, 16: 12 });

const code = await ours();
const diagnostics = code.checks ? 'diagnostics' : 'no diagnostics yet';

/** @returns {import('../lib/parts.mjs').Row[]} */
function alone() {
  return TEXTS.flatMap(([name, label, target, rounds]) => {
    const text = textOf(name);
    if (text === undefined) return [];
    const { typed } = interleaved(
      { reference: () => reference(text), typed: typist(code, text) },
      { rounds, warmUp: WARM_UP[name] ?? 3, once: 1 },
    );
    if (!typed) return [];
    const what = `one character typed, to model, outline, folding, links, ${diagnostics}, ${label}`;
    return [{ id: `typing.${name}`, what, value: typed.ratio, unit: '× ref', ms: typed.ms, target }];
  });
}

/** The crowd slows the reference as well: what is compared with here has no pattern in it. */
function plainPass(/** @type {string} */ text) {
  let lines = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}

/** @returns {import('../lib/parts.mjs').Row[]} one row, that the run makes a ratio of */
function besidePlainPass() {
  const text = textOf('report') ?? '';
  const { typed, reference: pattern } = interleaved(
    { plain: () => plainPass(text), reference: () => reference(text), typed: typist(code, text) },
    { rounds: isShort ? 31 : 101, warmUp: WARM_UP.report ?? 3, once: 1 },
  );
  return [
    { id: 'typed', what: '', value: typed?.ratio ?? Number.NaN, unit: '× plain pass' },
    { id: 'reference', what: '', value: pattern?.ratio ?? Number.NaN, unit: '× plain pass' },
  ];
}

const [, , mode] = process.argv;
if (mode === '--crowded') globalThis.crowd = crowd();
give(mode ? besidePlainPass() : alone());
