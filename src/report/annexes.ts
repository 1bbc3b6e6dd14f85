/** Headings that stand highest: annexes, chapters, parts; and the resolutions that a report reproduces. */

import { CharSet, codeAt } from '../un/chars';
import type { HeadingDraft } from './heading-draft';
import { ADOPTED, ANNEX, CHAPTER, PART, ROMAN_ALONE } from './heading-words';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText } from './lines';
import { isTitle, mayStandAlone, titleLines } from './title-lines';

const RESTART_INITIALS = new CharSet('ACEPDRIVXГ附اП');

/** Lines after which numbered paragraphs may begin anew: annexes, parts, the bare "II" of a resolution. */
export function restartLines(lines: Lines, kinds: Uint8Array): Set<number> {
  const found = new Set<number>();
  for (let line = 0; line < lines.starts.length; line++) {
    if (kinds[line] !== LineKind.text || lineLength(lines, line) > 90) continue;
    if (!RESTART_INITIALS.has(lines.initials[line]!)) continue;
    if (restartsAt(lines, line)) found.add(line);
  }
  return found;
}

function restartsAt(lines: Lines, line: number): boolean {
  const initial = lines.initials[line]!;
  if (NUMERALS.has(initial)) return lineLength(lines, line) < 7 && ROMAN_ALONE.test(lineText(lines, line));
  const text = lineText(lines, line);
  if (ADOPTED_INITIALS.has(initial)) return ADOPTED_NUMBERED.test(text);
  return ANNEX.test(text) || PART.test(text) || CHAPTER.test(text);
}

const NUMERALS = new CharSet('IVX');
const ADOPTED_INITIALS = new CharSet('DR');
const ADOPTED_NUMBERED = /^(?:Resolution|Draft resolution|Draft decision|Decision|DRAFT RESOLUTION) [\dIVX]/;

/** The annex, chapter or part that a line names; undefined for other lines. */
export function annexAt(lines: Lines, kinds: Uint8Array, line: number): HeadingDraft | undefined {
  if (lineLength(lines, line) > 160) return undefined;
  if (!ANNEX_INITIALS.has(lines.initials[line]!) || !isSecond(codeAt(lines.text, lines.firsts[line]! + 1)))
    return undefined;
  const text = lineText(lines, line);
  const annex = ANNEX.exec(text);
  const chapter = annex ? null : CHAPTER.exec(text);
  const match = annex ?? chapter ?? PART.exec(text);
  if (!match) return undefined;
  if (annex && !mayStandAlone(lines, kinds, line)) return undefined;
  const kind = annex ? 'annex' : chapter ? 'chapter' : 'part';
  const ordinal = match[1];
  const start = lines.firsts[line]! + (ordinal === undefined ? 0 : text.indexOf(ordinal, 4));
  const whole = annex && / to the | to$/.test(match[0]);
  const titleStart = whole ? lines.firsts[line]! : lines.firsts[line]! + match[0].length;
  const more = titleLines(lines, kinds, line, titleStart < lines.ends[line]!, kind !== 'part');
  if (whole && !isTitle(lines, [more[more.length - 1] ?? line], titleStart)) return undefined;
  return {
    kind,
    ordinal,
    ordinalRange: ordinal === undefined ? undefined : { start, end: start + ordinal.length },
    certainty: 'read',
    lines: [line, ...more],
    titleStart,
  };
}

const ANNEX_INITIALS = new CharSet('ACEPГ附اﺍПا');

/** What follows the initial of an annex, appendix, enclosure, chapter or part in Latin letters. */
const SECONDS = new CharSet('nNpPhHaA');
const isSecond = (code: number): boolean => code > 127 || SECONDS.has(code);

/** "Resolution 68/2", "Draft decision II" over its title, in a report that reproduces it. */
export function adoptedAt(lines: Lines, kinds: Uint8Array, line: number): HeadingDraft | undefined {
  if (!ADOPTED_INITIALS.has(lines.initials[line]!)) return undefined;
  const length = lineLength(lines, line);
  if (
    length > 26 ||
    length < 10 ||
    !ADOPTED.test(lineText(lines, line)) ||
    !mayStandAlone(lines, kinds, line)
  )
    return undefined;
  const more = titleLines(lines, kinds, line, false);
  const titled = more.length > 0 && isTitle(lines, more, lines.firsts[more[0]!]!);
  return {
    kind: 'section',
    certainty: 'read',
    lines: titled ? [line, ...more] : [line],
    titleStart: lines.firsts[line]!,
  };
}
