/** Where in the foot of a page each note begins: at its number, or where a displaced, misread or lost number must belong. */

import { type Lines, lineLength, nextStart } from './lines';
import { hasMark } from './mark-places';
import type { NoteDraft, Start, ZoneLine } from './note-draft';
import type { Label, NoteZone } from './note-lines';
import type { PageLines } from './pages';
import { beginsWithCapital, endsSentence } from './sentence';

/** The beginnings of the notes of a zone, in order. */
export function startsOf(
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
