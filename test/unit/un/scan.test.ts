import { equal, ok } from 'node:assert/strict';
import { parseSymbol, scanSymbol } from '../../../src/un/symbol';
import { readReports } from './facts';

/** What is found at the first slash of a text, and the text of its range. */
function scanFirst(text: string): { canonical: string; printed: string; repaired: boolean } | undefined {
  const match = scanSymbol(text, text.indexOf('/'));
  return (
    match && {
      canonical: match.canonical,
      printed: text.slice(match.start, match.end),
      repaired: match.repaired,
    }
  );
}

describe('scanSymbol', () => {
  const read: [why: string, text: string, canonical: string, printed: string][] = [
    ['in parentheses', '(see S/2018/250)', 'S/2018/250', 'S/2018/250'],
    ['at the end of a sentence', 'in document A/79/53.', 'A/79/53', 'A/79/53'],
    ['a pinpoint follows', 'A/80/628, para. 21', 'A/80/628', 'A/80/628'],
    ['a note’s number follows', 'S/2018/136 3 cases', 'S/2018/136', 'S/2018/136'],
    ['a number goes on after a comma', 'S/2018/14 2,000 cases', 'S/2018/14', 'S/2018/14'],
    ['after "Doc."', 'UN Doc.A/CONF.39/11', 'A/CONF.39/11', 'A/CONF.39/11'],
    ['within Chinese', '见S/PRST/2014/28号文件', 'S/PRST/2014/28', 'S/PRST/2014/28'],
    ['among marks of direction', '\u202aA/72/865\u202c', 'A/72/865', 'A/72/865'],
    ['the word "Annex" is no part', 'S/2018/136/Annex I', 'S/2018/136', 'S/2018/136'],
    [
      'over a line end after the hyphen',
      '(A/72/865- S/2018/465)',
      'A/72/865-S/2018/465',
      'A/72/865- S/2018/465',
    ],
    ['a soft hyphen', 'A/72/865\u00adS/2018/465', 'A/72/865-S/2018/465', 'A/72/865\u00adS/2018/465'],
    ['a spaced dash', 'A/72/865 – S/2018/465', 'A/72/865-S/2018/465', 'A/72/865 – S/2018/465'],
    ['a year without a space', 'S/RES/2378(2017), para. 2', 'S/RES/2378 (2017)', 'S/RES/2378(2017)'],
    ['a date after a document', 'A/51/130(1996).', 'A/51/130', 'A/51/130'],
    ['a resolution’s part', 'A/RES/46/215 A of 20 December', 'A/RES/46/215 A', 'A/RES/46/215 A'],
    ['an article is no part', 'A/RES/71/1 A comprehensive', 'A/RES/71/1', 'A/RES/71/1'],
    ['a range of documents is not joint', 'S/2018/1–S/2018/5', 'S/2018/1', 'S/2018/1'],
    ['a slash left at the end', 'S/2020/1332/ (19 June)', 'S/2020/1332', 'S/2020/1332'],
    ['an apostrophe before', "(see 'S/2025/153, para. 35)", 'S/2025/153', 'S/2025/153'],
  ];
  it('reads symbols where they stand', () => {
    for (const [why, text, canonical, printed] of read) {
      const found = scanFirst(text);
      equal(found?.canonical, canonical, why);
      equal(found?.printed, printed, why);
      equal(found?.repaired, false, why);
    }
  });

  const spaced: [text: string, canonical: string][] = [
    ['A /79/PV.64', 'A/79/PV.64'],
    ['A/ 4081', 'A/4081'],
    ['A/C.4/ 405', 'A/C.4/405'],
    ['A/CONF. 129/16', 'A/CONF.129/16'],
    ['A/72/865 /Add.1', 'A/72/865/Add.1'],
    ['A/72/865 / Add.1', 'A/72/865/Add.1'],
    ['S/RES/2388 ( 2017 )', 'S/RES/2388 (2017)'],
  ];
  it('lets go spaces that part no number', () => {
    for (const [text, canonical] of spaced) {
      equal(scanFirst(text)?.canonical, canonical, text);
      equal(scanFirst(text)?.repaired, false, text);
    }
  });

  const damaged: [why: string, text: string, canonical: string][] = [
    ['a space in a number that a parenthesis closes', '(see S/2018/13 6).', 'S/2018/136'],
    ['spaces in the year and the revision', '(S/20 18/14/Rev. 1), the', 'S/2018/14/Rev.1'],
    ['a lost hyphen', '(A/75/993S/2021/247, annex)', 'A/75/993-S/2021/247'],
    ['a lost hyphen, and a year that the author got wrong', '(A/79/359S/202/684)', 'A/79/359-S/202/684'],
    ['I for 1', 'A/39/36I', 'A/39/361'],
    ['s for 5', 'A/39/1s0.', 'A/39/150'],
    ['l for 1', 'A/HRC/39/64/Add. l)', 'A/HRC/39/64/Add.1'],
    ['a comma for a dot', 'A/C,4/L,624 et', 'A/C.4/L.624'],
    ['a comma in a modification', 'S/2018/14/Rev,1)', 'S/2018/14/Rev.1'],
    ['l for L', 'A/ C.4/ l.628)', 'A/C.4/L.628'],
    ['a dollar sign', '(see $/2024/817, para. 47)', 'S/2024/817'],
    ['a dollar sign in the second half', '(A/79/359-$/2024/684)', 'A/79/359-S/2024/684'],
    ['8 for S, in a parenthesis', 'Council (8/2024/713), the', 'S/2024/713'],
    ['5 for S, after "see"', 'see 5/2024/713 and', 'S/2024/713'],
    ['a resolution written as a document', 'Résolution A/395 (V) du 2 décembre', 'A/RES/395 (V)'],
    ['the same of the Council, with its true year', 'S/1373 (2001), para. 1', 'S/RES/1373 (2001)'],
  ];
  it('sets damage right where that is sure, and says so', () => {
    for (const [why, text, canonical] of damaged) {
      equal(scanFirst(text)?.canonical, canonical, why);
      equal(scanFirst(text)?.repaired, true, why);
    }
  });

  const apart: [why: string, text: string, canonical: string | undefined][] = [
    ['a number in a list', '1) S/2018/3 2) S/2018/4', 'S/2018/3'],
    ['the number of the next paragraph', 'A/80/10 8. Trust fund', 'A/80/10'],
    ['more than a session has documents', '(A/72/865 4)', 'A/72/865'],
    ['a year that is not the resolution’s', 'S/1373 (2004)', 'S/1373'],
    ['a session that had no such resolution', 'A/2693 (V)', 'A/2693'],
    ['a sum', '(8/2024/7134-1)', undefined],
    ['a date', 'on 8/2024/71', undefined],
    ['a letter that might be a figure', 'A/39/36r English', undefined],
    ['a modification that cannot be read', 'S/2018/14/Rev.x', undefined],
  ];
  it('joins nothing that may be two things', () => {
    for (const [why, text, canonical] of apart) equal(scanFirst(text)?.canonical, canonical, why);
  });

  const none = [
    'and/or',
    'HIV/AIDS',
    '24/7',
    '2019/20',
    'AFC/M23',
    'SC/15942',
    'SG/SM/19748',
    'www.un.org/A/72/1',
    'symbol=A/72/1',
    'EX.CL/731 (XXI)',
    'ILC/A/73/10',
    'IT-95-17/1-T',
    'ICC-02/05-01/09',
    'Case C-104/16 P',
    'CM/Res(2017)',
    'S/K)',
    'A/B testing',
    'S/N 12345',
    'ISIL/Da’esh',
    'UNTAET/REG/2000/15',
    'ES-11/5, adopted',
    'the sum of $/2',
    'T/123/05',
  ];
  it('refuses look-alikes', () => {
    for (const text of none) {
      for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1))
        equal(scanSymbol(text, slash), undefined, `${text} at ${slash}`);
    }
  });

  it('finds the second half where the first cannot be read', () => {
    const text = 'A/72/8b5-S/2018/465';
    equal(scanSymbol(text, text.indexOf('/')), undefined);
    equal(scanSymbol(text, text.indexOf('S/') + 1)?.canonical, 'S/2018/465');
  });

  it('says where to look on, past every slash of its own', () => {
    const text = 'A/72/865-S/2018/465/Add.1 and A/1/2';
    equal(scanSymbol(text, 1)?.next, text.indexOf(' and'));
  });

  it('reads each symbol of the real reports into one that reads to itself', function () {
    const reports = readReports();
    if (!reports) return this.skip();
    let found = 0;
    for (const [file, report] of reports) {
      const text = report.replace(/\s+/g, ' ');
      for (let slash = text.indexOf('/'); slash >= 0; ) {
        const match = scanSymbol(text, slash);
        if (match) {
          found++;
          equal(parseSymbol(match.canonical)?.canonical, match.canonical, file);
          equal(match.halves.join('-'), match.canonical, file);
          ok(match.start < slash && match.end > slash && match.next >= match.end, file);
        }
        slash = text.indexOf('/', match?.next ?? slash + 1);
      }
    }
    ok(found > 1500, `${found} symbols`);
  });

  it('takes time linear in the text, whatever it is made of', () => {
    const pieces = [
      'A/',
      'A/1',
      'A/1 2 3 ',
      'S/2018/1 2 3 4 ',
      'A/72/865-',
      'A/C.4/',
      'A/RES/1 A ',
      'ABCDEFGH/',
      'TD/B/IRON ORE/',
      '$/2018/1',
      '(8/2018/1 ',
      'A/1/Add.1/Add.1',
      'UNEP/OzL.Pro/',
      'LC/G.1(A.1/1)',
      'A/I1l0s',
      `A/${'1'.repeat(50)}/`,
      'S/2018/1 1)',
    ];
    for (const piece of pieces) {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = performance.now();
        for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1))
          scanSymbol(text, slash);
        return performance.now() - start;
      };
      time(5_000);
      // ten times the text; quadratic work would take a hundred times as long, and minutes at this length
      const [short, long] = [time(20_000), time(200_000)];
      ok(long < 40 * short + 200, `${piece}: ${short.toFixed(1)} and ${long.toFixed(1)} ms`);
    }
  });
});
