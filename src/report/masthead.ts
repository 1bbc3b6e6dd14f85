/** The head of the front page: who issues what, to whom, when. */

import { CharSet } from '../un/chars';
import { parseSymbol } from '../un/symbol';
import { WORDS } from '../un/words';
import { jobNumberIn } from './furniture';
import { LineKind } from './line-kinds';
import { beginsWithFormFeed, isBlank, type Lines, lineText, nextStart } from './lines';
import type { Located, Masthead, Range } from './model';
import { OFFICER } from './title-forms';

/** A masthead ends before this many lines that are not blank. */
const DEEPEST = 45;
const JOB_NUMBER_LINES = 140;

const ALL = Object.values(WORDS);
const NAMES = new Set(ALL.flatMap(words => words.masthead.unitedNations));
const DISTRIBUTION = new RegExp(
  `^(?:${[...new Set(ALL.flatMap(words => words.masthead.distribution))].map(word => word.replace('.', '\\.?')).join('|')}):?(?:\\s+|$)(.*)$`,
  'i',
);
const ORIGINAL = new RegExp(
  `^(?:${[...new Set(ALL.flatMap(words => words.masthead.original))].join('|')})\\s?:\\s*(.+)$`,
  'i',
);
const ORGANS = new Set([
  ...ALL.flatMap(words => words.organs.flatMap(organ => organ.names)),
  'human rights council',
  'trusteeship council',
]);
const MONTHS = new Set(ALL.flatMap(words => words.months.flat()));
const SESSION =
  /^(?:(?:[A-Z][a-z]+(?:-[a-z]+)?|[A-Z]+(?:-[A-Z]+)?) ?(?:special |emergency special |substantive |SPECIAL )?(?:sess ?ion|SESSION|year)|.{0,40}[\s\d](?:período de sesiones(?: sustantivo)?|session|сессия))$/;
/** The last letters of "session", "year", "sesiones", "sustantivo" and "сессия". */
const SESSION_ENDS = new CharSet('nNrsoя');
/** The place and days of a session, under its name: "Geneva, 4–15 November 2019", "28 April–30 May 2025". */
const SESSION_DAYS =
  /^\(?(?:[^\d,]{3,30}, )?\d{1,2}(?: (?:de )?[^\s\d]{3,12})?(?: ?[–-] ?| a | au | по )\d{1,2} (?:de )?[^\s\d]{3,12} (?:de )?\d{4}(?: года)?\)?$/;
/** An item of the agenda, as a masthead names it; a scanner may have damaged its first word: "ftem 108 of the provisional agenda". */
export const AGENDA =
  /^(?:(?:Agenda items?|AGENDA ITEMS?|Items?|ITEMS?|Programme items?|Temas?|TEMAS?|Points?|POINTS?|Пункты?|ПУНКТЫ?)\s\d|[^\s\d]{3,5} \d{1,3} of the (?:provisional|preliminary)|(?:临时)?议程项目|البند)(?!.{0,60}\.$)/;
/** The series in which organs' records and supplements are printed. */
const OFFICIAL_RECORDS =
  /^(?:Official Records|OFFICIAL RECORDS|Documents officiels|DOCUMENTS OFFICIELS|Documentos Oficiales|Официальные отчеты)(?:, \d{4})?$/;
const DISTRIBUTION_VALUE =
  /^(?:general|limited|restricted|générale|limitée|restreinte|reservada|limitada)\b/i;

interface Found {
  symbol?: Located;
  symbols: string[];
  organ?: Located;
  distribution?: Located;
  date?: Located;
  originalLanguage?: Located;
  jobNumber?: Located;
  hasName: boolean;
  hasSession: boolean;
  lastLine: number;
}

/** One column of a masthead line: `-layout` prints organ and distribution side by side, a word processor's table has tabs between. */
interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The head as it stands; its `title` is added when the blocks are known. */
export interface MastheadRead {
  readonly masthead: Masthead;
  /** The last line that belongs to it before the title; -1 where there is none. */
  readonly lastLine: number;
}

/** Reads the masthead from the top of a text. `evidence` counts the independent marks of one. */
export function readMasthead(lines: Lines): MastheadRead {
  const found: Found = { symbols: [], hasName: false, hasSession: false, lastLine: -1 };
  let seen = 0;
  for (let line = 0; line < lines.starts.length && seen < DEEPEST; line++) {
    if (isBlank(lines, line)) continue;
    seen++;
    if (isOver(lines, line, found)) break;
    let isMark = false;
    for (const cell of cellsOf(lines, line)) isMark = readCell(cell, found) || isMark;
    if (isMark) found.lastLine = line;
  }
  readJobNumber(lines, found);
  return { masthead: toMasthead(lines, found), lastLine: found.lastLine };
}

/** A numbered paragraph or heading, who presides, or a page that ends: what follows is no masthead. */
function isOver(lines: Lines, line: number, found: Found): boolean {
  const text = lineText(lines, line);
  if (/^(?:\d{1,2}|[IVX]{1,4})\.(?:\s|$)/.test(text.slice(0, 8)) || OFFICER.test(text)) return true;
  if (line === 0 || found.lastLine < 0 || !found.date) return false;
  if (beginsWithFormFeed(lines, line)) return true;
  // the foot of the front page, where no form feed follows it
  return !!found.distribution && !!found.symbol && text.length < 80 && jobNumberIn(text) !== undefined;
}

function* cellsOf(lines: Lines, line: number): Generator<Cell> {
  const text = lineText(lines, line);
  let start = 0;
  for (const gap of text.matchAll(/\t+|\s{3,}/g)) {
    yield { text: text.slice(start, gap.index), start: lines.firsts[line]! + start };
    start = gap.index + gap[0].length;
  }
  yield { text: text.slice(start), start: lines.firsts[line]! + start };
}

function readCell(cell: Cell, found: Found): boolean {
  const text = (cell.text.startsWith('^') ? cell.text.slice(1) : cell.text).trim();
  return (
    (text.length <= LONGEST_NAME && readName(cell, text, found)) ||
    readSymbolCell(cell, text, found) ||
    readDistribution(cell, text, found) ||
    readDateCell(cell, text, found)
  );
}

/** No name of the Organization or of an organ is longer, with what a scanner made of the emblem. */
const LONGEST_NAME = 80;

/** The name of the Organization or of an organ. */
function readName(cell: Cell, text: string, found: Found): boolean {
  const lower = text.toLowerCase();
  if (NAMES.has(lower)) {
    found.hasName = true;
    return true;
  }
  if (lower === 'united' || lower === 'nations') return true;
  const organ = organIn(text, lower);
  if (organ === undefined) return false;
  found.organ ??= locate(cell, organ);
  return true;
}

/** An organ's name, perhaps with what a scanner made of the emblem before it: "« \\y Security Council". */
function organIn(text: string, lower: string): string | undefined {
  if (ORGANS.has(lower)) return text;
  if (!lower.endsWith(' council') && !lower.endsWith(' assembly')) return undefined;
  const name = /(?:security|economic and social|human rights|trusteeship) council$|general assembly$/.exec(
    lower,
  )?.[0];
  const strayed =
    name !== undefined &&
    text.length - name.length < 8 &&
    !/[a-zß-ÿа-џ]{2}/.test(text.slice(0, text.length - name.length));
  return strayed ? text.slice(text.length - name.length) : undefined;
}

function readSymbolCell(cell: Cell, text: string, found: Found): boolean {
  if (!text.includes('/') || text.length > 60) return false;
  // the hyphen at the end of a line joins the other half below: "A/98/677-", "S/2044/120"
  const plain = text.replace(/[*-]+$/, '').trim();
  const symbol = parseSymbol(plain);
  if (!symbol || symbol.end < plain.length) return false;
  const isFirst = found.symbol === undefined;
  if (!isFirst && found.date !== undefined) return false; // a running head after the masthead
  if (found.symbols.includes(symbol.canonical)) return true;
  for (const half of symbol.halves) found.symbols.push(half.canonical);
  const range = { start: isFirst ? cell.start : found.symbol!.range.start, end: cell.start + plain.length };
  found.symbol = { value: [...found.symbols].join('-'), range };
  return true;
}

function readDistribution(cell: Cell, text: string, found: Found): boolean {
  const distribution = DISTRIBUTION.exec(text);
  if (distribution) {
    const value = distribution[1]!.trim();
    if (value !== '') found.distribution ??= locate(cell, value);
    else found.distribution ??= { value: '', range: { start: cell.start, end: cell.start + text.length } };
    return true;
  }
  if (found.distribution?.value === '' && DISTRIBUTION_VALUE.test(text)) {
    found.distribution = locate(cell, text);
    return true;
  }
  const original = ORIGINAL.exec(text);
  if (!original) return false;
  found.originalLanguage ??= locate(cell, original[1]!.trim());
  return true;
}

function readDateCell(cell: Cell, text: string, found: Found): boolean {
  const date = dateIn(text);
  if (date !== undefined) {
    found.date ??= locateDate(cell, date);
    return true;
  }
  if (isSession(text) || AGENDA.test(text) || OFFICIAL_RECORDS.test(text)) {
    found.hasSession = true;
    return true;
  }
  return found.hasSession && SESSION_DAYS.test(text);
}

/** Whether a line is the name of a session and no more: "Ninety-eighth session", "Eightieth year". */
export const isSession = (text: string): boolean =>
  SESSION_ENDS.has(text.charCodeAt(text.length - 1)) && SESSION.test(text);

const DATE =
  /^(?:\[?|[^\s\d,]{3,14},? )((\d{1,2})(?:er)? (?:de )?([A-Za-zÀ-ɏЀ-ӿ]+)\.? (?:de )?(\d{2} ?\d{2}))(?:\]?| г\.| года)(,.{0,24})?$/;

/** "21 November 2018", "24 octobre 2024", "10 de enero de 2025", in brackets, or with the day of the week and the hour of a meeting; nothing else. */
function dateIn(text: string): string | undefined {
  const match = DATE.exec(text);
  if (!match || !MONTHS.has(match[3]!.toLowerCase())) return undefined;
  return match[1];
}

/** A scanner may have parted the year: "25 July 19 84". */
function locateDate(cell: Cell, printed: string): Located {
  const { value, range } = locate(cell, printed);
  const mended = value.replace(/(\d{2}) (\d{2})$/, '$1$2');
  return mended === value ? { value, range } : { value: mended, range, inferred: true };
}

const locate = (cell: Cell, value: string): Located => {
  const start = cell.start + Math.max(0, cell.text.indexOf(value));
  return { value, range: { start, end: start + value.length } };
};

function readJobNumber(lines: Lines, found: Found): void {
  for (let line = 0; line < Math.min(lines.starts.length, JOB_NUMBER_LINES); line++) {
    const text = lineText(lines, line);
    const value = text.length < 80 ? jobNumberIn(text) : undefined;
    if (value === undefined) continue;
    const start = lines.firsts[line]! + text.indexOf(value);
    found.jobNumber = { value, range: { start, end: start + value.length } };
    return;
  }
}

function toMasthead(lines: Lines, found: Found): Masthead {
  const { symbol, symbols, organ, distribution, date, originalLanguage, jobNumber } = found;
  const marks = [
    found.hasName,
    symbol,
    organ,
    distribution,
    date,
    originalLanguage,
    jobNumber,
    found.hasSession,
  ];
  const range: Range = { start: 0, end: found.lastLine < 0 ? 0 : nextStart(lines, found.lastLine) };
  return {
    range,
    symbols,
    evidence: marks.filter(Boolean).length,
    ...(symbol && { symbol }),
    ...(organ && { organ }),
    ...(distribution && distribution.value !== '' && { distribution }),
    ...(date && { date }),
    ...(originalLanguage && { originalLanguage }),
    ...(jobNumber && { jobNumber }),
  };
}

/** Marks the masthead's lines; those in its reach that are none of its marks stay text: a title, a list of items. */
export function markMasthead(lines: Lines, kinds: Uint8Array, lastLine: number): void {
  for (let line = 0; line <= lastLine; line++) {
    if (!isBlank(lines, line) && kinds[line] !== LineKind.furniture) kinds[line] = LineKind.masthead;
  }
}
