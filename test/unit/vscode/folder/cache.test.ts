import { deepEqual, equal } from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Filed } from '../../../../src/corpus/entry';
import { CACHE_NAME, openCache, type Storage } from '../../../../src/vscode/folder/cache';
import { draw, folder } from '../../corpus/folder';
import { memory } from './memory';

const filed = (uri: string, symbol: string): Filed => {
  const { corpus } = folder({ [uri]: draw(symbol, '1. See S/2044/10, para. 3.\n') });
  return corpus.files.get(uri)!;
};
const [a, b, c] = [filed('a', 'S/2044/1'), filed('b', 'S/2044/2'), filed('c', 'S/2044/3')] as const;

describe('the cache of the index', () => {
  it('survives a reload', async () => {
    const { storage } = memory();
    await openCache(storage, () => undefined).save([a, b]);
    deepEqual(await openCache(storage, () => undefined).load(), [a, b]);
  });

  it('is empty where there is none, without a word', async () => {
    const told: string[] = [];
    deepEqual(await openCache(memory().storage, line => told.push(line)).load(), []);
    deepEqual(await openCache(undefined, line => told.push(line)).load(), []);
    deepEqual(told, []);
  });

  for (const [what, damage] of [
    ['cut in half', (bytes: Uint8Array) => bytes.slice(0, bytes.length >> 1)],
    [
      'of an older version',
      (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, at) => (at === 4 ? 0 : byte)),
    ],
    ['of other bytes', () => Uint8Array.of(1, 2, 3)],
  ] as const) {
    it(`${what} is made anew, with one line about it`, async () => {
      const { files, storage } = memory();
      const told: string[] = [];
      const cache = openCache(storage, line => told.push(line));
      await cache.save([a]);
      files.set(CACHE_NAME, { bytes: damage(files.get(CACHE_NAME)!.bytes), stamp: 'x' });
      deepEqual(await cache.load(), []);
      equal(told.length, 1);
      await cache.save([a, b]);
      deepEqual(await cache.load(), [a, b]);
    });
  }

  it('of two windows loses nothing of either', async () => {
    const { storage } = memory();
    const [one, other] = [openCache(storage, () => undefined), openCache(storage, () => undefined)];
    await one.save([a]);
    await other.save([b]);
    deepEqual(await one.load(), [a, b]);
  });

  it('begins again when another window saves between its reading and its writing', async () => {
    const { files, storage } = memory();
    let isFirst = true;
    const slow: Storage = {
      ...storage,
      write: async (name, bytes) => {
        await storage.write(name, bytes);
        if (!isFirst) return;
        isFirst = false;
        await openCache(storage, () => undefined).save([b]);
      },
    };
    await openCache(slow, () => undefined).save([a]);
    deepEqual(await openCache(storage, () => undefined).load(), [a, b]);
    deepEqual([...files.keys()], [CACHE_NAME]);
  });

  it('is not read again for saving, where nobody else has saved since', async () => {
    let reads = 0;
    // a file that is renamed keeps its time and size
    const { files, storage } = memory({
      rename: async (from, to) => {
        files.set(to, files.get(from)!);
        files.delete(from);
      },
    });
    const cache = openCache(
      {
        ...storage,
        read: async name => {
          reads++;
          return storage.read(name);
        },
      },
      () => undefined,
    );
    await cache.save([a]);
    equal(reads, 1);
    await cache.save([a, b]);
    equal(reads, 1);
    await openCache(storage, () => undefined).save([c]);
    await cache.save([a, b]);
    equal(reads, 2);
    deepEqual(await cache.load(), [a, b, c]);
  });

  it('forgets what is gone, and keeps no text that was never saved', async () => {
    const { storage } = memory();
    const cache = openCache(storage, () => undefined);
    await cache.save([a, b]);
    await cache.save([a, { ...c, stamp: '' }], new Set(['b']));
    deepEqual(await cache.load(), [a]);
  });

  it('is saved once at a time, what is saved later last', async () => {
    const { storage } = memory();
    let atOnce = 0;
    let most = 0;
    // the first is the slowest
    const waits = [20, 10, 0];
    const slow: Storage = {
      ...storage,
      write: async (name, bytes) => {
        most = Math.max(most, ++atOnce);
        await setTimeout(waits.shift());
        await storage.write(name, bytes);
        atOnce--;
      },
    };
    const cache = openCache(slow, () => undefined);
    const newer = { ...a, stamp: '2' };
    await Promise.all([cache.save([a]), cache.save([a, b]), cache.save([newer, b, c])]);
    deepEqual([most, await cache.load()], [1, [newer, b, c]]);
  });

  it('that could not be saved once is saved the next time', async () => {
    const { storage } = memory();
    let isFull = true;
    const full: Storage = {
      ...storage,
      write: (name, bytes) => (isFull ? Promise.reject(new Error('no room')) : storage.write(name, bytes)),
    };
    const cache = openCache(full, () => undefined);
    await cache.save([a]);
    isFull = false;
    await cache.save([a, b]);
    deepEqual(await cache.load(), [a, b]);
  });

  for (const [what, failing] of [
    ['put in its place', { rename: () => Promise.reject(new Error('no room')) }],
    ['written', {}],
  ] as const)
    it(`that cannot be ${what} is told, leaves nothing behind and harms nothing`, async () => {
      const { files, storage } = memory(failing);
      // a file system that is full keeps the part for which there was room
      const full: Storage = {
        ...storage,
        write: async (name, bytes) => {
          await storage.write(name, bytes.subarray(0, 8));
          throw new Error('no room');
        },
      };
      const told: string[] = [];
      await openCache(what === 'written' ? full : storage, line => told.push(line)).save([a]);
      deepEqual(told, ['The index could not be saved: no room']);
      equal(files.size, 0);
    });
});
