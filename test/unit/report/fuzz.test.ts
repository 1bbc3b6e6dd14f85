import { equal } from 'node:assert/strict';
import { keptCases, problemOf, readAgain } from '../../fuzz/case';
import { fuzz } from '../../fuzz/run';

/** `npm run fuzz` takes half an hour, and another seed each time; here it is the same texts in every run. */
const seconds = Number(process.env.UN_REPORT_FUZZ_SECONDS ?? 8);
const seed = Number(process.env.UN_REPORT_SEED ?? 2044);

describe('damaged reports', function () {
  this.timeout(60_000 + 2_000 * seconds);

  for (const [name, given] of keptCases()) {
    it(`${name} is read rightly now`, function () {
      if (given.before !== undefined && !readAgain) this.skip();
      equal(problemOf(given), undefined);
    });
  }

  it('none is read wrongly', () => {
    equal(firstProblem(false), undefined);
  });

  it('what is read again after an edit is what is read afresh', function () {
    if (!readAgain) this.skip();
    equal(firstProblem(true), undefined);
  });
});

/** The first problem found; `npm run fuzz` makes it small and keeps it. */
function firstProblem(edits: boolean): string | undefined {
  const [first] = fuzz({ seconds: seconds / 2, seed, edits }).failures;
  return first && `seed ${first.seed}: ${first.problem}`;
}
