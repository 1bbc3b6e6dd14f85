import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedBy, placeOfCiting } from '../../../src/corpus/cited-by';
import { citationsOf } from '../../../src/corpus/contents';
import { findDocument } from '../../../src/corpus/editions';
import { type Corpus, conflictsOf, emptyCorpus, putFile, reportsOf } from '../../../src/corpus/index';
import { entryOfBytes } from '../../../src/corpus/indexing';
import type { Pinpoint } from '../../../src/corpus/pinpoint';

/** Real reports, where they are at hand; they are not part of the project. */
const FOLDER = join(import.meta.dirname, '../../../../shared/reports');

/**
 * The real reports as one folder. They were collected for their shapes, not for what they cite: only one of them cites
 * another. So the cases are that one, places that pinpoints could name, and citations where another report of the same
 * family is at hand and a jump to it would be wrong.
 */
describe('the real reports as a folder', function () {
  this.timeout(60_000);
  let corpus: Corpus;

  before(function () {
    if (!existsSync(FOLDER)) this.skip();
    corpus = emptyCorpus();
    for (const name of readdirSync(FOLDER)) {
      const entry = entryOfBytes(readFileSync(join(FOLDER, name)), name);
      putFile(corpus, { uri: name, stamp: '', ...(entry && { entry }) });
    }
  });

  /** `kind file:line`, the line counted from 1. */
  const told = (symbol: string, pinpoint: Pinpoint | undefined, from: string): string => {
    const found = findDocument(corpus, symbol, pinpoint, {
      uri: from,
      language: corpus.files.get(from)!.entry!.language,
    });
    if (found.kind === 'absent') return 'absent';
    const why = found.kind === 'choice' ? ` (${found.why})` : '';
    return `${found.kind}${why} ${found.targets.map(({ uri, selection }) => `${uri}:${selection.start.line + 1}`).join(', ')}`;
  };

  const paragraph = (first: string): Pinpoint => ({ kind: 'paragraph', first });
  const cases: [from: string, symbol: string, pinpoint: Pinpoint | undefined, expected: string][] = [
    // note 54 of A/RES/79/258: the one citation of a report that is at hand
    ['A-RES-79-258-layout.txt', 'A/79/7/Add.12', undefined, 'found A-79-7-Add.12.txt:1'],
    // A/80/10 cites its own chapter IV by its symbol, as others would
    ['A-80-33.txt', 'A/80/10', { kind: 'chapter', first: 'IV' }, 'found A-80-10.txt:1232'],
    // A/79/7/Add.12 cites Add.13 and A/79/7, which are not at hand; of the family it is itself alone
    ['A-79-7-Add.12.txt', 'A/79/7/Add.13', paragraph('10'), 'absent'],
    ['A-79-7-Add.12.txt', 'A/79/7', paragraph('XI.30'), 'absent'],
    // A/80/604/Add.7 cites the report to which it is an addendum; E/2025/28 its addendum
    ['A-80-604-Add.7.txt', 'A/80/604', undefined, 'absent'],
    ['E-2025-28.txt', 'E/2025/28/Add.1', undefined, 'absent'],
    // the resolution cites 24 other addenda, which are reports of their own
    ['A-RES-79-258-layout.txt', 'A/79/7/Add.24', undefined, 'absent'],
    // as a later report would cite them
    ['S-2025-22.txt', 'A/79/7/Add.12', paragraph('58'), 'found A-79-7-Add.12.txt:878'],
    ['S-2025-22.txt', 'S/RES/2776', paragraph('9'), 'found S-RES-2776.txt:243'],
    ['S-2025-22.txt', 'S/2018/1042', paragraph('83'), 'found S-2018-1042.txt:1142'],
    ['S-2025-22.txt', 'S/2025/356', { kind: 'annex', first: '2' }, 'found S-2025-356-layout.txt:1361'],
    // joint symbols by the half that the file is not named after
    ['S-2025-22.txt', 'S/2025/511', undefined, 'found A-79-989.txt:1'],
    ['S-2025-22.txt', 'E/CN.7/2025/11', paragraph('20'), 'found E-2025-28.txt:2028'],
    // one document in two languages
    [
      'A-HRC-WG.6-34-ITA-3.ru.txt',
      'A/HRC/WG.6/34/ITA/3',
      paragraph('20'),
      'found A-HRC-WG.6-34-ITA-3.ru.txt:233',
    ],
    ['A-HRC-28-15-layout.txt', 'A/HRC/WG.6/34/ITA/3', paragraph('20'), 'found A-HRC-WG.6-34-ITA-3.txt:174'],
  ];
  for (const [from, symbol, pinpoint, expected] of cases) {
    const name = pinpoint ? `${symbol}, ${pinpoint.kind} ${pinpoint.first}` : symbol;
    it(`${name} in ${from}: ${expected}`, () => equal(told(symbol, pinpoint, from), expected));
  }

  it('every citation of a report that is at hand leads to it', () => {
    let present = 0;
    for (const { uri, entry } of corpus.files.values()) {
      for (const { symbol } of entry ? citationsOf(entry) : []) {
        if (reportsOf(corpus, symbol).length === 0) continue;
        present++;
        const found = findDocument(corpus, symbol, undefined, { uri, language: entry!.language });
        ok(found.kind === 'found', `${symbol} in ${uri}`);
      }
    }
    ok(present >= 8);
  });

  it('tells who cites a document, a report and a paragraph', () => {
    const places = (symbol: string, number?: string) =>
      citedBy(corpus, { symbol, ...(number !== undefined && { part: { kind: 'paragraph', number } }) }).map(
        place => `${place.file.uri}:${place.range.start.line + 1} ${JSON.stringify(placeOfCiting(place))}`,
      );
    deepEqual(places('A/79/7/Add.12'), ['A-RES-79-258-layout.txt:1137 {"note":"54"}']);
    deepEqual(places('A/79/7', 'XI.30'), [
      'A-79-7-Add.12.txt:797 {"paragraph":"54"}',
      'A-79-7-Add.12.txt:884 {"paragraph":"58"}',
    ]);
    deepEqual(places('A/80/10', '37'), ['A-80-10.txt:7897 {"note":"28","paragraph":"13","part":"annex I"}']);
  });

  it('the same document in two languages is no conflict', () => deepEqual(conflictsOf(corpus), []));
});
