import { deepEqual, equal } from 'node:assert/strict';
import {
  flowOf,
  flowOfBlock,
  flowOffset,
  flowOfLines,
  skipWhite,
  sourceOffset,
  sourceRange,
  trimEnd,
} from '../../../src/report/flow';
import { linesOf } from '../../../src/report/lines';
import { holds, pagesOf } from './tables';

const whole = (text: string) => flowOf(text, [{ start: 0, end: text.length }]);

const flows: [why: string, text: string, flow: string][] = [
  ['nothing', '', ''],
  ['blanks alone', ' \n\t\n\u00a0\n', ''],
  ['one line', 'The lamp burns.', 'The lamp burns.'],
  ['a line end becomes a space', 'The lamp\nburns.', 'The lamp burns.'],
  ['whatever ends the line', 'The\r\nlamp\rburns', 'The lamp burns'],
  ['indents and trailing spaces go', '   The lamp  \n\t burns \n', 'The lamp burns'],
  ['blank lines go', 'The lamp\n\n\nburns', 'The lamp burns'],
  ['a form feed goes', 'The lamp\n\fburns', 'The lamp burns'],
  [
    'the author’s hyphen stays, and no space comes after it',
    'the Secretary-\nGeneral',
    'the Secretary-General',
  ],
  ['so in a joint symbol', '(A/98/677-\nS/2044/120)', '(A/98/677-S/2044/120)'],
  ['also before an indent', 'Secretary-\n    General', 'Secretary-General'],
  ['also over a blank line', 'Secretary-\n\nGeneral', 'Secretary-General'],
  ['a dash with a space before it keeps the space after', 'the lamp -\nit burned', 'the lamp - it burned'],
  ['a hyphen alone on its line is a dash', 'the lamp\n-\nit burned', 'the lamp - it burned'],
  ['a soft hyphen at the end heals the word', 'light\u00ad\nhouse', 'lighthouse'],
  ['a scanner’s not sign does the same', 'light\u00ac\nhouse', 'lighthouse'],
  ['a soft hyphen inside a line stays', 'light\u00adhouse keeper', 'light\u00adhouse keeper'],
  ['an en dash at the end keeps its space', 'paras. 13–\n17', 'paras. 13– 17'],
  ['wide gaps of a justified layout become one space', 'The   lamp     burns', 'The lamp burns'],
  ['also where two gaps follow each other', 'a  b   c\nd  e', 'a b c d e'],
  ['no-break spaces become spaces', 'para.\u00a012, 30\u202f000', 'para. 12, 30 000'],
  ['two no-break spaces are one gap', 'The\u00a0\u00a0lamp', 'The lamp'],
  ['a rule at the end of a line is not read', 'of the harbour. _________________', 'of the harbour.'],
  ['a rule alone neither', 'The lamp\n_________\nburns', 'The lamp burns'],
  ['a short blank to fill in is the author’s', 'Name: ____', 'Name: ____'],
  ['Chinese lines join without a space', '港口的灯\n在夜里', '港口的灯在夜里'],
  ['a Latin word after a Chinese line keeps its space', '见文件\nA/98/677', '见文件 A/98/677'],
  ['and before one', 'A/98/677\n号文件', 'A/98/677 号文件'],
  ['figure spaces become spaces too', 'para.\u200712', 'para. 12'],
  ['Chinese commas belong to Chinese: no space after them', '灯在夜里，\n没有声音', '灯在夜里，没有声音'],
];

describe('flow', () => {
  describe('flowing text', () => {
    const check = ([, text, flow]: [string, string, string]) => equal(whole(text).text, flow);
    holds(flows, check);
  });

  describe('whole lines known already flow the same', () => {
    holds(flows, ([, text]) => {
      const lines = linesOf(text);
      deepEqual(flowOfLines(lines, [{ first: 0, last: lines.starts.length - 1 }]), whole(text));
    });
  });

  describe('every character knows where it came from', () => {
    holds(flows, ([, text]) => {
      const flow = whole(text);
      for (let at = 0; at < flow.text.length; at++) {
        const source = text[sourceOffset(flow, at)];
        if (flow.text[at] === ' ') continue; // it stands for a line end or a gap
        equal(source, flow.text[at], `character ${at} of ${JSON.stringify(flow.text)}`);
        equal(flowOffset(flow, sourceOffset(flow, at)), at, `back from character ${at}`);
      }
    });
  });

  it('a range over a line end begins and ends at its own characters', () => {
    const text = 'see A/98/677-\n   S/2044/120, para. 3';
    const flow = whole(text);
    const start = flow.text.indexOf('A/98');
    const end = flow.text.indexOf(',');
    const range = sourceRange(flow, start, end);
    equal(text.slice(range.start, range.end), 'A/98/677-\n   S/2044/120');
  });

  it('a range that ends with a line does not take the line end in', () => {
    const text = 'The lamp  \n  burns';
    const range = sourceRange(whole(text), 4, 8);
    equal(text.slice(range.start, range.end), 'lamp');
  });

  it('an empty range stays empty', () => {
    deepEqual(sourceRange(whole('ab\ncd'), 3, 3), { start: 3, end: 3 });
  });

  holds(
    [
      ['what was taken out maps to the character after it: an indent', 'ab\n   cd', 4, 3],
      ['a trailing space maps to the character after it too', 'ab   \ncd', 3, 3],
      ['the first one to the space that stands for the line end', 'ab   \ncd', 2, 2],
      ['before the first character is the beginning', '   ab', 1, 0],
      ['after the last is the end', 'ab   ', 5, 2],
    ] as [string, string, number, number][],
    ([, text, source, offset]) => equal(flowOffset(whole(text), source), offset),
  );

  it('pieces flow as one text, what stands between them left out', () => {
    const text = 'The lamp\nS/2044/318\n2/4\nburns';
    const flow = flowOf(text, [
      { start: 0, end: 9 },
      { start: 24, end: text.length },
    ]);
    equal(flow.text, 'The lamp burns');
    equal(sourceOffset(flow, 9), 24);
    equal(flowOffset(flow, 24), 9);
  });

  it('a hyphen before a page break is healed over the break', () => {
    const report = pagesOf(
      ['1. The lamp was lit by the Secretary-'],
      ['General, who climbed the tower alone.', '', '2. It burned.'],
    );
    const block = report.paragraphs[0]!.firstBlock;
    equal(
      flowOfBlock(report, block).text,
      '1. The lamp was lit by the Secretary-General, who climbed the tower alone.',
    );
  });

  it('skipWhite and trimEnd stop at the bounds', () => {
    equal(skipWhite('  ab', 0, 4), 2);
    equal(skipWhite('    ', 1, 3), 3);
    equal(trimEnd('ab  ', 0, 4), 2);
    equal(trimEnd('    ', 1, 4), 1);
  });
});
