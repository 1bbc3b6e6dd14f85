/** Findings after edits are those of a fresh reading, whatever was typed and whatever of them was only moved along. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checks } from '../../../../src/features/checks/checks';
import type { Report } from '../../../../src/report/model';
import { readAgain, readReport, revisionOf } from '../../../../src/report/read';

const SAMPLES = ['samples/S-2044-318.txt', 'samples/A-99-412-scanned.txt'].map(path =>
  readFileSync(path, 'utf8'),
);

/** What the checks look for: in words, numbers, citations, abbreviations, headings, notes and the beginnings of lines. */
const BITS = [
  ...['a', 's', 'rn', ' ', '  ', ', ', '. ', ' ,', '-', '’s', '(', ')', '“', '”', 'x y', '\n'],
  ...['the the ', ' of', 'hy ', 'by ', 'heen ', 'been ', 'Octoher ', 'October '],
  ...['the Board of Lamps (BOL) ', 'the Board of Lamps (BOLs) ', ' BOL ', 'BOL-led ', 'BOL’s '],
  ...['2', '12. ', '(b) ', 'A. ', 'II ', '3 See ', '\n4 Ibid.\n', '\nAnnex II\n', ' see para. 99 above '],
  ...['S/2044/12 ', 's/2044/12 ', 'S/20 44/12 ', 'resolution 2388 (2016) ', ' (see S/PV.8114) '],
];

type Edit = readonly [kind: 'write' | 'erase' | 'line', at: number, bit: number];

const edits = fc.array(
  fc.tuple(
    fc.constantFrom('write', 'write', 'write', 'erase', 'line'),
    // near the edit before it, or anywhere
    fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: 100, max: 1_000_000 })),
    fc.nat(),
  ),
  { minLength: 1, maxLength: 12 },
) as fc.Arbitrary<readonly Edit[]>;

/** The texts that come of a text, one edit after the other; most of them inside of running text. */
function* textsOf(text: string, all: readonly Edit[]): Generator<string> {
  let now = text;
  let place = now.length >> 1;
  for (const [kind, to, bit] of all) {
    place = to > 12 ? now.indexOf(' ', to % now.length) : place + to;
    place = Math.max(0, Math.min(place, now.length));
    if (kind === 'write') {
      const written = BITS[bit % BITS.length]!;
      now = now.slice(0, place) + written + now.slice(place);
      place += written.length;
    } else if (kind === 'erase') now = now.slice(0, place) + now.slice(place + 1 + (bit % 4));
    else now = now.slice(0, now.lastIndexOf('\n', place) + 1) + now.slice(now.indexOf('\n', place) + 1);
    yield now;
  }
}

const sameAsFresh = (report: Report): void =>
  assert.deepEqual(checks(report), checks(readReport(report.text)));

describe('Checks after edits', () => {
  it('find what they find in a fresh reading', function () {
    this.timeout(120_000);
    let revised = 0;
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), edits, (sample, all) => {
        let report = readReport(sample);
        checks(report);
        for (const text of textsOf(sample, all)) {
          report = readAgain(report, text);
          if (revisionOf(report)) revised++;
          sameAsFresh(report);
        }
      }),
      { seed: Number(process.env.UN_REPORT_SEED ?? 2044), numRuns: 25 },
    );
    assert.ok(revised > 0, 'no edit was inside of one block');
  });

  it('are right after many words typed letter by letter', () => {
    const [sample] = SAMPLES;
    const at = sample!.indexOf(' ', sample!.indexOf('\n', sample!.length >> 1) + 20);
    let report = readReport(sample!);
    let typed = '';
    for (let word = 0; word < 150; word++) {
      typed = `${typed.slice(-40)}${String.fromCharCode(97 + (word % 26))}${word % 7 === 0 ? ' ' : ''}`;
      report = readAgain(report, `${sample!.slice(0, at)} ${typed}${sample!.slice(at)}`);
      checks(report);
    }
    sameAsFresh(report);
  });

  it('what is asked of an earlier reading is still right', () => {
    const [sample] = SAMPLES;
    const at = sample!.indexOf(' ', sample!.indexOf('\n', sample!.length >> 1) + 20);
    const first = readReport(sample!);
    const before = checks(first);
    const second = readAgain(first, `${sample!.slice(0, at)} the the${sample!.slice(at)}`);
    const third = readAgain(second, `${sample!.slice(0, at)} the the heen${sample!.slice(at)}`);
    sameAsFresh(third);
    sameAsFresh(second);
    assert.deepEqual(checks(first), before);
  });
});
