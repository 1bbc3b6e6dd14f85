/** note.sequence and note.duplicate: the numbers of notes, and two of one number on a page. */

import type { Note, Range, Report } from '../../report/model';
import { flowAt } from '../blocks';
import { type Found, found } from './finding';
import { beginsWithNumber } from './printed-labels';

/** Figures alone: letters belong to tables, and asterisks are counted on each page. */
export function checkNotes(report: Report): Found[] {
  const numbered = report.notes.filter(({ number }) => /^\d+$/.test(number));
  return [
    ...numbered.flatMap((note, at) => compare(report, note, numbered[at - 1])),
    ...gluedNotes(report, numbered),
  ];
}

const rangeOf = ({ numberRange, range }: Note): Range =>
  numberRange ?? { start: range.start, end: Math.min(range.start + 1, range.end) };

function compare(report: Report, note: Note, before: Note | undefined): Found[] {
  if (!before || note.numberCertainty === 'inferred' || before.numberCertainty === 'inferred') return [];
  const value = Number(note.number);
  const last = Number(before.number);
  if (value === last + 1 || value === 1) return [];
  const related = [{ range: rangeOf(before), message: `Note ${before.number} is here.` }];
  // figures in a table may be read as notes, but no mark in the text asks for them
  if (note.marks.length === 0 || before.marks.length === 0) return [];
  if (value === last && note.page === before.page)
    return [
      found('note.duplicate', rangeOf(note), `Two notes on this page have the number ${note.number}.`, {
        related,
      }),
    ];
  // an annex may count on from the body before it, over the notes of another
  if (note.part !== before.part || value === last) return [];
  if (value < last)
    return [
      found(
        'note.sequence',
        rangeOf(note),
        `Note ${note.number} follows note ${before.number}; ${last + 1} was expected.`,
        { related },
      ),
    ];
  if (isPrinted(report, last + 1, value - 1, before, note)) return [];
  const between =
    value - last === 2 ? `No note ${last + 1} was` : `No notes ${last + 1} to ${value - 1} were`;
  return [
    found(
      'note.sequence',
      rangeOf(note),
      `Note ${note.number} follows note ${before.number}. ${between} found between them.`,
      { related },
    ),
  ];
}

const FARTHEST_GAP = 12;

/** Whether one of the missing numbers begins a line on the pages of the two: then the reader missed it. */
function isPrinted(report: Report, first: number, last: number, before: Note, note: Note): boolean {
  if (last - first > FARTHEST_GAP) return true;
  const within = { start: report.pages[before.page]!.range.start, end: report.pages[note.page]!.range.end };
  for (let number = first; number <= last; number++)
    if (beginsWithNumber(report, String(number), within)) return true;
  return false;
}

/** "4 A note.⏎4 Another.": the second is read as the first one's text, since its number is not the next. */
function gluedNotes(report: Report, notes: readonly Note[]): Found[] {
  return notes.flatMap(note => {
    if (note.numberCertainty === 'inferred' || !note.numberRange) return [];
    const { text, starts, sources, origin } = flowAt(report, note.block);
    const again = starts.findIndex(
      (start, run) =>
        run > 0 &&
        text.startsWith(`${note.number} `, start) &&
        /^[.”"] \d+ [\p{Lu}“]/u.test(text.slice(start - 2, start + 6)),
    );
    if (again < 0) return [];
    const start = origin + sources[again]!;
    return [
      found(
        'note.duplicate',
        { start, end: start + note.number.length },
        `Two notes on this page have the number ${note.number}.`,
        {
          related: [{ range: note.numberRange, message: `Note ${note.number} is here.` }],
        },
      ),
    ];
  });
}
