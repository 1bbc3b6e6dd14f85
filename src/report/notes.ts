/** The notes of each page, with their numbers: printed, displaced by a converter, misread or lost. */

import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText, nextStart } from './lines';
import { hasMark } from './mark-places';
import type { Certainty, FurnitureKind, Range } from './model';
import { type Label, labelOf, type NoteZone, noteZone, opensNote } from './note-lines';
import type { PageLines } from './pages';
import { beginsWithCapital, endsSentence } from './sentence';

/** A note while the report is read. */
export interface NoteDraft {
  readonly number: string;
  readonly numberRange?: Range | undefined;
  readonly certainty: Certainty;
  /** Where its own text begins, after the number. */
  readonly textStart: number;
  /** Lines of its text, in order, on its page and the next. */
  readonly lines: number[];
  /** A line that holds its number alone, away from its text. */
  readonly labelLine?: number | undefined;
  readonly page: number;
  /** It stands with all others at the end of the document. */
  readonly isEndnote?: boolean | undefined;
}

/** Where a note begins: at its number, or at its first word where the number stands elsewhere or is lost. */
export const noteStart = ({ numberRange, textStart }: NoteDraft): number =>
  numberRange && numberRange.start < textStart ? numberRange.start : textStart;

/** One line of a zone: text, with or without a label before it, or a label alone. */
interface ZoneLine {
  readonly line: number;
  readonly label?: Label | undefined;
  readonly alone: boolean;
  readonly blankBefore: boolean;
}

/** Where a note begins in a zone. */
interface Start {
  /** Index into the zone's lines of text. */
  readonly index: number;
  number: string;
  label?: Label | undefined;
  labelLine?: number | undefined;
  certainty: Certainty;
}

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

function startsOf(
  lines: Lines,
  all: readonly ZoneLine[],
  texts: readonly ZoneLine[],
  page: PageLines,
  zone: NoteZone,
  expected: number,
  before: NoteDraft | undefined,
): Start[] {
  const indexOfLine = new Map(texts.map((entry, index) => [entry.line, index]));
  const starts: Start[] = [];
  const unplaced: { label: Label; line: number }[] = [];
  for (const [position, entry] of all.entries()) {
    if (entry.label && !entry.alone) {
      starts.push({
        index: indexOfLine.get(entry.line)!,
        number: entry.label.number,
        label: entry.label,
        certainty: 'read',
      });
      continue;
    }
    if (!entry.alone) continue;
    const next = all[position + 1];
    const previous = all[position - 1];
    const stacked = previous?.alone && starts[starts.length - 1]?.labelLine !== previous.line;
    if (next && !next.label && !stacked) attach(entry, indexOfLine.get(next.line)!, starts);
    else unplaced.push({ label: entry.label!, line: entry.line });
  }
  settleStacks(all, indexOfLine, starts, unplaced);
  placeDisplaced(lines, texts, starts, unplaced);
  starts.sort((a, b) => a.index - b.index);
  inferLost(lines, texts, starts, page, zone, expected, before);
  return starts.filter((start, position) => start.index !== starts[position + 1]?.index);
}

/** A number alone on the line above the note's text. */
function attach(entry: ZoneLine, index: number, starts: Start[]): void {
  starts.push({
    index,
    number: entry.label!.number,
    label: entry.label,
    labelLine: entry.line,
    certainty: 'read',
  });
}

/** "57", "58", then two notes: of labels stacked above a text, the first is its own. */
function settleStacks(
  all: readonly ZoneLine[],
  indexOfLine: ReadonlyMap<number, number>,
  starts: Start[],
  unplaced: { label: Label; line: number }[],
): void {
  for (let position = 0; position + 1 < all.length; position++) {
    const entry = all[position]!;
    if (!entry.alone || all[position - 1]?.alone) continue;
    let next = position + 1;
    while (all[next]?.alone) next++;
    const text = all[next];
    if (next === position + 1 || !text || text.label) continue;
    const index = indexOfLine.get(text.line)!;
    const taken = starts.findIndex(start => start.index === index && start.labelLine !== undefined);
    const own = unplaced.findIndex(({ line }) => line === entry.line);
    if (taken >= 0) {
      const [last] = starts.splice(taken, 1);
      unplaced.push({ label: last!.label!, line: last!.labelLine! });
    }
    if (own >= 0) unplaced.splice(own, 1);
    attach(entry, index, starts);
  }
}

/** Numbers that a converter left away from their notes: each belongs between its neighbours, where a note can begin. */
function placeDisplaced(
  lines: Lines,
  texts: readonly ZoneLine[],
  starts: Start[],
  unplaced: { label: Label; line: number }[],
): void {
  const value = (number: string) => (/^\d/.test(number) ? Number(number) : number.charCodeAt(0));
  for (const { label, line } of unplaced.sort((a, b) => value(a.label.number) - value(b.label.number))) {
    const own = value(label.number);
    const below = starts.filter(start => value(start.number) < own).sort((a, b) => b.index - a.index)[0];
    const above = starts.filter(start => value(start.number) > own).sort((a, b) => a.index - b.index)[0];
    const from = below ? below.index + 1 : 0;
    const to = above?.index ?? texts.length;
    const index = below ? bestStart(lines, texts, from, to) : to > 0 ? 0 : undefined;
    if (index === undefined || starts.some(start => start.index === index)) continue;
    starts.push({ index, number: label.number, label, labelLine: line, certainty: 'read' });
  }
}

const OPENING =
  /^(?:See\b|Ibid\b|Available\b|https?:|www\.|[A-Z]{1,5}\/|General Assembly|Security Council|Resolution|Human Rights|For\b|In\b|The\b)/;

/** The likeliest line for a note to begin among some: after a line that closes a sentence, best a short one. */
function bestStart(lines: Lines, texts: readonly ZoneLine[], from: number, to: number): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  const width = Math.max(...texts.slice(0, 200).map(({ line }) => lineLength(lines, line)));
  for (let index = from; index < to; index++) {
    const line = texts[index]!.line;
    const previous = texts[index - 1]?.line;
    if (
      !beginsWithCapital(lines.text, lines.firsts[line]!, lines.ends[line]!) &&
      !/^(?:https?:|www\.)/.test(lines.text.slice(lines.firsts[line]!, lines.firsts[line]! + 6))
    )
      continue;
    let score = texts[index]!.blankBefore ? 3 : 0;
    if (previous !== undefined) {
      if (endsSentence(lines.text, lines.firsts[previous]!, lines.ends[previous]!)) score += 2;
      else if (!endsInAddress(lines, previous)) continue;
      if (lineLength(lines, previous) < width * 0.8) score += 2;
    }
    if (OPENING.test(lines.text.slice(lines.firsts[line]!, lines.firsts[line]! + 24))) score += 1;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

const endsInAddress = (lines: Lines, line: number): boolean =>
  /(?:https?:|www\.)\S+$/.test(
    lines.text.slice(Math.max(lines.firsts[line]!, lines.ends[line]! - 200), lines.ends[line]!),
  );

/** Notes whose number is nowhere: one begins after a blank where the text of the page asks for it by a mark. */
function inferLost(
  lines: Lines,
  texts: readonly ZoneLine[],
  starts: Start[],
  page: PageLines,
  zone: NoteZone,
  expected: number,
  before: NoteDraft | undefined,
): void {
  const from = lines.starts[page.first]!;
  const to = lines.starts[zone.first]!;
  let number = expected;
  for (const [index, entry] of texts.entries()) {
    const start = starts.find(candidate => candidate.index === index);
    if (start) {
      if (/^\d/.test(start.number)) number = Number(start.number) + 1;
      continue;
    }
    if (!entry.blankBefore) continue;
    const first = index === 0;
    if (first && before && goesOn(lines, before, entry.line)) continue;
    const taken = starts.some(candidate => candidate.number === String(number));
    const label = misread(lines, entry.line);
    if (taken || !hasMark(lines.text, from, to, number, label ? 2 : 3)) continue;
    starts.push({ index, number: String(number), label, certainty: 'inferred' });
    number++;
  }
  starts.sort((a, b) => a.index - b.index);
}

/** Whether a page's first text goes on with the last note of the page before. */
function goesOn(lines: Lines, before: NoteDraft, line: number): boolean {
  const last = before.lines[before.lines.length - 1];
  if (last === undefined) return false;
  const ends = endsSentence(lines.text, lines.firsts[last]!, lines.ends[last]!);
  return !ends && !beginsWithCapital(lines.text, lines.firsts[line]!, lines.ends[line]!);
}

const MISREAD = /([;:•°’'!|\d]{1,2})\s+(?=[A-Z“(]|www\.|https?:)/y;

/** What a scanner left of a number: "; See UNHCR". */
function misread(lines: Lines, line: number): Label | undefined {
  MISREAD.lastIndex = lines.firsts[line]!;
  const match = MISREAD.exec(lines.text);
  if (!match) return undefined;
  const start = lines.firsts[line]!;
  const textStart = start + match[0].length;
  return textStart < nextStart(lines, line)
    ? { number: match[1]!, start, end: start + match[1]!.length, textStart }
    : undefined;
}
