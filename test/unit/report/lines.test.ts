import { deepEqual, equal } from 'node:assert/strict';
import {
  isBlank,
  isWhite,
  lastAtOrBefore,
  lineAt,
  lineEnd,
  lineLength,
  lineStartsOf,
  linesOf,
  lineText,
  nextStart,
  positionAt,
} from '../../../src/report/lines';
import { holds } from './tables';

describe('lines', () => {
  describe('lineStartsOf', () => {
    holds(
      [
        ['an empty text has one line', '', [0]],
        ['a text without a line end', 'abc', [0]],
        ['the last line end begins an empty line', 'ab\n', [0, 3]],
        ['line feeds', 'a\nb\n\nc', [0, 2, 4, 5]],
        ['a return and a line feed end one line', 'a\r\nb\r\n', [0, 3, 6]],
        ['returns alone, as old machines wrote', 'a\rb\r\rc', [0, 2, 4, 5]],
        ['all three in one text', 'a\r\nb\rc\nd', [0, 3, 5, 7]],
        ['a line feed before a return ends a line, and the return another', 'a\n\rb', [0, 2, 3]],
        ['a form feed ends no line', 'a\fb\n\fc', [0, 4]],
        ['nor do other separators that VS Code does not count', 'a\u2028b\u2029c\u0085d\u000be', [0]],
      ] as [string, string, number[]][],
      ([, text, starts]) => deepEqual(lineStartsOf(text), starts),
    );
  });

  describe('lastAtOrBefore', () => {
    holds(
      [
        ['nothing in an empty list', [], 3, -1],
        ['all above', [4, 6], 3, -1],
        ['equal to the first', [4, 6], 4, 0],
        ['between', [4, 6, 9], 8, 1],
        ['equal to the last', [4, 6, 9], 9, 2],
        ['beyond the last', [4, 6, 9], 99, 2],
        ['the last of equals', [4, 4, 4, 7], 4, 2],
      ] as [string, number[], number, number][],
      ([, rising, value, index]) => equal(lastAtOrBefore(rising, value), index),
    );
  });

  describe('lineAt and positionAt', () => {
    const text = 'one\r\ntwo\nthree';
    const starts = lineStartsOf(text);
    holds(
      [
        ['the first character', 0, 0, 0],
        ['the return belongs to the line it ends', 3, 0, 3],
        ['so does the line feed after it', 4, 0, 4],
        ['the next line begins', 5, 1, 0],
        ['the end of the text', text.length, 2, 5],
      ] as [string, number, number, number][],
      ([, offset, line, character]) => {
        equal(lineAt(starts, offset), line);
        deepEqual(positionAt(starts, offset), { line, character });
      },
    );
  });

  describe('lineEnd', () => {
    holds(
      [
        ['without the line feed', 'ab\nc', 0, 2],
        ['without the return and the line feed', 'ab\r\nc', 0, 2],
        ['without the return', 'ab\rc', 0, 2],
        ['the last line ends with the text', 'ab\nc', 1, 4],
        ['an empty line', 'ab\n\nc', 1, 3],
        ['an empty line between returns and line feeds', 'a\r\n\r\nc', 1, 3],
        ['trailing spaces belong to the line', 'ab  \nc', 0, 4],
      ] as [string, string, number, number][],
      ([, text, line, end]) => equal(lineEnd(text, lineStartsOf(text), line), end),
    );
  });

  describe('linesOf', () => {
    holds(
      [
        ['indent and trailing spaces are no words', '   12. The lamp  \n', 0, '12. The lamp'],
        ['tabs and form feeds at the edges neither', '\f\t12. The lamp\t\n', 0, '12. The lamp'],
        ['nor the no-break space of a word processor', '\u00a0The lamp\u00a0\n', 0, 'The lamp'],
        ['nor a byte-order mark', '\ufeffUnited Nations\n', 0, 'United Nations'],
        ['a return is not a word', 'The lamp\r\nburns', 0, 'The lamp'],
        ['the last line, without a line end', 'The lamp\nburns', 1, 'burns'],
        ['a line of white alone is blank', 'a\n \t\u00a0\f\nb', 1, ''],
      ] as [string, string, number, string][],
      ([, text, line, words]) => {
        const lines = linesOf(text);
        equal(lineText(lines, line), words);
        equal(isBlank(lines, line), words === '');
        equal(lineLength(lines, line), words.length);
        equal(lines.initials[line], words === '' ? 0 : words.charCodeAt(0));
      },
    );

    it('the line after the last begins at the end of the text', () => {
      const lines = linesOf('one\ntwo');
      equal(nextStart(lines, 0), 4);
      equal(nextStart(lines, 1), 7);
    });
  });

  describe('isWhite', () => {
    holds(
      [
        ['space', ' ', true],
        ['tab', '\t', true],
        ['line feed', '\n', true],
        ['form feed', '\f', true],
        ['return', '\r', true],
        ['no-break space', '\u00a0', true],
        ['byte-order mark', '\ufeff', true],
        ['a control character is something', '\u0000', false],
        ['so is the bell', '\u0007', false],
        ['and a letter', 'a', false],
        ['and a soft hyphen', '\u00ad', false],
      ] as [string, string, boolean][],
      ([, char, white]) => equal(isWhite(char.charCodeAt(0)), white),
    );
  });
});
