/** Captions of tables and figures, the cells under them, and the lettered notes under those. */

import { CharSet } from '../un/chars';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText } from './lines';
import type { Caption } from './model';
import type { NoteDraft } from './note-draft';
import type { PageLines } from './pages';
import { beginsSmall, beginsWithCapital, endsSentence } from './sentence';

/** A caption while the report is read. */
export interface CaptionDraft {
  readonly kind: Caption['kind'];
  readonly number: string;
  readonly lines: readonly number[];
  /** Where the title begins: on the caption's own line or on the next. */
  readonly titleStart: number;
}

const CAPTION =
  /^(Table|TABLE|Figure|FIGURE|Box|Map|Tableau|Encadré|Carte|Cuadro|Gráfico|Figura|Recuadro|Mapa|Таблица|Рисунок|Диаграмма|Вставка|表|图) ?([IVX]{1,5}\.\d{1,3}|\d{1,2}\.\d{1,3}|\d{1,3}|[IVXLC]{1,7}|[A-Z])(?:\.?$|[.:] ?(?=\S)|\s{2,}(?=\S))/;
const KINDS: Readonly<Record<string, Caption['kind']>> = {
  table: 'table',
  tableau: 'table',
  cuadro: 'table',
  таблица: 'table',
  表: 'table',
  box: 'box',
  encadré: 'box',
  recuadro: 'box',
  вставка: 'box',
  map: 'map',
  carte: 'map',
  mapa: 'map',
};
const INITIALS = new CharSet('TFBMECGRТРДВ表图');
const MOST_TITLE_LINES = 4;
/** Running text is at least so wide. */
export const PROSE = 66;
const WIDE_GAP = /\S\s{3,}\S/;

/** Finds captions, marks their lines and the cells under them, and gives the captions in order. */
export function readCaptions(lines: Lines, kinds: Uint8Array): CaptionDraft[] {
  const found: CaptionDraft[] = [];
  for (let line = 0; line < lines.starts.length; line++) {
    if (kinds[line] !== LineKind.text || !INITIALS.has(lines.initials[line]!)) continue;
    const caption = captionAt(lines, kinds, line);
    if (!caption) continue;
    for (const [index, own] of caption.lines.entries())
      kinds[own] = index === 0 ? LineKind.caption : LineKind.captionMore;
    found.push(caption);
    markCells(lines, kinds, caption.lines[caption.lines.length - 1]! + 1);
  }
  return found;
}

function captionAt(lines: Lines, kinds: Uint8Array, line: number): CaptionDraft | undefined {
  if (lineLength(lines, line) > 120) return undefined;
  const match = CAPTION.exec(lineText(lines, line));
  if (!match) return undefined;
  let titleStart = lines.firsts[line]! + match[0].length;
  const alone = titleStart >= lines.ends[line]!;
  if (!alone && !beginsWithCapital(lines.text, titleStart, lines.ends[line]!)) return undefined;
  // "Figure 4. Denial of freedom …" may close like a sentence; "Table 1 shows …" is one
  const labelled = /[.:] ?$/.test(match[0]);
  if (!alone && !labelled && /[.;]$/.test(lineText(lines, line))) return undefined;
  const own = [line];
  for (let next = line + 1; next < lines.starts.length && own.length <= MOST_TITLE_LINES; next++) {
    if (kinds[next] === LineKind.blank && alone && own.length === 1 && next === line + 1) continue;
    if (
      kinds[next] !== LineKind.text ||
      /^(?:Source|Note)s?:/.test(lineText(lines, next)) ||
      WIDE_GAP.test(lineText(lines, next)) ||
      /^[\d$(]/.test(lineText(lines, next))
    )
      break;
    const isFirst = alone && own.length === 1;
    if (!isFirst && !goesOn(lines, own[own.length - 1]!, next)) break;
    own.push(next);
  }
  if (alone && own.length > 1) titleStart = lines.firsts[own[1]!]!;
  return { kind: KINDS[match[1]!.toLowerCase()] ?? 'figure', number: match[2]!, lines: own, titleStart };
}

const goesOn = (lines: Lines, line: number, next: number): boolean =>
  beginsSmall(lines.text, lines.firsts[next]!) ||
  /(?:,|-|–|\b(?:of|the|and|in|to|for|by|de|des|la|y|et))$/.test(lineText(lines, line)) ||
  lineLength(lines, line) > PROSE + 4;

/** Marks as cells what follows a caption, until a numbered paragraph, a heading or running text. */
function markCells(lines: Lines, kinds: Uint8Array, from: number): void {
  let isOver = false;
  for (let line = from; line < lines.starts.length; line++) {
    const kind = kinds[line];
    if (kind === LineKind.blank && isOver) return;
    if (kind === LineKind.blank || kind === LineKind.furniture) continue;
    if (/^(?:Source|Fuente)s?:/.test(lineText(lines, line).slice(0, 9))) isOver = true;
    if (
      kind !== LineKind.text ||
      isProse(lines, kinds, line) ||
      CAPTION.test(lineText(lines, line).slice(0, 60))
    )
      return;
    kinds[line] = LineKind.table;
  }
}

/** Three full lines without gaps: running text again. */
function isProse(lines: Lines, kinds: Uint8Array, line: number): boolean {
  for (let next = line; next < line + 2; next++) {
    if (
      kinds[next] !== LineKind.text ||
      lineLength(lines, next) < PROSE ||
      WIDE_GAP.test(lineText(lines, next))
    )
      return false;
  }
  return (
    !/^(?:Source|Note|Abbreviation)s?:/.test(lineText(lines, line)) &&
    !/^[a-z] [A-Z]/.test(lineText(lines, line).slice(0, 3))
  );
}

const LETTERED = /^(?:\| ?)?(?:\^?\(?([a-z])\)?)(?:\s+(?=[A-Z“])|$)/;

/** "a Out for more than three nights" under a table, the letter perhaps alone on its line. Marks the lines as notes. */
export function tableNotes(lines: Lines, kinds: Uint8Array, pages: readonly PageLines[]): NoteDraft[] {
  const found: NoteDraft[] = [];
  for (const [page, { first, last }] of pages.entries()) {
    let expected = 'a';
    let open: NoteDraft | undefined;
    for (let line = first; line < last; line++) {
      const kind = kinds[line];
      if (kind === LineKind.caption) expected = 'a';
      if (kind !== LineKind.table && kind !== LineKind.text) {
        open = undefined;
        continue;
      }
      const stacked = stackAt(lines, kinds, line, page);
      const note = stacked ? undefined : letteredAt(lines, kinds, line, page, expected);
      if (stacked) {
        for (const one of stacked) {
          found.push(one);
          for (const own of [one.labelLine!, ...one.lines]) kinds[own] = LineKind.note;
        }
        line = stacked[stacked.length - 1]!.lines[stacked[stacked.length - 1]!.lines.length - 1]!;
        open = undefined;
      } else if (note) {
        open = note;
        found.push(note);
        expected = String.fromCharCode(note.number.charCodeAt(0) + 1);
        for (let own = line; own <= note.lines[0]!; own++)
          if (kinds[own] !== LineKind.blank) kinds[own] = LineKind.note;
        line = note.lines[0]!;
      } else if (
        open &&
        kind === LineKind.table &&
        !WIDE_GAP.test(lineText(lines, line)) &&
        lineLength(lines, line) > 20
      ) {
        open.lines.push(line);
        kinds[line] = LineKind.note;
      } else open = undefined;
    }
  }
  return found;
}

/** "a", "b" one above the other, and then the text of the first note and that of the second. */
function stackAt(lines: Lines, kinds: Uint8Array, line: number, page: number): NoteDraft[] | undefined {
  let count = 0;
  while (line + count < lines.starts.length && isLabel(lines, kinds, line + count, count)) count++;
  if (count < 2) return undefined;
  let next = line + count;
  while (next <= line + count + 1 && kinds[next] === LineKind.blank) next++;
  const texts: number[][] = [];
  const kind = kinds[next];
  for (; next < lines.starts.length && (kind === LineKind.text || kind === LineKind.table); next++) {
    if (kinds[next] !== kind) break;
    if (beginsNote(lines, next, texts.length < count ? texts[texts.length - 1] : [])) texts.push([next]);
    else texts[texts.length - 1]?.push(next);
  }
  if (texts.length !== count) return undefined;
  return texts.map((own, place) => {
    const start = lines.firsts[line + place]!;
    return {
      number: String.fromCharCode(SMALL_A + place),
      numberRange: { start, end: start + 1 },
      certainty: 'read',
      textStart: lines.firsts[own[0]!]!,
      lines: own,
      labelLine: line + place,
      page,
    };
  });
}

const SMALL_A = 97;

/** Whether a line is the letter of a note alone; `place` is that of the letter. */
const isLabel = (lines: Lines, kinds: Uint8Array, line: number, place: number): boolean =>
  lines.initials[line] === SMALL_A + place && lineLength(lines, line) === 1 && kinds[line] !== LineKind.note;

/** A capital after a sentence that is over, or after nothing; `before` are the lines of the note above, none where no note may begin. */
function beginsNote(lines: Lines, line: number, before: readonly number[] | undefined): boolean {
  if (!beginsWithCapital(lines.text, lines.firsts[line]!, lines.ends[line]!)) return false;
  if (before === undefined) return true;
  const last = before[before.length - 1];
  return last !== undefined && endsSentence(lines.text, lines.firsts[last]!, lines.ends[last]!);
}

function letteredAt(
  lines: Lines,
  kinds: Uint8Array,
  line: number,
  page: number,
  expected: string,
): NoteDraft | undefined {
  const code = lines.initials[line]!;
  if (!((code >= 97 && code <= 122) || code === 94 || code === 40 || code === 124)) return undefined;
  const second = lines.text.charCodeAt(lines.firsts[line]! + 1);
  if (code >= 97 && code <= 122 && !(second <= 32 || Number.isNaN(second) || second === 41)) return undefined;
  const match = LETTERED.exec(lineText(lines, line));
  if (!match || (match[1] !== expected && match[1] !== 'a')) return undefined;
  const start = lines.firsts[line]! + match[0].indexOf(match[1]!);
  const base = {
    number: match[1]!,
    numberRange: { start, end: start + 1 },
    certainty: 'read' as const,
    page,
  };
  if (match[0].length < lineLength(lines, line)) {
    const printedApart = /^\| ?\^|^\^|^[a-z]\t/.test(lineText(lines, line));
    return kinds[line] === LineKind.table || printedApart
      ? { ...base, textStart: lines.firsts[line]! + match[0].length, lines: [line] }
      : undefined;
  }
  let next = line + 1;
  while (next <= line + 2 && kinds[next] === LineKind.blank) next++;
  const closes =
    next < lines.starts.length && /[.”]$/.test(lineText(lines, next)) && lineLength(lines, next) > 20;
  const isNote =
    closes &&
    kinds[next] === kinds[line] &&
    beginsWithCapital(lines.text, lines.firsts[next]!, lines.ends[next]!);
  return isNote ? { ...base, textStart: lines.firsts[next]!, lines: [next], labelLine: line } : undefined;
}
