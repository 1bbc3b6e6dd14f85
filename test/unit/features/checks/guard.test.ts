import { deepEqual, equal, throws } from 'node:assert/strict';
import { checks } from '../../../../src/features/checks/checks';
import { readReport } from '../../../../src/report/read';
import { MASTHEAD } from '../../report/tables';

describe('a check that fails', () => {
  const report = readReport(
    `${MASTHEAD}\n1. The lamps (of the harbours  were lit.\n\n2. They burn.\n\n4. They glow.\n`,
  );
  const codes = (found: ReturnType<typeof checks>) => [...new Set(found.map(({ code }) => code))];

  it('takes no other with it, and its name is told', () => {
    const all = codes(checks(report));
    equal(all.includes('text.brackets') && all.includes('paragraph.sequence'), true);
    const told: string[] = [];
    const rest = checks(report, {}, [], (check, work) => {
      try {
        if (check === 'text.brackets') throw new RangeError('too many');
        return work();
      } catch {
        told.push(check);
        return undefined;
      }
    });
    deepEqual(told, ['text.brackets']);
    deepEqual(
      codes(rest),
      all.filter(code => code !== 'text.brackets'),
    );
  });

  it('is not hidden where nobody guards', () => {
    throws(() =>
      checks(report, {}, [], () => {
        throw new RangeError('too many');
      }),
    );
  });
});
