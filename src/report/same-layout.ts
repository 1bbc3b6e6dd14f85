/**
 * Changes that leave the layout as it is: a word typed into running text. Where this is in doubt, the answer is no, and
 * all lines are looked at again.
 */

import { skipWhite, trimEnd } from './flow';
import { ANNEX } from './heading-words';
import { sketchOf } from './line-sketch';
import { countBefore, isWhite, lineAt, lineEnd } from './lines';
import type { BlockKind, Range, Report, Segment } from './model';
import type { Move } from './move';
import { TOP_LINES } from './page-heads';
import { markStrengths } from './page-marks';
import { NARROW } from './plain-headings';
import { segmentAt } from './segments';

/**
 * Index of the block whose text alone a change touches, everything else being laid out as before; undefined where it may
 * not be. `text` is that after the change.
 */
export function blockOfUnseenChange(report: Report, text: string, move: Move): number | undefined {
  const { at, removed, inserted } = move;
  if (!isPlain(report.text, at, at + removed) || !isPlain(text, at, at + inserted)) return undefined;
  const line = lineAt(report.lineStarts, at);
  const end = lineEnd(report.text, report.lineStarts, line);
  const old = visible(report.text, report.lineStarts[line]!, end);
  const now = visible(text, report.lineStarts[line]!, end + inserted - removed);
  // what stands at a line's very beginning begins the line
  const sketch = at <= old.start || at + removed > end ? undefined : sketchOf(report.text, old);
  const isUnseen =
    sketch !== undefined &&
    sketch === sketchOf(text, now) &&
    !isAtTop(report, line) &&
    marksTheSame(report.text, text, move);
  if (!isUnseen || !isInText(report, line)) return undefined;
  const segment = report.segments[segmentAt(report.segments, old.start)]!;
  const kind = kindOf(report, segment);
  const isText = kind === 'paragraph' || kind === 'text' || kind === 'item';
  // what ends a block ends its paragraph
  const isLast = segment.end <= (report.lineStarts[line + 1] ?? report.text.length);
  return isText && !(isLast && at + removed >= old.end) ? segment.index : undefined;
}

/** A line without the white around it. */
function visible(text: string, from: number, to: number): Range {
  const start = skipWhite(text, from, to);
  return { start, end: trimEnd(text, start, to) };
}

const visibleLine = ({ text, lineStarts }: Report, line: number): Range =>
  visible(text, lineStarts[line]!, lineEnd(text, lineStarts, line));

/** Letters and what stands between words; no figures, no signs, no script that is written without spaces. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ɏЀ-ӿ ,;:.'’“”()–-]*$/;
const MOST_CHANGED = 400;

const isPlain = (text: string, from: number, to: number): boolean =>
  to - from <= MOST_CHANGED && PLAIN.test(text.slice(from, to));

/** A number is a mark or none by the words around it: "Flora 69 create". So many characters tell, however far apart. */
const AROUND_A_NUMBER = 40;

/** Whether the numbers around a change are marks of notes as much as they were. */
function marksTheSame(old: string, now: string, { at, removed, inserted }: Move): boolean {
  const before = away(old, at, -1);
  const after = away(old, at + removed, 1) - at - removed;
  const strengths = (text: string, end: number): string =>
    markStrengths(text, before, at).join() + markStrengths(text, end, end + after).join();
  return strengths(old, at + removed) === strengths(now, at + inserted);
}

/** The offset so many characters away that are not white, forwards or back. */
function away(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let count = 0; count < AROUND_A_NUMBER && at > 0 && at < text.length; at += step)
    if (!isWhite(text.charCodeAt(step < 0 ? at - 1 : at))) count++;
  return at;
}

/** What repeats at the top of pages is a running head. */
function isAtTop(report: Report, line: number): boolean {
  const { lineStarts, pages } = report;
  const page = countBefore(pages.length, index => pages[index]!.range.start <= lineStarts[line]!) - 1;
  const top = pages[page]!.range.start;
  let above = 0;
  for (let at = line - 1; at >= 0 && lineStarts[at]! >= top; at--) {
    const { start, end } = visibleLine(report, at);
    if (start < end && ++above >= TOP_LINES) return false;
  }
  return true;
}

const kindOf = ({ blocks }: Report, segment: Segment | undefined): BlockKind | undefined =>
  segment?.kind === 'block' ? blocks[segment.index]!.kind : undefined;

/** The number of a first paragraph: neither masthead nor title goes on over it. */
const FIRST = /^\d{1,2}\.(?:\s|$)/;
/** A title or a table's last row stands no farther above the lines that it is told from. */
const TITLE_LINES = 11;
/** An ordinal, or a word set apart: a title may begin there. */
const ORDINAL = /^\S{1,7}\.(?:\s|$)|^.{1,26}$/;
/** "Annex II to the letter" is a title if what is under it closes no sentence; so many characters tell such a line. */
const BEGINNING = 40;
/** No title goes on over the number of a paragraph and the label of a subparagraph. */
const LABEL = /^(?:\d{1,4}(?:\.\d{1,3})?\.(?:\s|$)|\()/;
/** Nor over a number that only paragraphs have, though it may be too high to be believed: "2044. The lamps". */
const HIGH_NUMBER = /^\d{3,4}\.\s/;

/** Whether nothing above a line could take it in when it changes: no title, no table, no masthead. */
function isInText(report: Report, line: number): boolean {
  const { text, lineStarts, segments, paragraphs } = report;
  // where no paragraph is numbered, headings are told by how much room the lines around them leave
  const top = paragraphs[0]?.range.start ?? text.length;
  if (lineStarts[line]! < lineStarts[lineAt(lineStarts, top)]! || !FIRST.test(text.slice(top, top + 4)))
    return false;
  for (let at = line; at > line - TITLE_LINES; at--) {
    const { start, end } = visibleLine(report, at);
    const segment = segments[segmentAt(segments, lineStarts[at]!)];
    if (segment?.kind === 'furniture') return true;
    if (segment?.kind === 'blank') continue;
    const kind = kindOf(report, segment);
    if (kind !== 'paragraph' && kind !== 'text' && kind !== 'item' && kind !== 'note') return false;
    const beginning = text.slice(start, Math.min(end, start + BEGINNING));
    const isLabelled = kind !== 'text' && lineStarts[at] === report.blocks[segment!.index]!.pieces[0]!.start;
    if ((isLabelled && LABEL.test(beginning)) || HIGH_NUMBER.test(beginning)) return true;
    if (ORDINAL.test(beginning) || ANNEX.test(beginning) || (at === line - 1 && end - start < NARROW))
      return false;
  }
  return true;
}
