/** Where in the foot of a page each note begins: at its number, or where a displaced, misread or lost number must belong. */

import { placeDisplaced } from './displaced-notes';
import { countBefore, type Lines, nextStart } from './lines';
import type { NoteDraft, Start, ZoneLine } from './note-draft';
import { type Label, standsApart } from './note-labels';
import type { NotePage } from './note-page';
import type { NoteZone } from './note-zones';
import { beginsWithCapital, endsSentence } from './sentence';

/** The beginnings of the notes of a zone, in order. */
export function startsOf(
  page: NotePage,
  zone: NoteZone,
  all: readonly ZoneLine[],
  texts: readonly ZoneLine[],
  before: NoteDraft | undefined,
): Start[] {
  const starts: Start[] = [];
  /** By their lines. */
  const unplaced = new Map<number, Label>();
  for (let position = 0; position < all.length; position++) {
    const entry = all[position]!;
    if (entry.label && !entry.alone) {
      starts.push({
        index: indexOfLine(texts, entry.line),
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
    if (next && !next.label && !stacked) attach(entry, indexOfLine(texts, next.line), starts);
    else unplaced.set(entry.line, entry.label!);
  }
  settleStacks(all, texts, starts, unplaced);
  placeDisplaced(
    page.lines,
    texts,
    starts,
    all.filter(entry => unplaced.has(entry.line)),
  );
  starts.sort((a, b) => a.index - b.index);
  inferLost(page, zone, texts, starts, before);
  return starts.filter((start, position) => start.index !== starts[position + 1]?.index);
}

/** Where a line stands among the lines of text, which are in order. */
const indexOfLine = (texts: readonly ZoneLine[], line: number): number =>
  countBefore(texts.length, index => texts[index]!.line < line);

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
  texts: readonly ZoneLine[],
  starts: Start[],
  unplaced: Map<number, Label>,
): void {
  if (!all.some(entry => entry.alone)) return;
  const taking = new Map(
    starts.filter(start => start.labelLine !== undefined).map(start => [start.index, start]),
  );
  for (let position = 0; position + 1 < all.length; position++) {
    const entry = all[position]!;
    if (!entry.alone || all[position - 1]?.alone) continue;
    let next = position + 1;
    while (all[next]?.alone) next++;
    const text = all[next];
    if (next === position + 1 || !text || text.label) continue;
    const index = indexOfLine(texts, text.line);
    const taken = taking.get(index);
    unplaced.delete(entry.line);
    if (taken) {
      unplaced.set(taken.labelLine!, taken.label!);
      Object.assign(taken, { number: entry.label!.number, label: entry.label, labelLine: entry.line });
    } else attach(entry, index, starts);
  }
}

/** Notes whose number is nowhere; `starts` are in order: one begins after a blank where the text of the page asks for it by a mark. */
function inferLost(
  { lines, marks, expected }: NotePage,
  zone: NoteZone,
  texts: readonly ZoneLine[],
  starts: Start[],
  before: NoteDraft | undefined,
): void {
  const to = lines.starts[zone.first]!;
  const known = starts.length;
  let next = 0;
  let number = expected;
  for (let index = 0; index < texts.length; index++) {
    const entry = texts[index]!;
    let start: Start | undefined;
    while (next < known && starts[next]!.index <= index) start = starts[next++];
    if (start) {
      if (/^\d/.test(start.number)) number = Number(start.number) + 1;
      continue;
    }
    const isSetApart = entry.blankBefore && !zone.isEndnotes;
    if (!isSetApart && !(isApart(lines, texts, index) && misses(number, index, starts))) continue;
    const first = index === 0;
    if (first && before && goesOn(lines, before, entry.line)) continue;
    const label = misread(lines, entry.line);
    if (hasNumber(starts, number) || !marks.has(number, to, label ? 2 : 3)) continue;
    starts.push({ index, number: String(number), label, certainty: 'inferred' });
    number++;
  }
  starts.sort((a, b) => a.index - b.index);
}

const hasNumber = (starts: readonly Start[], number: number): boolean =>
  starts.some(start => start.number === String(number));

/** Whether the next note below has a higher number: the one before it must begin in between. */
const misses = (number: number, index: number, starts: readonly Start[]): boolean => {
  const next = starts.find(start => start.index > index && /^\d/.test(start.number));
  return next !== undefined && Number(next.number) > number;
};

const isApart = (lines: Lines, texts: readonly ZoneLine[], index: number): boolean =>
  index > 0 && (texts[index]!.blankBefore || standsApart(lines, texts[index - 1]!.line, texts[index]!.line));

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
