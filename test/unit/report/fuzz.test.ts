import { equal, ok } from 'node:assert/strict';
import { keptCases, problemOf } from '../../fuzz/case';
import { fuzz } from '../../fuzz/run';
import { fuzzTyping } from '../../fuzz/typing';

/** `npm run fuzz` takes half an hour, and other texts each time; here they are the same in every run. */
const seconds = Number(process.env.UN_REPORT_FUZZ_SECONDS ?? 8);
const seed = Number(process.env.UN_REPORT_SEED ?? 2044);

describe('damaged reports', function () {
  this.timeout(60_000 + 2_000 * seconds);

  for (const [name, given] of keptCases()) {
    it(`${name} is read rightly now`, () => {
      equal(problemOf(given), undefined);
    });
  }

  it('none is read wrongly', () => {
    equal(firstProblem(0), undefined);
  });

  it('what is read again after any edits is what is read afresh', () => {
    equal(firstProblem(12), undefined);
  });

  it('a word typed where lines are at the edges of rules leaves what is read afresh', () => {
    const { texts, alone, failures } = fuzzTyping({ seconds: seconds / 4, seed });
    const [first] = failures;
    equal(first && `seed ${first.seed}: ${first.problem}`, undefined);
    ok(alone > texts / 4, `only ${alone} of ${texts} texts were read by one block alone`);
  });
});

/** The first problem found; `npm run fuzz` makes it small and keeps it. */
function firstProblem(edits: number): string | undefined {
  const [first] = fuzz({ seconds: seconds / 2, seed, edits }).failures;
  return first && `seed ${first.seed}: ${first.problem}`;
}
