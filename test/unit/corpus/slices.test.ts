import { equal } from 'node:assert/strict';
import { atOnce, inSlices, SLICE } from '../../../src/corpus/slices';

/** Adds up numbers, with a pause after each. */
function* adding(numbers: readonly number[], took: (milliseconds: number) => void): Generator<void, number> {
  let sum = 0;
  for (const number of numbers) {
    took(number);
    sum += number;
    yield;
  }
  return sum;
}

describe('work in slices', () => {
  it('gives what it gives at once', async () => {
    const work = () => adding([1, 2, 3], () => undefined);
    equal(atOnce(work()), 6);
    equal(await inSlices(work()), 6);
  });

  it('lets others work after each slice, and no more often', async () => {
    let time = 0;
    let breaths = 0;
    const work = adding([SLICE / 2, SLICE / 2, 1, SLICE * 3, 1], milliseconds => {
      time += milliseconds;
    });
    const breathe = async () => {
      breaths++;
    };
    await inSlices(work, breathe, () => time);
    equal(breaths, 2);
  });
});
