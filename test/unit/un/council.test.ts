import { deepEqual, equal, ok } from 'node:assert/strict';
import { dateOfDay, dayOfDate, readNumbers, readPlace } from '../../../src/un/columns';
import {
  adoptionOf,
  beginningOf,
  lastKnownResolution,
  meetingDate,
  meetingDates,
  meetingsKnownTo,
  resolutionsKnownTo,
  resolutionYearsKnownTo,
  securityCouncilResolution,
  securityCouncilYear,
  voteInWords,
  wasAdoptedBy,
  wasHeldBy,
} from '../../../src/un/security-council';
import { readFact, readTable } from './facts';

/** Stands in the library's table with the date, meeting and vote of 666, which the table lacks. */
const CONFUSED = 663;

describe('years of Security Council resolutions', () => {
  const years: [number: number, year: number | undefined][] = [
    [1, 1946],
    [15, 1946],
    [16, 1947],
    [242, 1967],
    [1325, 2000],
    [2388, 2017],
    [2397, 2017],
    [2398, 2018],
    [2811, 2025],
    [2812, undefined],
    [0, undefined],
    [-1, undefined],
    [1.5, undefined],
    [Number.NaN, undefined],
  ];
  it('are told by the number', () => {
    for (const [number, year] of years) equal(securityCouncilYear(number), year, String(number));
    equal(lastKnownResolution, 2811);
  });
});

describe('Security Council resolutions', () => {
  it('have date, meeting, vote and subject', () => {
    deepEqual(securityCouncilResolution(2388), {
      number: 2388,
      year: 2017,
      date: '2017-11-21',
      meeting: 8111,
      vote: { inFavour: 15, against: 0, abstaining: 0 },
      subject: 'Maintenance of international peace and security',
    });
  });

  it('say nothing where the tables are silent', () => {
    deepEqual(securityCouncilResolution(18), { number: 18, year: 1947 }, 'left out of the library’s table');
    deepEqual(securityCouncilResolution(2776), { number: 2776, year: 2025 }, 'after June 2022');
    deepEqual(securityCouncilResolution(CONFUSED), { number: CONFUSED, year: 1990 });
    equal(securityCouncilResolution(666)?.date, undefined);
    equal(securityCouncilResolution(1)?.subject, undefined);
    equal(securityCouncilResolution(2530)?.meeting, undefined, 'adopted in writing');
    equal(securityCouncilResolution(2812), undefined);
    equal(securityCouncilResolution(0), undefined);
  });

  it('keep 664 and 665, which the confused row seemed to contradict', () => {
    equal(securityCouncilResolution(664)?.date, '1990-08-18');
    equal(securityCouncilResolution(665)?.date, '1990-08-25');
  });

  it('keep the words of the agenda, two items apart', () => {
    equal(securityCouncilResolution(129)?.subject, 'Complaint by Lebanon; Complaint by Jordan');
    equal(securityCouncilResolution(2311)?.subject, undefined, 'an agenda was not issued');
    equal(
      securityCouncilResolution(2627)?.subject,
      'Non-proliferation/Democratic People’s Republic of Korea',
      'an apostrophe that the page had lost',
    );
  });

  it('have votes in words', () => {
    equal(
      voteInWords({ inFavour: 15, against: 0, abstaining: 0 }),
      '15 in favour, none against, no abstentions',
    );
    equal(voteInWords({ inFavour: 13, against: 1, abstaining: 1 }), '13 in favour, 1 against, 1 abstention');
    equal(
      voteInWords({ inFavour: 9, against: 0, abstaining: 6 }),
      '9 in favour, none against, 6 abstentions',
    );
    equal(voteInWords('unanimous'), 'unanimously');
    equal(securityCouncilResolution(2)?.vote, 'unanimous');
  });

  it('say how far they go', () => {
    equal(resolutionsKnownTo, '2022-06-29');
    equal(resolutionYearsKnownTo, '2025-12-31');
    equal(meetingsKnownTo, '2022-06-30');
  });

  it('are the facts, row by row', function () {
    const rows = readTable('sc-resolutions.tsv');
    if (!rows) return this.skip();
    equal(rows.length, 2603);
    for (const { number, date, meeting, vote } of rows) {
      if (Number(number) === CONFUSED) continue;
      const resolution = securityCouncilResolution(Number(number));
      equal(resolution?.date, date, number);
      equal(String(resolution?.year), date?.slice(0, 4), number);
      equal(String(resolution?.meeting ?? ''), meeting, number);
      const votes = resolution?.vote;
      const printed =
        votes === 'unanimous'
          ? 'adopted unanimously'
          : votes && `${votes.inFavour}-${votes.against}-${votes.abstaining}`;
      equal(printed ?? '', vote, number);
    }
    let previous = '';
    for (let number = 1; number <= lastKnownResolution; number++) {
      const date = securityCouncilResolution(number)?.date;
      if (date === undefined) continue;
      ok(date >= previous, `dates rise with numbers: ${number}`);
      previous = date;
    }
  });

  it('have the years of the facts', function () {
    const facts = readFact('sc-resolutions-by-year.json');
    if (facts === undefined) return this.skip();
    for (const { year, first, last } of JSON.parse(facts) as {
      year: number;
      first: number;
      last: number;
    }[]) {
      equal(securityCouncilYear(first), year);
      equal(securityCouncilYear(last), year);
    }
  });
});

describe('when a resolution was adopted', () => {
  it('is known to the day, between neighbours, within a year, or not at all', () => {
    deepEqual(adoptionOf(2388), { from: '2017-11-21', to: '2017-11-21' });
    deepEqual(adoptionOf(CONFUSED), { from: '1990-08-09', to: '1990-08-18' });
    deepEqual(adoptionOf(2645), { from: '2022-06-29', to: '2022-12-31' });
    deepEqual(adoptionOf(2700), { from: '2023-01-01', to: '2023-12-31' });
    deepEqual(adoptionOf(2900), { from: '2026-01-01' });
    equal(adoptionOf(0), undefined);
    equal(adoptionOf(2.5), undefined);
  });

  const adopted: [number: number, by: string, answer: boolean | undefined, why: string][] = [
    [2388, '2017-11-20', false, 'the day before'],
    [2388, '2017-11-21', true, 'the day itself'],
    [2700, '2023-06-30', undefined, 'in its year, of which the tables know no days'],
    [2700, '2022-12-31', false, 'the year before'],
    [2700, '2024-01-01', true, 'the year after'],
    [2900, '2025-12-31', false, 'no resolution had the number then'],
    [2900, '2027-01-01', undefined, 'the tables do not go so far'],
    [3702, '2044-11-21', undefined, 'nor so far'],
    [0, '2017-11-21', undefined, 'no number'],
  ];
  it('tells whether a report could cite it', () => {
    for (const [number, by, answer, why] of adopted) equal(wasAdoptedBy(number, by), answer, why);
  });
});

describe('Security Council meetings', () => {
  it('have the day on which they began', () => {
    equal(meetingDate(1), '1946-01-17');
    equal(meetingDate(8114), '2017-11-28');
    equal(meetingDate(9085), '2022-06-30');
    equal(meetingDate(9086), undefined);
    equal(meetingDate(89), undefined, 'a private meeting');
    equal(meetingDate(0), undefined);
    equal(meetingDate(1.5), undefined);
  });

  it('may sit on a second day', () => {
    deepEqual(meetingDates(3698), ['1996-09-27', '1996-09-28'], 'past midnight');
    deepEqual(meetingDates(4820), ['2003-09-09', '2003-09-12'], 'resumed');
    deepEqual(meetingDates(8114), ['2017-11-28']);
    deepEqual(meetingDates(8747), ['2020-07-14'], 'known from the resolution adopted at it alone');
    deepEqual(meetingDates(9900), []);
  });

  it('lie between their neighbours', () => {
    deepEqual(beginningOf(89), { from: '1946-12-31', to: '1947-01-09' });
    deepEqual(beginningOf(9900), { from: '2022-06-30' });
    equal(wasHeldBy(8114, '2017-11-27'), false);
    equal(wasHeldBy(8114, '2017-11-28'), true);
    equal(wasHeldBy(9900, '2021-01-01'), false, 'meetings of 2021 have lower numbers');
    equal(wasHeldBy(9900, '2025-01-01'), undefined);
    equal(wasHeldBy(0, '2025-01-01'), undefined);
  });

  it('are the facts, row by row', function () {
    const rows = readTable('sc-meetings.tsv');
    if (!rows) return this.skip();
    for (const { meeting, date } of rows) equal(meetingDate(Number(meeting)), date, meeting);
    let known = 0;
    for (let meeting = 1; meeting <= 9085; meeting++) if (meetingDate(meeting)) known++;
    equal(known, rows.length);
  });
});

describe('columns', () => {
  it('hold differences, unknown numbers and jumps', () => {
    deepEqual(readNumbers('5-z(100)(-3)0'), [5, undefined, 40, 140, 137, 137]);
    deepEqual(readNumbers(''), []);
  });

  it('hold places in a list', () => {
    equal(readPlace('000110', 1, ['', 'a']), 'a');
    equal(readPlace('000110', 2, ['', 'a']), '', 'a place that the list does not have');
    equal(readPlace('00', 7, ['a']), '', 'an entry that the column does not have');
  });

  it('count days from 1946', () => {
    equal(dateOfDay(0), '1946-01-01');
    equal(dateOfDay(dayOfDate('2018-12-20')), '2018-12-20');
    ok(Number.isNaN(dayOfDate('no date')));
  });
});
