import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Filed } from '../../../src/corpus/entry';
import { mergeFiles, readStore, STORE_VERSION, writeStore } from '../../../src/corpus/store';
import { draw, folder } from './folder';

describe('the saved index', () => {
  const { corpus } = folder({
    'a/ü.txt': draw('S/2044/1', '1. See S/2044/10, paras. 3–7, and resolution 3702 (2043).\n'),
    'b.txt': draw('A/98/677-S/2044/12', `1. ${'It is dark. '.repeat(6000)}See S/2044/10, para. 3.\n`),
  });
  const files: Filed[] = [...corpus.files.values(), { uri: 'letter.txt', stamp: '17-4' }];
  const bytes = writeStore(files);

  it('gives back what was saved, files that are no reports among it', () =>
    deepEqual(readStore(bytes), files));

  it('gives back nothing of nothing', () => deepEqual(readStore(writeStore([])), []));

  it('may lie anywhere in a larger buffer', () => {
    for (const shift of [1, 2, 3, 4]) {
      const larger = new Uint8Array(bytes.length + 8);
      larger.set(bytes, shift);
      deepEqual(readStore(larger.subarray(shift, shift + bytes.length)), files);
    }
  });

  it('of an older version is not read', () => {
    const older = bytes.slice();
    new DataView(older.buffer).setUint32(4, STORE_VERSION - 1, true);
    equal(readStore(older), 'other version');
  });

  it('cut anywhere is damaged, and says so without throwing', () => {
    for (const length of [0, 3, 19, 20, bytes.length >> 1, bytes.length - 1])
      equal(readStore(bytes.slice(0, length)), 'damaged', String(length));
  });

  it('with more behind it is damaged', () => equal(readStore(Uint8Array.from([...bytes, 0])), 'damaged'));

  it('with any byte changed is not read', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at]! ^= change;
        ok(typeof readStore(damaged) === 'string');
      }),
    );
  });

  it('of other bytes altogether is not read', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), given => typeof readStore(given) === 'string'));
  });

  it('of two windows is joined: each keeps what only it knows, and ours counts where both know', () => {
    const [a, b, letter] = files as [Filed, Filed, Filed];
    const ours = [{ ...a, stamp: 'new' }, letter];
    deepEqual(mergeFiles(ours, [a, b]), [{ ...a, stamp: 'new' }, b, letter]);
  });
});
