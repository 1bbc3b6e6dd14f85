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
  readonly own: number;
  readonly blankBefore: boolean;
}

/** Adds to `starts` where the notes of displaced numbers begin: each between its neighbours, where a note can begin. */
export function placeDisplaced(
  lines: Lines,
  texts: readonly ZoneLine[],
  starts: Start[],
  unplaced: readonly ZoneLine[],
): void {
  if (unplaced.length === 0) return;
  const known = starts.map(({ number, index }) => ({ own: rankOf(number), index }));
  const displaced = unplaced
    .map(
      ({ line, label, blankBefore }): Displaced => ({
        line,
        label: label!,
        own: rankOf(label!.number),
        blankBefore,
      }),
    )
    .sort((a, b) => a.own - b.own)
    .filter(({ own }, at, all) => own !== all[at - 1]?.own && known.every(start => start.own !== own))
    .slice(0, MOST_DISPLACED);
  let next = 0;
  while (next < displaced.length) {
    const { own } = displaced[next]!;
    const from = Math.max(0, ...known.filter(start => start.own < own).map(({ index }) => index + 1));
    const above = known.filter(start => start.own > own);
    const to = Math.min(texts.length, ...above.map(({ index }) => index));
    const nearest = Math.min(...above.map(start => start.own));
    const first = next;
    while (next < displaced.length && displaced[next]!.own < nearest) next++;
    // where the numbers stand close together, so do the notes: what a blank sets apart is the text under a table
    const isClose = displaced.slice(first, next).every(({ blankBefore }) => !blankBefore);
    for (const [at, index] of bestStarts(lines, texts, from, to, next - first, isClose).entries()) {
      const { line, label } = displaced[first + at]!;
      starts.push({ index, number: label.number, label, labelLine: line, certainty: 'read' });
    }
  }
}

const rankOf = (number: string): number => (/^\d/.test(number) ? Number(number) : number.charCodeAt(0));

/**
 * The likeliest lines for so many notes to begin among some, in order; fewer where fewer can. Taken together: the best
 * line alone may be that of the last note, and would leave no room for those before it.
 */
function bestStarts(
  lines: Lines,
  texts: readonly ZoneLine[],
  from: number,
  to: number,
  count: number,
  isClose: boolean,
): number[] {
  const { found, scores } = candidates(lines, texts, from, Math.min(to, from + MOST_LINES), isClose);
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

const OPENING =
  /^(?:See\b|Ibid\b|Available\b|https?:|www\.|[A-Z]{1,5}\/|General Assembly|Security Council|Resolution|Human Rights|For\b|In\b|The\b)/;

/** The lines where a note can begin, with how likely: after a line that closes a sentence, best a short one. */
function candidates(
  lines: Lines,
  texts: readonly ZoneLine[],
  from: number,
  to: number,
  isClose: boolean,
): { found: number[]; scores: number[] } {
  const width = Math.max(0, ...texts.slice(0, 200).map(({ line }) => lineLength(lines, line)));
  const found: number[] = [];
  const scores: number[] = [];
  for (let index = from; index < to; index++) {
    const score = scoreOf(lines, texts, index, width, isClose ? 0 : 3);
    if (score <= 0) continue;
    found.push(index);
    scores.push(score);
  }
  return { found, scores };
}

function scoreOf(
  lines: Lines,
  texts: readonly ZoneLine[],
  index: number,
  width: number,
  apart: number,
): number {
  const line = texts[index]!.line;
  const previous = texts[index - 1]?.line;
  const head = lines.text.slice(lines.firsts[line]!, lines.firsts[line]! + 24);
  if (
    !beginsWithCapital(lines.text, lines.firsts[line]!, lines.ends[line]!) &&
    !/^(?:https?:|www\.)/.test(head)
  )
    return 0;
  let score = index === 0 ? 3 : texts[index]!.blankBefore ? apart : 0;
  if (previous !== undefined) {
    if (endsSentence(lines.text, lines.firsts[previous]!, lines.ends[previous]!)) score += 2;
    else if (!endsInAddress(lines, previous)) return 0;
    if (lineLength(lines, previous) < width * 0.8) score += 2;
  }
  return OPENING.test(head) ? score + 1 : score;
}

const endsInAddress = (lines: Lines, line: number): boolean =>
  /(?:https?:|www\.)\S+$/.test(
    lines.text.slice(Math.max(lines.firsts[line]!, lines.ends[line]! - 200), lines.ends[line]!),
  );
