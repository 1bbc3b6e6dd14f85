import { deepEqual, equal, rejects } from 'node:assert/strict';
import { remembered } from '../../../src/vscode/remembered';

describe('an answer that is good for a while', () => {
  const asking = (...answers: (boolean | Error)[]) => {
    let time = 0;
    let asked = 0;
    const ask = async () => {
      const answer = answers[asked++]!;
      if (answer instanceof Error) throw answer;
      return answer;
    };
    return { answer: remembered(30, ask, () => time), at: (now: number) => (time = now), asked: () => asked };
  };

  it('is asked for once while it is good, and again afterwards', async () => {
    const { answer, at, asked } = asking(false, true);
    deepEqual([await answer(), await answer()], [false, false]);
    at(30);
    equal(await answer(), false);
    at(31);
    equal(await answer(), true);
    equal(asked(), 2);
  });

  it('is asked for again at once where it failed', async () => {
    const { answer, asked } = asking(new Error('the file system is not there yet'), true);
    await rejects(answer());
    equal(await answer(), true);
    equal(asked(), 2);
  });

  it('is the same for all who ask meanwhile', async () => {
    const { answer, asked } = asking(true);
    deepEqual(await Promise.all([answer(), answer()]), [true, true]);
    equal(asked(), 1);
  });
});
