import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tokenize';

const { wordPattern } = JSON.parse(readFileSync(join(root, 'language-configuration.json'), 'utf8')) as {
  wordPattern: { pattern: string; flags: string };
};

/** What a double click selects, and what the editor calls a word. */
const cases: readonly (readonly [reason: string, text: string, words: readonly string[]])[] = [
  ['a symbol is one word', '(see S/2018/1042).', ['see', 'S/2018/1042']],
  ['a joint symbol too', 'A/72/865-S/2018/465,', ['A/72/865-S/2018/465']],
  ['a full stop after a symbol is not part of it', 'S/2018/14/Rev.1.', ['S/2018/14/Rev.1']],
  [
    'the number of a resolution stands apart from its year',
    'resolution 2388 (2017)',
    ['resolution', '2388', '2017'],
  ],
  ['a resolution of the Assembly is one word', 'resolution 71/1;', ['resolution', '71/1']],
  ['a compound is one word', 'the Secretary-General’s report', ['the', 'Secretary-General’s', 'report']],
  ['an abbreviation leaves its stop', 'para. 12', ['para', '12']],
  ['a range is two numbers', 'paras. 13–17', ['paras', '13', '17']],
  ['an amount is one word', '26,000 people', ['26,000', 'people']],
  ['quotation marks stand outside', '“wives”', ['wives']],
  ['other scripts have words', 'Организация الأمم', ['Организация', 'الأمم']],
];

describe('language configuration: words', () => {
  for (const [reason, text, words] of cases)
    it(reason, () => {
      deepEqual(text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)), words);
    });
});
