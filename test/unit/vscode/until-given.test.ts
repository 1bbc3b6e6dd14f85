import assert from 'node:assert/strict';
import { untilGiven } from '../../../src/vscode/until-given';

describe('work that is done once', () => {
  it('is shared by all who ask', async () => {
    let times = 0;
    const ask = untilGiven(async () => ++times);
    assert.deepEqual(await Promise.all([ask(), ask()]), [1, 1]);
    assert.equal(await ask(), 1);
  });

  it('is tried again where it gave nothing, or failed', async () => {
    let times = 0;
    const ask = untilGiven(async () => {
      times++;
      if (times === 1) return undefined;
      if (times === 2) throw new Error('no file');
      return times;
    });
    assert.deepEqual(await Promise.all([ask(), ask()]), [undefined, undefined]);
    await assert.rejects(ask());
    assert.equal(await ask(), 3);
    assert.equal(await ask(), 3);
  });

  it('is tried again where it fails before it waits for anything', async () => {
    let times = 0;
    const ask = untilGiven((): Promise<number> => {
      times++;
      if (times === 1) throw new Error('no file');
      return Promise.resolve(times);
    });
    await assert.rejects(ask());
    assert.equal(await ask(), 2);
  });
});
