import { deepEqual, equal } from 'node:assert/strict';
import {
  assemblyResolutionBounds,
  assemblySessionOf,
  isOutsideAssemblySession,
} from '../../../src/un/assembly-resolutions';
import { organOfForm, resolutionOf, resolutionSymbol, tidyNumber } from '../../../src/un/resolutions';
import { canonical } from '../../../src/un/symbol';
import { readFact } from './facts';

describe('symbols of resolutions', () => {
  const cases: [why: string, organ: string, number: string, session: string | undefined, symbol: string][] = [
    ['the Council, with its year', 'S', '2388', '2017', 'S/RES/2388 (2017)'],
    ['without it', 'S', '1701', undefined, 'S/RES/1701'],
    ['the Assembly', 'A', '71/1', undefined, 'A/RES/71/1'],
    ['a part', 'A', '46/215 A', undefined, 'A/RES/46/215 A'],
    ['a part glued to its number', 'A', '217A', 'III', 'A/RES/217 A (III)'],
    ['a special session', 'A', '3201', 'S-VI', 'A/RES/3201 (S-VI)'],
    ['an emergency session, with an en dash', 'A', 'ES–10/19', undefined, 'A/RES/ES-10/19'],
    ['spaces of a scanner', 'A', '71 / 1', undefined, 'A/RES/71/1'],
    ['spaces in the year', 'S', '2388', '20 17', 'S/RES/2388 (2017)'],
    ['the Economic and Social Council', 'E', '2018/5', undefined, 'E/RES/2018/5'],
    ['an old one', 'E', '1503', 'XLVIII', 'E/RES/1503 (XLVIII)'],
    ['the Human Rights Council', 'A/HRC', '38/5', undefined, 'A/HRC/RES/38/5'],
    ['its special sessions', 'A/HRC', 'S-37/1', undefined, 'A/HRC/RES/S-37/1'],
    ['the Trusteeship Council', 'T', '2183', 'LIII', 'T/RES/2183 (LIII)'],
  ];
  it('are canonical, and tell the resolution back', () => {
    for (const [why, organ, number, session, symbol] of cases) {
      equal(resolutionSymbol({ organ, number, session }), symbol, why);
      equal(canonical(symbol), symbol, why);
      const { organ: told, kind } = resolutionOf(symbol)!;
      deepEqual([told, kind], [organ, 'resolution'], why);
      equal(resolutionOf(symbol)?.number, tidyNumber(number), why);
    }
  });

  it('name decisions', () => {
    equal(resolutionSymbol({ organ: 'A', number: '72/401', kind: 'decision' }), 'A/DEC/72/401');
    deepEqual(resolutionOf('E/DEC/2019/210'), { kind: 'decision', organ: 'E', number: '2019/210' });
  });

  const others: [symbol: string, organ: string | undefined, number?: string][] = [
    ['UNEP/EA.5/Res.11', 'UNEP/EA.5', '11'],
    ['E/CN.4/Sub.2/RES/1993/8', 'E/CN.4/Sub.2', '1993/8'],
    ['CBD/COP/DEC/15/4', 'CBD/COP', '15/4'],
    ['S/RES/2388 (2017)/Corr.1', 'S', '2388'],
    ['A/C.3/78/L.60', undefined],
    ['S/2018/1042', undefined],
    ['no symbol', undefined],
  ];
  it('tell resolutions from other documents', () => {
    for (const [symbol, organ, number] of others) {
      equal(resolutionOf(symbol)?.organ, organ, symbol);
      equal(resolutionOf(symbol)?.number, number, symbol);
    }
  });
});

describe('organOfForm', () => {
  type Kind = 'resolution' | 'decision';
  const cases: [why: string, number: string, session: string | undefined, kind: Kind, guess: string][] = [
    ['a year in parentheses', '2388', '2017', 'resolution', 'S'],
    ['a year to come', '3702', '2043', 'resolution', 'S'],
    ['a number that only the Assembly reaches', '48/161', undefined, 'resolution', 'A'],
    ['a part', '46/215 A', undefined, 'resolution', 'A'],
    ['a low number may be another council’s', '53/3', undefined, 'resolution', 'A? A/HRC'],
    [
      'the Council has not held so many sessions; a commission may have',
      '77/3',
      undefined,
      'resolution',
      'A?',
    ],
    ['the Assembly numbered otherwise then', '5/1', undefined, 'resolution', 'A/HRC?'],
    ['an emergency special session', 'ES-10/19', undefined, 'resolution', 'A'],
    ['a special session', 'S-27/2', undefined, 'resolution', 'A? A/HRC'],
    ['the Assembly has not held so many', 'S-37/1', undefined, 'resolution', 'A/HRC'],
    ['a year and a number: the Council, or a commission', '2018/5', undefined, 'resolution', 'E?'],
    ['before the Council numbered so', '1959/5', undefined, 'resolution', '-'],
    ['a year after a number by session is a slip', '71/248', '2016', 'resolution', 'A'],
    ['a roman session', '217 A', 'III', 'resolution', 'A? E'],
    ['a low number for so late a session of the Assembly', '728', 'XXVIII', 'resolution', 'E? A'],
    ['a session that the Assembly does not count so', '1503', 'XLVIII', 'resolution', 'E'],
    ['an author’s slip of a session stays the Assembly’s', '2145', 'XXII', 'resolution', 'A? E'],
    ['no numeral', '2625', 'XXVV', 'resolution', '-'],
    ['special and emergency sessions', '3201', 'S-VI', 'resolution', 'A? E'],
    ['emergency sessions', '1004', 'ES-II', 'resolution', 'A'],
    ['organizational sessions', '1', 'ORG-75', 'resolution', 'E'],
    ['a number alone', '1701', undefined, 'resolution', 'S?'],
    ['a number alone that the tables do not reach', '2815', undefined, 'resolution', 'S?'],
    ['a number alone that nothing has reached', '3702', undefined, 'resolution', '-'],
    ['too low for a number alone', '12', undefined, 'resolution', '-'],
    ['decisions of the Assembly', '72/401', undefined, 'decision', 'A'],
    ['in the older scheme', '50/411', undefined, 'decision', 'A'],
    ['decisions of the Human Rights Council', '45/113', undefined, 'decision', 'A/HRC?'],
    ['decisions of a commission', '55/1', undefined, 'decision', '-'],
    ['decisions of the Economic and Social Council', '2019/210', undefined, 'decision', 'E'],
    ['decisions of an executive board', '2025/3', undefined, 'decision', '-'],
    ['a number alone', '1701', undefined, 'decision', '-'],
    ['a fraction of a year', '123/4', undefined, 'resolution', '-'],
    ['no number', 'this', undefined, 'resolution', '-'],
  ];
  it('tells what the number tells, and no more', () => {
    for (const [why, number, session, kind, expected] of cases) {
      const guess = organOfForm(number, session, kind);
      const told = guess ? [guess.organ + (guess.sure ? '' : '?'), ...guess.others].join(' ') : '-';
      equal(told, expected, `${number} (${session}): ${why}`);
    }
  });
});

describe('General Assembly resolutions to 1975', () => {
  it('lie between numbers of the sessions around theirs', () => {
    deepEqual(assemblyResolutionBounds('XXI'), {
      above: 2131,
      below: 2248,
      seen: { lowest: 2145, highest: 2247 },
    });
    deepEqual(assemblyResolutionBounds('VII'), { above: 511, below: 748 }, 'no number was seen with it');
    equal(assemblyResolutionBounds('XXX')?.below, 3542, 'the last of all');
    equal(assemblyResolutionBounds('I')?.above, 0);
    equal(assemblyResolutionBounds('XXXI'), undefined);
    equal(assemblyResolutionBounds('S-II'), undefined, 'its place among the numbers is not known');
  });

  const cases: [number: number, session: string, outside: 'below' | 'above' | undefined, why: string][] = [
    [217, 'III', undefined, 'as it is'],
    [2145, 'XXII', 'below', 'it is of XXI; seen in a real document'],
    [3379, 'XXIX', 'above', 'it is of XXX'],
    [2240, 'XXI', undefined, 'unseen but between'],
    [600, 'VII', undefined, 'a session without a sighting'],
    [900, 'VII', 'above', 'VIII had come to 748 only'],
    [3600, 'XXX', 'above', 'there was none'],
    [1, 'XXXI', undefined, 'nothing is known of such numbers'],
  ];
  it('that contradict their session are told', () => {
    for (const [number, session, outside, why] of cases)
      equal(isOutsideAssemblySession(number, session), outside, `${number} (${session}): ${why}`);
    equal(assemblySessionOf(2145), 'XXI');
    equal(assemblySessionOf(2252), 'ES-V');
    equal(assemblySessionOf(600), undefined);
  });

  it('hold for every number that was seen', function () {
    const facts = readFact('sessions.json');
    if (facts === undefined) return this.skip();
    const sessions: { roman?: string; anchors?: number[] }[] = JSON.parse(facts).generalAssembly.sessions;
    for (const { roman, anchors = [] } of sessions) {
      for (const number of anchors) {
        equal(isOutsideAssemblySession(number, roman!), undefined, `${number} (${roman})`);
        equal(assemblySessionOf(number), roman, `${number} (${roman})`);
      }
    }
  });
});
