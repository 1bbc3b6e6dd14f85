import { deepEqual } from 'node:assert/strict';
import { placeOfParagraph, placesOf } from '../../../src/features/places';
import type { Report } from '../../../src/report/model';
import { readFixture } from './fixture';

const { report: READ } = readFixture(`
I. Introduction

1. The light went out in the night, and a boat was sent to see what had become of it.

2. It was lit again in the morning, and the keeper was thanked for what he had done.

II. State of the gauges

3. There are many gauges.

4. There are few readers.

Annex II

Stations awaiting repair

A. Background

5. Five stations remained dark at the end of the period, and no boat was sent.
`);

/** The same report, its paragraphs counted from the headings given, -1 for the report's own count. */
const counted = (parts: readonly number[]): Report => ({
  ...READ,
  paragraphs: READ.paragraphs.map((paragraph, index) => ({ ...paragraph, part: parts[index]! })),
});

describe('the name of a paragraph', () => {
  const cases: readonly (readonly [reason: string, parts: readonly number[], names: readonly string[]])[] = [
    [
      'the report’s own count goes by its number alone',
      [-1, -1, -1, -1, -1],
      ['paragraph 1', 'paragraph 2', 'paragraph 3', 'paragraph 4', 'paragraph 5'],
    ],
    [
      'an annex names its paragraphs',
      [-1, -1, -1, -1, 2],
      ['paragraph 1', 'paragraph 2', 'paragraph 3', 'paragraph 4', 'annex II, paragraph 5'],
    ],
    [
      'also where the numbers begin with a section of it',
      [-1, -1, -1, -1, 3],
      ['paragraph 1', 'paragraph 2', 'paragraph 3', 'paragraph 4', 'annex II, paragraph 5'],
    ],
    [
      'a quoted list does not, nor what follows it',
      [0, -1, -1, -1, -1],
      ['paragraph 1', 'paragraph 2', 'paragraph 3', 'paragraph 4', 'paragraph 5'],
    ],
    [
      'a section whose numbers begin again for good does',
      [-1, -1, 1, 1, 2],
      [
        'paragraph 1',
        'paragraph 2',
        'section II, paragraph 3',
        'section II, paragraph 4',
        'annex II, paragraph 5',
      ],
    ],
    [
      'none that stands under another section: “section I, paragraph 3” of section II would be wrong',
      [0, 0, 0, 0, 2],
      [
        'section I, paragraph 1',
        'section I, paragraph 2',
        'paragraph 3',
        'paragraph 4',
        'annex II, paragraph 5',
      ],
    ],
  ];
  for (const [reason, parts, names] of cases)
    it(reason, () => {
      const report = counted(parts);
      deepEqual(
        report.paragraphs.map((_, index) => placeOfParagraph(report, index)),
        names,
      );
    });
});

describe('several places', () => {
  it('pages are counted like paragraphs: “pages 1 and 2”', () => {
    const page = Array.from({ length: 30 }, () => 'A speaker said that the lights were out.').join('\n');
    const { report } = readFixture(`${page}\n\f${page}\n`);
    const blocks = report.blocks.map((_, index) => index);
    deepEqual(placesOf(report, blocks, 12).names, ['pages 1 and 2']);
  });
});
