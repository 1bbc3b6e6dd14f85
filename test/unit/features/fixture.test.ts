import { deepEqual, equal } from 'node:assert/strict';
import { parseFixture, shown } from './fixture';

describe('drawings of reports', () => {
  it('a cursor, and ranges under the line they belong to', () => {
    const { text, cursor, ranges } = parseFixture(`
1. See pa|ra. 2 above.
       ^^^^^^^^ origin
2. The lamp.
^ target
`);
    equal(text, '1. See para. 2 above.\n2. The lamp.\n\n');
    equal(cursor, 9);
    deepEqual(shown(text, ranges), ['1:8 "para. 2"', '2:1 "2"']);
    deepEqual(
      ranges.map(range => range.label),
      ['origin', 'target'],
    );
  });

  it('a range over two lines', () => {
    const { text, ranges } = parseFixture(`
1. See A/98/677-
       ^^^^^^^^^>
S/2044/120 for it.
^^^^^^^^^^
`);
    deepEqual(shown(text, ranges), ['1:8 "A/98/677-\\nS/2044/120"']);
  });
});
