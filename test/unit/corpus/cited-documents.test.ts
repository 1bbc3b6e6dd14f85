import { deepEqual, equal } from 'node:assert/strict';
import { citedDocuments, placesCiting } from '../../../src/corpus/cited-documents';
import { webOf } from '../../../src/corpus/graph';
import { mayHold } from '../../../src/corpus/may-hold';
import { atOnce } from '../../../src/corpus/slices';
import { sharedWeb } from '../../../src/corpus/web-parts';
import { draw, folder } from './folder';

const { corpus } = folder({
  'a.txt': draw('S/2044/1', '1. See S/2044/10, para. 3, A/98/5-S/2044/12 and resolution 3702 (2043).\n'),
  'b.txt': draw('S/2044/2', '1. See S/2044/1, S/2044/9 and S/2044/12.\n\n2. See S/2044/1, paras. 1 and 2.\n'),
  'c.txt': draw('S/2044/9/Rev.1', '1. In its decision 98/512, the General Assembly took note.\n'),
});

describe('the documents that a folder cites', () => {
  it('are told once, with what the folder has of them, documents before resolutions before decisions', () => {
    deepEqual(
      citedDocuments(corpus).map(({ symbol, kind, presence, reports }) => [symbol, kind, presence, reports]),
      [
        ['A/98/5-S/2044/12', 'document', 'absent', 2],
        ['S/2044/1', 'document', 'present', 1],
        ['S/2044/9', 'document', 'family', 1],
        ['S/2044/10', 'document', 'absent', 1],
        ['S/RES/3702 (2043)', 'resolution', 'absent', 1],
        ['A/DEC/98/512', 'decision', 'absent', 1],
      ],
    );
  });

  const places = (symbol: string, most = 10, except?: string) => {
    const { rows, left } = placesCiting(corpus, symbol, most, except);
    return { told: rows.map(({ uri, place, pinpoints }) => [uri, place.paragraph, ...pinpoints]), left };
  };

  it('have places, by whichever half they are cited', () =>
    deepEqual(places('A/98/5-S/2044/12').told, [
      ['a.txt', '1'],
      ['b.txt', '1'],
    ]));

  it('are one document where only the report itself has both halves of its symbol', () => {
    const { corpus: joint } = folder({
      'a.txt': draw('S/2044/1', '1. See A/98/5, para. 1.\n'),
      'b.txt': draw('S/2044/2', '1. See S/2044/12, para. 1.\n'),
      'joint.txt': draw('A/98/5–S/2044/12', '1. One.\n'),
    });
    deepEqual(
      citedDocuments(joint).map(({ symbol, presence, reports }) => [symbol, presence, reports]),
      [['A/98/5-S/2044/12', 'present', 2]],
    );
    for (const symbol of ['A/98/5', 'S/2044/12', 'A/98/5-S/2044/12'])
      deepEqual(
        placesCiting(joint, symbol, 10).rows.map(({ uri }) => uri),
        ['a.txt', 'b.txt'],
        symbol,
      );
  });

  it('have places with what is cited of them', () =>
    deepEqual(places('S/2044/1').told, [
      ['b.txt', '1'],
      ['b.txt', '2', 'para. 1', 'para. 2'],
    ]));

  it('have no more places than one wants, and say how many reports are left', () =>
    deepEqual(places('S/2044/12', 1), { told: [['a.txt', '1']], left: 1 }));

  it('may leave a report out', () => deepEqual(places('S/2044/12', 9, 'a.txt').told, [['b.txt', '1']]));
});

describe('a look at a text before it is read for a phrase', () => {
  const cases: [why: string, phrase: string, text: string, may: boolean][] = [
    ['it holds the words', 'common store of lamps', 'A common store\nof lamps', true],
    ['a line breaks a word', 'common store', 'A com-\nmon sto-\nre', true],
    ['the words are apart', 'common store of old lamps', 'lamps in store, old and common of kind', false],
    ['a page breaks the phrase', 'common store of old lamps', 'A common store\n\n44-1\n\nof old lamps', true],
    ['a ligature', 'five fine offices', 'ﬁve ﬁne oﬃces', true],
    ['a page breaks one word', 'common store of lamps', 'A common st\n\n44-1\n\nore of lamps', true],
    ['two words are not there', 'common store of lamps', 'A common boat', false],
    ['one word must be there', 'lamps', 'A common boat', false],
    ['short words say nothing', 'of the', 'A boat', true],
  ];
  for (const [why, phrase, text, may] of cases) it(why, () => equal(mayHold(phrase)(text), may));
});

describe('the web without what only one report cites', () => {
  it('has the reports, and what ties two of them together', () => {
    const { nodes, edges, left } = atOnce(sharedWeb(webOf(corpus)));
    deepEqual(
      nodes.map(({ id }) => id),
      ['S/2044/1', 'S/2044/2', 'S/2044/9/Rev.1', 'A/98/5-S/2044/12'],
    );
    deepEqual(
      edges.map(({ from, to }) => [nodes[from]!.id, nodes[to]!.id]),
      [
        ['S/2044/1', 'A/98/5-S/2044/12'],
        ['S/2044/2', 'S/2044/1'],
        ['S/2044/2', 'A/98/5-S/2044/12'],
      ],
    );
    equal(left, 0, 'nothing is left out for want of room');
  });
});
