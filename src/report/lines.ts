/** Lines of a text, as VS Code counts them. */

const LINE_FEED = 10;
const FORM_FEED = 12;
const RETURN = 13;

/** Offsets at which lines begin; the first is 0. A line ends at `\n`, `\r\n` or `\r`. */
export function lineStartsOf(text: string): number[] {
  return text.includes('\r') ? withReturns(text) : withLineFeeds(text);
}

function withLineFeeds(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function withReturns(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return starts;
}

/** The line, counted from 0, in which an offset lies. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  return lastAtOrBefore(lineStarts, offset);
}

/** Index of the last of a rising list of numbers that is not above `value`; -1 if all are. */
export function lastAtOrBefore(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many of `count` things stand before a border, found by halving; `isBefore` holds for these and for none after them. */
export function countBefore(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Position {
  /** Counted from 0. */
  readonly line: number;
  /** UTF-16 units from the start of the line. */
  readonly character: number;
}

/** The position of an offset, as the Language Server Protocol counts. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  const line = lineAt(lineStarts, offset);
  return { line, character: offset - lineStarts[line]! };
}

/** The offset after the last character of a line, its line end left out. */
export function lineEnd(text: string, lineStarts: readonly number[], line: number): number {
  const next = lineStarts[line + 1];
  if (next === undefined) return text.length;
  let end = next - 1;
  if (text.charCodeAt(end) === LINE_FEED && text.charCodeAt(end - 1) === RETURN && end > lineStarts[line]!)
    end--;
  return end;
}

/** Lines with what stands on them; a line is named by its number, counted from 0. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  /** Offset of the first character that is not white; `ends` of the same line where it is blank. */
  readonly firsts: Int32Array;
  /** Offset after the last character that is not white. */
  readonly ends: Int32Array;
  /** The code of the first character that is not white; 0 where the line is blank (or begins with a NUL). Most questions to a line end here. */
  readonly initials: Uint16Array;
  /** Form feeds tell its pages. */
  readonly hasFormFeeds: boolean;
  readonly hasNoBreakSpaces: boolean;
  readonly hasRaisedFigures: boolean;
}

/** Looks at every line once. */
export function linesOf(text: string): Lines {
  const starts = lineStartsOf(text);
  const count = starts.length;
  const firsts = new Int32Array(count);
  const ends = new Int32Array(count);
  const initials = new Uint16Array(count);
  for (let line = 0; line < count; line++) {
    const start = starts[line]!;
    let end = line + 1 < count ? starts[line + 1]! : text.length;
    while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
    let first = start;
    while (first < end && isWhite(text.charCodeAt(first))) first++;
    firsts[line] = first;
    ends[line] = end;
    if (first < end) initials[line] = text.charCodeAt(first);
  }
  const isUnusual = UNUSUAL.test(text);
  return {
    text,
    starts,
    firsts,
    ends,
    initials,
    hasFormFeeds: text.includes('\f'),
    hasNoBreakSpaces: isUnusual && hasNoBreakSpaces(text),
    hasRaisedFigures: isUnusual && RAISED_FIGURE.test(text),
  };
}

/** Few texts have any of these, so one look at the whole text spares many at its parts. */
const UNUSUAL = /[\u00a0\u00b2-\u00b9\u2000-\u2012\u202f\u2070-\u2079]/;
const NO_BREAK_SPACE = /[\u00a0\u2007\u202f]/;
const RAISED_FIGURE = /[¹²³\u2070-\u2079]/;

/** Whether a no-break space of any width is in a text. */
export const hasNoBreakSpaces = (text: string): boolean => NO_BREAK_SPACE.test(text);

/** Space, tab, form feed, no-break space and line ends. */
export const isWhite = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code === 0xa0 || code === 0xfeff;

/** Whether a form feed stands at the beginning of a line: a page begins there, or the text ends. */
export const beginsWithFormFeed = (lines: Lines, line: number): boolean =>
  lines.text.charCodeAt(lines.starts[line]!) === FORM_FEED;

export const isBlank = (lines: Lines, line: number): boolean => lines.firsts[line] === lines.ends[line];

/** The words of a line, without its indent and trailing spaces. */
export const lineText = (lines: Lines, line: number): string =>
  lines.text.slice(lines.firsts[line]!, lines.ends[line]!);

/** How many characters stand on a line, its indent and trailing spaces left out. */
export const lineLength = (lines: Lines, line: number): number => lines.ends[line]! - lines.firsts[line]!;

/** The offset at which the line after this one begins, or the end of the text. */
export const nextStart = (lines: Lines, line: number): number => lines.starts[line + 1] ?? lines.text.length;
