// What checks prose elsewhere: cspell-lib, and textlint with three rules. One a process.
import { interleavedAsync } from '../lib/measure.mjs';
import { give } from '../lib/parts.mjs';
import { reference } from '../lib/reference.mjs';
import { textOf } from '../lib/texts.mjs';

const [, , peer = ''] = process.argv;
const text = textOf('report') ?? '';

/** @type {Record<string, () => Promise<() => unknown>>} */
const PEERS = {
  'cspell-lib': async () => {
    const { spellCheckDocument } = await import('cspell-lib');
    const document = { uri: 'file:///report.txt', text, languageId: 'plaintext', locale: 'en' };
    return () =>
      spellCheckDocument(
        document,
        { generateSuggestions: false, noConfigSearch: true },
        { suggestionsTimeout: 0 },
      );
  },
  textlint: async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const kernel = new TextlintKernel();
    const module = async (/** @type {string} */ name) => {
      const found = await import(name);
      return found.default?.default ?? found.default ?? found;
    };
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: await module('@textlint/textlint-plugin-text') }],
      rules: [
        { ruleId: 'write-good', rule: await module('textlint-rule-write-good') },
        { ruleId: 'common-misspellings', rule: await module('textlint-rule-common-misspellings') },
        { ruleId: 'terminology', rule: await module('textlint-rule-terminology') },
      ],
    };
    return () => kernel.lintText(text, options);
  },
};

const check = await PEERS[peer]?.();
const measured = await interleavedAsync(
  { reference: () => reference(text), peer: () => check?.() },
  { rounds: peer === 'textlint' ? 5 : 15 },
);
give([
  {
    id: `${peer}.report`,
    what: `${peer === 'textlint' ? 'textlint with three rules' : peer}, 63 KB`,
    value: measured.peer?.ratio ?? Number.NaN,
    unit: '× ref',
    ms: measured.peer?.ms ?? Number.NaN,
  },
]);
