import { deepEqual, equal } from 'node:assert/strict';
import { findDocument } from '../../../src/corpus/editions';
import { conflictsOf, putFile, removeFile } from '../../../src/corpus/index';
import type { Pinpoint } from '../../../src/corpus/pinpoint';
import { draw, drawFrench, folder } from './folder';

const BODY = `I. State of the lights

1. One.

2. Two.1

3. Three.

__________________
1 A note.
\fAnnex I
Inspection

1. One of the annex.

2. Two of the annex.

Annex II
Stations

1. One of the second annex.
`;

const FRENCH = drawFrench(
  'S/2044/20',
  `1. Le présent rapport est soumis en application de la résolution 3702 (2043) du Conseil de sécurité.

2. Les feux sont allumés dans les détroits que les États se partagent.`,
);

describe('which report a citation means', () => {
  const { corpus } = folder({
    'a/plain.txt': draw('S/2044/10', BODY),
    'a/joint.txt': draw('A/98/677-S/2044/12', BODY),
    'a/rev.txt': draw('S/2044/14/Rev.1', BODY),
    'a/add.txt': draw('S/2044/14/Add.1', BODY),
    'a/both.txt': draw('S/2044/16', BODY),
    'a/both-rev.txt': draw('S/2044/16/Rev.1', BODY),
    'a/copy.txt': draw('S/2044/18', BODY),
    'b/copy.txt': draw('S/2044/18', BODY),
    'a/20.txt': draw('S/2044/20', BODY),
    'a/20.fr.txt': FRENCH,
    'a/res.txt': draw('S/RES/3702 (2043)', BODY),
  });

  /** `kind why: files`. */
  const told = (symbol: string, pinpoint?: Pinpoint, asking = {}) => {
    const found = findDocument(corpus, symbol, pinpoint, asking);
    if (found.kind === 'absent') return 'absent';
    const why = found.kind === 'choice' ? ` ${found.why}` : '';
    const targets = found.targets.map(
      ({ uri, selection, pinned }) =>
        `${uri}${pinpoint ? `:${pinned ? selection.start.line + 1 : 'head'}` : ''}`,
    );
    return `${found.kind}${why}: ${targets.join(', ')}`;
  };

  const documents: [why: string, symbol: string, told: string, asking?: object][] = [
    ['the one of that symbol', 'S/2044/10', 'found: a/plain.txt'],
    ['a joint symbol by its first half', 'A/98/677', 'found: a/joint.txt'],
    ['by its second', 'S/2044/12', 'found: a/joint.txt'],
    ['and as a whole', 'A/98/677-S/2044/12', 'found: a/joint.txt'],
    ['an edition that is named', 'S/2044/14/Rev.1', 'found: a/rev.txt'],
    [
      'the document is not here, others of its family are offered',
      'S/2044/14',
      'choice editions: a/add.txt, a/rev.txt',
    ],
    ['an edition that is not here', 'S/2044/14/Rev.2', 'choice editions: a/add.txt, a/rev.txt'],
    ['another addendum is a report of its own', 'S/2044/14/Add.2', 'choice editions: a/rev.txt'],
    ['an addendum is no edition of itself', 'S/2044/14', 'choice editions: a/rev.txt', { uri: 'a/add.txt' }],
    ['of the document and its revision the one that is named', 'S/2044/16', 'found: a/both.txt'],
    ['two files claim it: both', 'S/2044/18', 'choice copies: a/copy.txt, b/copy.txt'],
    ['a translation in the language of who cites', 'S/2044/20', 'found: a/20.fr.txt', { language: 'fr' }],
    [
      'no translation in that language: all',
      'S/2044/20',
      'choice languages: a/20.fr.txt, a/20.txt',
      { language: 'ru' },
    ],
    ['a resolution without its year', 'S/RES/3702', 'found: a/res.txt'],
    ['a resolution with a wrong year', 'S/RES/3702 (2044)', 'found: a/res.txt'],
    ['a neighbour is another document', 'S/2044/100', 'absent'],
    ['so is one that begins like it', 'S/2044/1', 'absent'],
  ];
  for (const [why, symbol, expected, asking] of documents) {
    it(`${symbol}: ${why}`, () => equal(told(symbol, undefined, asking), expected));
  }

  const pinpoints: [why: string, pinpoint: Pinpoint, told: string][] = [
    [
      'a paragraph means the report’s own before an annex’s',
      { kind: 'paragraph', first: '2' },
      'found: a/plain.txt:18',
    ],
    [
      'a range has all its paragraphs',
      { kind: 'paragraph', first: '1', last: '3' },
      'found: a/plain.txt:16, a/plain.txt:18, a/plain.txt:20',
    ],
    ['an annex’s paragraph', { kind: 'paragraph', first: '2', annex: 'I' }, 'found: a/plain.txt:29'],
    ['an annex', { kind: 'annex', first: 'II' }, 'found: a/plain.txt:31'],
    ['a section', { kind: 'section', first: 'I' }, 'found: a/plain.txt:14'],
    ['a note', { kind: 'footnote', first: '1' }, 'found: a/plain.txt:23'],
    [
      'a paragraph that is not there: the head, and said so',
      { kind: 'paragraph', first: '94' },
      'found: a/plain.txt:head',
    ],
    [
      'a paragraph of an annex that is not there',
      { kind: 'paragraph', first: '1', annex: 'V' },
      'found: a/plain.txt:head',
    ],
  ];
  for (const [why, pinpoint, expected] of pinpoints) {
    it(`${JSON.stringify(pinpoint)}: ${why}`, () => equal(told('S/2044/10', pinpoint), expected));
  }

  it('a pinpoint that several places have is a choice', () => {
    const { corpus: annexes } = folder({ 'x.txt': draw('S/2044/30', BODY.slice(BODY.indexOf('Annex I'))) });
    const found = findDocument(annexes, 'S/2044/30', { kind: 'paragraph', first: '1' });
    equal(found.kind === 'choice' && found.why, 'places');
    equal(found.kind === 'choice' && found.targets.length, 2);
  });

  it('two files that claim a symbol are told once; translations are no conflict', () => {
    deepEqual(conflictsOf(corpus), [{ symbol: 'S/2044/18', uris: ['a/copy.txt', 'b/copy.txt'] }]);
  });

  it('follows a change: the copy that goes ends the choice, a new symbol is found and the old one is not', () => {
    const { corpus: small } = folder({ 'a.txt': draw('S/2044/18', BODY), 'b.txt': draw('S/2044/18', BODY) });
    removeFile(small, 'b.txt');
    equal(findDocument(small, 'S/2044/18').kind, 'found');
    const changed = folder({ 'a.txt': draw('S/2044/19', BODY) }).corpus.files.get('a.txt')!;
    putFile(small, changed);
    equal(findDocument(small, 'S/2044/18').kind, 'absent');
    equal(findDocument(small, 'S/2044/19').kind, 'found');
    removeFile(small, 'a.txt');
    removeFile(small, 'never-there.txt');
    deepEqual([small.files.size, small.holders.size, small.citers.size], [0, 0, 0]);
  });
});
