/** Texts that are made to hurt, asked about by every feature: time is linear, and nothing is deep enough to fail. */
import { ok } from 'node:assert/strict';
import { checks } from '../../../src/features/checks/checks';
import { folding } from '../../../src/features/folding';
import { hover } from '../../../src/features/hover';
import { links } from '../../../src/features/links';
import { outline } from '../../../src/features/outline';
import { summary } from '../../../src/features/summary';
import { tokens } from '../../../src/features/tokens';
import { readReport } from '../../../src/report/read';

const HEAD =
  'United Nations\n\nS/2044/999\n\nSecurity Council\n\nDistr.: General\n12 May 2044\n\nReport of the Secretary-General\n\nI. Introduction\n\n';
const HEADINGS = ['I.', 'A.', '1.', '(a)'];

/** Milliseconds for the reading and all answers, on a busy machine; what is not linear takes minutes. */
const MOST = 20_000;

const parts = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

const TEXTS: readonly (readonly [what: string, text: () => string])[] = [
  ['a symbol of a million characters', () => `1. See A/${'9'.repeat(1e6)}/2.`],
  [
    '250,000 marks, some with notes',
    () =>
      `${parts(2500, at => `${at + 2}. Lamps were lit.1 Ships passed.2\n\n________\n1 A note.\n2 Another.\n\f\n`)}1. ${'Lit.1 '.repeat(245_000)}`,
  ],
  [
    'headings nested without end',
    () =>
      parts(
        20_000,
        at => `${' '.repeat(at % 100)}${HEADINGS[at % 4]} Lights\n\n${at}.${'1.'.repeat(at % 50)} Lamps\n\n`,
      ),
  ],
  ['300,000 brackets that nobody closes', () => `1. ${'('.repeat(300_000)}`],
  ['100,000 quotations in brackets, all open', () => `1. ${'(a “b '.repeat(100_000)}`],
  ['a citation in each of 100,000 words', () => `1. ${parts(1e5, at => `S/2044/${(at % 999) + 1} `)}`],
];

describe('a hostile text', function () {
  this.timeout(2 * MOST);
  for (const [what, text] of TEXTS)
    it(what, () => {
      const given = HEAD + text();
      const began = performance.now();
      const report = readReport(given);
      for (const ask of [outline, folding, links, tokens, summary]) ask(report);
      hover(report, HEAD.length + 8);
      checks(report, { levels: {} });
      const time = performance.now() - began;
      ok(time < MOST, `${Math.round(time)} ms`);
    });
});
