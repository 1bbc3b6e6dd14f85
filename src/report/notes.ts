/** The notes of each page, with their numbers: printed, displaced by a converter, misread or lost. */

import { LineKind } from './line-kinds';
import { type Lines, lineText } from './lines';
import { hasMark } from './mark-places';
import type { FurnitureKind } from './model';
import type { NoteDraft, Start, ZoneLine } from './note-draft';
import { type Label, labelOf, type NoteZone, noteZone, opensNote } from './note-lines';
import { startsOf } from './note-starts';
import type { PageLines } from './pages';
import { beginsWithCapital } from './sentence';

/** Where a note begins: at its number, or at its first word where the number stands elsewhere or is lost. */
export const noteStart = ({ numberRange, textStart }: NoteDraft): number =>
  numberRange && numberRange.start < textStart ? numberRange.start : textStart;

/** Finds the notes of all pages and marks their lines in `kinds`. */
export function readNotes(
  lines: Lines,
  kinds: Uint8Array,
  pages: readonly PageLines[],
  furniture: Map<number, FurnitureKind>,
): NoteDraft[] {
  const notes: NoteDraft[] = [];
  let expected = 1;
  const endnotes = endnotesLine(lines, kinds);
  for (const [index, page] of pages.entries()) {
    const zone =
      endnotes !== undefined && page.last > endnotes
        ? {
            page: index,
            first: Math.max(page.first, endnotes + 1),
            last: page.last,
            ruled: true,
            endnotes: true,
          }
        : noteZone(lines, kinds, furniture, page, index, expected);
    if (!zone) continue;
    const added = notesOfZone(lines, kinds, furniture, zone, page, expected, notes[notes.length - 1]);
    for (const note of added) notes.push(note);
    const last = notes.findLast(note => /^\d/.test(note.number));
    if (last) expected = Number(last.number) + 1;
  }
  return notes;
}

const ENDNOTES = /^(?:(?:End)?[Nn]otes|NOTES|Notas|Примечания)$/;

/** "Notes" as the last heading of a document: its notes stand there together. Undefined where they stand at the feet of pages. */
function endnotesLine(lines: Lines, kinds: Uint8Array): number | undefined {
  for (let line = lines.starts.length - 1; line >= 0; line--) {
    if (kinds[line] === LineKind.paragraph) return undefined;
    if (kinds[line] === LineKind.heading && ENDNOTES.test(lineText(lines, line))) return line;
  }
  return undefined;
}

function notesOfZone(
  lines: Lines,
  kinds: Uint8Array,
  furniture: Map<number, FurnitureKind>,
  zone: NoteZone,
  page: PageLines,
  expected: number,
  before: NoteDraft | undefined,
): NoteDraft[] {
  const restarts = hasMark(lines.text, lines.starts[page.first]!, lines.starts[zone.first]!, 1, 3);
  const all = zoneLines(lines, kinds, zone, expected, restarts);
  if (all.length === 0) return [];
  for (const { line } of all) kinds[line] = LineKind.note;
  const texts = all.filter(entry => !entry.alone);
  const starts = startsOf(lines, all, texts, page, zone, expected, before);
  const first = starts[0]?.index ?? texts.length;
  if (before) for (const { line } of texts.slice(0, first)) before.lines.push(line);
  setAsideNumbers(kinds, furniture, all, texts, starts);
  return starts.map((start, position) => {
    const end = starts[position + 1]?.index ?? texts.length;
    const own = texts.slice(start.index, end).map(({ line }) => line);
    const head = own[0]!;
    const inline = start.label && start.labelLine === undefined;
    return {
      number: start.number,
      numberRange: start.label && { start: start.label.start, end: start.label.end },
      certainty: start.certainty,
      textStart: inline ? start.label!.textStart : lines.firsts[head]!,
      lines: own,
      labelLine: start.labelLine !== undefined && start.labelLine < head ? start.labelLine : undefined,
      page: zone.page,
      isEndnote: zone.endnotes,
    };
  });
}

/** Numbers that stand after their notes, or that no note takes, are no text: they are set aside as furniture. */
function setAsideNumbers(
  kinds: Uint8Array,
  furniture: Map<number, FurnitureKind>,
  all: readonly ZoneLine[],
  texts: readonly ZoneLine[],
  starts: readonly Start[],
): void {
  const kept = new Set(
    starts.flatMap(start => {
      const head = texts[start.index]!.line;
      return start.labelLine !== undefined && start.labelLine < head ? [start.labelLine] : [];
    }),
  );
  for (const { line, alone } of all) {
    if (!alone || kept.has(line)) continue;
    kinds[line] = LineKind.furniture;
    furniture.set(line, 'noteNumber');
  }
}

function zoneLines(
  lines: Lines,
  kinds: Uint8Array,
  zone: NoteZone,
  expected: number,
  restarts: boolean,
): ZoneLine[] {
  const all: ZoneLine[] = [];
  let blankBefore = true;
  let last = expected - 1;
  for (let line = zone.first; line < zone.last; line++) {
    if (kinds[line] !== LineKind.text) {
      if (kinds[line] === LineKind.blank) blankBefore = true;
      continue;
    }
    const label = fittingLabel(lines, line, last, all, restarts);
    const alone = label !== undefined && label.textStart >= lines.ends[line]!;
    if (label && /^\d/.test(label.number) && !alone) last = Number(label.number);
    all.push({ line, label, alone, blankBefore });
    blankBefore = false;
  }
  return all;
}

/** How far a number may run ahead of the note before it. */
const FARTHEST = 12;

/** The label of a line where it fits the run of numbers; "24 cases" after note 2 has none. */
function fittingLabel(
  lines: Lines,
  line: number,
  last: number,
  before: readonly ZoneLine[],
  restarts: boolean,
): Label | undefined {
  const label = labelOf(lines, line);
  if (!label) return undefined;
  const alone = label.textStart >= lines.ends[line]!;
  if (!/^\d/.test(label.number)) {
    if (label.number.startsWith('*') || !/[a-z]/.test(label.number)) return label;
    // "a Estimates", "b" alone; but "a large part of" goes on
    const rises =
      label.number === 'a' ||
      before.some(entry => entry.label?.number === String.fromCharCode(label.number.charCodeAt(0) - 1));
    return rises && (alone || beginsWithCapital(lines.text, label.textStart, lines.ends[line]!))
      ? label
      : undefined;
  }
  const number = Number(label.number);
  const fits = number > last - FARTHEST && number <= last + FARTHEST;
  if (alone) return fits || number <= FARTHEST ? label : undefined;
  const inOrder = number > last || (number === 1 && restarts);
  return inOrder && number <= last + FARTHEST && opensNote(lines, line, label) ? label : undefined;
}
