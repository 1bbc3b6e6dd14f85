/** Headings put into their order: levels, what stands under what, where each section ends. */

import { titleOfLines } from './flow';
import type { HeadingDraft } from './heading-draft';
import { type Lines, lastAtOrBefore, lineText } from './lines';
import type { Heading, Mark } from './model';

/** Makes headings of drafts, which stand in the order of the text. */
export function toHeadings(
  lines: Lines,
  drafts: readonly HeadingDraft[],
  blockOfLine: Int32Array,
): Heading[] {
  const levels = levelsOf(drafts);
  const headings: Heading[] = [];
  const open: number[] = [];
  const ends = sectionEnds(lines, drafts, levels);
  let part = -1;
  for (const [index, draft] of drafts.entries()) {
    const level = levels[index]!;
    while (open.length > 0 && levels[open[open.length - 1]!]! >= level) open.pop();
    if (draft.kind === 'annex') part = index;
    const first = draft.lines[0]!;
    const last = draft.lines[draft.lines.length - 1]!;
    const start = lines.firsts[first]!;
    headings.push({
      ...(draft.ordinal !== undefined && { ordinal: draft.ordinal }),
      ...(draft.ordinalRange && { ordinalRange: draft.ordinalRange }),
      ordinalCertainty: draft.certainty,
      kind: draft.kind,
      level,
      title: titleOf(lines, draft),
      range: { start, end: lines.ends[last]! },
      block: blockOfLine[first]!,
      parent: open[open.length - 1] ?? -1,
      part,
      section: { start, end: ends[index]! },
    });
    open.push(index);
  }
  return headings;
}

/** A title's words over its lines. An annex or part without further words is named by its own line: "Annex". */
function titleOf(lines: Lines, draft: HeadingDraft): string {
  const first = draft.lines[0]!;
  const title = titleOfLines(lines, draft.lines, draft.titleStart)
    .replace(/^[\s:–—*-]+/, '')
    .replace(/^\[[^\]]*\]\s*/, '')
    .replace(/ ?\[Original[^[\]]{0,60}\]$/i, '')
    .replace(/\*{1,3}$/, '');
  return title === '' ? lineText(lines, first) : title;
}

/** Titles without the marks in them: "Equality and non-discrimination16". `marks` are those of the whole report, in order. */
export function withoutMarks(text: string, headings: readonly Heading[], marks: readonly Mark[]): Heading[] {
  const starts = marks.map(mark => mark.range.start);
  return headings.map(heading => {
    const inside: Mark[] = [];
    for (
      let index = lastAtOrBefore(starts, heading.range.end);
      index >= 0 && starts[index]! >= heading.range.start;
      index--
    ) {
      inside.push(marks[index]!);
    }
    return inside.length === 0
      ? heading
      : { ...heading, title: inside.reduce((title, mark) => cut(text, title, mark), heading.title) };
  });
}

/** Takes a mark out of a title: the last place where it stands after the same letters as in the text. */
function cut(text: string, title: string, { range }: Mark): string {
  const sign = text.slice(range.start, range.end);
  const before = text.slice(Math.max(0, range.start - 3), range.start).replace(/\s+/g, ' ');
  const at = title.lastIndexOf(before + sign);
  return at < 0
    ? title
    : // of "mechanisms1, 2" the comma is left
      `${title.slice(0, at)}${before.trimEnd()}${title.slice(at + before.length + sign.length)}`
        .trim()
        .replace(/,$/, '');
}

/**
 * Annexes, chapters and parts stand highest; under them, or alone, numerals; under those, letters; then figures; then
 * headings without an ordinal, one below the numbered heading they follow. Letters without numerals above stand highest.
 */
function levelsOf(drafts: readonly HeadingDraft[]): number[] {
  const levels: number[] = [];
  /** Levels of the numbered headings that are open: top, numeral, letter, figure; 0 where none is. */
  let top = 0;
  let roman = 0;
  let letter = 0;
  let figure = 0;
  for (const [index, { kind, style }] of drafts.entries()) {
    if (kind !== 'section') {
      top = 1;
      roman = letter = figure = 0;
      levels.push(1);
    } else if (style === 'roman') {
      roman = top + 1;
      letter = figure = 0;
      levels.push(roman);
    } else if (style === 'letter') {
      letter = (roman || top) + 1;
      figure = 0;
      levels.push(letter);
    } else if (style === 'figure') {
      figure = (letter || roman || top) + 1;
      levels.push(figure);
    } else if (style === 'named') {
      // the "Introduction" of an annex stands beside its sections
      roman = letter = figure = 0;
      levels.push(top + 1);
    } else if (style === 'item') levels.push((figure || letter || roman || top) + 1);
    else levels.push(plainLevel(drafts, levels, index, (figure || letter || roman || top) + 1));
  }
  return levels;
}

/** "Project contingency" right over "Contingency calculations": the second stands under the first, and no third under that. */
function plainLevel(
  drafts: readonly HeadingDraft[],
  levels: readonly number[],
  index: number,
  base: number,
): number {
  const before = drafts[index - 1];
  if (!before || before.style || before.kind !== 'section') return base;
  const gap = drafts[index]!.lines[0]! - before.lines[before.lines.length - 1]!;
  return gap <= 2 && levels[index - 1] === base ? base + 1 : base;
}

/** A section ends where the next heading of its level or a higher one begins. */
function sectionEnds(lines: Lines, drafts: readonly HeadingDraft[], levels: readonly number[]): number[] {
  const ends = new Array<number>(drafts.length).fill(lines.text.length);
  const open: number[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const start = lines.firsts[drafts[index]!.lines[0]!]!;
    while (open.length > 0 && levels[open[open.length - 1]!]! >= levels[index]!) ends[open.pop()!] = start;
    open.push(index);
  }
  return ends;
}
