import { deepEqual, equal, rejects } from 'node:assert/strict';
import { oneAfterAnother } from '../../../src/vscode/one-after-another';

describe('work that is asked for again while it is done', () => {
  /** Work that ends when it is told to, or fails. */
  const drawn = (isWanted = () => true) => {
    const ends: { done: () => void; fail: () => void }[] = [];
    const work = () =>
      new Promise<void>((resolve, reject) => {
        ends.push({ done: resolve, fail: () => reject(new Error('no such folder')) });
      });
    return { work: oneAfterAnother(work, isWanted), ends };
  };
  const turn = () => new Promise(resolve => setTimeout(resolve, 0));

  it('is done once more, however often it was asked for', async () => {
    const { work, ends } = drawn();
    const asked = [work.ask(), work.ask(), work.ask()];
    equal(ends.length, 1);
    ends[0]!.done();
    await turn();
    equal(ends.length, 2);
    ends[1]!.done();
    await Promise.all(asked);
    deepEqual([ends.length, work.running()], [2, undefined]);
  });

  it('is not where it is no longer wanted', async () => {
    const { work, ends } = drawn(() => false);
    const asked = [work.ask(), work.ask()];
    ends[0]!.done();
    await Promise.all(asked);
    equal(ends.length, 1);
  });

  it('can be asked for after a failure', async () => {
    const { work, ends } = drawn();
    const first = work.ask();
    ends[0]!.fail();
    await rejects(first);
    const second = work.ask();
    equal(ends.length, 2);
    ends[1]!.done();
    await second;
  });
});
