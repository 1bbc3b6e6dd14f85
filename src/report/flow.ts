/**
 * Flowing text: the text of a block as if no page had cut it. Line ends become spaces, indents and the scanner's trailing
 * spaces go, hyphens at line ends are healed, page furniture is not in it; every character knows where it came from.
 */

import { isWhite, lastAtOrBefore } from './lines';
import type { Range, Report } from './model';

export interface Flow {
  readonly text: string;
  /** Where runs of unchanged characters begin, in `text` and in the source; both rise. */
  readonly starts: readonly number[];
  readonly sources: readonly number[];
}

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
  const starts: number[] = [];
  const sources: number[] = [];
  let flow = '';
  /** What stands between the line before and the next: nothing yet, a space, or a healed hyphen. */
  let joint = '';
  for (const piece of pieces) {
    let at = piece.start;
    while (at < piece.end) {
      const next = nextLine(text, at, piece.end);
      const start = skipWhite(text, at, next);
      const end = withoutRule(text, start, trimEnd(text, start, next));
      at = next;
      if (start === end) continue;
      flow +=
        joint === ' ' && isIdeograph(text.charCodeAt(start)) && isIdeograph(flow.charCodeAt(flow.length - 1))
          ? ''
          : joint;
      const last = text.charCodeAt(end - 1);
      const heals = (last === SOFT_HYPHEN || last === NOT_SIGN) && end - start > 1;
      flow = addRuns(text, start, heals ? end - 1 : end, flow, starts, sources);
      joint = heals || endsInHyphen(text, start, end) ? '' : ' ';
    }
  }
  return { text: flow, starts, sources };
}

const NO_BREAK_SPACES = /[\u00a0\u2007\u202f]/g;

/** No-break spaces become spaces, one for one. */
const withPlainSpaces = (line: string): string =>
  line.includes('\u00a0') || line.includes('\u202f') ? line.replace(NO_BREAK_SPACES, ' ') : line;

/** A converter may leave the line of underscores over the notes at the end of the last line of text. */
function withoutRule(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) !== UNDERSCORE || !text.endsWith('_____', end)) return end;
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === UNDERSCORE) at--;
  return trimEnd(text, start, at);
}

/** Adds a line, its inner runs of spaces as one space each: `-layout` justifies by spaces. */
function addRuns(
  text: string,
  start: number,
  end: number,
  flow: string,
  starts: number[],
  sources: number[],
): string {
  starts.push(flow.length);
  sources.push(start);
  const line = withPlainSpaces(text.slice(start, end));
  let wide = line.indexOf('  ');
  if (wide < 0) return flow + line;
  let added = flow;
  let from = 0;
  while (wide >= 0) {
    added += line.slice(from, wide + 1);
    from = skipWhite(line, wide, line.length);
    starts.push(added.length);
    sources.push(start + from);
    wide = line.indexOf('  ', from);
  }
  return added + line.slice(from);
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
const isIdeograph = (code: number): boolean => code >= 0x2e80 && code <= 0x9fff;

/** The source offset of the character at `offset` of flowing text. */
export function sourceOffset(flow: Flow, offset: number): number {
  const run = Math.max(0, lastAtOrBefore(flow.starts, offset));
  return (flow.sources[run] ?? 0) + offset - (flow.starts[run] ?? 0);
}

/** The source range of a range of flowing text: from its first character to after its last. */
export function sourceRange(flow: Flow, start: number, end: number): Range {
  const from = sourceOffset(flow, start);
  return { start: from, end: end > start ? sourceOffset(flow, end - 1) + 1 : from };
}

/** The offset in flowing text of a source offset; of what was taken out, the nearest after it. */
export function flowOffset(flow: Flow, source: number): number {
  const run = lastAtOrBefore(flow.sources, source);
  if (run < 0) return 0;
  const end = flow.starts[run + 1] ?? flow.text.length;
  return Math.min(flow.starts[run]! + source - flow.sources[run]!, end);
}
