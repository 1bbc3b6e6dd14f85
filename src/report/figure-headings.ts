/** Headings numbered in figures, told from the paragraphs by the run of these. */

import { type HeadingDraft, markHeading } from './heading-draft';
import { LineKind } from './line-kinds';
import type { Lines } from './lines';
import { beginsTitle, isTitle, titleLines } from './title-lines';

/** A heading "1." with its title, among numbers that no paragraph took. */
export function figureHeadings(lines: Lines, kinds: Uint8Array): HeadingDraft[] {
  const found: HeadingDraft[] = [];
  let last = 0;
  for (let line = 0; line < lines.starts.length; line++) {
    if (kinds[line] === LineKind.heading) last = 0;
    if (kinds[line] !== LineKind.text) continue;
    if (!begins(lines, line, last + 1)) continue;
    const draft = figureAt(lines, kinds, line, last);
    if (!draft) continue;
    last = Number(draft.ordinal);
    markHeading(kinds, draft.lines);
    found.push(draft);
  }
  return found;
}

/** Whether a line begins with the first figure of a number. */
const begins = (lines: Lines, line: number, number: number): boolean =>
  lines.initials[line] === 48 + (number < 10 ? number : Math.floor(number / 10));

const FIGURE = /(\d{1,2})\.(?=\s|$)/y;

function figureAt(lines: Lines, kinds: Uint8Array, line: number, last: number): HeadingDraft | undefined {
  const first = lines.firsts[line]!;
  FIGURE.lastIndex = first;
  const match = FIGURE.exec(lines.text);
  if (!match || Number(match[1]) !== last + 1) return undefined;
  let titleStart = first + match[0].length;
  while (titleStart < lines.ends[line]! && lines.text.charCodeAt(titleStart) <= 32) titleStart++;
  const alone = titleStart >= lines.ends[line]!;
  if (!alone && !beginsTitle(lines, line, titleStart)) return undefined;
  const more = titleLines(lines, kinds, line, !alone);
  if ((alone && more.length === 0) || more.length > 3 || !isTitle(lines, [line, ...more], titleStart))
    return undefined;
  const next = (more[more.length - 1] ?? line) + 1;
  const apart = alone || (isBlankAt(kinds, line - 1) && isBlankAt(kinds, next));
  if (!paragraphFollows(kinds, next) && (!apart || listGoesOn(lines, next, last + 2))) return undefined;
  return {
    kind: 'section',
    ordinal: match[1]!,
    ordinalRange: { start: first, end: first + match[1]!.length },
    certainty: 'read',
    lines: [line, ...more],
    titleStart,
    style: 'figure',
  };
}

const isBlankAt = (kinds: Uint8Array, line: number): boolean => line < 0 || kinds[line] === LineKind.blank;

/** Whether the next number stands a few lines on: an agenda, not headings. */
function listGoesOn(lines: Lines, from: number, number: number): boolean {
  for (let line = from; line < Math.min(lines.starts.length, from + 10); line++) {
    if (lines.text.startsWith(`${number}.`, lines.firsts[line]!)) return true;
  }
  return false;
}

/** Whether a numbered paragraph, or a heading over one, stands next. */
function paragraphFollows(kinds: Uint8Array, from: number): boolean {
  let texts = 0;
  for (let line = from; line < Math.min(kinds.length, from + 14); line++) {
    const kind = kinds[line];
    if (kind === LineKind.paragraph || kind === LineKind.heading) return true;
    if (kind === LineKind.text) texts++;
    if (texts > 4) return false;
  }
  return false;
}
