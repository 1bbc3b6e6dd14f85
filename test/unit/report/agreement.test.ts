import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Agreement, compare } from './agreement';
import { corpusReport, hasCorpus } from './corpus';

/**
 * One document in several shapes or languages is read alike. The agreement reached is kept and may only rise:
 * `UN_REPORT_ACCEPT=1 npm run test:unit -- --grep "one document"` writes what has risen.
 * `UN_REPORT_SHOW=1` prints what differs.
 */
const REACHED = 'test/fixtures/agreement.json';

const PAIRS: readonly (readonly [one: string, other: string, why: string])[] = [
  ['A-80-604-Add.7', 'A-80-604-Add.7-docx2txt', 'pages, and a word-processor file as plain text'],
  ['A-80-604-Add.7', 'A-80-604-Add.7-pandoc', 'pages, and a word-processor file laid out anew'],
  ['A-80-604-Add.7-docx2txt', 'A-80-604-Add.7-pandoc', 'two conversions of a word-processor file'],
  ['S-2025-254', 'S-2025-254-ocr', 'a text, and what a scanner made of its pages'],
  ['A-HRC-WG.6-34-ITA-3', 'A-HRC-WG.6-34-ITA-3.ru', 'English and Russian'],
  ['A-RES-48-161', 'A-RES-48-161.fr', 'English and French'],
];

type Reached = Record<string, Agreement>;

const readReached = (): Reached => JSON.parse(readFileSync(REACHED, 'utf8'));

describe('one document in two files', () => {
  const found: Reached = {};

  before(function () {
    if (hasCorpus) return;
    console.log('    skipped: ../shared/reports is not there');
    this.skip();
  });

  after(() => {
    if (process.env.UN_REPORT_ACCEPT && hasCorpus) raise(found);
  });

  for (const [one, other, why] of PAIRS) {
    it(`${one} and ${other} (${why}) are read as much alike as before`, () => {
      const { agreement, differences } = compare(corpusReport(one), corpusReport(other));
      const pair = `${one} and ${other}`;
      found[pair] = agreement;
      if (process.env.UN_REPORT_SHOW)
        console.log(`${pair} ${JSON.stringify(agreement)}\n  ${differences.join('\n  ')}`);
      if (process.env.UN_REPORT_ACCEPT) return;
      const reached = readReached()[pair];
      ok(reached, `${REACHED} has nothing of ${pair}`);
      const fallen = kinds(reached).filter(kind => agreement[kind] < reached[kind]);
      deepEqual(
        fallen.map(kind => `${kind} ${agreement[kind]}, which was ${reached[kind]}`),
        [],
        differences.slice(0, 20).join('\n'),
      );
    });
  }
});

const kinds = (agreement: Agreement) => Object.keys(agreement) as (keyof Agreement)[];

/** Raises what has risen, and lowers nothing. */
function raise(found: Reached): void {
  const before = readReached();
  const raised = Object.entries(found).map(([pair, agreement]) => {
    const old = before[pair];
    const entries = kinds(agreement).map(kind => [kind, Math.max(agreement[kind], old?.[kind] ?? 0)]);
    return [pair, Object.fromEntries(entries)];
  });
  writeFileSync(REACHED, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}
