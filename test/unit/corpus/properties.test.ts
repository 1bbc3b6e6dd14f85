import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { citedBy } from '../../../src/corpus/cited-by';
import { citationsOf } from '../../../src/corpus/contents';
import type { Filed } from '../../../src/corpus/entry';
import { type Corpus, emptyCorpus, putFile, removeFile } from '../../../src/corpus/index';
import { indexLine, isIndexLine } from '../../../src/corpus/index-line';
import { isWhole } from '../../../src/corpus/layout';
import { entryOf } from '../../../src/corpus/make-entry';
import { documentKeys } from '../../../src/corpus/names';
import { quotationsOf } from '../../../src/corpus/quotations';
import { readStore, writeStore } from '../../../src/corpus/store';
import { readReport } from '../../../src/report/read';
import { sample } from '../features/texts';
import { draw } from './folder';

const PIECES = [
  'S/2044/10',
  'A/98/677-S/2044/12',
  ', para. 5',
  ', paras. 1–3 and 7',
  'annex II, ',
  'resolution 3702 (2043)',
  ' ibid.',
  '\n\n1. ',
  '\n\nAnnex I\n\n',
  '“the lights of the strait were lit” (',
  ')',
  '.1',
  '\n\n__________________\n1 See ',
  '\f',
  '\ud800',
  '\0',
  ' ',
];

describe('whatever the text', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
    fc
      .tuple(fc.nat(15_000), fc.nat(15_000))
      .map(([a, b]) => sample('S-2044-318.txt').text.slice(Math.min(a, b), Math.max(a, b))),
  );

  it('its entry is whole, is saved and read back, and has a line of JSON', () => {
    fc.assert(
      fc.property(texts, text => {
        const entry = entryOf(readReport(text), 'key');
        ok(isWhole(entry.table));
        const file: Filed = { uri: 'x', stamp: '1', entry };
        deepEqual(readStore(writeStore([file])), [file]);
        ok(isIndexLine(JSON.parse(JSON.stringify(indexLine('x', entry)))));
      }),
      { numRuns: 200 },
    );
  });

  it('quotations lie inside it', () => {
    fc.assert(
      fc.property(texts, text => {
        const report = readReport(text);
        for (const { range, reference } of quotationsOf(report)) {
          ok(range.start < range.end && range.end <= text.length);
          ok(report.crossReferences[reference]);
        }
      }),
    );
  });
});

describe('whatever happens to a folder', () => {
  const entries = ['S/2044/1', 'S/2044/2', 'A/98/677-S/2044/12'].flatMap((symbol, index) =>
    ['S/2044/2 and S/2044/12', 'A/98/677', 'resolution 3702', 'nothing'].map(cited =>
      entryOf(readReport(draw(symbol, `1. See ${cited}.\n`)), `${index}${cited}`),
    ),
  );
  const changes = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.nat(entries.length - 1))),
    { maxLength: 40 },
  );

  /** Every answer that can be had. */
  const answers = (corpus: Corpus) => {
    const keys = [...new Set(entries.flatMap(entry => [...entry.cited, ...entry.symbols]))];
    return keys.map(symbol => [
      symbol,
      citedBy(corpus, { symbol }).map(({ file, range }) => [file.uri, range]),
      documentKeys(symbol).map(key => (corpus.holders.get(key) ?? []).map(({ uri }) => uri).sort()),
    ]);
  };

  it('the index is the same as one made afresh', () => {
    fc.assert(
      fc.property(changes, list => {
        const corpus = emptyCorpus();
        for (const [uri, entry] of list) {
          if (entry === null) removeFile(corpus, uri);
          else putFile(corpus, { uri, stamp: '', entry: entries[entry]! });
        }
        const fresh = emptyCorpus();
        for (const uri of [...corpus.files.keys()].sort()) putFile(fresh, corpus.files.get(uri)!);
        deepEqual(answers(corpus), answers(fresh));
        deepEqual([...corpus.citers.keys()].sort(), [...fresh.citers.keys()].sort());
      }),
    );
  });

  it('a citation is found wherever it stands', () => {
    const corpus = emptyCorpus();
    for (const [index, entry] of entries.entries()) putFile(corpus, { uri: String(index), stamp: '', entry });
    for (const entry of entries) {
      for (const { symbol, range } of citationsOf(entry)) {
        const places = citedBy(corpus, { symbol });
        equal(
          places.some(
            place => place.entry === entry && place.range.start.character === range.start.character,
          ),
          true,
        );
      }
    }
  });
});
