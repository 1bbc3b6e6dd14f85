/** The title under a masthead. */

import { flowOf } from './flow';
import { CHAPTER, PART, ROMAN_ALONE } from './heading-words';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText, nextStart } from './lines';
import type { Located } from './model';
import { scriptHeadingAt } from './script-headings';
import { endsSentence } from './sentence';

const MOST_LINES = 14;
const LONGEST_LINE = 78;
const ENDS =
  /^(?:Summary|SUMMARY|Contents|CONTENTS|Note|Corrigendum|Addendum|Annex|ANNEX|Resumen|Résumé|Foreword|Introduction)\b.{0,12}$/;
const NUMBERED = /^(?:\d{1,3}|[IVX]{1,4}|[A-Zl])\.(?:\s|$)/;
/** The line of a masthead after which the subject of its agenda item stands. */
const AGENDA = /^(?:Agenda items?|Items? \d|Tema|Point|Пункт)\b/i;

/** What a title names itself, where no masthead vouches for it: "Report of the …". */
const DOCUMENT =
  /report|note|letter|summary|rapport|lettre|informe|nota|carta|доклад|записка|письмо|报告|说明|تقرير|مذكرة/i;

/**
 * Marks the title's lines, after the masthead's last line, and gives the title; undefined where there is none.
 * `isSure` tells that the masthead was read: under one that a scan destroyed, "NEW Documents officiels" is no title.
 */
export function markTitle(
  lines: Lines,
  kinds: Uint8Array,
  mastheadEnd: number,
  isSure: boolean,
): Located | undefined {
  if (mastheadEnd < 0) return undefined;
  const own: number[] = [];
  for (
    let line = afterSubject(lines, kinds, mastheadEnd);
    line < lines.starts.length && own.length < MOST_LINES;
    line++
  ) {
    if (kinds[line] === LineKind.blank) continue;
    if (kinds[line] !== LineKind.text || endsTitle(lines, line)) break;
    own.push(line);
  }
  while (
    own.length > 0 &&
    endsSentence(lines.text, lines.firsts[own[own.length - 1]!]!, lines.ends[own[own.length - 1]!]!)
  )
    own.pop();
  if (own.length === 0 || !(isSure || own.some(line => DOCUMENT.test(lineText(lines, line)))))
    return undefined;
  for (const line of own) kinds[line] = LineKind.title;
  const range = { start: lines.firsts[own[0]!]!, end: lines.ends[own[own.length - 1]!]! };
  const pieces = own.map(line => ({ start: lines.starts[line]!, end: nextStart(lines, line) }));
  return { value: flowOf(lines.text, pieces).text, range };
}

/** Passes over the subject of an agenda item, which stands between it and the title; where one stretch follows, it is the title. */
function afterSubject(lines: Lines, kinds: Uint8Array, mastheadEnd: number): number {
  const start = mastheadEnd + 1;
  if (!AGENDA.test(lineText(lines, mastheadEnd))) return start;
  let line = start;
  while (kinds[line] === LineKind.blank) line++;
  const subject = line;
  while (kinds[line] === LineKind.text && !endsTitle(lines, line)) line++;
  if (line === subject || kinds[line] !== LineKind.blank) return start;
  let next = line;
  while (kinds[next] === LineKind.blank) next++;
  if (kinds[next] !== LineKind.text || endsTitle(lines, next)) return start;
  for (let own = subject; own < line; own++) kinds[own] = LineKind.masthead;
  return next;
}

function endsTitle(lines: Lines, line: number): boolean {
  const text = lineText(lines, line);
  return (
    lineLength(lines, line) > LONGEST_LINE ||
    NUMBERED.test(text.slice(0, 8)) ||
    ENDS.test(text) ||
    /^\$?[\d,.]+$/.test(text) ||
    text.includes('    ') ||
    scriptHeadingAt(lines, line) !== undefined ||
    [CHAPTER, PART, ROMAN_ALONE].some(form => form.test(text))
  );
}
