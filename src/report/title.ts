/** The title: under a masthead, on a title page, over the text of a resolution. */

import { CHAPTER, PART, ROMAN_ALONE } from './heading-words';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText } from './lines';
import { AGENDA } from './masthead';
import type { Located } from './model';
import { scriptHeadingAt } from './script-headings';
import { endsSentence } from './sentence';
import {
  DOCUMENT,
  isBareDocument,
  isEnacting,
  isImprint,
  isNoise,
  MEETING,
  NUMBERED_RESOLUTION,
  OFFICER,
  RESOLUTION_NUMBER,
  SUPPLEMENT,
} from './title-forms';
import { beginsParagraph, TEXT_WIDTH } from './title-lines';
import { type TitleLines, titleText, withoutStars } from './title-text';

const MOST_LINES = 14;
/** A resolution's number stands no farther under the masthead: "Resolution adopted by …", "[on the report of …]". */
const MOST_ABOVE = 10;
const RIGHT_UNDER = 3;
const LONGEST_LINE = 78;
const ENDS =
  /^(?:Summary|SUMMARY|Contents|CONTENTS|SOMMAIRE|Note|Corrigendum|Addendum|Annex|ANNEX|Resumen|Résumé|Foreword|Introduction|INTRODUCTION)\b.{0,12}$/;
const NUMBERED = /^(?:\d{1,3}|[IVX]{1,4}|[A-Zl])\.(?:\s|$)/;
const LETTER =
  /^(?:(?:Identical )?[Ll]etters? dated|Note verbale dated|Lettres? |Carta |Notes? verbales? |Письмо )/;

/**
 * Marks the title's lines and gives the title; undefined where there is none, or none that is sure. It is what a
 * catalogue of documents gives:
 *
 * - of most documents the lines under the masthead, subject and author: "Lights of the harbours: Report of the
 *   Secretary-General"; where they name the author alone, after the subject of the agenda item;
 * - of a supplement of the Official Records what its title page says above the imprint;
 * - of a resolution its subject, without its number, which is its symbol's; those of the Security Council have none and
 *   are called by their number: "Resolution 2776 (2025)";
 * - of a record its meeting: "64th plenary meeting".
 *
 * `isSure` tells that the masthead was read: under one that a scan destroyed, "NEW Documents officiels" is no title.
 */
export function markTitle(
  lines: Lines,
  kinds: Uint8Array,
  mastheadEnd: number,
  isSure: boolean,
): Located | undefined {
  if (mastheadEnd < 0) return undefined;
  const found =
    titleInMasthead(lines, mastheadEnd) ??
    titleOfResolution(lines, kinds, mastheadEnd) ??
    titleUnder(lines, kinds, mastheadEnd);
  const own = found.own;
  if (own.length === 0 || !(isSure || own.some(line => DOCUMENT.test(lineText(lines, line)))))
    return undefined;
  for (const line of own) kinds[line] = LineKind.title;
  return {
    value: titleText(lines, found),
    range: { start: found.start, end: lines.ends[own[own.length - 1]!]! },
  };
}

/** A title among the masthead's lines or right under them: of a resolution of the Security Council, of a meeting, on a title page. */
function titleInMasthead(lines: Lines, mastheadEnd: number): TitleLines | undefined {
  let series = -1;
  const last = Math.min(mastheadEnd + RIGHT_UNDER, lines.starts.length - 1);
  for (let line = 0; line <= last; line++) {
    const text = lineText(lines, line);
    if (text === '') continue;
    if (NUMBERED_RESOLUTION.test(text) || MEETING.test(text))
      return { own: [line], start: lines.firsts[line]! };
    if (SUPPLEMENT.test(text)) series = line;
    if (series < 0 || !isImprint(text)) continue;
    const own = linesBetween(lines, series + 1, line);
    return own.length > 0 && own.length <= MOST_LINES ? { own, start: lines.firsts[own[0]!]! } : undefined;
  }
  return undefined;
}

function linesBetween(lines: Lines, from: number, to: number): number[] {
  const own: number[] = [];
  for (let line = from; line < to; line++) if (lineLength(lines, line) > 0) own.push(line);
  return own;
}

/** The subject behind a resolution's number; what stands over it goes to the masthead. */
function titleOfResolution(lines: Lines, kinds: Uint8Array, mastheadEnd: number): TitleLines | undefined {
  let above = 0;
  for (let line = mastheadEnd + 1; line < lines.starts.length && above < MOST_ABOVE; line++) {
    if (kinds[line] === LineKind.blank) continue;
    if (kinds[line] !== LineKind.text) return undefined;
    above++;
    const number = RESOLUTION_NUMBER.exec(lineText(lines, line).slice(0, 24))?.[0];
    if (number === undefined) continue;
    let start = lines.firsts[line]! + number.length;
    while (start < lines.ends[line]! && lines.text.charCodeAt(start) <= 32) start++;
    const isAlone = start === lines.ends[line];
    const own = isAlone ? [] : [line];
    takeLines(lines, kinds, line + 1, own);
    if (own.length === 0) return undefined;
    giveToMasthead(kinds, mastheadEnd + 1, own[0]!);
    return { own, start: isAlone ? lines.firsts[own[0]!]! : start };
  }
  return undefined;
}

/** The lines under the masthead, after what a scanner made of an emblem; what stands over them goes to the masthead. */
function titleUnder(lines: Lines, kinds: Uint8Array, mastheadEnd: number): TitleLines {
  const subject = subjectOfItem(lines, kinds, mastheadEnd);
  const under: number[] = [];
  takeLines(lines, kinds, subject.end, under);
  dropSentence(lines, kinds, under);
  const isBare = isBareDocument(withoutStars(lines, under, lines.firsts[under[0] ?? 0]!));
  const all = isBare ? [...subject.lines, ...under] : under;
  const own = all.slice(all.findLastIndex(line => isNoise(lineText(lines, line))) + 1);
  giveToMasthead(kinds, mastheadEnd + 1, own[0] ?? subject.end);
  return { own, start: lines.firsts[own[0] ?? 0]! };
}

function giveToMasthead(kinds: Uint8Array, from: number, to: number): void {
  for (let line = from; line < to; line++) if (kinds[line] === LineKind.text) kinds[line] = LineKind.masthead;
}

/** Lines from `from` on, as long as they may be a title's, are added to `own`. */
function takeLines(lines: Lines, kinds: Uint8Array, from: number, own: number[]): void {
  let isLetter = false;
  for (let line = from; line < lines.starts.length && own.length < MOST_LINES; line++) {
    if (kinds[line] === LineKind.blank) continue;
    if (kinds[line] !== LineKind.text || endsTitle(lines, kinds, line)) break;
    // the titles of letters are set narrower than their text
    if (isLetter && lineLength(lines, line) >= TEXT_WIDTH) break;
    isLetter ||= LETTER.test(lineText(lines, line));
    own.push(line);
  }
}

/** A sentence that was taken for lines of the title goes, and the full lines that it began with. */
function dropSentence(lines: Lines, kinds: Uint8Array, own: number[]): void {
  const last = (): number => own[own.length - 1]!;
  while (own.length > 0 && endsSentence(lines.text, lines.firsts[last()]!, lines.ends[last()]!)) {
    own.pop();
    while (own.length > 0 && lineLength(lines, last()) >= TEXT_WIDTH && kinds[last() + 1] !== LineKind.blank)
      own.pop();
  }
}

/**
 * The subject of an agenda item, which stands between it and the title, and the line after it; where one stretch follows
 * the item, it is the title.
 */
function subjectOfItem(
  lines: Lines,
  kinds: Uint8Array,
  mastheadEnd: number,
): { readonly lines: readonly number[]; readonly end: number } {
  const none = { lines: [], end: mastheadEnd + 1 };
  if (!AGENDA.test(lineText(lines, mastheadEnd))) return none;
  let line = mastheadEnd + 1;
  while (kinds[line] === LineKind.blank) line++;
  const subject = line;
  const most = subject + MOST_LINES;
  while (line <= most && kinds[line] === LineKind.text && !endsTitle(lines, kinds, line)) line++;
  if (line === subject || kinds[line] !== LineKind.blank) return none;
  let next = line;
  while (kinds[next] === LineKind.blank) next++;
  if (kinds[next] !== LineKind.text || endsTitle(lines, kinds, next)) return none;
  return { lines: linesBetween(lines, subject, line), end: next };
}

function endsTitle(lines: Lines, kinds: Uint8Array, line: number): boolean {
  const text = lineText(lines, line);
  return (
    (text.length > LONGEST_LINE && !isUnwrapped(lines, kinds, line)) ||
    NUMBERED.test(text.slice(0, 8)) ||
    ENDS.test(text) ||
    text.startsWith('*') ||
    isFigure(text) ||
    isFigure(textBelow(lines, kinds, line)) ||
    text.includes('    ') ||
    OFFICER.test(text) ||
    isEnacting(text) ||
    isImprint(text) ||
    scriptHeadingAt(lines, line) !== undefined ||
    [CHAPTER, PART, ROMAN_ALONE].some(form => form.test(text)) ||
    beginsParagraph(lines, kinds, line)
  );
}

/** A long line alone, as converters that do not break lines give a title. */
const isUnwrapped = (lines: Lines, kinds: Uint8Array, line: number): boolean =>
  lineLength(lines, line) < LONGEST_UNWRAPPED &&
  kinds[line - 1] !== LineKind.text &&
  kinds[line + 1] === LineKind.blank &&
  !endsSentence(lines.text, lines.firsts[line]!, lines.ends[line]!);

const LONGEST_UNWRAPPED = 300;

const isFigure = (text: string): boolean => /^\$?[\d,.]+$/.test(text);

/** The next line, which may be the figure that a row of a table is the label of: "Appropriation for 2024/25", "$499,765,200". */
function textBelow(lines: Lines, kinds: Uint8Array, line: number): string {
  let next = line + 1;
  while (kinds[next] === LineKind.blank) next++;
  return next < lines.starts.length ? lineText(lines, next) : '';
}
