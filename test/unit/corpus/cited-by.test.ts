import { deepEqual, equal } from 'node:assert/strict';
import { citedBy, placeOfCiting, type Wanted } from '../../../src/corpus/cited-by';
import { putFile, removeFile } from '../../../src/corpus/index';
import { indexLine, placesInLine } from '../../../src/corpus/index-line';
import { draw, folder, shown } from './folder';

const files = {
  'one.txt': draw(
    'S/2044/1',
    `1. See S/2044/10, paras. 3–7 and 9, and its annex.

2. The matter was taken up (S/2044/10/Add.1, para. 4; A/98/677-S/2044/12, para. 5).1

3. The Council decided in paragraph 9 of resolution 3702 (2043) that lights be lit.

__________________
1 S/2044/10, annex II, para. 5.
2 Ibid., para. 8.
`,
  ),
  'two.txt': draw('S/2044/2', '1. Security Council resolution 3702 was followed (S/2044/12, para. 5).\n'),
};

describe('who cites a document, or a part of it', () => {
  const { corpus, report } = folder(files);

  /** `file line:column "words" place`, for each. */
  const told = (wanted: Wanted): string[] =>
    citedBy(corpus, wanted).map(citing => {
      const { part, paragraph, note } = placeOfCiting(citing);
      const place = [part, paragraph && `para. ${paragraph}`, note && `note ${note}`]
        .filter(Boolean)
        .join(', ');
      return `${citing.file.uri} ${shown(report(citing.file.uri), citing.range)} ${place}`;
    });

  const cases: [why: string, wanted: Wanted, places: string[]][] = [
    [
      'a document, and "ibid." for it',
      { symbol: 'S/2044/10' },
      [
        'one.txt 14:8 "S/2044/10" para. 1',
        'one.txt 21:3 "S/2044/10" para. 2, note 1',
        'one.txt 22:10 "para. 8" note 2',
      ],
    ],
    [
      'with its family',
      { symbol: 'S/2044/10', family: true },
      [
        'one.txt 14:8 "S/2044/10" para. 1',
        'one.txt 16:29 "S/2044/10/Add.1" para. 2',
        'one.txt 21:3 "S/2044/10" para. 2, note 1',
        'one.txt 22:10 "para. 8" note 2',
      ],
    ],
    [
      'a paragraph inside a range',
      { symbol: 'S/2044/10', part: { kind: 'paragraph', number: '5' } },
      ['one.txt 14:26 "3–7" para. 1'],
    ],
    [
      'a paragraph in a list',
      { symbol: 'S/2044/10', part: { kind: 'paragraph', number: '9' } },
      ['one.txt 14:34 "9" para. 1'],
    ],
    [
      'a paragraph that is named by "ibid."',
      { symbol: 'S/2044/10', part: { kind: 'paragraph', number: '8' } },
      ['one.txt 22:10 "para. 8" note 2'],
    ],
    [
      'a paragraph of an annex is none of the report’s own',
      { symbol: 'S/2044/10', part: { kind: 'paragraph', number: '5', annex: 'II' } },
      ['one.txt 21:24 "para. 5" para. 2, note 1'],
    ],
    [
      'an annex',
      { symbol: 'S/2044/10', part: { kind: 'annex', number: 'II' } },
      ['one.txt 21:14 "annex II" para. 2, note 1'],
    ],
    [
      'a joint document by one half, where it is cited by the whole and by the half',
      { symbol: 'S/2044/12' },
      ['one.txt 16:55 "A/98/677-S/2044/12" para. 2', 'two.txt 14:51 "S/2044/12" para. 1'],
    ],
    [
      'by the other half, only those that name it',
      { symbol: 'A/98/677' },
      ['one.txt 16:55 "A/98/677-S/2044/12" para. 2'],
    ],
    [
      'a resolution, with its year and without',
      { symbol: 'S/RES/3702 (2043)' },
      [
        'one.txt 18:42 "resolution 3702 (2043)" para. 3',
        'two.txt 14:4 "Security Council resolution 3702" para. 1',
      ],
    ],
    [
      'a paragraph of a resolution',
      { symbol: 'S/RES/3702', part: { kind: 'paragraph', number: '9' } },
      ['one.txt 18:27 "paragraph 9" para. 3'],
    ],
    [
      'a report is left out',
      { symbol: 'S/2044/12', except: 'one.txt' },
      ['two.txt 14:51 "S/2044/12" para. 1'],
    ],
    ['nobody', { symbol: 'S/2044/99' }, []],
  ];
  for (const [why, wanted, places] of cases) {
    it(why, () => deepEqual(told(wanted), places));

    it(`${why}: the lines of the printed index say the same`, () => {
      const told = [...corpus.files.values()].flatMap(({ uri, entry }) =>
        uri === wanted.except
          ? []
          : placesInLine(JSON.parse(JSON.stringify(indexLine(uri, entry!))), wanted).map(
              place => `${uri} ${place.range.join(',')}`,
            ),
      );
      const expected = citedBy(corpus, wanted).map(
        ({ file, range: { start, end } }) =>
          `${file.uri} ${start.line},${start.character},${end.line},${end.character}`,
      );
      deepEqual(told, expected);
    });
  }

  describe('a joint document that is in the folder', () => {
    const { corpus: having } = folder({
      ...files,
      'joint.txt': draw('A/98/677–S/2044/12', '1. One.\n\n2. Two.\n\n3. Three.\n\n4. Four.\n\n5. Five.\n'),
    });
    const cases: [why: string, wanted: Wanted, uris: string[]][] = [
      ['by one half, who cites the other as well', { symbol: 'A/98/677' }, ['one.txt', 'two.txt']],
      ['by the other half', { symbol: 'S/2044/12' }, ['one.txt', 'two.txt']],
      [
        'a paragraph of it',
        { symbol: 'A/98/677', part: { kind: 'paragraph', number: '5' } },
        ['one.txt', 'two.txt'],
      ],
      ['with its family', { symbol: 'A/98/677', family: true }, ['one.txt', 'two.txt']],
    ];
    for (const [why, wanted, uris] of cases)
      it(why, () =>
        deepEqual(
          citedBy(having, wanted).map(({ file }) => file.uri),
          uris,
        ),
      );
  });

  it('follows changes of the files', () => {
    const { corpus: changing } = folder(files);
    const other = folder({
      'two.txt': draw('S/2044/2', '1. Nothing is cited.\n'),
      'a.txt': files['two.txt'],
    });
    putFile(changing, other.corpus.files.get('two.txt')!);
    equal(citedBy(changing, { symbol: 'S/2044/12' }).length, 1);
    putFile(changing, other.corpus.files.get('a.txt')!);
    deepEqual(
      citedBy(changing, { symbol: 'S/2044/12' }).map(({ file }) => file.uri),
      ['a.txt', 'one.txt'],
    );
    for (const uri of [...changing.files.keys()]) removeFile(changing, uri);
    deepEqual([changing.citers.size, citedBy(changing, { symbol: 'S/2044/12' })], [0, []]);
  });
});
