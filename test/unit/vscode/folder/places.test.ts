import { deepEqual, equal, notEqual } from 'node:assert/strict';
import type { Filed } from '../../../../src/corpus/entry';
import { CACHE_NAME } from '../../../../src/vscode/folder/cache';
import { cacheIn, letGo, type Places, placeOf, USED_NAME } from '../../../../src/vscode/folder/places';
import { draw, folder } from '../../corpus/folder';
import { sharedMemory } from './memory';

const filed = (uri: string, symbol: string): Filed => {
  const { corpus } = folder({ [uri]: draw(symbol, '1. See S/2044/10, para. 3.\n') });
  return corpus.files.get(uri)!;
};
const [a, b, c] = [filed('a', 'S/2044/1'), filed('b', 'S/2044/2'), filed('c', 'S/2044/3')] as const;

const SEAS = 'file:///seas';
const LIGHTS = 'file:///lights';
const DAY = 24 * 60 * 60 * 1000;
const quiet = () => undefined;

/** A window with these folders open. */
const windowOn = (places: Places, folders: readonly string[], now = 0) =>
  cacheIn(
    places,
    () => folders,
    quiet,
    () => now,
  );

describe('the place of a saved index', () => {
  for (const [why, one, other, isSame] of [
    ['one folder is one place', [SEAS], [SEAS], true],
    ['the order of the folders is a matter of the window', [SEAS, LIGHTS], [LIGHTS, SEAS], true],
    ['another folder is another place', [SEAS], [LIGHTS], false],
    ['two folders are another place than one of them', [SEAS, LIGHTS], [SEAS], false],
    ['where one name ends matters', ['file:///a', 'file:///b'], ['file:///afile:///b'], false],
  ] as const)
    it(why, () => equal(placeOf(one) === placeOf(other), isSame));

  it('is a name that every file system takes', () => equal(/^[\da-f]+-\d+$/.test(placeOf([SEAS])!), true));

  it('is nowhere without a folder', () => equal(placeOf([]), undefined));
});

describe('the saved indexes of windows', () => {
  it('on one folder, one after the other: the second has what the first saved', async () => {
    const { places } = sharedMemory();
    await windowOn(places, [SEAS]).save([a, b]);
    deepEqual(await windowOn(places, [SEAS]).load(), [a, b]);
  });

  it('on one folder, at once: nothing of either is lost', async () => {
    const { places } = sharedMemory();
    const [one, other] = [windowOn(places, [SEAS]), windowOn(places, [SEAS])];
    deepEqual([await one.load(), await other.load()], [[], []]);
    await one.save([a]);
    await other.save([b]);
    await one.save([a, c]);
    deepEqual(await other.load(), [a, b, c]);
  });

  it('on other folders have nothing in common', async () => {
    const { folders, places } = sharedMemory();
    await windowOn(places, [SEAS]).save([a]);
    await windowOn(places, [LIGHTS]).save([b]);
    deepEqual(await windowOn(places, [SEAS]).load(), [a]);
    deepEqual(await windowOn(places, [LIGHTS]).load(), [b]);
    equal(folders.size, 2);
  });

  it('go with the folders when a window gets another one', async () => {
    const { places } = sharedMemory();
    let open = [SEAS];
    const cache = cacheIn(places, () => open, quiet);
    await cache.save([a]);
    open = [SEAS, LIGHTS];
    deepEqual(await cache.load(), []);
    await cache.save([a, b]);
    deepEqual(await windowOn(places, [LIGHTS, SEAS]).load(), [a, b]);
    deepEqual(await windowOn(places, [SEAS]).load(), [a]);
  });

  it('are not kept without a folder', async () => {
    const { folders, places } = sharedMemory();
    const cache = windowOn(places, []);
    await cache.save([a]);
    deepEqual([await cache.load(), folders.size], [[], 0]);
  });
});

describe('a saved index that is not used', () => {
  const [seas, lights] = [placeOf([SEAS])!, placeOf([LIGHTS])!];
  /** Places of two folders, both taken on the day 0. */
  const bothUsed = async (overrides: Partial<Places> = {}) => {
    const { folders, places } = sharedMemory(overrides);
    for (const open of [SEAS, LIGHTS]) {
      await windowOn(places, [open]).save([a]);
      await windowOn(places, [open]).load();
    }
    return { folders, places };
  };

  it('is let go after six weeks, not before', async () => {
    const { folders, places } = await bothUsed();
    await letGo(places, undefined, quiet, 42 * DAY);
    equal(folders.size, 2);
    await letGo(places, undefined, quiet, 43 * DAY);
    equal(folders.size, 0);
  });

  it('stays where a window has taken it meanwhile, though nothing was to be saved', async () => {
    const { folders, places } = await bothUsed();
    await windowOn(places, [LIGHTS], 30 * DAY).load();
    await letGo(places, undefined, quiet, 43 * DAY);
    deepEqual([...folders.keys()], [lights]);
  });

  it('stays where it is the window’s own', async () => {
    const { folders, places } = await bothUsed();
    await letGo(places, seas, quiet, 43 * DAY);
    deepEqual([...folders.keys()], [seas]);
  });

  it('that was saved and never taken has its weeks from the day when it is found', async () => {
    const { folders, places } = sharedMemory();
    await windowOn(places, [SEAS]).save([a]);
    await letGo(places, undefined, quiet, 100 * DAY);
    await letGo(places, undefined, quiet, 142 * DAY);
    equal(folders.size, 1);
    await letGo(places, undefined, quiet, 143 * DAY);
    equal(folders.size, 0);
  });

  it('is no loss: the reports are read anew, and saved again', async () => {
    const { places } = await bothUsed();
    await letGo(places, undefined, quiet, 43 * DAY);
    const cache = windowOn(places, [SEAS]);
    deepEqual(await cache.load(), []);
    await cache.save([b]);
    deepEqual(await windowOn(places, [SEAS]).load(), [b]);
  });

  for (const [what, failing] of [
    ['listed', { names: () => Promise.reject(new Error('no disk')) }],
    ['removed', { remove: () => Promise.reject(new Error('no disk')) }],
  ] as const)
    it(`that cannot be ${what} is told in one line`, async () => {
      const { folders, places } = await bothUsed(failing);
      const lines: string[] = [];
      await letGo(places, undefined, line => lines.push(line), 43 * DAY);
      equal(folders.size, 2);
      equal(lines.length, 1);
      equal(lines[0]?.endsWith('no disk'), true);
    });

  it('has its mark beside it', async () => {
    const { folders } = await bothUsed();
    deepEqual([...folders.get(seas)!.files.keys()], [CACHE_NAME, USED_NAME]);
    notEqual(seas, lights);
  });
});
