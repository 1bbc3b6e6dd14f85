/** The notes of each page, with their numbers: printed, displaced by a converter, misread or lost. */

import { endnoteZones } from './endnotes';
import { LineKind } from './line-kinds';
import { type Lines, lastAtOrBefore } from './lines';
import type { FurnitureKind } from './model';
import type { NoteDraft, Start, ZoneLine } from './note-draft';
import { type Label, labelOf, opensNote } from './note-labels';
import type { NotePage } from './note-page';
import { startsOf } from './note-starts';
import { type NoteZone, noteZone } from './note-zones';
import { pageMarks } from './page-marks';
import type { PageLines } from './pages';
import { beginsWithCapital, endsSentence } from './sentence';

/** Where a note begins: at its number, or at its first word where the number stands elsewhere or is lost. */
export const noteStart = ({ numberRange, textStart }: NoteDraft): number =>
  numberRange && numberRange.start < textStart ? numberRange.start : textStart;

/**
 * Finds the notes of all pages and marks their lines in `kinds`; `restarts` are the lines of annexes and chapters, whose notes
 * may begin at 1. Those of an extract go on from a part that is not there.
 */
export function readNotes(
  lines: Lines,
  kinds: Uint8Array,
  pages: readonly PageLines[],
  furniture: Map<number, FurnitureKind>,
  restarts: readonly number[],
  isExtract: boolean,
): NoteDraft[] {
  const notes: NoteDraft[] = [];
  let expected = isExtract ? firstOfExtract(lines, kinds) : 1;
  let mayRestart = false;
  const endnotes = endnoteZones(lines, kinds);
  const endnoteLines = endnotes.map(zone => zone.first);
  for (const [index, { first, last: end }] of pages.entries()) {
    mayRestart ||= (restarts[lastAtOrBefore(restarts, end - 1)] ?? -1) >= first;
    const last = endnotes[lastAtOrBefore(endnoteLines, end - 1)];
    const own = last && last.end > first ? last : undefined;
    const begins = own !== undefined && own.first >= first;
    const from = own ? 0 : lines.starts[first]!;
    const marks = pageMarks(lines.text, from, lines.starts[end] ?? lines.text.length);
    if (begins && own.restarts) expected = 1;
    const page = { lines, kinds, furniture, index, first, end, marks, expected, mayRestart };
    const zone = own
      ? { first: Math.max(first, own.first), end: Math.min(end, own.end), isEndnotes: true }
      : noteZone(page);
    if (!zone) continue;
    const added = notesOfZone(page, zone, begins && own.restarts ? undefined : notes[notes.length - 1]);
    for (const note of added) notes.push(note);
    const numbered = added.findLast(note => /^\d/.test(note.number));
    if (!numbered) continue;
    expected = Number(numbered.number) + 1;
    mayRestart = false;
  }
  return notes;
}

/** The number that opens a line as a note's does and that the text above marks; 1 where none is found. */
function firstOfExtract(lines: Lines, kinds: Uint8Array): number {
  const marks = pageMarks(lines.text, 0, lines.text.length);
  for (let line = 0; line < lines.starts.length; line++) {
    const label = kinds[line] === LineKind.text ? labelOf(lines, line) : undefined;
    if (!label || !/^\d/.test(label.number) || !opensNote(lines, line, label)) continue;
    if (marks.has(Number(label.number), lines.starts[line]!, 2)) return Number(label.number);
  }
  return 1;
}

function notesOfZone(page: NotePage, zone: NoteZone, before: NoteDraft | undefined): NoteDraft[] {
  const { lines, kinds, furniture } = page;
  const all = underTable(lines, zoneLines(page, zone));
  if (all.length === 0) return [];
  for (const { line } of all) kinds[line] = LineKind.note;
  const texts = all.filter(entry => !entry.alone);
  const starts = startsOf(page, zone, all, texts, before);
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
      page: page.index,
      isEndnote: zone.isEndnotes,
    };
  });
}

/** Under a table, lettered notes alone: what a blank sets apart from a note that is over is text again. */
function underTable(lines: Lines, all: readonly ZoneLine[]): readonly ZoneLine[] {
  if (!all.every(({ label }) => !label || /^[a-z]$/.test(label.number))) return all;
  const last = all.findLastIndex(({ label }) => label);
  if (last < 0) return all;
  const end = all.findIndex(({ line, blankBefore }, at) => {
    const before = all[at - 1];
    if (at <= last + 1 || !blankBefore || !before || before.alone) return false;
    return (
      endsSentence(lines.text, lines.firsts[before.line]!, lines.ends[before.line]!) &&
      beginsWithCapital(lines.text, lines.firsts[line]!, lines.ends[line]!)
    );
  });
  return end < 0 ? all : all.slice(0, end);
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

function zoneLines({ lines, kinds, marks, expected, mayRestart }: NotePage, zone: NoteZone): ZoneLine[] {
  const restarts = !zone.isEndnotes && marks.has(1, lines.starts[zone.first]!, mayRestart ? 1 : 3);
  const all: ZoneLine[] = [];
  const letters = new Set<string>();
  let blankBefore = true;
  let last = expected - 1;
  for (let line = zone.first; line < zone.end; line++) {
    if (kinds[line] !== LineKind.text) {
      if (kinds[line] === LineKind.blank) blankBefore = true;
      continue;
    }
    const label = fittingLabel(lines, line, last, letters, restarts);
    const alone = label !== undefined && label.textStart >= lines.ends[line]!;
    if (label && /^\d/.test(label.number) && (!alone || (restarts && label.number === '1')))
      last = Number(label.number);
    if (label && /^[a-z]$/.test(label.number)) letters.add(label.number);
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
  letters: ReadonlySet<string>,
  restarts: boolean,
): Label | undefined {
  const label = labelOf(lines, line);
  if (!label) return undefined;
  const alone = label.textStart >= lines.ends[line]!;
  if (!/^\d/.test(label.number)) {
    if (label.number.startsWith('*') || !/[a-z]/.test(label.number)) return label;
    // "a Estimates", "b" alone; but "a large part of" goes on
    const rises = label.number === 'a' || letters.has(String.fromCharCode(label.number.charCodeAt(0) - 1));
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
