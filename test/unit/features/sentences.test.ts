import { deepEqual, equal } from 'node:assert/strict';
import { sentenceAt } from '../../../src/features/sentences';

/** All sentences of a text, each asked for by its first character. */
function sentencesOf(text: string, marks: readonly string[] = []): string[] {
  const ranges = marks.map(mark => ({ start: text.indexOf(mark), end: text.indexOf(mark) + mark.length }));
  const sentences: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { start, end } = sentenceAt(text, at, ranges);
    sentences.push(text.slice(start, end));
    at = Math.max(end, at) + 1;
  }
  return sentences;
}

/** `¦` stands between two sentences; one space stands in its place, but none after Chinese. */
const cases: readonly (readonly [reason: string, text: string])[] = [
  ['two sentences', 'The lamp is dark.¦It was lit.'],
  ['one without a full stop', 'Recalling its resolutions on the matter'],
  ['a question and a call', 'Who reads it?¦Nobody!¦Silt covers it.'],
  ['a title', 'Mr. Smith and Ms. Jones spoke.¦Dr. Vell did not.'],
  ['"para." before a number', 'It fell (see para. 12 above).¦It rose.'],
  ['"No." before a number', 'Supplement No. 5 was issued.¦Then no. 6 was.'],
  ['"no." that ends a sentence', 'The answer was no.¦The States left.'],
  ['"vol." before a roman numeral', 'See vol. II and chap. IV of it.¦They agree.'],
  ['e.g. and i.e.', 'Rivers, e.g. The Tesk, i.e. the upper one.¦They flow.'],
  ['an initial', 'A letter of J. Smith was read.¦It was short.'],
  ['a State in initials', 'The U.S. Government replied.¦It agreed.'],
  ['a letter that names an annex ends a sentence', 'The list is in annex A.¦The rest is not.'],
  ['a month', 'The gauge of 3 Feb. 2044 was low.¦It rose.'],
  ['a small letter goes on', 'It is kept by the office etc. and read daily.¦So it is.'],
  ['an amount', 'The level was 14.5 metres.¦It fell.'],
  ['a symbol', 'See S/2018/14/Rev.1 and A/C.2/98/L.14 for it.¦They agree.'],
  ['a scanner’s space in a symbol', 'See S/20 18/14/Rev. 1 for it.¦It agrees.'],
  ['an hour', 'It was read at 6 a.m.¦The others were not.'],
  ['closing quotation marks', 'He said “It is dark.”¦They lit it.'],
  ['a parenthesis closed after the stop', '(It was dark.)¦They lit it.'],
  ['a subparagraph ends', 'It is set out in paragraph 5 (b).¦The rest is not.'],
  ['a mark glued to the stop', 'A keeper lives there.1¦Lightships were left out.'],
  ['a year ends a sentence', 'It was revised in 2044.¦It now provides for more.'],
  ['Chinese stops need no space', '安全理事会审议了该报告。¦大会注意到。'],
  ['Arabic', 'انظر التقرير؟¦نعم.'],
  ['Spanish opens with a sign', 'No lo hay.¦¿Quién lo lee?'],
];

describe('sentences', () => {
  for (const [reason, text] of cases)
    it(reason, () =>
      deepEqual(sentencesOf(text.replaceAll('。¦', '。').replaceAll('¦', ' ')), text.split('¦')),
    );

  it('a mark that stands apart belongs to the sentence before it', () =>
    deepEqual(sentencesOf('It serves teaching purposes. 1 In the meantime, nobody reads it.', ['1']), [
      'It serves teaching purposes. 1',
      'In the meantime, nobody reads it.',
    ]));

  it('without the knowledge of a mark, a number begins the next', () =>
    deepEqual(sentencesOf('It was dark. 14 Lights were out.'), ['It was dark.', '14 Lights were out.']));

  it('from a mark to its sentence', () => {
    const text = 'One. A keeper lives there.1 Lightships.';
    const { start, end } = sentenceAt(text, text.indexOf('1'));
    equal(text.slice(start, end), 'A keeper lives there.1');
  });

  it('a text of a million characters without an end takes no time', () => {
    const text = 'word '.repeat(200_000);
    const before = performance.now();
    sentenceAt(text, 500_000);
    equal(performance.now() - before < 50, true);
  });

  it('offsets outside the text are answered', () => {
    deepEqual(sentenceAt('', 0), { start: 0, end: 0 });
    deepEqual(sentenceAt('One.', 4), { start: 0, end: 4 });
  });
});
