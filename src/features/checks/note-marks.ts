/** note.unmarked and mark.noteless: a note without a mark, a mark without a note. */

import type { Mark, Note, Report } from '../../report/model';
import { perReport } from '../per-report';
import { placeOfBlock } from '../places';
import { type Found, found } from './finding';
import { beginsWithNumber } from './printed-labels';

export function checkMarks(report: Report): Found[] {
  const notes = report.notes.filter(({ number }) => isFigure(number));
  const linked = new Map(report.marks.filter(mark => mark.note >= 0).map(mark => [mark.number, mark]));
  const noteOf = new Map(notes.map(note => [note.number, note]));
  return [
    ...notes.flatMap((note, at) => unmarked(report, note, notes[at - 1], notes[at + 1], linked)),
    ...report.marks
      .filter(({ note, number }) => note < 0 && isFigure(number))
      .flatMap(mark => noteless(report, mark, noteOf.get(String(Number(mark.number) - 1)))),
  ];
}

/** Letters and asterisks stand in tables and titles, where a converter loses them too easily. */
const isFigure = (number: string): boolean => /^[1-9]\d{0,2}$/.test(number);

function unmarked(
  report: Report,
  note: Note,
  before: Note | undefined,
  after: Note | undefined,
  linked: ReadonlyMap<string, Mark>,
): Found[] {
  const { number, numberRange, range, numberCertainty, marks } = note;
  if (marks.length > 0) return [];
  const value = Number(number);
  // figures of a table that stand alone on their lines are no notes: those stand in a row
  const isInRow = Number(before?.number) === value - 1 || Number(after?.number) === value + 1;
  if (!isInRow && notesOnPage(report, note) !== 1) return [];
  const last = linked.get(String(value - 1));
  const next = linked.get(String(value + 1));
  if (
    mayBeMarked(
      report,
      number,
      last?.range.end ?? report.pages[note.page]!.range.start,
      next?.range.start ?? range.start,
    )
  )
    return [];
  const message = `No mark for note ${number} was found in the text.`;
  const start = { start: range.start, end: Math.min(range.start + 1, range.end) };
  const isGuess = numberCertainty === 'inferred';
  return [
    found(
      'note.unmarked',
      numberRange ?? start,
      isGuess ? `${message} (The note’s number is damaged; it was inferred.)` : message,
      {
        certainty: numberCertainty,
        related: last
          ? [
              {
                range: last.range,
                message: `The mark before it, ${last.number}, stands in ${placeOfBlock(report, last.block)}.`,
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
});
const notesOnPage = (report: Report, { page }: Note): number => countsByPage(report).get(page) ?? 0;

const FARTHEST = 20_000;

/** Whether the figures stand close to a word between the marks before and after: the reader was not sure enough of them. */
function mayBeMarked({ text }: Report, number: string, from: number, to: number): boolean {
  for (
    let at = text.indexOf(number, from);
    at >= 0 && at < Math.min(to, from + FARTHEST);
    at = text.indexOf(number, at + 1)
  ) {
    if (
      /[\p{L}.,;:)\]”’"*]/u.test(text[at - 1] ?? ' ') &&
      !/[\d\p{L}]/u.test(text[at + number.length] ?? ' ')
    )
      return true;
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
