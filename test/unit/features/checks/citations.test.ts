/** Symbols, resolutions, meetings and other documents that a report cites. */
import { check, paragraphs } from './cases';

const one = (text: string): string => paragraphs(text);
const SOME = 'The keepers of the lights on the strait watch them at night.';

describe('Checks of symbols', () => {
  check('symbol.form', [
    {
      reason: 'symbols as they are written',
      text: one('See A/72/865-S/2018/465, S/PV.8114, A/HRC/39/64 and Add.1–3, A/80/5 (Vol. II).'),
      finds: [],
    },
    {
      reason: 'a space of the scanner',
      text: one('It is dark there (see S/2018/13 6).'),
      finds: ['S/2018/13 6'],
      says: '“S/2018/13 6” is written S/2018/136.',
      fixed: one('It is dark there (see S/2018/136).'),
    },
    {
      reason: 'two of them, and one after "Rev."',
      text: one('It is dark there (S/20 18/14/Rev. 1).'),
      finds: ['S/20 18/14/Rev. 1'],
      fixed: one('It is dark there (S/2018/14/Rev.1).'),
    },
    {
      reason: 'a line end is no stray space',
      text: one('It is dark there (see A/72/865-\nS/2018/465, S/2018/14/\nRev.1).'),
      finds: [],
    },
    {
      reason: 'a dash between the halves is a matter of print',
      text: one('See A/72/865–S/2018/465.'),
      finds: [],
    },
    {
      reason: 'the space before a parenthesis',
      text: one('See S/RES/2388(2017).'),
      finds: ['S/RES/2388(2017)'],
      fixed: one('See S/RES/2388 (2017).'),
    },
    {
      reason: 'a year of three figures',
      text: one('See S/202/684.'),
      finds: ['S/202/684'],
      says: '202 is no year',
    },
    {
      reason: 'a hyphen is lost between two halves',
      text: one('See A/75/993S/2021/247.'),
      finds: ['A/75/993S/2021/247'],
      fixed: one('See A/75/993-S/2021/247.'),
    },
    {
      reason: 'both',
      text: one('See A/79/359S/202/684.'),
      finds: ['A/79/359S/202/684'],
      says: '202 is no year',
    },
    {
      reason: 'a session that does not exist',
      text: one('See A/872/65.'),
      finds: ['A/872/65'],
      says: 'no session 872',
    },
    {
      reason: 'an addendum without a number',
      text: one('See A/72/865/Add and the rest.'),
      finds: ['A/72/865/Add'],
      says: 'Add has no number',
    },
    {
      reason: 'small letters',
      text: one('See s/2018/250 and A/hrc/39/64.'),
      finds: ['s/2018/250', 'A/hrc/39/64'],
      fixed: one('See S/2018/250 and A/HRC/39/64.'),
    },
    {
      reason: 'look-alikes are none',
      text: one('Open 24/7 and/or on 2/3 of days, see w/w 3/4, www.un.org/s/2018/250 and km/h.'),
      finds: [],
    },
    {
      reason: 'bodies that are not known pass',
      text: one('See E/CN.99/2018/7, A/XYZ/39/64 and UNEP/OzL.Pro.28/12.'),
      finds: [],
    },
    {
      reason: 'further members of a list are not written whole',
      text: one('See resolutions A/RES/50/172, 52/119 and 54/168.'),
      finds: [],
    },
    {
      reason: 'a page with the head of another document',
      text: `${one(SOME)}\n18-17756\n\n2/17\n\f\nS/2018/1024\n\n2. ${SOME}\n\n18-17756\n\n3/17\n\f\nS/2018/1042\n\n3. ${SOME}\n`,
      finds: ['S/2018/1024'],
      says: 'The head of this page says S/2018/1024, the masthead S/2018/1042.',
    },
  ]);

  check('symbol.joint', [
    {
      reason: 'whole each time',
      text: one('See A/72/865-S/2018/465. And A/72/865-S/2018/465 again.'),
      finds: [],
    },
    {
      reason: 'whole once, and once by a half',
      text: one('See A/72/865-S/2018/465. And see S/2018/465 again.'),
      finds: ['S/2018/465'],
      says: 'S/2018/465 is one half of A/72/865-S/2018/465, which is cited whole in paragraph 1.',
      fixed: one('See A/72/865-S/2018/465. And see A/72/865-S/2018/465 again.'),
    },
    {
      reason: 'by a half alone: nothing tells that it is one',
      text: one('See S/2018/465, S/2018/465 and A/72/865.'),
      finds: [],
    },
    {
      reason: 'an addendum is another document',
      text: one('See A/72/865-S/2018/465 and S/2018/465/Add.1.'),
      finds: [],
    },
  ]);
});

describe('Checks of resolutions and meetings', () => {
  check('resolution.year', [
    {
      reason: 'true years',
      text: one('See resolutions 1267 (1999), 1989 (2011) and 2253 (2015), and resolution 2388 (2017).'),
      finds: [],
    },
    {
      reason: '2388 was adopted in 2017',
      text: one('See Security Council resolution 2388 (2018).'),
      finds: ['2018'],
      says: 'Resolution 2388 was adopted on 21 November 2017, not in 2018.',
      fixed: one('See Security Council resolution 2388 (2017).'),
    },
    {
      reason: 'a slip met in a real report',
      text: one('See resolution 2612 (2022).'),
      finds: ['2022'],
      date: '3 May 2025',
      symbol: 'S/2025/300',
    },
    {
      reason: 'beyond the tables nothing is said',
      text: one('See Security Council resolution 2999 (2026).'),
      finds: [],
      date: '3 May 2027',
      symbol: 'S/2027/300',
    },
    {
      reason: 'no roman numeral',
      text: one('See General Assembly resolution 2625 (XXVV).'),
      finds: ['XXVV'],
      says: '“XXVV” is no roman numeral.',
    },
    {
      reason: 'another session',
      text: one('See General Assembly resolution 2145 (XXII).'),
      finds: ['XXII'],
      says: 'it is of session XXI',
    },
    {
      reason: 'true sessions',
      text: one('See General Assembly resolutions 217 A (III), 2625 (XXV) and 2145 (XXI).'),
      finds: [],
    },
    {
      reason: 'a number by session takes no year',
      text: one('See General Assembly resolution 71/248 (2016).'),
      finds: ['2016'],
    },
    {
      reason: 'resolutions of other organs are not in the tables',
      text: one(
        'See Human Rights Council resolution 38/5 and Economic and Social Council resolution 2018/5.',
      ),
      finds: [],
    },
  ]);

  check('resolution.unknown', [
    {
      reason: 'adopted before the report',
      text: one('See Security Council resolution 2388 (2017).'),
      finds: [],
    },
    {
      reason: 'adopted on the day of the report',
      text: one('See Security Council resolution 2388 (2017).'),
      finds: [],
      date: '21 November 2017',
    },
    {
      reason: 'adopted after it',
      text: one('See Security Council resolution 2447 (2018).'),
      finds: ['Security Council resolution 2447 (2018)'],
      says: 'No Security Council resolution had the number 2447 by 21 November 2018, the date of the report. It was adopted on 13 December 2018.',
    },
    {
      reason: 'a number that was never reached by that date',
      text: one('See Security Council resolution 2999.'),
      finds: ['Security Council resolution 2999'],
    },
    {
      reason: 'in the same year, of which the day is not known',
      text: one('See Security Council resolution 2760 (2024).'),
      finds: [],
      date: '3 May 2024',
      symbol: 'S/2024/300',
    },
    {
      reason: 'a session that has not opened',
      text: one('See General Assembly resolution 79/1.'),
      finds: ['General Assembly resolution 79/1'],
      says: 'opens in September 2024',
    },
    {
      reason: 'a report without a date: nothing is known',
      text: one('See General Assembly resolution 79/1.'),
      finds: [],
      date: '',
    },
  ]);

  check('meeting.date', [
    {
      reason: 'the day of the meeting',
      text: one('It was discussed in the debate held on 28 November 2017 (see S/PV.8114).'),
      finds: [],
    },
    {
      reason: 'another day',
      text: one('It was discussed in the debate held on 28 October 2017 (see S/PV.8114).'),
      finds: ['28 October 2017'],
      says: 'Meeting 8114 (S/PV.8114) was held on 28 November 2017, not on 28 October 2017.',
    },
    {
      reason: 'by the number of the meeting',
      text: one('At its 8114th meeting, on 27 November 2017, the Security Council heard of it.'),
      finds: ['27 November 2017'],
    },
    {
      reason: 'the day after: it may have been resumed, and the message says so',
      text: one('It was discussed in the debate held on 29 November 2017 (see S/PV.8114).'),
      finds: ['29 November 2017'],
      says: 'unless it was resumed that day',
    },
    {
      reason: 'a day that is not tied to the meeting',
      text: one('The law of 28 October 2017 was praised (see S/PV.8114).'),
      finds: [],
    },
    {
      reason: 'two records: which is meant is not told',
      text: one('Debates were held on 9 July 2018 (see S/PV.8114 and S/PV.8305).'),
      finds: [],
    },
    {
      reason: 'the International Law Commission counts its meetings, too',
      text: one('At its 3702nd meeting, on 28 April 2025, the Commission met.'),
      finds: [],
      symbol: 'A/80/10',
      date: '3 August 2025',
    },
    {
      reason: 'beyond the tables nothing is said',
      text: one('It was discussed in the debate held on 28 October 2024 (see S/PV.9760).'),
      finds: [],
      date: '3 May 2025',
    },
  ]);
});

describe('Checks of citations', () => {
  check('citation.self', [
    { reason: 'other documents', text: one('See S/2018/1041.'), finds: [] },
    { reason: 'its own symbol', text: one('See S/2018/1042.'), finds: ['S/2018/1042'] },
    {
      reason: 'one half of its own joint symbol',
      text: one('See S/2018/465.'),
      finds: ['S/2018/465'],
      symbol: 'A/72/865-S/2018/465',
    },
    { reason: 'its addendum is another document', text: one('See S/2018/1042/Add.1.'), finds: [] },
  ]);

  check('citation.future', [
    {
      reason: 'documents of the year and before',
      text: one('See S/2018/1100, A/73/278, E/2018/5, A/HRC/39/64 and S/PV.8320.'),
      finds: [],
    },
    { reason: 'of a later year', text: one('See S/2019/28.'), finds: ['S/2019/28'], says: 'it is of 2019' },
    {
      reason: 'documents of the next session and year come out before',
      text: one('See A/74/28 and E/2019/5.'),
      finds: [],
    },
    {
      reason: 'of a session after the next',
      text: one('See A/78/28 and E/2021/5.'),
      finds: ['A/78/28', 'E/2021/5'],
    },
    {
      reason: 'a meeting after the report',
      text: one('See S/PV.8437.'),
      finds: ['S/PV.8437'],
      says: 'the meeting was held on 21 December 2018',
    },
    { reason: 'no date: nothing is known', text: one('See S/2019/28.'), finds: [], date: '' },
  ]);

  check('citation.page', [
    { reason: 'by paragraph', text: one('See S/2018/250, para. 5.'), finds: [] },
    { reason: 'by page', text: one('See S/2018/250, p. 5.'), finds: ['p. 5'] },
    {
      reason: 'by pages',
      text: one('See S/2018/250, pp. 5–7, and A/72/865, page 12.'),
      finds: ['pp. 5–7', 'page 12'],
    },
    { reason: 'verbatim records have pages alone', text: one('See S/PV.8114, p. 5.'), finds: [] },
    { reason: 'documents of old have no numbered paragraphs', text: one('See A/8710, p. 5.'), finds: [] },
  ]);
});
