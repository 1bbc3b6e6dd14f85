import { equal } from 'node:assert/strict';
import { dateInWords } from '../../../src/un/dates';

describe('dates in words', () => {
  it('have day, month and year, no comma and no leading nought', () => {
    equal(dateInWords('2018-11-21'), '21 November 2018');
    equal(dateInWords('1946-01-05'), '5 January 1946');
  });
});
