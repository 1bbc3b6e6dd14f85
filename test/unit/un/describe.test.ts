import { deepEqual, equal, ok } from 'node:assert/strict';
import { describeSymbol } from '../../../src/un/symbol';
import { SYMBOLS } from './symbols';

/** The lines, the certainty of each after its value where it was not read: `?` inferred, `!` unknown. */
const words = (symbol: string): string[] =>
  describeSymbol(symbol).map(
    ({ label, value, certainty }) =>
      `${label}: ${value}${certainty === 'read' ? '' : certainty === 'inferred' ? ' ?' : ' !'}`,
  );

describe('describeSymbol', () => {
  const cases: [why: string, symbol: string, lines: string[]][] = [
    [
      'a session has its years',
      'A/72/865',
      ['Organ: General Assembly', 'Session: seventy-second session (2017–2018)', 'Document: No. 865'],
    ],
    ['a year and a number', 'S/2018/1042', ['Organ: Security Council', 'Document: No. 1042 of 2018']],
    [
      'a running number tells before when',
      'S/26695',
      ['Organ: Security Council', 'Document: No. 26695', 'Date: before 1994: later symbols carry a year ?'],
    ],
    [
      'a year that is none',
      'S/202/684',
      ['Organ: Security Council', 'Year: 202, which is no year !', 'Document: No. 684'],
    ],
    [
      'a session that is none yet',
      'A/99/412',
      ['Organ: General Assembly', 'Session: 99, which is no session yet !', 'Document: No. 412'],
    ],
    [
      'a draft of a Main Committee, revised',
      'A/C.3/78/L.60/Rev.1',
      [
        'Organ: General Assembly',
        'Body: Third Committee (Social, Humanitarian and Cultural)',
        'Session: seventy-eighth session (2023–2024)',
        'Kind: limited distribution, number 60',
        'Modification: Revision 1',
      ],
    ],
    [
      'a meeting of the Council has its day',
      'S/PV.8114',
      ['Organ: Security Council', 'Kind: verbatim record of meeting 8114', 'Held on: 28 November 2017'],
    ],
    [
      'a later meeting has its year alone',
      'S/PV.9300',
      [
        'Organ: Security Council',
        'Kind: verbatim record of meeting 9300',
        'Held: in 2023 (the tables have days to 30 June 2022)',
      ],
    ],
    [
      'a meeting that the tables do not know',
      'S/PV.9900',
      [
        'Organ: Security Council',
        'Kind: verbatim record of meeting 9900',
        'Held: after 30 June 2022, where the tables end',
      ],
    ],
    [
      'a private meeting lies between its neighbours',
      'S/PV.89',
      [
        'Organ: Security Council',
        'Kind: verbatim record of meeting 89',
        'Held: between 31 December 1946 and 9 January 1947 ?',
      ],
    ],
    [
      'a resumed meeting',
      'S/PV.9052 (Resumption 1)',
      [
        'Organ: Security Council',
        'Kind: verbatim record of meeting 9052',
        'Meeting began on: 2 June 2022',
        'Resumed meeting: 1',
      ],
    ],
    [
      'a resolution of the Council is known in full',
      'S/RES/2388 (2017)',
      [
        'Organ: Security Council',
        'Kind: resolution',
        'Number: 2388',
        'Adopted: on 21 November 2017 at the 8111th meeting',
        'Vote: 15 in favour, none against, no abstentions',
        'Item of the agenda: Maintenance of international peace and security',
      ],
    ],
    [
      'a wrong year is set right',
      'S/RES/2388 (2018)',
      [
        'Organ: Security Council',
        'Kind: resolution',
        'Number: 2388',
        'Year of adoption: 2017, not 2018 as printed',
        'Adopted: on 21 November 2017 at the 8111th meeting',
        'Vote: 15 in favour, none against, no abstentions',
        'Item of the agenda: Maintenance of international peace and security',
      ],
    ],
    [
      'later resolutions have their year alone',
      'S/RES/2776 (2025)',
      [
        'Organ: Security Council',
        'Kind: resolution',
        'Number: 2776',
        'Adopted: in 2025 (the tables have days to 29 June 2022)',
      ],
    ],
    [
      'the same without it',
      'S/RES/2776',
      [
        'Organ: Security Council',
        'Kind: resolution',
        'Number: 2776',
        'Adopted: in 2025 (the tables have days to 29 June 2022)',
      ],
    ],
    [
      'a resolution that the tables confuse',
      'S/RES/663 (1990)',
      [
        'Organ: Security Council',
        'Kind: resolution',
        'Number: 663',
        'Adopted: between 9 August 1990 and 18 August 1990 ?',
      ],
    ],
    [
      'beyond the tables nothing is right or wrong',
      'S/RES/3702 (2043)',
      [
        'Organ: Security Council',
        'Kind: resolution',
        'Number: 3702',
        'Year of adoption: 2043 (the tables end with resolution 2811) !',
      ],
    ],
    [
      'an old resolution of the Assembly',
      'A/RES/217 A (III)',
      [
        'Organ: General Assembly',
        'Kind: resolution',
        'Number: 217',
        'Part: A of the resolution',
        'Session: third session (1948–1949)',
      ],
    ],
    [
      'a session that had no such resolution',
      'A/RES/2145 (XXII)',
      [
        'Organ: General Assembly',
        'Kind: resolution',
        'Number: 2145',
        'Session: twenty-second session (1967–1968), which had no resolution 2145',
      ],
    ],
    [
      'the session of a working group is not the Council’s',
      'A/HRC/WG.6/34/ITA/3',
      [
        'Organ: General Assembly',
        'Body: Human Rights Council',
        'Body: Working Group on the Universal Periodic Review',
        'Session: 34th ?',
        'Country: code ITA',
        'Document: No. 3',
      ],
    ],
    [
      'a session of the Council',
      'A/HRC/39/64/Add.2',
      [
        'Organ: General Assembly',
        'Body: Human Rights Council',
        'Session: thirty-ninth session (2018) ?',
        'Document: No. 64',
        'Modification: Addendum 2',
      ],
    ],
    [
      'Views: the year comes last',
      'CCPR/C/121/D/2025/2011',
      [
        'Organ: Human Rights Committee',
        'Session: 121st ?',
        'Kind: decision or Views on an individual communication',
        'Communication: No. 2025 of 2011',
      ],
    ],
    [
      'combined reports',
      'CERD/C/ARE/CO/18-21',
      [
        'Organ: Committee on the Elimination of Racial Discrimination',
        'Country: code ARE',
        'Kind: concluding observations',
        'Reports: combined, 18 to 21',
      ],
    ],
    [
      'a session in parentheses',
      'ICCD/COP(8)/CST/INF.1',
      [
        'Organ: United Nations Convention to Combat Desertification',
        'Body: conference of the parties, eighth session ?',
        'Body: Committee on Science and Technology',
        'Kind: information series, number 1',
      ],
    ],
    [
      'a conference by its roman number',
      'BWC/CONF.IX/9',
      ['Organ: Biological Weapons Convention', 'Body: ninth conference ?', 'Document: No. 9'],
    ],
    [
      'a petition',
      'T/PET.11/142',
      ['Organ: Trusteeship Council', 'Kind: petition, series 11', 'Document: No. 142'],
    ],
    [
      'a series that the tables do not know',
      'CD/NTB/WP.330',
      ['Organ: Conference on Disarmament', 'Series: NTB !', 'Kind: working paper, number 330'],
    ],
    [
      'both halves of a joint symbol',
      'A/72/865-S/2018/465',
      [
        'Joint symbol: one document of two organs; either half names it',
        'Symbol: A/72/865',
        'Organ: General Assembly',
        'Session: seventy-second session (2017–2018)',
        'Document: No. 865',
        'Symbol: S/2018/465',
        'Organ: Security Council',
        'Document: No. 465 of 2018',
      ],
    ],
    ['no symbol', 'SC/15942', []],
  ];
  for (const [why, symbol, lines] of cases) {
    it(`${symbol}: ${why}`, () => deepEqual(words(symbol), lines));
  }

  it('has words for every symbol, and none that a program leaves behind', () => {
    for (const symbol of SYMBOLS.flatMap(([, symbols]) => symbols)) {
      const lines = words(symbol);
      ok(lines.length >= 2, symbol);
      for (const line of lines)
        equal(/undefined|NaN|null|\[object|: *$/.test(line), false, `${symbol}: ${line}`);
    }
  });
});
