import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checks } from '../../../src/features/checks/checks';
import { folding } from '../../../src/features/folding';
import { links } from '../../../src/features/links';
import { outline } from '../../../src/features/outline';
import { tokens } from '../../../src/features/tokens';
import type { Report } from '../../../src/report/model';
import { readAgain, readReport, revisionOf } from '../../../src/report/read';

/** What an editor shows of a report after each key. */
const shown = (report: Report) => ({
  outline: outline(report),
  folding: folding(report),
  links: links(report),
  tokens: tokens(report),
  findings: checks(report),
});

describe('what is shown of a report while one types', () => {
  for (const name of readdirSync('samples').filter(file => file.endsWith('.txt'))) {
    it(`is what a fresh reading shows: ${name}`, function () {
      this.timeout(60_000);
      let text = readFileSync(`samples/${name}`, 'utf8');
      let report = readReport(text);
      shown(report);
      let revised = 0;
      for (const [place, typed, removed] of keys(text)) {
        text = text.slice(0, place) + typed + text.slice(place + removed);
        report = readAgain(report, text);
        if (revisionOf(report)) revised++;
        deepEqual(shown(report), shown(readReport(text)), `${JSON.stringify(typed)} at ${place}`);
      }
      ok(revised > 10, `only ${revised} keys touched one block alone`);
    });
  }

  describe('also', () => {
    const PARAGRAPH =
      'The lamps of the inland harbours were lit in the night of the storm, and the\n' +
      'keepers of the two northern stations reported nothing that was of any interest.\n\n';
    const HEAD =
      'United Nations\nS/2044/318\nSecurity Council\nDistr.: General\n12 May 2044\n\nOriginal: English\n\n\n' +
      `Letter on the lamps\n\nI. Lamps\n\n1. ${PARAGRAPH}`;
    const TAIL = `3. ${PARAGRAPH}4. ${PARAGRAPH}`;
    const annex = (number: string) =>
      `Annex ${number}\n\nA. Oil\n\n1. ${PARAGRAPH}\n\nB. Horns\n\n2. ${PARAGRAPH}`;
    const cases: [why: string, text: string, old: string, words: string][] = [
      [
        'where a reference goes on in the next line',
        `${HEAD}2. The lamps of the inland harbours were lit in the night of the storm (see paragraphs\n1 and 3 above), which tell of the lamps that were lit in the night of the storm and\nafter it.\n\n${TAIL}`,
        'paragraphs\n',
        'paragraph\n',
      ],
      [
        'where it goes on, and a letter more is typed',
        `${HEAD}2. The lamps of the inland harbours were lit in the night of the storm (see paragraph\n1 and 3 above), which tell of the lamps that were lit in the night of the storm and\nafter it.\n\n${TAIL}`,
        'paragraph\n',
        'paragraphs\n',
      ],
      [
        'where two references stand close, and then apart',
        `${HEAD}2. The keepers of the northern stations told of this in the report, annex II, as section A, and\nthose of the southern stations reported nothing that was of any interest at all.\n\n${TAIL}${annex('I')}${annex('II')}`,
        ' as section',
        ' ass section',
      ],
      [
        'where the last word of a line is one that joins no more',
        `${HEAD}2. The lamps of the inland harbours were lit in the night of the storm, and the sand\n(a) the keepers of the two northern stations reported nothing that was of any interest\nand more.\n\n${TAIL}`,
        ' sand\n',
        ' and\n',
      ],
      [
        'after an accented letter, where "o" is no word',
        `${HEAD}2. The lamps of the inland harbours were lit in the night of the storm, and the desafio\n(a) the keepers of the two northern stations reported nothing that was of any interest\nand more.\n\n${TAIL}`,
        'desafio',
        'desafío',
      ],
      [
        'where a table ends before a full line',
        `${HEAD}Table 1\nLamps of the north\n\nNorth   20   30\nSouth   30   40\nEast   30   40\nWest   30   40\n* * *\nthe horns were not heard by those who sailed in the night of storm\nwhich was the reason for the loss of three ships on the rocks before the h\nwhich was the reason for the loss of three ships on the rocks before the h\n\n2. ${PARAGRAPH}${TAIL}`,
        'the horns were not',
        'the horn were not',
      ],
      [
        'where a number stands far off at the right',
        `${HEAD}2. The lamps of the inland harbours were lit in the night of the storm, and the\nkeepers of the two northern stations reported nothing that was of any mistakes pxge\n\n\n${' '.repeat(48)}1\n\nthe lamps were lit again on the day after the storm by the keepers who had come.\n\n1 See the keepers of the lamps tell of the storm in the night.\n\n25-01234\n\nS/2044/318\n\n${TAIL}`,
        'pxge',
        'page',
      ],
      [
        'where a word could be the number eleven',
        `${HEAD}${Array.from({ length: 9 }, (_, at) => `${at + 2}. ${PARAGRAPH}`).join('')}The lamps were lit by the keepers who had come from the other stations in the south.\nlal, the keepers of the lamps who had come from the other stations and from towns\nwith oil that they had brought with them.\n`,
        'lal,',
        'll,',
      ],
      [
        'where a line of figures has a word',
        `${HEAD}2. The lamps of the inland harbours were lit in the night of the storm, and those.\nThe horns were heard by those who sailed in the night and whose ships were there\n${'12 34 56 78 90 '.repeat(3)}12 34 ab ${'12 34 56 78 90 '.repeat(4)}12\n${TAIL}`,
        '34 ab',
        '34 abc',
      ],
      [
        'where a last letter is the mark of a note under a table',
        `${HEAD}2. The lamps of the inland harbours were lit in the night of the storm, and the\nkeepers of the northern stations were not those who were asked\nof the lamps that were lit in the night of the storm and on the day after it.\n\n____________\n\na Excludes those of the southern stations.\n\n44-01234\n\nS/2044/318\n\n${TAIL}`,
        'asked\n',
        'askeda\n',
      ],
      [
        'where a line with a word in Arabic gets short enough for a heading',
        `${HEAD}2. ${PARAGRAPH}The keepers of the northern harbours and of the stations (المنارات) which were lit in the storms\n\n${TAIL}`,
        'which were lit',
        'were lit',
      ],
      [
        'where lines under "Annex II to the report" are short enough for its title',
        `${HEAD}2. ${PARAGRAPH}Annex II to the report of the keepers tells of those who had lit all the lamps in\nthe night of the storm and on the day after it, when nobody had seen a ship go by in\nthe north of the country and in the south of it, where the lamps were not lit at all\nby those who had come from the other stations and from towns, with oil that they had\nbrought with them and which was not enough for all the lamps of harbours and the old ones\nThe keepers of the northern stations, who were not asked, had lit their lamps at that\ntime too, and they had told nobody of this until the day on which the storm was over.\n\n${TAIL}`,
        'and in the south of it',
        'and south of it',
      ],
      [
        'where a line under the masthead gets as short as the imprint of a title page',
        `${HEAD.slice(0, HEAD.indexOf('12 May'))}Supplement No. 10\n12 May 2044\n\nOriginal: English\n\n1. The lamps of the inland harbours were lit in the night of the storm, and the\nkeepers and the others of • those of the coast • who told this in 2044\nand in the years after it.\n\n2. ${PARAGRAPH}${TAIL}`,
        'and the others',
        'and others',
      ],
    ];
    for (const [why, text, old, words] of cases) {
      it(why, () => {
        const at = text.indexOf(old);
        ok(at >= 0);
        const before = readReport(text);
        shown(before);
        const report = readAgain(before, text.slice(0, at) + words + text.slice(at + old.length));
        const fresh = readReport(report.text);
        deepEqual(report, fresh);
        deepEqual(shown(report), shown(fresh));
      });
    }
  });

  /** Words typed and taken out again, letter by letter, in running text all over a report. */
  function* keys(text: string): Generator<[place: number, typed: string, removed: number]> {
    const places = [...text.matchAll(/[a-z] [a-z]{4,}/g)].map(({ index }) => index + 1);
    for (let at = 5; at < places.length; at += Math.ceil(places.length / 9)) {
      for (const [index, letter] of [...' lamps'].entries()) yield [places[at]! + index, letter, 0];
      yield [places[at]! + 3, '', 2];
    }
  }
});
