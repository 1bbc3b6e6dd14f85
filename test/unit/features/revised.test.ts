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

  /** Words typed and taken out again, letter by letter, in running text all over a report. */
  function* keys(text: string): Generator<[place: number, typed: string, removed: number]> {
    const places = [...text.matchAll(/[a-z] [a-z]{4,}/g)].map(({ index }) => index + 1);
    for (let at = 5; at < places.length; at += Math.ceil(places.length / 9)) {
      for (const [index, letter] of [...' lamps'].entries()) yield [places[at]! + index, letter, 0];
      yield [places[at]! + 3, '', 2];
    }
  }
});
