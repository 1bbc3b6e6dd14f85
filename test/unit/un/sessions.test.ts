import { deepEqual, equal } from 'node:assert/strict';
import { fromRoman, toRoman } from '../../../src/un/roman';
import {
  assemblySessionYears,
  fromOrdinalWords,
  humanRightsCouncilYear,
  lastAssemblySession,
  lastHumanRightsCouncilSession,
  ordinalFigures,
  ordinalWords,
  securityCouncilMeetingYear,
  specialSessionYear,
} from '../../../src/un/sessions';
import { readFact } from './facts';

describe('roman numerals', () => {
  it('read back as they are written', () => {
    for (let value = 1; value <= 3999; value++) equal(fromRoman(toRoman(value)!), value);
  });

  const cases: [text: string, value: number | undefined, why: string][] = [
    ['XLVIII', 48, 'a session of the Economic and Social Council'],
    ['iv', 4, 'a subparagraph'],
    ['IIII', undefined, 'not so written'],
    ['IC', undefined, 'not so written'],
    ['VX', undefined, 'not so written'],
    ['XXVV', undefined, 'a real error: XXV was meant'],
    ['Xi', undefined, 'mixed'],
    ['TIT', undefined, 'a scanner’s III'],
    ['MIX', 1009, 'a word, and a numeral'],
    ['', undefined, 'nothing'],
    ['I'.repeat(100_000), undefined, 'long, and soon refused'],
  ];
  it('are strict', () => {
    for (const [text, value, why] of cases) equal(fromRoman(text), value, why);
    for (const value of [0, -1, 1.5, 4000, Number.NaN]) equal(toRoman(value), undefined, String(value));
  });
});

describe('ordinals in words', () => {
  it('read back as they are written', () => {
    for (let value = 1; value <= 199; value++) equal(fromOrdinalWords(ordinalWords(value)!), value);
  });

  const cases: [value: number, words: string, figures: string][] = [
    [1, 'first', '1st'],
    [2, 'second', '2nd'],
    [3, 'third', '3rd'],
    [11, 'eleventh', '11th'],
    [12, 'twelfth', '12th'],
    [13, 'thirteenth', '13th'],
    [20, 'twentieth', '20th'],
    [22, 'twenty-second', '22nd'],
    [40, 'fortieth', '40th'],
    [80, 'eightieth', '80th'],
    [99, 'ninety-ninth', '99th'],
    [100, 'one hundredth', '100th'],
    [101, 'one hundred and first', '101st'],
    [111, 'one hundred and eleventh', '111th'],
  ];
  it('are spelled as the Manual spells them', () => {
    for (const [value, words, figures] of cases) {
      equal(ordinalWords(value), words);
      equal(ordinalFigures(value), figures);
    }
    equal(ordinalWords(0), undefined);
    equal(ordinalWords(200), undefined);
  });

  it('are read in any case and spacing', () => {
    equal(fromOrdinalWords('Seventy second'), 72);
    equal(fromOrdinalWords('  FIFTIETH '), 50);
    equal(fromOrdinalWords('seventy two'), undefined);
    equal(fromOrdinalWords('constructor'), undefined);
  });
});

describe('sessions', () => {
  it('of the Assembly open in 1945 and their number', () => {
    deepEqual(assemblySessionYears(1), { from: 1946, to: 1946, known: true }, 'held in 1946 alone');
    deepEqual(assemblySessionYears(72), { from: 2017, to: 2018, known: true });
    equal(assemblySessionYears(lastAssemblySession + 1)?.known, false, 'it follows from the rule');
    for (const session of [0, -1, 1.5, lastAssemblySession + 6])
      equal(assemblySessionYears(session), undefined);
  });

  it('of other kinds have their years', () => {
    equal(specialSessionYear('S', 10), 1978);
    equal(specialSessionYear('S', 27), 2002);
    equal(specialSessionYear('ES', 10), 1997);
    equal(specialSessionYear('ES', 11), 2022);
    equal(specialSessionYear('S', 40), undefined);
    equal(humanRightsCouncilYear(1), 2006);
    equal(humanRightsCouncilYear(39), 2018);
    equal(humanRightsCouncilYear(lastHumanRightsCouncilSession + 1), undefined);
  });

  it('of the Human Rights Council are those of the facts', function () {
    const facts = readFact('sessions.json');
    if (facts === undefined) return this.skip();
    const { humanRightsCouncil, generalAssembly } = JSON.parse(facts);
    for (const { session, year } of humanRightsCouncil.sessions) equal(humanRightsCouncilYear(session), year);
    for (const { session, openingYear } of generalAssembly.sessions)
      equal(assemblySessionYears(session)?.from, openingYear);
  });

  it('of the Security Council: meetings have years', () => {
    equal(securityCouncilMeetingYear(1), 1946);
    equal(securityCouncilMeetingYear(88), 1946);
    equal(securityCouncilMeetingYear(90), 1947);
    equal(securityCouncilMeetingYear(8114), 2017);
    equal(securityCouncilMeetingYear(9525), undefined, 'the tables end with 2023');
    equal(securityCouncilMeetingYear(0), undefined);
  });
});
