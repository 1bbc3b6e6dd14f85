import { deepEqual, equal } from 'node:assert/strict';
import { lookUp } from '../../../src/corpus/look-up';
import { plainOf } from '../../../src/corpus/plain-text';
import { readReport } from '../../../src/report/read';
import { draw } from './folder';

describe('text as it is compared', () => {
  const cases: [why: string, text: string, plain: string][] = [
    ['quotation marks and the case of letters', '“It’s «Dark»”', `"it's "dark""`],
    ['hyphens, with the space after them', 'Secretary‐General sta- tions', 'secretarygeneral stations'],
    ['dashes', 'lights – and 3–7', 'lights and 3 7'],
    ['white space', ' a \t\n b\u00a0c ', 'a b c'],
    ['ligatures and soft hyphens', 'ﬁrst co\u00adoperation', 'first cooperation'],
    ['letters of any alphabet', 'ÉTATS Совет', 'états совет'],
    ['nothing', ' \n', ''],
  ];
  for (const [why, text, plain] of cases) it(why, () => equal(plainOf(text).text, plain));

  it('every character knows where it came from', () => {
    const text = ' The  “ﬁrst\u00ad”  light ';
    const { text: plain, sources } = plainOf(text);
    equal(sources.length, plain.length);
    equal(text[sources[plain.indexOf('light')]!], 'l');
    equal(text[sources[plain.indexOf('"')]!], '“');
  });
});

describe('looking a phrase up by paragraph', () => {
  const report = readReport(
    draw(
      'S/2044/10',
      `1. The keepers of the remaining Secretary-
General stations had “no boats”.

2. The boats. The boats were lost, and the keepers of the
remaining stations with them.1

__________________
1 The boats were old.
`,
    ),
  );
  const told = (phrase: string) =>
    lookUp(report, phrase).map(({ paragraph, note, ranges }) => [
      paragraph ?? `note ${note}`,
      ...ranges.map(({ start, end }) => report.text.slice(start, end)),
    ]);

  const cases: [why: string, phrase: string, hits: string[][]][] = [
    ['over a line end', 'keepers of the remaining stations', [['2', 'keepers of the\nremaining stations']]],
    ['over a hyphen at a line end', 'secretary-general stations', [['1', 'Secretary-\nGeneral stations']]],
    ['with other quotation marks', '"no boats"', [['1', '“no boats”']]],
    [
      'several places of a paragraph are one hit; notes are looked at',
      'the boats',
      [
        ['2', 'The boats', 'The boats'],
        ['note 1', 'The boats'],
      ],
    ],
    ['nothing that is not there', 'lighthouses', []],
    ['nothing for nothing', ' “ ', []],
  ];
  for (const [why, phrase, hits] of cases) it(why, () => deepEqual(told(phrase), hits));

  it('shows the words around', () => {
    equal(
      lookUp(report, 'were lost')[0]?.excerpt,
      '2. The boats. The boats were lost, and the keepers of the remaining stations with them.1',
    );
  });
});
