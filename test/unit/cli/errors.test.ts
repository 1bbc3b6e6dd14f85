import { equal } from 'node:assert/strict';
import { reasonOf, whyNotWritten } from '../../../src/cli/errors';

describe('what went wrong, in plain words', () => {
  const cases: [code: string, reading: RegExp, writing: RegExp][] = [
    ['EACCES', /permission to read/, /permission to write/],
    ['EISDIR', /name the files in it/, /name a file in it/],
    ['ENOENT', /no such file/, /folder does not exist/],
    ['ENOTDIR', /part of its path is a file/, /part of its path is a file/],
    ['ENOSPC', /no space left/, /no space left/],
    ['EROFS', /^x\.$/, /can only be read/],
    ['EUNHEARD', /^x\.$/, /^x\.$/],
  ];
  for (const [code, reading, writing] of cases)
    it(code, () => {
      const error = Object.assign(new Error('x'), { code });
      equal(reading.test(reasonOf(error)), true, reasonOf(error));
      equal(writing.test(whyNotWritten(error)), true, whyNotWritten(error));
    });
});
