/** Headings that stand highest: annexes, chapters, parts; and the resolutions that a report reproduces. */

import type { HeadingDraft } from './heading-draft';
import { ADOPTED, ANNEX, CHAPTER, PART, ROMAN_ALONE } from './heading-words';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText } from './lines';
import { isTitle, mayStandAlone, titleLines } from './title-lines';

const RESTART_INITIALS = new Set([...'ACEPDRIVXГ附اП'].map(char => char.charCodeAt(0)));

/** Lines after which numbered paragraphs may begin anew: annexes, parts, the bare "II" of a resolution. */
export function restartLines(lines: Lines, kinds: Uint8Array): Set<number> {
  const found = new Set<number>();
  for (let line = 0; line < lines.starts.length; line++) {
    if (kinds[line] !== LineKind.text || lineLength(lines, line) > 90) continue;
    if (!RESTART_INITIALS.has(lines.initials[line]!)) continue;
    const text = lineText(lines, line);
    if (ANNEX.test(text) || PART.test(text) || CHAPTER.test(text)) found.add(line);
    else if (ROMAN_ALONE.test(text) && text.length < 7) found.add(line);
    else if (/^(?:Resolution|Draft resolution|Draft decision|Decision|DRAFT RESOLUTION) [\dIVX]/.test(text))
      found.add(line);
  }
  return found;
}

/** The annex, chapter or part that a line names; undefined for other lines. */
export function annexAt(lines: Lines, kinds: Uint8Array, line: number): HeadingDraft | undefined {
  if (lineLength(lines, line) > 160) return undefined;
  if (!ANNEX_INITIALS.has(lines.initials[line]!)) return undefined;
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
  return {
    kind,
    ordinal,
    ordinalRange: ordinal === undefined ? undefined : { start, end: start + ordinal.length },
    certainty: 'read',
    lines: [line, ...more],
    titleStart,
  };
}

const ANNEX_INITIALS = new Set([...'ACEPГ附اﺍПا'].map(char => char.charCodeAt(0)));

/** "Resolution 68/2", "Draft decision II" over its title, in a report that reproduces it. */
export function adoptedAt(lines: Lines, kinds: Uint8Array, line: number): HeadingDraft | undefined {
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
