/** Numbers that a converter left away from their notes: "1", "2", "3" in a stack, then three notes. */

import { type Lines, lineLength } from './lines';
import type { Start, ZoneLine } from './note-draft';
import type { Label } from './note-labels';
import { beginsWithCapital, endsSentence } from './sentence';

/** So many numbers of one page's notes may stand apart from them. */
const MOST_DISPLACED = 30;
/** No note is longer; a number whose own is not found among so many lines is let go. */
const MOST_LINES = 200;

interface Displaced {
  readonly line: number;
  readonly label: Label;
  readonly rank: number;
  readonly blankBefore: boolean;
}

/** A note whose beginning is known: its rank, and its index among the lines of text. */
interface Known {
  readonly rank: number;
  readonly index: number;
}

/** Lines of text, from `from` to before `to`, among which notes begin, and the rank of the known note after them. */
interface Room {
  readonly from: number;
  readonly to: number;
  readonly before: number;
}

/** Adds to `starts` where the notes of displaced numbers begin: each between its neighbours, where a note can begin. */
export function placeDisplaced(
  lines: Lines,
  texts: readonly ZoneLine[],
  starts: Start[],
  unplaced: readonly ZoneLine[],
): void {
  if (unplaced.length === 0) return;
  const known = starts.map(({ number, index }): Known => ({ rank: rankOf(number), index }));
  const displaced = displacedOf(unplaced, known);
  let next = 0;
  while (next < displaced.length) {
    const room = roomOf(displaced[next]!.rank, known, texts.length);
    const first = next;
    while (next < displaced.length && displaced[next]!.rank < room.before) next++;
    // where the numbers stand close together, so do the notes: what a blank sets apart is the text under a table
    const isClose = displaced.slice(first, next).every(({ blankBefore }) => !blankBefore);
    for (const [at, index] of bestStarts(lines, texts, room, next - first, isClose).entries()) {
      const { line, label } = displaced[first + at]!;
      starts.push({ index, number: label.number, label, labelLine: line, certainty: 'read' });
    }
  }
}

/** The order of numbers, and of letters. */
const rankOf = (number: string): number => (/^\d/.test(number) ? Number(number) : number.charCodeAt(0));

/** In their order, each once, without those of known notes. */
function displacedOf(unplaced: readonly ZoneLine[], known: readonly Known[]): Displaced[] {
  const ranks = new Set(known.map(({ rank }) => rank));
  return unplaced
    .map(({ line, label, blankBefore }) => ({
      line,
      label: label!,
      rank: rankOf(label!.number),
      blankBefore,
    }))
    .sort((a, b) => a.rank - b.rank)
    .filter(({ rank }, at, all) => rank !== all[at - 1]?.rank && !ranks.has(rank))
    .slice(0, MOST_DISPLACED);
}

/** The room of a note between the known ones. @param count of the lines of text */
function roomOf(rank: number, known: readonly Known[], count: number): Room {
  let [from, to, before] = [0, count, Number.POSITIVE_INFINITY];
  for (const other of known) {
    if (other.rank < rank) from = Math.max(from, other.index + 1);
    if (other.rank <= rank) continue;
    to = Math.min(to, other.index);
    before = Math.min(before, other.rank);
  }
  return { from, to, before };
}

/**
 * The likeliest lines for so many notes to begin among some, in order; fewer where fewer can. Taken together: the best
 * line alone may be that of the last note, and would leave no room for those before it.
 */
function bestStarts(
  lines: Lines,
  texts: readonly ZoneLine[],
  room: Room,
  count: number,
  isClose: boolean,
): number[] {
  const { found, scores } = candidates(lines, texts, room, isClose);
  const most = Math.min(count, found.length);
  // totals[taken]![seen]: the best score of so many notes among the first candidates
  const totals = [new Array<number>(found.length + 1).fill(0)];
  for (let taken = 1; taken <= most; taken++) {
    const before = totals[taken - 1]!;
    const row = new Array<number>(found.length + 1).fill(Number.NEGATIVE_INFINITY);
    for (let seen = taken; seen <= found.length; seen++)
      row[seen] = Math.max(row[seen - 1]!, before[seen - 1]! + scores[seen - 1]!);
    totals.push(row);
  }
  const best: number[] = [];
  for (let seen = found.length, taken = most; taken > 0; seen--) {
    if (totals[taken]![seen] === totals[taken]![seen - 1]) continue;
    best.unshift(found[seen - 1]!);
    taken--;
  }
  return best;
}

/** Notes begin often so. */
const OPENING =
  /^(?:See\b|Ibid\b|Available\b|https?:|www\.|[A-Z]{1,5}\/|General Assembly|Security Council|Resolution|Human Rights|For\b|In\b|The\b)/;

/** The lines where a note can begin, with how likely: after a line that closes a sentence, best a short one. */
function candidates(
  lines: Lines,
  texts: readonly ZoneLine[],
  { from, to }: Room,
  isClose: boolean,
): { found: number[]; scores: number[] } {
  const width = Math.max(0, ...texts.slice(0, 200).map(({ line }) => lineLength(lines, line)));
  const found: number[] = [];
  const scores: number[] = [];
  const last = Math.min(to, from + MOST_LINES);
  for (let index = from; index < last; index++) {
    const score = scoreOf(lines, texts, index, width, isClose ? 0 : 3);
    if (score <= 0) continue;
    found.push(index);
    scores.push(score);
  }
  return { found, scores };
}

/** How likely a note begins at a line; 0 where none can. @param afterBlank what a blank before it tells */
function scoreOf(
  lines: Lines,
  texts: readonly ZoneLine[],
  index: number,
  width: number,
  afterBlank: number,
): number {
  const line = texts[index]!.line;
  const previous = texts[index - 1]?.line;
  const head = lines.text.slice(lines.firsts[line]!, lines.firsts[line]! + 24);
  if (!beginsWithCapital(lines.text, lines.firsts[line]!, lines.ends[line]!) && !ADDRESS.test(head)) return 0;
  let score = index === 0 ? 3 : texts[index]!.blankBefore ? afterBlank : 0;
  if (previous !== undefined) {
    if (endsSentence(lines.text, lines.firsts[previous]!, lines.ends[previous]!)) score += 2;
    else if (!endsInAddress(lines, previous)) return 0;
    if (lineLength(lines, previous) < width * 0.8) score += 2;
  }
  return OPENING.test(head) ? score + 1 : score;
}

const ADDRESS = /^(?:https?:|www\.)/;

const endsInAddress = (lines: Lines, line: number): boolean =>
  /(?:https?:|www\.)\S+$/.test(
    lines.text.slice(Math.max(lines.firsts[line]!, lines.ends[line]! - 200), lines.ends[line]!),
  );
