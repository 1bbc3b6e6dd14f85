/** Headings with an ordinal: I., A., a bare II; judged by the ordinals before them. */

import { CharSet } from '../un/chars';
import { fromRoman, toRoman } from '../un/roman';
import type { HeadingDraft } from './heading-draft';
import { CYRILLIC_ORDINALS, ORDINAL_LETTER, ROMAN_ALONE } from './heading-words';
import { LineKind } from './line-kinds';
import { type Lines, lastAtOrBefore, lineLength, lineText } from './lines';
import type { Certainty } from './model';
import { beginsTitle, isTitle, mayStandAlone, titleLines } from './title-lines';

const ORDINAL = new RegExp(`([IVXLC]{1,7}|${ORDINAL_LETTER}|[IVXLlT1iJH|]{2,5})\\.(?=\\s|$)`, 'y');
/** The same alone on its line. */
const STRAY = new RegExp(`^([IVXLCTlJH|]{1,4}|${ORDINAL_LETTER})\\.$`);
/** The Latin letters that those of `CYRILLIC_ORDINALS` stand for. */
const LOOKS_LIKE = 'ABEIKMHOPCTX';
/** What stands after the first character of an ordinal: its full stop, more of a numeral, or the line's end. */
const ORDINAL_SECOND = new CharSet('.IVXLClT1iJH|\n\r ');
/** The ordinals seen last, by which the next is judged. */
export interface Count {
  roman: number;
  letter: number;
}

/** An ordinal alone whose title a converter or scanner put elsewhere. */
export interface StrayOrdinal extends OrdinalRead {
  readonly line: number;
}

/** "A." alone between blanks, or a scanner's "Il.": it counts, and no text holds it. Undefined for other lines. */
export function strayOrdinalAt(
  lines: Lines,
  kinds: Uint8Array,
  line: number,
  count: Count,
): StrayOrdinal | undefined {
  if (lineLength(lines, line) > 5 || kinds[line - 1] !== LineKind.blank) return undefined;
  if (line + 1 < kinds.length && kinds[line + 1] !== LineKind.blank) return undefined;
  const shown = STRAY.exec(lineText(lines, line))?.[1];
  const read = shown === undefined ? undefined : readOrdinal(shown, count);
  if (!read) return undefined;
  kinds[line] = LineKind.headingMore;
  return { ...read, line };
}

/** How many lines a title may stand below its ordinal. */
const FARTHEST_TITLE = 10;

/** Gives stray ordinals to the headings without one that follow them closely; they are inferred. Drafts stand in order. */
export function withStrayOrdinals(
  drafts: readonly HeadingDraft[],
  strays: readonly StrayOrdinal[],
): HeadingDraft[] {
  const given = new Map<HeadingDraft, StrayOrdinal>();
  const starts = drafts.map(draft => draft.lines[0]!);
  for (const stray of strays) {
    const next = drafts[lastAtOrBefore(starts, stray.line) + 1];
    const takes =
      next && !next.style && next.kind === 'section' && next.lines[0]! - stray.line <= FARTHEST_TITLE;
    if (takes) given.set(next, stray);
  }
  return drafts.map(draft => {
    const stray = given.get(draft);
    if (!stray) return draft;
    return {
      ...draft,
      ordinal: stray.ordinal,
      style: stray.style,
      certainty: 'inferred',
    };
  });
}

/** Counts a heading that was found. */
export function countHeading(draft: Pick<HeadingDraft, 'kind' | 'ordinal' | 'style'>, count: Count): void {
  if (draft.kind !== 'section') {
    count.roman = 0;
    count.letter = 0;
  } else if (draft.style === 'roman') {
    count.roman = fromRoman(draft.ordinal!) ?? count.roman + 1;
    count.letter = 0;
  } else if (draft.style === 'letter' && /^[A-Z]/.test(draft.ordinal!)) {
    count.letter = draft.ordinal!.charCodeAt(0) - 64;
  }
}

/** The heading whose ordinal begins a line; undefined for other lines. */
export function ordinalAt(
  lines: Lines,
  kinds: Uint8Array,
  line: number,
  count: Count,
): HeadingDraft | undefined {
  const { text } = lines;
  const first = lines.firsts[line]!;
  if (!ORDINAL_SECOND.has(text.charCodeAt(first + 1))) return undefined;
  ORDINAL.lastIndex = first;
  const match = ORDINAL.exec(text);
  if (!match) return bareRoman(lines, kinds, line, count);
  const shown = match[1]!;
  let titleStart = first + match[0].length;
  while (titleStart < lines.ends[line]! && text.charCodeAt(titleStart) <= 32) titleStart++;
  const read = readOrdinal(shown, count);
  if (!read) return undefined;
  const alone = titleStart >= lines.ends[line]!;
  if (!alone && (!beginsTitle(lines, line, titleStart) || !mayStandAlone(lines, kinds, line)))
    return undefined;
  const more = titleLines(lines, kinds, line, !alone);
  if (alone && more.length === 0) return undefined;
  if (!isTitle(lines, [line, ...more], titleStart)) return undefined;
  return {
    kind: 'section',
    ordinal: read.ordinal,
    ordinalRange: { start: first, end: first + shown.length },
    certainty: read.certainty,
    lines: [line, ...more],
    titleStart,
    style: read.style,
  };
}

/** "II" alone, as resolutions number their parts. */
function bareRoman(lines: Lines, kinds: Uint8Array, line: number, count: Count): HeadingDraft | undefined {
  if (lineLength(lines, line) > 6) return undefined;
  const text = lineText(lines, line);
  if (!ROMAN_ALONE.test(text) || fromRoman(text) !== count.roman + 1) return undefined;
  const more = titleLines(lines, kinds, line, false);
  if (more.length === 0 || !isTitle(lines, more, lines.firsts[more[0]!]!) || isAmongNoise(lines, line))
    return undefined;
  return {
    kind: 'section',
    ordinal: text,
    ordinalRange: { start: lines.firsts[line]!, end: lines.ends[line]! },
    certainty: 'read',
    lines: [line, ...more],
    titleStart: lines.ends[line]!,
    style: 'roman',
  };
}

/** Whether the line above holds neither letters nor figures, but what a scanner made of dust: so is the "I" under it. */
function isAmongNoise(lines: Lines, line: number): boolean {
  let above = line - 1;
  while (above >= 0 && lineLength(lines, above) === 0) above--;
  return above >= 0 && lineLength(lines, above) < 4 && !/[\p{L}\p{N}_*]/u.test(lineText(lines, above));
}

export interface OrdinalRead {
  readonly ordinal: string;
  readonly style: 'roman' | 'letter';
  readonly certainty: Certainty;
}

/** A numeral or letter that follows the ordinals before it; what a scanner made of one ("TIT" for III) by its place. */
function readOrdinal(printed: string, count: Count): OrdinalRead | undefined {
  const shown = LOOKS_LIKE[CYRILLIC_ORDINALS.indexOf(printed)] ?? printed;
  const roman = fromRoman(shown.toUpperCase() === shown ? shown : '');
  const letter = shown.length === 1 && shown >= 'A' && shown <= 'Z' ? shown.charCodeAt(0) - 64 : undefined;
  if (
    letter !== undefined &&
    (letter === count.letter + 1 || letter === 1) &&
    !(roman === count.roman + 1 && count.letter === 0)
  )
    return { ordinal: shown, style: 'letter', certainty: 'read' };
  if (
    roman !== undefined &&
    (roman === count.roman + 1 ||
      roman === 1 ||
      (roman > count.roman && roman <= count.roman + 3 && shown.length > 1))
  )
    return { ordinal: shown, style: 'roman', certainty: 'read' };
  if (letter !== undefined)
    return letter > count.letter && letter <= count.letter + 3 && count.letter > 0
      ? { ordinal: shown, style: 'letter', certainty: 'read' }
      : undefined;
  if (roman !== undefined) return undefined;
  // a scanner's "TIT" or "Il"; "11" is a paragraph
  return count.roman > 0 && /[A-Z]/.test(shown)
    ? { ordinal: toRoman(count.roman + 1)!, style: 'roman', certainty: 'inferred' }
    : undefined;
}
