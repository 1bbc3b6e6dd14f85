/** text.scanned: numbers of paragraphs, notes and headings that a scanner misread or lost, and that their row tells. */

import type { Range, Report } from '../../report/model';
import { type Fix, type Found, fix, found } from './finding';

/** `;` for note 5, "TIT." for section III, "l8." for paragraph 18: what the reader concluded, and every message says so. */
export function checkScannedNumbers(report: Report): Found[] {
  return [
    ...report.paragraphs.flatMap(({ number, numberRange, numberCertainty }) =>
      numberCertainty === 'inferred' ? misread(report, numberRange, `paragraph ${number}`, number) : [],
    ),
    ...report.headings.flatMap(({ ordinal, ordinalRange, ordinalCertainty }) =>
      ordinal !== undefined && ordinalRange && ordinalCertainty === 'inferred'
        ? misread(report, ordinalRange, `section ${ordinal}`, ordinal)
        : [],
    ),
    ...report.notes.flatMap(({ number, numberRange, numberCertainty, range, marks }) => {
      // a note without a mark has nothing that vouches for its number
      if (numberCertainty === 'read' || marks.length === 0) return [];
      return numberRange
        ? misread(report, numberRange, `note ${number}`, number)
        : lost(report, range, number);
    }),
  ];
}

function misread(report: Report, range: Range, name: string, right: string): Found[] {
  const printed = report.text.slice(range.start, range.end);
  if (printed === right || printed.trim() === '') return [];
  const write: Fix = fix(report, `Write “${right}”`, [{ range, newText: right }], { preferred: true });
  return [
    found(
      'text.scanned',
      range,
      `“${printed}” stands where the number of ${name} was expected (inferred from its place).`,
      {
        certainty: 'inferred',
        fixes: [write],
      },
    ),
  ];
}

function lost(report: Report, { start, end }: Range, number: string): Found[] {
  const place = { start, end: Math.min(start + 1, end) };
  return [
    found('text.scanned', place, `The number of this note is lost; ${number} was inferred from its place.`, {
      certainty: 'inferred',
      fixes: [
        fix(report, `Write “${number}” before the note`, [
          { range: { start, end: start }, newText: `${number} ` },
        ]),
      ],
    }),
  ];
}
