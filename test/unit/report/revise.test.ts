import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Report } from '../../../src/report/model';
import { blockTextsOf, readAgain, readReport, revisionOf } from '../../../src/report/read';
import { holds, MASTHEAD } from './tables';

const seed = Number(process.env.UN_REPORT_SEED ?? 2044);
const numRuns = Number(process.env.UN_REPORT_RUNS ?? 120);

describe('a change of which the layout sees nothing', () => {
  const TEXT = `${MASTHEAD}
I. Lamps

1. The lamps of the inland harbours were lit in the night of the storm, and the
keepers of the two northern stations reported nothing that was of any interest.
See paragraph 2 below, and the reports of the keepers,1 which tell of the lamps
and trusted the keepers of the two southern stations, whose lamps were not lit
in the night of the storm (see S/2044/12), and those of the others in the south

Table 1
Lamps and horns of the two northern stations and of those in the inland harbours
and of the lamps that were lit in the night of the storm and on the days after it

____________

1 See S/2044/99, in which the keepers of the lamps tell of the storm in the night.

44-01234

S/2044/318

and in the north of the country, where nobody had seen a storm of such strength.

2. The horns were not heard by those who sailed in the night of the storm, which
was the reason for the loss of three ships on the rocks before the inland harbour.

the lamps were lit again on the day after the storm by the keepers who had come
from the other stations and from the towns, with oil that they brought with them.

3. Фонари внутренних гаваней были зажжены в ночь бури, и смотрители северных маяков
не сообщили ничего, что представляло бы интерес, хотя огни двух южных станций
Приложения были потушены и никто из тех, кто вышел в море, их не видел до утра.
`;

  /** Puts words in place of others, and tells whether the block was read alone; the report is right in either case. */
  function change(old: string, words: string): boolean {
    const at = TEXT.indexOf(old);
    ok(at >= 0, old);
    const text = TEXT.slice(0, at) + words + TEXT.slice(at + old.length);
    const report = readAgain(readReport(TEXT), text);
    deepEqual(report, readReport(text));
    return revisionOf(report) !== undefined;
  }

  describe('is read by its block alone', () => {
    holds(
      [
        ['a letter typed in a word', 'trusted', 'trustedd'],
        ['a word typed', 'whose lamps', 'whose old lamps'],
        ['a word taken out', 'two southern', 'southern'],
        ['a word put for another', 'southern', 'western'],
        ['a comma', 'keepers of the two southern', 'keepers, of the two southern'],
        ['in the first word of a line', 'in the night of the storm (see', 'inn the night of the storm (see'],
        ['in the last word of a line', 'lamps were not lit', 'lamps were not litt'],
        ['after a number, when it is no mark before and after', 'which tell of', 'which telll of'],
        [
          'in the first line of a paragraph',
          'in the night of the storm, and',
          'in the nights of the storm, and',
        ],
        ['in the last line of a paragraph', 'those of the others', 'those of many of the others'],
        ['in Russian', 'двух южных', 'двух самых южных'],
        ['in the first word of a Russian line', 'не сообщили', 'нее сообщили'],
        ['beside a citation, which is moved', 'storm (see', 'storms (see'],
      ],
      ([, old, words]) => ok(change(old, words)),
    );
  });

  describe('is another where lines are looked at in full', () => {
    holds(
      [
        ['a figure typed', 'trusted', 'trusted 4'],
        ['a line broken', 'trusted the', 'trusted\nthe'],
        ['a Russian word that may head what follows', 'Приложения были', 'Приложение было'],
        ['the beginning of a line: a label', 'and trusted', 'a) trusted'],
        ['a sentence closed at the end of a line', 'lamps were not lit', 'lamps were out.'],
        ['a title', 'Lamps and horns of the two', 'Lamps and bells of the two'],
        ['a heading', 'I. Lamps', 'I. Lampss'],
        ['a note', 'the keepers of the lamps tell', 'the keeper of the lamps tells'],
        ['the symbol of the masthead', 'S/2044/318', 'S/2044/319'],
        ['a word of a reference: it names something else', 'paragraph 2 below', 'paragrap 2 below'],
        ['a mark that is one no more', 'keepers,1', 'keepers,a1'],
        ['a line that gets short', 'and trusted the keepers of the two southern stations, ', 'and trusted '],
        ['a gap, as between cells', 'trusted the', 'trusted    the'],
        ['a dash, as in the heads of records', 'the reports of', 'the reports – of'],
      ],
      ([, old, words]) => equal(change(old, words), false),
    );
  });

  it('is another at the end of a text without a last line end: what ends there is not beyond the change', () => {
    for (const end of [' ', '', '  ', ' and']) {
      const report = readAgain(readReport(`${TEXT.trimEnd()} `), `${TEXT.trimEnd()}${end}`);
      deepEqual(report, readReport(report.text));
    }
  });

  it('tells what was changed, and of which report', () => {
    const before = readReport(TEXT);
    const at = TEXT.indexOf('trusted');
    const report = readAgain(before, `${TEXT.slice(0, at)}en${TEXT.slice(at)}`);
    const revision = revisionOf(report)!;
    equal(revision.before, before);
    deepEqual(revision.move, { at, removed: 0, inserted: 2 });
    equal(report.blocks[revision.block]!.kind, 'paragraph');
    equal(revisionOf(before), undefined);
    readAgain(report, `${report.text}\n`);
    equal(revisionOf(report), undefined, 'a chain of reports would never be let go');
  });
});

describe('a series of words typed into running text', () => {
  const FOLDERS = ['samples', '../shared/reports'];
  const texts = FOLDERS.filter(folder => existsSync(folder)).flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => readFileSync(`${folder}/${name}`, 'utf8').slice(0, 60_000)),
  );
  const letter = fc.constantFrom(
    ...'aeistn',
    ' ',
    ',',
    '.',
    '’',
    '-',
    '(',
    'A',
    'É',
    '4',
    ' and ',
    'of the ',
  );
  const edit = fc.record({
    place: fc.noBias(fc.integer({ min: 0, max: 9_999 })),
    removed: fc.integer({ min: 0, max: 4 }),
    typed: fc.array(letter, { maxLength: 4 }).map(letters => letters.join('')),
    times: fc.constantFrom(1, 1, 1, 12),
  });

  it('reads as the text does afresh', function () {
    this.timeout(120_000);
    let revised = 0;
    const property = fc.property(
      fc.constantFrom(...texts),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (original, edits) => {
        let text = original;
        let report: Report = readReport(text);
        for (const { place, removed, typed, times } of edits) {
          const at = inWords(text, Math.floor((place / 10_000) * text.length));
          for (let time = 0; time < times; time++) {
            text = text.slice(0, at) + typed + text.slice(at + removed);
            report = readAgain(report, text);
            if (!revisionOf(report)) continue;
            revised++;
            const fresh = readReport(text);
            deepEqual(report, fresh);
            deepEqual(blockTextsOf(report), blockTextsOf(fresh));
          }
        }
      },
    );
    fc.assert(property, { seed, numRuns });
    ok(revised > numRuns / 4, `only ${revised} changes were read by their block alone`);
  });

  /** The next place between two small letters. */
  function inWords(text: string, from: number): number {
    const found = text.slice(from).search(/[a-z](?=[a-z ]{3})/);
    return found < 0 ? from : from + found + 1;
  }
});
