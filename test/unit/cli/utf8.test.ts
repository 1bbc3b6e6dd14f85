import { deepEqual } from 'node:assert/strict';
import { readUtf8 } from '../../../src/cli/utf8';
import { decode } from '../../../src/corpus/decode';
import { draw } from '../corpus/folder';

describe('UTF-8 as Node reads it', () => {
  const report = draw('S/2044/1', '1. See “S/2044/2”.\n');
  const cases: [why: string, bytes: Uint8Array][] = [
    ['nothing', Buffer.from('')],
    ['ASCII', Buffer.from('1. See S/2044/2.\r\n\f')],
    ['quotation marks', Buffer.from(report)],
    ['Arabic, Chinese and a character of two units', Buffer.from('القرار 报告 𐐀')],
    ['a byte-order mark', Buffer.from(`\ufeff${report}`)],
    ['a byte-order mark, and ASCII', Buffer.from('\ufeff1. See S/2044/2.')],
    ['a byte-order mark alone', Buffer.from('\ufeff')],
    ['two marks, of which the second is text', Buffer.from('\ufeff\ufeffx')],
    ['cut in a character', Buffer.from('“Жж”').subarray(0, -1)],
    ['Windows-1252', Buffer.from('1. \x93A\x94.', 'latin1')],
    ['half a pair', Buffer.from([0xed, 0xa0, 0x80])],
    ['too long a form', Buffer.from([0xc0, 0xaf])],
    ['UTF-16', Buffer.from(report, 'utf16le')],
    ['a PDF', Buffer.from('%PDF-1.4\n')],
    ['not at the start of its memory', Buffer.from(`xxx${report}`).subarray(3)],
    ['ASCII not at the start of its memory', Buffer.from('xxx1. One.').subarray(3)],
  ];
  for (const [why, bytes] of cases)
    it(`${why}: the same as everywhere`, () => deepEqual(decode(bytes, readUtf8), decode(bytes)));
});
