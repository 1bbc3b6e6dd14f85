/** Hovers of footnotes: of a mark the note, of a note the sentence that it belongs to. */

import type { Note, Report } from '../../report/model';
import { noteText } from '../blocks';
import { bold, escapeMarkdown, italic, joinParagraphs, quote, shorten } from '../markdown';
import { phrases } from '../phrases';
import { placeOfBlock } from '../places';
import { sentenceText } from '../sentence-of';
import { markInference, numberInference } from './inferences';

/** Longer texts are cut: a hover is for a look. */
export const MOST_TEXT = 4000;
const MOST_MARKS = 5;

/** The whole text of a mark's note. */
export function markHover(report: Report, index: number): string {
  const mark = report.marks[index]!;
  const note = report.notes[mark.note];
  if (!note)
    return joinParagraphs(bold(phrases.noteName(mark.number)), phrases.noNote(escapeMarkdown(mark.number)));
  return joinParagraphs(
    noteBody(report, note),
    mark.certainty === 'inferred' && note.numberCertainty === 'read'
      ? italic(markInference(report, mark))
      : undefined,
  );
}

/** A note's name, its text and, where its number is lost or misread, that it was inferred. */
export function noteBody(report: Report, note: Note, most = MOST_TEXT): string {
  const text = noteText(report, note);
  return joinParagraphs(
    bold(phrases.noteName(note.number)),
    text === '' ? italic(phrases.emptyNote) : escapeMarkdown(shorten(text, most)),
    inferredNumber(report, note),
  );
}

function inferredNumber(report: Report, note: Note): string | undefined {
  if (note.numberCertainty === 'read') return undefined;
  if (!note.numberRange) return italic(phrases.noteNumberLost);
  const printed = report.text.slice(note.numberRange.start, note.numberRange.end);
  return italic(numberInference(printed, note.number));
}

/** The sentence in which each of a note's marks stands. */
export function noteHover(report: Report, index: number): string {
  const note = report.notes[index]!;
  const marks = note.marks.slice(0, MOST_MARKS).map(mark => {
    const { block, range } = report.marks[mark]!;
    return joinParagraphs(
      escapeMarkdown(phrases.markedIn(placeOfBlock(report, block))),
      quote(shorten(sentenceText(report, block, range.start), MOST_TEXT)),
    );
  });
  return joinParagraphs(
    bold(phrases.noteName(note.number)),
    inferredNumber(report, note),
    ...(marks.length === 0 ? [italic(phrases.noMark)] : marks),
  );
}
