/**
 * Flowing text: the text of a block as if no page had cut it. Line ends become spaces, indents and the scanner's trailing
 * spaces go, hyphens at line ends are healed, page furniture is not in it; every character knows where it came from.
 */

import { hasNoBreakSpaces, isWhite, type Lines, lastAtOrBefore } from './lines';
import type { Range, Report } from './model';

/** Flowing text and where its characters came from, counted from the beginning of its block: an edit before it changes nothing. */
export interface FlowText {
  readonly text: string;
  /** Where runs of unchanged characters begin, in `text` and after the block's beginning; both rise. */
  readonly starts: readonly number[];
  readonly sources: readonly number[];
}

/** Flowing text that stands in a source. */
export interface Flow extends FlowText {
  /** Offset in the source from which `sources` count. */
  readonly origin: number;
}

/** Flowing text whose block begins at an offset. */
export const flowAtOrigin = ({ text, starts, sources }: FlowText, origin: number): Flow => ({
  text,
  starts,
  sources,
  origin,
});

const LINE_FEED = 10;
const RETURN = 13;
const HYPHEN = 45;
const UNDERSCORE = 95;
const SOFT_HYPHEN = 0xad;
/** A scanner's soft hyphen: "counter¬". */
const NOT_SIGN = 0xac;

/** The flowing text of a block. */
export const flowOfBlock = (report: Report, block: number): Flow =>
  flowOf(report.text, report.blocks[block]!.pieces);

/** The flowing text of pieces of a text. */
export function flowOf(text: string, pieces: readonly Range[]): Flow {
  const isSpaced = pieces.some(({ start, end }) => hasNoBreakSpaces(text.slice(start, end)));
  const flow = new FlowMaker(text, pieces[0]?.start ?? 0, isSpaced, 0);
  for (const piece of pieces) {
    let at = piece.start;
    while (at < piece.end) {
      const next = nextLine(text, at, piece.end);
      const start = skipWhite(text, at, next);
      flow.addLine(start, trimEnd(text, start, next));
      at = next;
    }
  }
  return flow.done();
}

/** Runs of lines, from the first to the last of each. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** The text of a title: of some lines, in the first from an offset on. */
export function titleOfLines(lines: Lines, own: readonly number[], start: number): string {
  const flow = new FlowMaker(lines.text, start, lines.hasNoBreakSpaces, own.length);
  for (const line of own) {
    const end = lines.ends[line]!;
    flow.addLine(line === own[0] ? skipWhite(lines.text, start, end) : lines.firsts[line]!, end);
  }
  return flow.done().text;
}

/** The flowing text of whole lines that are already known: the same as `flowOf` of their ranges, and faster. */
export function flowOfLines(lines: Lines, spans: readonly LineSpan[]): Flow {
  let count = 0;
  for (const { first, last } of spans) count += last - first + 1;
  const flow = new FlowMaker(lines.text, lines.starts[spans[0]?.first ?? 0]!, lines.hasNoBreakSpaces, count);
  for (const { first, last } of spans) {
    for (let line = first; line <= last; line++) flow.addLine(lines.firsts[line]!, lines.ends[line]!);
  }
  return flow.done();
}

/** Puts lines together. The parts are joined at the end, since a string that grows by bits is slow to read. */
class FlowMaker {
  private readonly parts: string[];
  private readonly starts: number[];
  private readonly sources: number[];
  private runs = 0;
  private count = 0;
  private length = 0;
  /** What stands between the line before and the next: nothing yet, a space, or a healed hyphen. */
  private joint = '';
  private last = 0;

  /** `hasNoBreakSpaces` is false where the whole text is known to have none; there will be about so many lines. */
  constructor(
    private readonly text: string,
    private readonly origin: number,
    private readonly hasNoBreakSpaces: boolean,
    lines: number,
  ) {
    this.parts = new Array<string>(lines);
    this.starts = new Array<number>(lines);
    this.sources = new Array<number>(lines);
  }

  /** Adds the line whose visible characters stand from `start` to `end`. */
  addLine(start: number, trimmedEnd: number): void {
    if (start >= trimmedEnd) return;
    const { text } = this;
    const isRuled = text.charCodeAt(trimmedEnd - 1) === UNDERSCORE;
    const end = isRuled ? withoutRule(text, start, trimmedEnd) : trimmedEnd;
    if (start >= end) return;
    const isTight = isIdeograph(this.last) && isIdeograph(text.charCodeAt(start));
    const joint = this.joint === ' ' && isTight ? '' : this.joint;
    const code = text.charCodeAt(end - 1);
    const heals = (code === SOFT_HYPHEN || code === NOT_SIGN) && end - start > 1;
    const shown = text.slice(start, heals ? end - 1 : end);
    const line = this.hasNoBreakSpaces ? withPlainSpaces(shown) : shown;
    this.length += joint.length;
    this.starts[this.runs] = this.length;
    this.sources[this.runs++] = start - this.origin;
    this.length += line.length;
    // most lines are joined by the space that joins the parts; the few that are not grow the part before
    if (joint === ' ' || this.count === 0) this.parts[this.count++] = line;
    else this.parts[this.count - 1] += line;
    this.joint = heals || (code === HYPHEN && endsInHyphen(text, start, end)) ? '' : ' ';
    this.last = code;
  }

  done(): Flow {
    const { parts, starts, sources, runs, count, origin } = this;
    if (runs < starts.length) starts.length = sources.length = runs;
    if (count < parts.length) parts.length = count;
    const text = parts.length === 1 ? parts[0]! : parts.join(' ');
    return WIDE_GAP.test(text)
      ? withoutGaps(text, starts, sources, origin)
      : { text, starts, sources, origin };
  }
}

/** As classes, since a search for two spaces stops at every space. */
const WIDE_GAP = /[ ][ ]/;

/** Flowing text whose wide gaps are one space each: `-layout` justifies by spaces. */
function withoutGaps(
  wide: string,
  wideStarts: readonly number[],
  wideSources: readonly number[],
  origin: number,
): Flow {
  const parts: string[] = [];
  const starts: number[] = [];
  const sources: number[] = [];
  let length = 0;
  let from = 0;
  let run = 0;
  /** Takes over the text up to an offset, and the runs that begin before it. */
  const take = (to: number): void => {
    for (; run < wideStarts.length && wideStarts[run]! < to; run++) {
      starts.push(length + wideStarts[run]! - from);
      sources.push(wideSources[run]!);
    }
    parts.push(wide.slice(from, to));
    length += to - from;
  };
  for (let gap = wide.indexOf('  '); gap >= 0; gap = wide.indexOf('  ', from)) {
    take(gap + 1);
    from = skipWhite(wide, gap, wide.length);
    if (wideStarts[run] === from) continue;
    starts.push(length);
    sources.push(wideSources[run - 1]! + from - wideStarts[run - 1]!);
  }
  take(wide.length);
  return { text: parts.join(''), starts, sources, origin };
}

const NO_BREAK_SPACES = /[\u00a0\u2007\u202f]/g;

/** No-break spaces become spaces, one for one. */
const withPlainSpaces = (line: string): string =>
  hasNoBreakSpaces(line) ? line.replace(NO_BREAK_SPACES, ' ') : line;

/** A converter may leave the line of underscores over the notes at the end of the last line of text. */
function withoutRule(text: string, start: number, end: number): number {
  if (!text.endsWith('_____', end)) return end;
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === UNDERSCORE) at--;
  return trimEnd(text, start, at);
}

/** "A/72/865-", "Secretary-": the hyphen is the author's, and no space follows it. A lone dash keeps its spaces. */
function endsInHyphen(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== HYPHEN || end - 2 < start) return false;
  return !isWhite(text.charCodeAt(end - 2));
}

function nextLine(text: string, at: number, end: number): number {
  for (let offset = at; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === LINE_FEED) return offset + 1;
    if (code === RETURN) return text.charCodeAt(offset + 1) === LINE_FEED ? offset + 2 : offset + 1;
  }
  return end;
}

/** Offset of the first character that is not white, or `end`. */
export function skipWhite(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at++;
  return at;
}

/** Offset after the last character that is not white, or `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhite(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Chinese is written without spaces: lines join without one. */
const isIdeograph = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xff60);

/** The source offset of the character at `offset` of flowing text. */
export function sourceOffset(flow: Flow, offset: number): number {
  const run = Math.max(0, lastAtOrBefore(flow.starts, offset));
  return flow.origin + (flow.sources[run] ?? 0) + offset - (flow.starts[run] ?? 0);
}

/** The source range of a range of flowing text: from its first character to after its last. */
export function sourceRange(flow: Flow, start: number, end: number): Range {
  const from = sourceOffset(flow, start);
  return { start: from, end: end > start ? sourceOffset(flow, end - 1) + 1 : from };
}

/** The offset in flowing text of a source offset; of what was taken out, the nearest after it. */
export function flowOffset(flow: Flow, source: number): number {
  const at = source - flow.origin;
  const run = lastAtOrBefore(flow.sources, at);
  if (run < 0) return 0;
  const end = flow.starts[run + 1] ?? flow.text.length;
  return Math.min(flow.starts[run]! + at - flow.sources[run]!, end);
}
