import { deepEqual, equal } from 'node:assert/strict';
import { type Decoded, decode } from '../../../src/corpus/decode';

const bytes = (latin1: string) => Uint8Array.from(Buffer.from(latin1, 'latin1'));
const utf8 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf8'));
const little = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const big = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

const report = '1. The Secretary-General’s “report” (S/2044/318)\r\n\f\tof 12 May – all of it.\n';
const russian = 'Доклад Генерального секретаря\n1. Во исполнение резолюции 3702 (2043)\n';
const chinese = '秘书长的报告\n1. 一九四四年\n';

describe('decoding', () => {
  const cases: [why: string, given: Uint8Array, text: string, encoding: Decoded['encoding']][] = [
    ['nothing is an empty text', utf8(''), '', 'utf-8'],
    ['UTF-8', utf8(report), report, 'utf-8'],
    ['UTF-8 with a byte-order mark, which is no part of the text', utf8(`\ufeff${report}`), report, 'utf-8'],
    ['a byte-order mark and nothing else', utf8('\ufeff'), '', 'utf-8'],
    ['a character beyond the first plane', utf8('𝕌𝕟'), '𝕌𝕟', 'utf-8'],
    ['a text of line ends only', utf8('\r\n\r\n\f'), '\r\n\r\n\f', 'utf-8'],
    ['UTF-16, little end first, with its mark', little(`\ufeff${report}`), report, 'utf-16le'],
    ['UTF-16, big end first, with its mark', big(`\ufeff${report}`), report, 'utf-16be'],
    ['UTF-16 without a mark, told by its NULs', little(report), report, 'utf-16le'],
    ['UTF-16 without a mark, the other order', big(report), report, 'utf-16be'],
    ['Russian in UTF-16 has few NULs', little(russian), russian, 'utf-16le'],
    ['… in either order', big(russian), russian, 'utf-16be'],
    [
      'Chinese in UTF-16 has fewer still, and 一 (U+4E00) on the wrong side',
      little(chinese),
      chinese,
      'utf-16le',
    ],
    ['… in either order', big(chinese), chinese, 'utf-16be'],
    [
      'Windows-1252: curly quotes and a dash',
      bytes('\x93r\xe9sum\xe9\x94 \x96 \x80'),
      '“résumé” – €',
      'windows-1252',
    ],
    ['a byte that Windows-1252 does not use', bytes('a \x81 \xe9 b'), 'a \x81 é b', 'windows-1252'],
    ['an escape sequence in a text is text', utf8('\x1b[31mred\x1b[0m'), '\x1b[31mred\x1b[0m', 'utf-8'],
  ];
  for (const [why, given, text, encoding] of cases)
    it(why, () => deepEqual(decode(given), { kind: 'text', text, encoding, damaged: 0 }));

  const damaged: [
    why: string,
    given: Uint8Array,
    text: string,
    encoding: Decoded['encoding'],
    damaged: number,
  ][] = [
    [
      'UTF-8 cut within a character',
      utf8('“the lamps” – Ж').slice(0, -1),
      '“the lamps” – \ufffd',
      'utf-8',
      1,
    ],
    ['UTF-8 with a bad byte', Buffer.concat([utf8('“a” '), bytes('\xff')]), '“a” \ufffd', 'utf-8', 1],
    ['UTF-16 cut within a character', little('\ufeffab').slice(0, -1), 'a\ufffd', 'utf-16le', 1],
    ['half a surrogate pair in UTF-16', little('\ufeffa\ud835b'), 'a\ufffdb', 'utf-16le', 1],
  ];
  for (const [why, given, text, encoding, count] of damaged)
    it(`${why} says so`, () => deepEqual(decode(given), { kind: 'text', text, encoding, damaged: count }));

  const binary: [why: string, given: Uint8Array, format?: string][] = [
    ['NULs that are not UTF-16', bytes('abc\0def\0\0\0ghi')],
    ['a NUL in a long text', utf8(`${report.repeat(100)}\0${report}`)],
    ['UTF-32', bytes('\xff\xfe\0\0a\0\0\0b\0\0\0')],
    [
      'bytes without a NUL, one in ten a control character',
      Uint8Array.from({ length: 4096 }, (_, at) => 1 + ((at * 73) % 255)),
    ],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), 'a PDF'],
    ['a Word document', bytes('PK\x03\x04\x14\0'), 'a Word document or another zip archive'],
    ['a picture', bytes('\x89PNG\r\n'), 'a picture'],
  ];
  for (const [why, given, format] of binary)
    it(`${why} is no text`, () =>
      deepEqual(decode(given), format === undefined ? { kind: 'binary' } : { kind: 'binary', format }));

  it('a view into a larger buffer is read alone', () => {
    const decoded = decode(utf8('abcdef').subarray(1, 3));
    equal(decoded.kind === 'text' && decoded.text, 'bc');
  });

  it('50 MB are decoded in seconds, in any encoding', () => {
    const megabytes = (unit: Uint8Array) => Buffer.concat(Array(Math.ceil(50e6 / unit.length)).fill(unit));
    for (const unit of [utf8(report), little(report), bytes('r\xe9sum\xe9 \x96 of the report\n')]) {
      const given = megabytes(unit);
      const began = performance.now();
      equal(decode(given).kind, 'text');
      const time = performance.now() - began;
      equal(time < 10_000, true, `${Math.round(time)} ms`);
    }
  }).timeout(30_000);
});
