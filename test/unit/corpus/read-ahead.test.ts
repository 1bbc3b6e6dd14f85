import { deepEqual, equal, rejects } from 'node:assert/strict';
import { emptyCorpus } from '../../../src/corpus/index';
import { bringUpToDate } from '../../../src/corpus/indexing';
import { readAhead } from '../../../src/corpus/read-ahead';
import { draw } from './folder';

describe('reading ahead', () => {
  it('has no more on their way than allowed, each once, in order', async () => {
    const asked: number[] = [];
    const at = readAhead([0, 1, 2, 3, 4], async item => asked.push(item) && item * 10, 3);
    equal(await at(0), 0);
    deepEqual(asked, [0, 1, 2]);
    equal(await at(1), 10);
    deepEqual(asked, [0, 1, 2, 3]);
    equal(await at(4), 40);
    deepEqual(asked, [0, 1, 2, 3, 4]);
  });

  it('a file that fails fails alone, when it is asked for', async () => {
    const at = readAhead(
      ['a', 'gone', 'b'],
      async item => (item === 'gone' ? Promise.reject(item) : item),
      3,
    );
    equal(await at(0), 'a');
    await rejects(at(1), value => value === 'gone');
    equal(await at(2), 'b');
  });
});

describe('an index whose files are read ahead', () => {
  it('takes each for itself, also where a person opens or closes one meanwhile', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const text = (name: string) => draw(`S/2044/${name.charCodeAt(0)}`, '1. It is dark.\n');
    const corpus = emptyCorpus();
    let taken = 'b';
    await bringUpToDate(
      corpus,
      {
        list: () => names.map(uri => ({ uri, stamp: '1' })),
        read: async uri => {
          // the editor gives up one file and takes another while the first is on its way
          if (uri === 'a') taken = 'c';
          return new TextEncoder().encode(text(uri));
        },
      },
      { isTaken: uri => uri === taken },
    );
    deepEqual(
      [...corpus.files].map(([uri, { entry }]) => `${uri} ${entry?.symbols.join()}`),
      ['a S/2044/97', 'b S/2044/98', 'd S/2044/100'],
    );
  });
});
