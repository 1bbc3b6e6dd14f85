/** Lines of a text, as VS Code counts them. */

const LINE_FEED = 10;
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
