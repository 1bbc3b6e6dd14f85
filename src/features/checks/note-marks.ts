/** note.unmarked and mark.noteless: a note without a mark, a mark without a note. */

import type { Mark, Note, Report } from '../../report/model';
import { perReport, same } from '../per-report';
import { type Found, found } from './finding';
import { beginsWithNumber } from './printed-labels';
import { whereIs } from './where';

const withFigures = (report: Report): Note[] => report.notes.filter(({ number }) => isFigure(number));

/** Notes without a mark. */
export function checkUnmarked(report: Report): Found[] {
  const notes = withFigures(report);
  const marks = markAround(report, notes);
  return notes.flatMap((note, at) => unmarked(report, note, notes[at - 1], notes[at + 1], marks[at]!));
}

/** Marks without a note. */
export function checkNoteless(report: Report): Found[] {
  const lone = report.marks.filter(({ note, number }) => note < 0 && isFigure(number));
  if (lone.length === 0) return [];
  const noteOf = new Map(withFigures(report).map(note => [note.number, note]));
  return lone.flatMap(mark => noteless(report, mark, noteOf.get(String(Number(mark.number) - 1))));
}

interface Around {
  readonly before: Mark | undefined;
  readonly after: Mark | undefined;
}

/** For each note, the marks of the nearest notes before and after it that have one. */
function markAround(report: Report, notes: readonly Note[]): Around[] {
  const own = notes.map(({ marks }) => report.marks[marks[0] ?? -1]);
  const nearest = (list: readonly (Mark | undefined)[]): (Mark | undefined)[] => {
    let last: Mark | undefined;
    return list.map(mark => {
      const before = last;
      last = mark ?? last;
      return before;
    });
  };
  const before = nearest(own);
  const after = nearest([...own].reverse()).reverse();
  return own.map((_, at) => ({ before: before[at], after: after[at] }));
}

/** Letters and asterisks stand in tables and titles, where a converter loses them too easily. */
const isFigure = (number: string): boolean => /^[1-9]\d{0,2}$/.test(number);

function unmarked(
  report: Report,
  note: Note,
  before: Note | undefined,
  after: Note | undefined,
  around: Around,
): Found[] {
  const { number, numberRange, range, numberCertainty, marks, page } = note;
  if (marks.length > 0) return [];
  const value = Number(number);
  // figures of a table that stand alone on their lines are no notes: those stand in a row
  const isInRow = Number(before?.number) === value - 1 || Number(after?.number) === value + 1;
  if (!isInRow && notesOnPage(report, note) !== 1) return [];
  const { range: pageRange } = report.pages[page]!;
  const from = around.before?.range.end ?? (note.isEndnote ? 0 : pageRange.start);
  const to = around.after?.range.start ?? (note.isEndnote ? range.start : pageRange.end);
  if (mayBeMarked(report, number, Math.min(from, range.start), Math.max(to, Math.min(from, range.start))))
    return [];
  const message = `No mark for note ${number} was found in the text.`;
  const isGuess = numberCertainty === 'inferred';
  const last = around.before;
  return [
    found(
      'note.unmarked',
      numberRange ?? { start: range.start, end: Math.min(range.start + 1, range.end) },
      isGuess ? `${message} (The note’s number is damaged; it was inferred.)` : message,
      {
        certainty: numberCertainty,
        related: last
          ? [
              {
                range: last.range,
                message: `The mark before it, ${last.number}, stands ${whereIs(report, last.block)}.`,
              },
            ]
          : [],
      },
    ),
  ];
}

const countsByPage = perReport((report: Report) => {
  const counts = new Map<number, number>();
  for (const { page } of report.notes) counts.set(page, (counts.get(page) ?? 0) + 1);
  return counts;
}, same);
const notesOnPage = (report: Report, { page }: Note): number => countsByPage(report).get(page) ?? 0;

const FARTHEST = 20_000;

/** Whether the figures stand close to something between the marks before and after: the reader was not sure enough of them. */
function mayBeMarked({ text }: Report, number: string, from: number, to: number): boolean {
  for (
    let at = text.indexOf(number, from);
    at >= 0 && at < Math.min(to, from + FARTHEST);
    at = text.indexOf(number, at + 1)
  ) {
    // "years.65,66", "857135", "130,4%50"; "discussion 62,63"
    const isApart = /\s/.test(text[at - 1] ?? ' ');
    const after = text.slice(at + number.length, at + number.length + 2);
    if (isApart ? /^,\d/.test(after) : !/^[\d\p{L}]/u.test(after)) return true;
  }
  return false;
}

function noteless(report: Report, { number, range, certainty }: Mark, before: Note | undefined): Found[] {
  if (beginsWithNumber(report, number, { start: range.end, end: report.text.length })) return [];
  return [
    found('mark.noteless', range, `Mark ${number} has no note: none of that number was found.`, {
      certainty,
      related: before
        ? [{ range: before.numberRange ?? before.range, message: `Note ${before.number} is here.` }]
        : [],
    }),
  ];
}
