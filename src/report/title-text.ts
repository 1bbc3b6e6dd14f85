/** A title as one line of text. */

import { titleOfLines } from './flow';
import { hasOpenEnd } from './heading-words';
import { type Lines, lineText } from './lines';
import { isSession } from './masthead';
import { beginsWithCapital } from './sentence';
import { DOCUMENT_LINE } from './title-forms';

/** Lines of a title; the first may begin behind the number of a resolution. */
export interface TitleLines {
  readonly own: readonly number[];
  readonly start: number;
}

/** The title in one line: a colon where its subject ends and its author's line or another part begins. */
export function titleText(lines: Lines, { own, start }: TitleLines): string {
  const parts: string[] = [];
  // blanks between all lines part nothing
  const isSpread = own.length > 2 && own.every((line, at) => at === 0 || line > own[at - 1]! + 1);
  const begins = (at: number): boolean =>
    beginsPart(lines, own[at - 1]!, own[at]!) && (!isSpread || DOCUMENT_LINE.test(lineText(lines, own[at]!)));
  for (let at = 0; at < own.length; ) {
    let end = at + 1;
    while (end < own.length && !begins(end)) end++;
    const from = at === 0 ? start : lines.firsts[own[at]!]!;
    parts.push(withoutStars(lines, own.slice(at, end), from));
    at = end;
  }
  return parts.filter(Boolean).join(': ');
}

function beginsPart(lines: Lines, above: number, line: number): boolean {
  const text = lineText(lines, line);
  const previous = lineText(lines, above);
  if (hasOpenEnd(previous) || /[:(]$/.test(previous.slice(-1)) || /^[[(]/.test(text)) return false;
  if (!beginsWithCapital(lines.text, lines.firsts[line]!, lines.ends[line]!)) return false;
  return line > above + 1 || DOCUMENT_LINE.test(text) || isSession(text);
}

/** The text of lines without the marks of their notes: "Review*". @param start where it begins in the first of them */
export function withoutStars(lines: Lines, own: readonly number[], start: number): string {
  return titleOfLines(lines, own, start).replace(/ ?\*{1,3}(?= |$)/g, '');
}
