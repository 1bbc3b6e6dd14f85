import { deepEqual, equal } from 'node:assert/strict';
import { keysOf, sameDocument } from '../../../src/corpus/names';
import { familyKeys, parseSymbol } from '../../../src/un/symbol';
import { SYMBOLS } from '../un/symbols';

describe('the names of documents', () => {
  const cases: [why: string, symbol: string, document: string[], family: string[]][] = [
    ['most have one', 'S/2044/318', ['S/2044/318'], ['S/2044/318']],
    ['a joint symbol has two', 'A/98/677-S/2044/12', ['A/98/677', 'S/2044/12'], ['A/98/677', 'S/2044/12']],
    ['an addendum is a document of a family', 'A/98/5/Add.2', ['A/98/5/Add.2'], ['A/98/5']],
    ['a corrigendum to an addendum, too', 'A/98/5/Add.2/Corr.1', ['A/98/5/Add.2/Corr.1'], ['A/98/5']],
    [
      'both halves may be modified',
      'A/98/6/Rev.1-S/2044/7/Rev.1',
      ['A/98/6/Rev.1', 'S/2044/7/Rev.1'],
      ['A/98/6', 'S/2044/7'],
    ],
    [
      'the year of a resolution of the Council does not count',
      'S/RES/3702 (2043)',
      ['S/RES/3702'],
      ['S/RES/3702'],
    ],
    ['a volume stays', 'A/98/5 (Vol. II)/Corr.1', ['A/98/5 (Vol. II)/Corr.1'], ['A/98/5 (Vol. II)']],
    ['a special session is no joint symbol', 'A/S-27/2', ['A/S-27/2'], ['A/S-27/2']],
    ['nor is a body with a hyphen', 'DP-FPA/2044/1', ['DP-FPA/2044/1'], ['DP-FPA/2044/1']],
    ['what is no symbol names itself', 'Annex-B', ['Annex-B'], []],
  ];
  for (const [why, symbol, document, family] of cases) {
    it(`${symbol}: ${why}`, () => deepEqual(keysOf(symbol), { document, family }));
  }

  it('are those that the grammar of symbols reads', () => {
    for (const symbol of SYMBOLS.flatMap(([, symbols]) => symbols)) {
      const halves = parseSymbol(symbol)!.halves.map(({ canonical }) =>
        canonical.startsWith('S/RES/') ? canonical.replace(/ .*/, '') : canonical,
      );
      deepEqual(keysOf(symbol), { document: halves, family: familyKeys(symbol) }, symbol);
    }
  });

  it('are shared by the halves of one document, and by a resolution with and without its year', () => {
    equal(sameDocument('A/98/677', 'A/98/677-S/2044/12'), true);
    equal(sameDocument('S/RES/3702', 'S/RES/3702 (2044)'), true);
    equal(sameDocument('A/98/5', 'A/98/5/Add.1'), false);
  });
});
