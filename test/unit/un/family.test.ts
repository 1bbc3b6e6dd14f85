import { deepEqual, equal } from 'node:assert/strict';
import {
  areOtherAddenda,
  canonical,
  documentUrl,
  familyKeys,
  familyOf,
  forMarkdown,
  sameFamily,
  symbolAliases,
} from '../../../src/un/symbol';

describe('families of documents', () => {
  it('has one form for each symbol', () => {
    equal(canonical('S/2018/14/Rev. 1'), 'S/2018/14/Rev.1');
    equal(canonical('paragraph 5'), undefined);
  });

  const families: [why: string, symbol: string, family: string | undefined][] = [
    ['an addendum', 'A/66/152/Add.1', 'A/66/152'],
    ['modifications on each other', 'S/10541/Rev.1/Corr.1', 'S/10541'],
    ['both halves', 'A/79/53/Add.1-E/2024/10/Add.1', 'A/79/53-E/2024/10'],
    ['a volume is a document of its own', 'A/80/5 (Vol. II)/Corr.1', 'A/80/5 (Vol. II)'],
    ['a part, with its addendum', 'DP/FPA/2025/4 (Part I)/Add.1', 'DP/FPA/2025/4 (Part I)'],
    ['a document alone', 'S/2018/1042', 'S/2018/1042'],
    ['no symbol', 'annex I', undefined],
  ];
  it('leaves out addenda, corrigenda and revisions', () => {
    for (const [why, symbol, family] of families) equal(familyOf(symbol), family, why);
  });

  const related: [why: string, a: string, b: string, same: boolean][] = [
    ['a document and its addendum', 'A/66/152', 'A/66/152/Add.1', true],
    ['two revisions', 'S/2018/14/Rev.1', 'S/2018/14/Rev.2', true],
    ['a joint document and its second half', 'A/72/865-S/2018/465', 'S/2018/465', true],
    ['halves of one are told by the whole alone', 'A/72/865', 'S/2018/465', false],
    ['a resolution without its year', 'S/RES/2388', 'S/RES/2388 (2017)', true],
    ['a resolution with a wrong year', 'S/RES/2388 (2018)', 'S/RES/2388 (2017)', true],
    ['a resolution and its corrigendum', 'S/RES/2388 (2017)', 'S/RES/2388 (2017)/Corr.1', true],
    ['two volumes', 'A/80/5 (Vol. I)', 'A/80/5 (Vol. II)', false],
    ['neighbours', 'S/2018/14', 'S/2018/140', false],
    ['no symbols', '', '', false],
  ];
  it('tells what belongs together', () => {
    for (const [why, a, b, same] of related) {
      equal(sameFamily(a, b), same, why);
      equal(sameFamily(b, a), same, why);
    }
  });

  it('tells addenda apart, each a report of its own', () => {
    equal(areOtherAddenda('A/79/7/Add.12', 'A/79/7/Add.24'), true);
    equal(
      areOtherAddenda('A/79/7/Add.12', 'A/79/7/Add.12/Corr.1'),
      false,
      'a corrigendum belongs to its addendum',
    );
    equal(areOtherAddenda('A/79/7', 'A/79/7/Add.12'), false);
    equal(areOtherAddenda('A/79/7/Rev.1', 'A/79/7/Rev.2'), false);
  });

  it('gives every name of a document', () => {
    deepEqual(symbolAliases('A/72/865–S/2018/465'), ['A/72/865-S/2018/465', 'A/72/865', 'S/2018/465']);
    deepEqual(symbolAliases('S/RES/2388'), ['S/RES/2388', 'S/RES/2388 (2017)']);
    deepEqual(symbolAliases('S/RES/2388 (2017)'), ['S/RES/2388 (2017)', 'S/RES/2388']);
    deepEqual(symbolAliases('S/RES/3702'), ['S/RES/3702'], 'the tables do not reach so far');
    deepEqual(symbolAliases('A/RES/71/1'), ['A/RES/71/1']);
    deepEqual(symbolAliases('para. 5'), []);
    deepEqual(familyKeys('A/72/865-S/2018/465'), ['A/72/865', 'S/2018/465']);
  });
});

describe('addresses of documents', () => {
  const addresses: [why: string, symbol: string, address: string | undefined][] = [
    ['a document', 'S/2018/1042', 'S/2018/1042'],
    ['no space before the year', 'S/RES/2388 (2017)', 'S/RES/2388(2017)'],
    ['nor in a volume', 'A/CONF.151/26 (Vol. I)', 'A/CONF.151/26(Vol.I)'],
    ['nor in a resumption', 'S/PV.6201 (Resumption 1)', 'S/PV.6201(Resumption1)'],
    ['the first half of a joint document', 'A/72/865-S/2018/465', 'A/72/865'],
    ['a part is found under its resolution', 'A/RES/46/215 A', 'A/RES/46/215'],
    ['and under its session', 'A/RES/217 A (III)', 'A/RES/217(III)'],
    ['decisions of the Assembly and the Council have no document', 'A/DEC/72/401', undefined],
    ['nor have those of the Economic and Social Council', 'E/DEC/2019/210', undefined],
    ['those of the Human Rights Council have', 'A/HRC/DEC/45/113', 'A/HRC/DEC/45/113'],
    ['the Seabed Authority keeps its documents elsewhere', 'ISBA/26/C/12', undefined],
    ['no symbol', 'SC/15942', undefined],
  ];
  it('writes symbols as the library does', () => {
    for (const [why, symbol, address] of addresses)
      equal(documentUrl(symbol), address && `https://docs.un.org/en/${address}`, why);
  });

  it('encodes the whole in a query', () => {
    equal(
      documentUrl('S/RES/2388 (2017)', 'https://example.org/?s={symbol}&l=en'),
      'https://example.org/?s=S%2FRES%2F2388(2017)&l=en',
    );
    equal(documentUrl('TD/B/C.1/IRON ORE/12'), 'https://docs.un.org/en/TD/B/C.1/IRON%20ORE/12');
  });

  it('hides parentheses from Markdown', () => {
    equal(
      forMarkdown('https://docs.un.org/en/S/RES/2388(2017)'),
      'https://docs.un.org/en/S/RES/2388%282017%29',
    );
  });
});
