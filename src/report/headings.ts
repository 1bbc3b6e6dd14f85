/** Which lines are headings: by their ordinals, by what stands around them, by the words "Annex" and "Chapter". */

import { fromRoman, toRoman } from '../un/roman';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText } from './lines';
import type { Certainty, Heading, Range } from './model';
import { beginsSmall, beginsWithCapital, endsSentence } from './sentence';

/** A heading while the report is read. */
export interface HeadingDraft {
  readonly kind: Heading['kind'];
  readonly ordinal?: string | undefined;
  readonly ordinalRange?: Range | undefined;
  readonly certainty: Certainty;
  /** Its lines in order; the first may hold the ordinal alone. */
  readonly lines: readonly number[];
  /** Where its title begins in the first line; that line's end where the ordinal stands alone. */
  readonly titleStart: number;
  /** What the ordinal is; headings without one have none. */
  readonly style?: 'roman' | 'letter' | 'figure' | 'item' | 'named' | undefined;
}

const MOST_LINES = 6;
const LONGEST_TITLE = 420;
/** A title breaks its lines about here, earlier than running text. */
const TITLE_WIDTH = 62;
/** Running text is at least so wide. */
const TEXT_WIDTH = 66;

const ANNEX =
  /^(?:Annex(?:es)?|ANNEX|Appendix|APPENDIX|Enclosure|ENCLOSURE|Annexe|ANNEXE|Anexo|ANEXO|Apéndice|Приложение|附件|المرفق)(?: ([IVXLC]{1,6}|\d{1,2}|[A-Z])(?=\s|$|[.:*–—-]))?(?:[.:*]{0,3}$| to the (?:letter|letters|note|report|identical)\b| [–—-] |: |\s{3,})/;
const CHAPTER = /^(?:Chapter|CHAPTER|Chapitre|Capítulo|Глава) ([IVXLC]{1,7}|\d{1,2})\.?$/;
const PART = /^(?:Part|PART) (one|two|three|four|five|six|[IVX]{1,4}|ONE|TWO|THREE)(?:\d{1,2})?\.?$/;
const NAMED =
  /^(?:Summary|Foreword|Executive summary|Resumen|Résumé|Резюме|Notes|NOTES|Notas|Примечания|Introduction|Glossary)$/;

const ORDINAL = /([IVXLC]{1,7}|[A-Z]|[IVXLlT1iJH|]{2,5})\.(?=\s|$)/y;
/** What stands after the first character of an ordinal: its full stop, more of a numeral, or the line's end. */
const ORDINAL_SECOND = new Set([...'.IVXLClT1iJH|\n\r '].map(char => char.charCodeAt(0)));
const ROMAN_ALONE = /^[IVX]{1,6}$/;

/** The ordinals seen last, by which the next is judged. */
interface Count {
  roman: number;
  letter: number;
}

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

/** Finds the headings that carry an ordinal or a name, marks their lines, and gives them in order. */
export function namedHeadings(lines: Lines, kinds: Uint8Array): HeadingDraft[] {
  const found: HeadingDraft[] = [];
  const count: Count = { roman: 0, letter: 0 };
  for (let line = 0; line < lines.starts.length; line++) {
    if (kinds[line] !== LineKind.text || !mayBeNamed(lines.initials[line]!)) continue;
    const draft =
      annexAt(lines, kinds, line) ??
      adoptedAt(lines, kinds, line) ??
      ordinalAt(lines, kinds, line, count) ??
      namedAt(lines, line);
    if (!draft) {
      countStray(lines, kinds, line, count);
      continue;
    }
    for (const [index, own] of draft.lines.entries()) {
      kinds[own] = index === 0 ? LineKind.heading : LineKind.headingMore;
    }
    found.push(draft);
    note(draft, count);
  }
  return found;
}

/** "A." whose title a converter put elsewhere: no heading can be made of it, but "B." may follow, and no text holds it. */
/** Capitals, a scanner's l, 1 and | for I, and letters of scripts without capitals. */
const mayBeNamed = (initial: number): boolean =>
  (initial >= 65 && initial <= 90) ||
  initial === 108 ||
  initial === 49 ||
  initial === 124 ||
  initial >= 0x400;

function countStray(lines: Lines, kinds: Uint8Array, line: number, count: Count): void {
  if (lineLength(lines, line) !== 2 || kinds[line - 1] !== LineKind.blank) return;
  const text = lineText(lines, line);
  if (!/^[A-Z]\.$/.test(text)) return;
  const letter = text.charCodeAt(0) - 64;
  if (letter !== count.letter + 1 && letter !== 1) return;
  count.letter = letter;
  kinds[line] = LineKind.headingMore;
}

function note(draft: HeadingDraft, count: Count): void {
  if (draft.kind !== 'section') {
    count.roman = 0;
    count.letter = 0;
  } else if (draft.style === 'roman') {
    count.roman = fromRoman(draft.ordinal!) ?? count.roman + 1;
    count.letter = 0;
  } else if (draft.style === 'letter') count.letter = draft.ordinal!.charCodeAt(0) - 64;
}

function annexAt(lines: Lines, kinds: Uint8Array, line: number): HeadingDraft | undefined {
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

/** "Annex" at a line's start inside a sentence ("see\nAnnex II") has text close before it that goes on. */
function mayStandAlone(lines: Lines, kinds: Uint8Array, line: number): boolean {
  if (line === 0 || kinds[line - 1] !== LineKind.text) return true;
  return (
    endsSentence(lines.text, lines.firsts[line - 1]!, lines.ends[line - 1]!) ||
    lineLength(lines, line - 1) < 40
  );
}

/** "Resolution 68/2", "Draft decision II" over its title, in a report that reproduces it. */
const ADOPTED =
  /^(?:Draft (?:resolution|decision)|Resolution|Decision|DRAFT (?:RESOLUTION|DECISION)|RESOLUTION|DECISION) (?:[IVX]{1,5}|\d{1,3}\/\d{1,3}|[A-Z])\.?$/;

function adoptedAt(lines: Lines, kinds: Uint8Array, line: number): HeadingDraft | undefined {
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

function namedAt(lines: Lines, line: number): HeadingDraft | undefined {
  const length = lineLength(lines, line);
  if (length > 20 || length < 4 || !NAMED.test(lineText(lines, line))) return undefined;
  return {
    kind: 'section',
    certainty: 'read',
    lines: [line],
    titleStart: lines.firsts[line]!,
    style: 'named',
  };
}

function ordinalAt(lines: Lines, kinds: Uint8Array, line: number, count: Count): HeadingDraft | undefined {
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
  if (more.length === 0 || !isTitle(lines, more, lines.firsts[more[0]!]!)) return undefined;
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

interface OrdinalRead {
  readonly ordinal: string;
  readonly style: 'roman' | 'letter';
  readonly certainty: Certainty;
}

/** A numeral or letter that follows the ordinals before it; what a scanner made of one ("TIT" for III) by its place. */
function readOrdinal(shown: string, count: Count): OrdinalRead | undefined {
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

function beginsTitle(lines: Lines, line: number, titleStart: number): boolean {
  const code = lines.text.charCodeAt(titleStart);
  return (
    beginsWithCapital(lines.text, titleStart, lines.ends[line]!) || (code >= 48 && code <= 57) || code === 45
  );
}

/** No sentence: not too long, and closed by no full stop, comma or semicolon. */
function isTitle(lines: Lines, own: readonly number[], titleStart: number): boolean {
  const last = own[own.length - 1]!;
  const end = lines.ends[last]!;
  if (end - titleStart > LONGEST_TITLE || own.length > MOST_LINES) return false;
  return (
    !/[.;,:]$/.test(lines.text.slice(Math.max(titleStart, end - 1), end)) ||
    /\b(?:a\.i|etc|No)\.$/.test(lines.text.slice(end - 5, end))
  );
}

const ITEM_START = /^(?:\(|[•–-] )/;
const ANY_ORDINAL = /^(?:[IVXLC]{1,7}|[A-Z]|\d{1,4}(?:\.\d{1,3})?)\.(?:\s|$)/;

/** The lines after `line` that go on with its title; `begun` tells that the title begins on that line, `greedy` that only a blank ends it. */
function titleLines(lines: Lines, kinds: Uint8Array, line: number, begun: boolean, greedy = false): number[] {
  const more: number[] = [];
  let previous = begun ? line : -1;
  for (let next = line + 1; next < lines.starts.length && more.length < MOST_LINES; next++) {
    const kind = kinds[next];
    if (kind === LineKind.blank) {
      if (previous >= 0 || next > line + 3) break;
      continue;
    }
    if (kind !== LineKind.text) break;
    if (
      ITEM_START.test(lineText(lines, next).slice(0, 3)) ||
      ANY_ORDINAL.test(lineText(lines, next).slice(0, 9))
    )
      break;
    if (
      ANNEX.test(lineText(lines, next)) ||
      PART.test(lineText(lines, next)) ||
      ROMAN_ALONE.test(lineText(lines, next))
    )
      break;
    if (/^\[[^\]]*\]$/.test(lineText(lines, next))) {
      more.push(next);
      continue;
    }
    if (previous < 0 && !beginsTitle(lines, next, lines.firsts[next]!)) break;
    if (
      previous >= 0 &&
      !(greedy && takesMore(lines, kinds, previous, next)) &&
      !continuesTitle(lines, kinds, previous, next)
    )
      break;
    more.push(next);
    previous = next;
  }
  return more;
}

/** Whether a title set apart by a blank takes the next line too: it does not close a sentence, and no running text begins. */
const takesMore = (lines: Lines, kinds: Uint8Array, line: number, next: number): boolean =>
  !/[.;]$/.test(lineText(lines, line)) &&
  lineLength(lines, next) < TEXT_WIDTH &&
  (!beginsParagraph(lines, kinds, next + 1) || ANY_ORDINAL.test(lineText(lines, next + 1).slice(0, 9)));

export const OPEN_END = /(?:,|-|–|\b(?:of|the|and|in|on|to|for|de|des|la|le|del|los|et|y|with|by|from))$/i;

/** Whether a title's line goes on in the next: it must, where the next begins small; it does, where the next word would not have fitted. */
function continuesTitle(lines: Lines, kinds: Uint8Array, line: number, next: number): boolean {
  const { text } = lines;
  if (/[.;]$/.test(text.slice(lines.ends[line]! - 1, lines.ends[line]!))) return false;
  if (beginsSmall(text, lines.firsts[next]!) || /^\d/.test(text[lines.firsts[next]!]!)) return true;
  if (beginsParagraph(lines, kinds, next)) return false;
  if (
    OPEN_END.test(lineText(lines, line)) ||
    (isCapitals(lineText(lines, line)) && isCapitals(lineText(lines, next)))
  )
    return true;
  return lineLength(lines, line) + 1 + firstWordLength(lines, next) > TITLE_WIDTH;
}

const isCapitals = (text: string): boolean => /[A-ZÀ-ÞЀ-Я]{3}/.test(text) && !/[a-zß-ÿа-џ]/.test(text);

/** How many characters the first word of a line has. */
export function firstWordLength(lines: Lines, line: number): number {
  let end = lines.firsts[line]!;
  while (end < lines.ends[line]! && lines.text.charCodeAt(end) > 32) end++;
  return end - lines.firsts[line]!;
}

/** A full line of running text, with more after it: the text under a title. */
function beginsParagraph(lines: Lines, kinds: Uint8Array, line: number): boolean {
  if (lineLength(lines, line) < TEXT_WIDTH) return false;
  const next = line + 1;
  return kinds[next] === LineKind.text && lineLength(lines, next) >= TEXT_WIDTH * 0.9;
}

/** A heading "1." with its title, among numbers that no paragraph took. */
export function figureHeadings(lines: Lines, kinds: Uint8Array): HeadingDraft[] {
  const found: HeadingDraft[] = [];
  let last = 0;
  for (let line = 0; line < lines.starts.length; line++) {
    if (kinds[line] === LineKind.heading) last = 0;
    if (kinds[line] !== LineKind.text) continue;
    const draft = figureAt(lines, kinds, line, last);
    if (!draft) continue;
    last = Number(draft.ordinal);
    for (const [index, own] of draft.lines.entries())
      kinds[own] = index === 0 ? LineKind.heading : LineKind.headingMore;
    found.push(draft);
  }
  return found;
}

const FIGURE = /(\d{1,2})\.(?=\s|$)/y;

function figureAt(lines: Lines, kinds: Uint8Array, line: number, last: number): HeadingDraft | undefined {
  const first = lines.firsts[line]!;
  const initial = lines.initials[line]!;
  if (initial < 49 || initial > 57) return undefined;
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
