import { deepEqual, equal } from 'node:assert/strict';
import { formatSymbol, parseSymbol } from '../../../src/un/symbol';
import { readFact } from './facts';
import { SYMBOLS } from './symbols';

describe('parseSymbol and formatSymbol', () => {
  for (const [why, symbols] of SYMBOLS) {
    it(why, () => {
      for (const symbol of symbols) {
        const parsed = parseSymbol(symbol);
        equal(parsed && formatSymbol(parsed), symbol);
        equal(parsed?.canonical, symbol);
        equal(parsed?.repaired, false, symbol);
      }
    });
  }

  const readings: [why: string, printed: string, canonical: string][] = [
    ['the library writes no space before a parenthesis', 'S/RES/2388(2017)', 'S/RES/2388 (2017)'],
    ['nor inside', 'A/CONF.151/26(Vol.I)', 'A/CONF.151/26 (Vol. I)'],
    ['nor before the number of a resumption', 'S/PV.6201(Resumption1)', 'S/PV.6201 (Resumption 1)'],
    ['a space in a modification', 'S/2018/14/Rev. 1', 'S/2018/14/Rev.1'],
    ['capitals in a modification', 'A/HRC/39/64/ADD.2', 'A/HRC/39/64/Add.2'],
    ['the asterisk of a reissue', 'A/65/L.78*', 'A/65/L.78'],
    ['two reissues', 'DP/2025/1**', 'DP/2025/1'],
    ['both halves reissued', 'A/72/865*-S/2018/465*', 'A/72/865-S/2018/465'],
    ['white space around', '  S/2018/1042 \n', 'S/2018/1042'],
    ['an en dash between halves', 'A/72/865–S/2018/465', 'A/72/865-S/2018/465'],
    ['a slash between the two lines of an old masthead', 'A/52/826/S/1998/222', 'A/52/826-S/1998/222'],
    ['a part glued to its resolution', 'A/RES/47/120B', 'A/RES/47/120 B'],
    ['subcommissions in capitals, as some prints have it', 'E/CN.4/SUB.2/1997/20', 'E/CN.4/Sub.2/1997/20'],
  ];
  it('reads other spellings', () => {
    for (const [why, printed, canonical] of readings) equal(parseSymbol(printed)?.canonical, canonical, why);
  });

  const none: [why: string, text: string][] = [
    ['nothing', ''],
    ['a word', 'paragraph'],
    ['no element begins so', 'AFC/M23'],
    ['an armed group', 'RDF/M23'],
    ['press releases', 'SC/15942'],
    ['press releases', 'GA/12595'],
    ['press releases', 'SG/SM/19748'],
    ['a folio', '2/17'],
    ["a resolution's number alone", '71/1'],
    ["an emergency session's resolution alone", 'ES-11/5'],
    ['a word with a slash', 'HIV/AIDS'],
    ['notes verbales', 'NV/ODG-2/2025'],
    ['the Agency in Vienna', 'GOV/2025/8'],
    ['its circulars', 'INFCIRC/254'],
    ['chemical weapons', 'EC-99/DEC.7'],
    ['a body without a number', 'A/CN.4'],
    ['three organizations', 'ITC/UNCTAD/WTO'],
    ['a year without a document', 'S/2018'],
    ['a session without a document', 'A/72'],
    ['a session of one figure never had such symbols', 'A/5/12'],
    ['project codes of budget tables', 'UNCTAD/SDD/MT/12'],
    ['technical cooperation', 'ESCAP/1-TR/12'],
    ['a court’s case of 2005', 'T/123/05'],
    ['two documents are no joint one', 'S/2018/1–S/2018/5'],
    ['more text follows', 'S/2018/1042, para. 5'],
    ['a modification without a number', 'S/2018/14/Add'],
    ['a chapter', 'A/57/5 (Vol. II), chap. II'],
  ];
  it('refuses what is no symbol', () => {
    for (const [why, text] of none) equal(parseSymbol(text), undefined, `${text}: ${why}`);
  });

  it('tells the parts apart', () => {
    const kinds: [symbol: string, kinds: string][] = [
      ['A/72/865', 'lead session number'],
      ['S/2018/1042', 'lead year number'],
      ['S/26695', 'lead number'],
      ['S/PV.8114', 'lead nature'],
      ['A/C.3/78/L.60/Rev.1', 'lead body session nature modifier'],
      ['E/CN.6/2025/NGO/40', 'lead body year nature number'],
      ['GEGN.2/2021/1/CRP.1', 'lead year number nature'],
      ['A/HRC/WG.6/34/ITA/3', 'lead body body session country number'],
      ['CCPR/C/121/D/2025/2011', 'lead body session nature number number'],
      ['A/RES/46/215 A', 'lead nature session number letterPart'],
      ['A/RES/217 A (III)', 'lead nature number letterPart parenthesis'],
      ['S/202/684', 'lead year number'],
      ['ECE/TRANS/WP.29/2025/1', 'lead letters body year number'],
      ['A/CN.4/SER.A/1996/Add.1 (Part 2)', 'lead body letters year modifier parenthesis'],
    ];
    for (const [symbol, expected] of kinds)
      equal(
        parseSymbol(symbol)
          ?.halves[0]?.parts.map(({ kind }) => kind)
          .join(' '),
        expected,
        symbol,
      );
  });

  it('keeps the place of every part', () => {
    const text = ' A/72/865- S/2018/465/Add. 1';
    const parts = parseSymbol(text)!.halves.flatMap(half => half.parts);
    deepEqual(
      parts.map(part => text.slice(part.start, part.end)),
      ['A', '72', '865', 'S', '2018', '465', 'Add. 1'],
    );
  });

  it('reads all shapes that stand in real documents', function () {
    const facts = readFact('symbols.json');
    if (facts === undefined) return this.skip();
    const shapes: { shape: string }[] = JSON.parse(facts).corpusShapes.rows;
    equal(shapes.length, 140);
    const refused = shapes.map(({ shape }) => shape).filter(shape => !fillings(shape).some(isRead));
    deepEqual(refused.sort(), NO_SYMBOLS);
  });
});

const isRead = (symbol: string): boolean => {
  const parsed = parseSymbol(symbol);
  return parsed !== undefined && formatSymbol(parsed) === symbol;
};

/** A shape has N for a number; a first number is a session or a year, as its organ has it. */
function fillings(shape: string): string[] {
  return ['79', '2025', '10'].map(first =>
    shape
      .split(/-(?=[A-Z]+\/)/)
      .map(half => {
        const isYear = /^(?:S|E)\/N\/N/.test(half);
        let seen = false;
        const number = () => {
          if (seen) return '12';
          seen = true;
          return isYear ? '2025' : first;
        };
        return half.replace('GEGN.N', 'GEGN.2').replace(/(?<![A-Z])N(?![A-Z])/g, number);
      })
      .join('-'),
  );
}

/** Shapes that the corpus did not clean of look-alikes: other organizations, armed groups, press releases, numbers. */
const NO_SYMBOLS = [
  'AFC/MN',
  'C-N/DEC.N',
  'C-SS-N/DEC.N',
  'EC-M-N/DEC.N',
  'EC-N/DEC.N',
  'ES-N/N',
  'GOV/N/N',
  'I/Add.N',
  'III/N',
  'RDF/MN',
  'S-N/N',
  'SC/N',
];
