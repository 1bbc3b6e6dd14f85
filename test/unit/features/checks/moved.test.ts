/** Findings between two checks, and many fixes at once. */
import assert from 'node:assert/strict';
import { countsByCode } from '../../../../src/features/checks/card';
import { checks } from '../../../../src/features/checks/checks';
import type { Edit, Finding } from '../../../../src/features/checks/finding';
import { type Change, movedFindings, stillFits } from '../../../../src/features/checks/moved';
import { readReport } from '../../../../src/report/read';
import { drawn, paragraphs } from './cases';

const range = (start: number, end: number) => ({ start, end });

/** A finding at 10–15, with another place at 30–33 and a fix at 12–14. */
const FINDING: Finding = {
  code: 'text.repeated',
  level: 'warning',
  range: range(10, 15),
  message: '',
  certainty: 'read',
  related: [{ range: range(30, 33), message: '' }],
  fixes: [{ title: '', kind: 'quickfix', edits: [{ range: range(12, 14), newText: '', expected: 'ab' }] }],
};

const change = (start: number, end: number, length: number): Change => ({ range: range(start, end), length });

describe('a finding, when the text changes', () => {
  const CASES: [reason: string, changes: Change[], start: number | undefined, related?: number][] = [
    ['stays where the change is behind it', [change(40, 41, 9)], 10, 30],
    ['moves on with an insertion before it', [change(0, 0, 5)], 15, 35],
    ['moves back with a deletion before it', [change(2, 6, 0)], 6, 26],
    ['stays, and its other place moves, with one between the two', [change(20, 20, 4)], 10, 34],
    ['goes when something is typed into it', [change(12, 12, 1)], undefined],
    ['goes when something is typed at its end: the word goes on', [change(15, 15, 1)], undefined],
    ['goes when something is typed at its beginning', [change(10, 10, 1)], undefined],
    ['goes when it is deleted with what stands around it', [change(5, 20, 0)], undefined],
    ['goes when its end is deleted', [change(14, 18, 0)], undefined],
    ['goes when its other place is touched: it may be right now', [change(31, 32, 1)], undefined],
    [
      'moves with each of several changes, the last in the text first',
      [change(50, 51, 0), change(3, 3, 2)],
      12,
      32,
    ],
    [
      'goes with the second change, which speaks of the text after the first',
      [change(0, 0, 5), change(16, 16, 1)],
      undefined,
    ],
    ['stays with the change of nothing into nothing elsewhere', [change(5, 5, 0)], 10, 30],
  ];
  for (const [reason, changes, start, related] of CASES)
    it(reason, () => {
      const [moved] = movedFindings([FINDING], changes);
      assert.equal(moved?.range.start, start);
      assert.equal(moved?.related[0]?.range.start, related);
    });

  it('takes its fixes along', () => {
    const [moved] = movedFindings([FINDING], [change(0, 0, 5)]);
    assert.deepEqual(moved?.fixes[0]?.edits[0]?.range, range(17, 19));
  });

  it('loses a fix of which an edit is touched elsewhere, and stays', () => {
    const edits: Edit[] = [...FINDING.fixes[0]!.edits, { range: range(60, 62), newText: '', expected: 'cd' }];
    const wide: Finding = { ...FINDING, fixes: [{ ...FINDING.fixes[0]!, edits }] };
    const [moved] = movedFindings([wide], [change(61, 61, 1)]);
    assert.deepEqual(moved?.fixes, []);
  });

  it('stands at the same words as before, whatever is typed elsewhere', () => {
    const text = drawn(
      paragraphs(
        'The keepers of the the lights.',
        'It was lit in Octoher 2018.',
        'October 2018, October 2017.',
      ),
    );
    const before = checks(readReport(text));
    const words = (found: readonly Finding[], from: string) =>
      found.map(finding => from.slice(finding.range.start, finding.range.end));
    assert.deepEqual(words(before, text), ['the', 'Octoher']);
    const at = text.indexOf('The keepers');
    const after = `${text.slice(0, at)}Indeed. ${text.slice(at)}`;
    const moved = movedFindings(before, [change(at, at, 'Indeed. '.length)]);
    assert.deepEqual(words(moved, after), ['the', 'Octoher']);
    for (const fix of moved.flatMap(({ fixes }) => fixes)) assert.ok(stillFits(fix, after), fix.title);
  });
});

describe('a fix', () => {
  const [fix] = FINDING.fixes;
  const CASES: [reason: string, text: string, fits: boolean][] = [
    ['fits where the text is what it was', '0123456789..ab..', true],
    ['does not where it is another', '0123456789..ax..', false],
    ['does not where the text has ended', '0123', false],
  ];
  for (const [reason, text, fits] of CASES) it(reason, () => assert.equal(stillFits(fix!, text), fits));
});

describe('the findings in numbers', () => {
  it('are counted by code, in the order of the table, with the first of each', () => {
    const later: Finding = { ...FINDING, range: range(20, 25) };
    const other: Finding = { ...FINDING, code: 'note.sequence', range: range(90, 91) };
    assert.deepEqual(
      countsByCode([FINDING, later, other]).map(({ code, count, first }) => [code, count, first.range.start]),
      [
        ['note.sequence', 1, 90],
        ['text.repeated', 2, 10],
      ],
    );
  });
});
