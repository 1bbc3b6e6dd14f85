/** Which lines begin numbered paragraphs: told by the run of the numbers, since "12." at a line's start can be much else. */

import { CharSet, codeAt, isDigit, matchAt } from '../un/chars';
import { LineKind } from './line-kinds';
import { type Lines, lastAtOrBefore, lineLength } from './lines';
import type { Certainty, Range } from './model';
import { beginsWithCapital, endsSentence } from './sentence';

/** A line that begins with a number and a full stop. */
export interface Numbered {
  readonly line: number;
  /** `12`, `12 bis`, `138.12` */
  readonly number: string;
  readonly value: number;
  /** The 12 of 138.12, counted under 138. */
  readonly sub?: number | undefined;
  readonly range: Range;
  /** Where the text goes on in the line; its end where the number stands alone. */
  readonly textStart: number;
  readonly certainty: Certainty;
  /** The line before is blank or furniture, or closes a sentence. */
  readonly afterStop: boolean;
  /** Which run of numbers it belongs to: 0 is the first of the report; each that begins anew at 1 has the next number. */
  readonly count: number;
}

const PLAIN = /(\d{1,4})(?:(\.\d{1,3})\.?|( bis| ter| quater)\.?|\.)(?=\s|$|[“"A-ZА-Я«])/y;
/** Chinese and Arabic print "12." too, or "12-" and "١٢ -". */
const DASHED = /(\d{1,4}|[٠-٩]{1,4}) ?[-–](?=\s)/y;
/** A scanner's: "l8.", "I.", "l.", "4,", "3)". */
const MISREAD = /([lIO\d]{1,4})(?:[.,](?=\s|$))/y;

const HIGHEST = 2000;
/** A paragraph may be missing, or its number lost; more than so many in a row are not. */
const FARTHEST_GAP = 8;
/** Three years in a row are no paragraphs. */
const HIGHEST_OF_EXTRACT = 1500;
/** So many runs that were broken into are remembered. */
const DEEPEST = 32;

/** Chooses the lines that begin numbered paragraphs, and marks them in `kinds`. */
export function numberParagraphs(lines: Lines, kinds: Uint8Array, restarts: ReadonlySet<number>): Numbered[] {
  const candidates = candidatesOf(lines, kinds).filter(
    (candidate, index, all) => !numbersTitle(lines, kinds, candidate, all[index + 1]),
  );
  const chosen = choose(candidates, restarts);
  for (const { line } of chosen) kinds[line] = LineKind.paragraph;
  return chosen;
}

/** Whether the numbers tell that the text begins in the middle of a report. */
export const isExtract = (numbered: readonly Numbered[]): boolean =>
  numbered[0] !== undefined && numbered[0].value > FARTHEST_GAP + 1;

function candidatesOf(lines: Lines, kinds: Uint8Array): Numbered[] {
  const found: Numbered[] = [];
  for (let line = 0; line < lines.starts.length; line++) {
    const kind = kinds[line];
    if (kind !== LineKind.text || !mayBeNumber(lines, line)) continue;
    const numbered = numberOf(lines, kinds, line);
    if (numbered) found.push(numbered);
  }
  return found;
}

/** A title over a paragraph has so many lines at most. */
const MOST_TITLE_LINES = 3;

/**
 * "1.", a blank, "Follow-up of recommendations" and "2." close under it: the number is that of a heading, and the
 * paragraph's own comes after. A paragraph whose number stands so far from its text closes with a stop.
 */
function numbersTitle(lines: Lines, kinds: Uint8Array, own: Numbered, next: Numbered | undefined): boolean {
  if (!next || own.textStart < lines.ends[own.line]! || next.value < own.value) return false;
  const first = own.line + 2;
  if (kinds[own.line + 1] !== LineKind.blank || next.line <= first || next.line > first + MOST_TITLE_LINES)
    return false;
  for (let line = first; line < next.line; line++) if (kinds[line] !== LineKind.text) return false;
  const last = next.line - 1;
  return (
    beginsWithCapital(lines.text, lines.firsts[first]!, lines.ends[first]!) &&
    !endsSentence(lines.text, lines.firsts[last]!, lines.ends[last]!)
  );
}

/** A figure, or a letter that a scanner took one for, with more of the number or its stop after it. */
function mayBeNumber(lines: Lines, line: number): boolean {
  const initial = lines.initials[line]!;
  if (LETTERS_FOR_FIGURES.has(initial)) return AFTER_LETTERS.has(codeAt(lines.text, lines.firsts[line]! + 1));
  return isDigit(initial) || (initial >= 0x660 && initial <= 0x669);
}

const LETTERS_FOR_FIGURES = new CharSet('lIO');
const AFTER_LETTERS = new CharSet('lIO0123456789.,');

function numberOf(lines: Lines, kinds: Uint8Array, line: number): Numbered | undefined {
  const { text } = lines;
  const first = lines.firsts[line]!;
  const isFigure = !LETTERS_FOR_FIGURES.has(lines.initials[line]!);
  const plain = isFigure ? matchAt(PLAIN, text, first) : undefined;
  const found =
    plain ?? (isFigure ? matchAt(DASHED, text, first) : undefined) ?? matchAt(MISREAD, text, first);
  if (!found) return undefined;
  const digits = found[1]!;
  const value = Number(plain ? digits : asDigits(digits));
  if (!(value > 0 && value < HIGHEST)) return undefined;
  const sub = plain?.[2] === undefined ? undefined : Number(plain[2].slice(1));
  const number = `${value}${plain?.[2] ?? plain?.[3] ?? ''}`;
  const end = first + found[0].length;
  let textStart = end;
  while (textStart < lines.ends[line]! && text.charCodeAt(textStart) <= 32) textStart++;
  if (sub !== undefined && !beginsWithCapital(text, textStart, lines.ends[line]!)) return undefined;
  const numberEnd = first + digits.length + (plain?.[2] ?? plain?.[3] ?? '').length;
  return {
    line,
    number,
    value,
    sub,
    range: { start: first, end: numberEnd },
    textStart,
    certainty: plain || /^[\d٠-٩]+$/.test(digits) ? 'read' : 'inferred',
    afterStop: followsStop(lines, kinds, line),
    count: 0,
  };
}

const asDigits = (text: string): string =>
  text
    .replace(/[lI]/g, '1')
    .replace(/O/g, '0')
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660));

function followsStop(lines: Lines, kinds: Uint8Array, line: number): boolean {
  if (line === 0) return true;
  const before = kinds[line - 1];
  if (before !== LineKind.text) return true;
  const start = lines.firsts[line - 1]!;
  const end = lines.ends[line - 1]!;
  if (endsSentence(lines.text, start, end) || lineLength(lines, line - 1) < 60) return true;
  // a preamble closes its clauses with commas: "… budgetary questions, 2"
  return /,(?: ?\d{1,3})?$/.test(lines.text.slice(Math.max(start, end - 5), end));
}

/** The run so far: the paragraph that comes next. */
interface Run {
  /** The runs that this one broke into, a resolution quoted in a report: what each expects next. */
  readonly outer: { readonly next: number; readonly count: number }[];
  /** Numbers that were met before their turn, and are passed over when it comes. */
  readonly ahead: Set<number>;
  count: number;
  next: number;
  sub: number;
  line: number;
}

function choose(candidates: readonly Numbered[], restarts: ReadonlySet<number>): Numbered[] {
  const chosen: Numbered[] = [];
  const first = firstNumber(candidates);
  const run: Run = { outer: [], ahead: new Set(), count: 0, next: first, sub: 1, line: -1 };
  let counts = 1;
  const restartLines = [...restarts].sort((a, b) => a - b);
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    const restarted = crossesRestart(restartLines, run.line, candidate.line);
    if (!restarted && standsAhead(candidate, candidates, index, run)) {
      chosen.push({ ...candidate, count: run.count });
      run.ahead.add(candidate.value);
      continue;
    }
    if (!fits(candidate, candidates, index, run, restarted)) continue;
    if (candidate.value === 1 && candidate.sub === undefined && run.next > 1) {
      run.outer.push({ next: run.next, count: run.count });
      if (run.outer.length > DEEPEST) run.outer.shift();
      run.count = counts++;
      run.ahead.clear();
    }
    chosen.push({ ...candidate, count: run.count });
    run.line = candidate.line;
    if (candidate.sub === undefined) {
      run.next = candidate.value + 1;
      run.sub = 1;
      while (run.ahead.delete(run.next)) run.next++;
    } else {
      run.next = Math.max(run.next, candidate.value + 1);
      run.sub = candidate.sub + 1;
    }
  }
  return chosen;
}

/** So many numbers in a row tell that a text begins in the middle of a report. */
const LEAST_OF_EXTRACT = 3;

/** The number with which the paragraphs begin: 1, or 41 in an extract whose paragraphs are 41, 42, 43 and so on. */
function firstNumber(candidates: readonly Numbered[]): number {
  const first = candidates.find(({ afterStop, certainty }) => afterStop && certainty === 'read');
  if (!first || first.value <= FARTHEST_GAP + 1 || first.value > HIGHEST_OF_EXTRACT) return 1;
  const others = candidates.slice(candidates.indexOf(first) + 1).filter(({ sub }) => sub === undefined);
  for (let after = 1; after < LEAST_OF_EXTRACT; after++)
    if (others[after - 1]?.value !== first.value + after) return 1;
  return first.value;
}

/** Whether a heading that restarts the numbers (an annex, a part of a resolution) stands between two lines. */
function crossesRestart(restarts: readonly number[], from: number, to: number): boolean {
  const next = restarts[lastAtOrBefore(restarts, from) + 1];
  return next !== undefined && next < to;
}

/** So many lines with numbers after one that stands ahead are looked at. */
const LOOK_AFTER = 12;

/**
 * Whether a converter parted the columns of a page, so that a paragraph stands before those that it follows: 3, then 1, 2
 * and 4. All that it leaves out must come next, and the one after it.
 */
function standsAhead(
  { value, sub, certainty, number, afterStop }: Numbered,
  candidates: readonly Numbered[],
  index: number,
  run: Run,
): boolean {
  if (sub !== undefined || certainty !== 'read' || number.includes(' ') || !afterStop) return false;
  const missing = value - run.next;
  // 2, 4, 3, where but one is missing, is more often a slip of who numbered them
  if (missing < 2 || missing > FARTHEST_GAP || run.ahead.has(value)) return false;
  let want = run.next;
  for (let other = index + 1; other < Math.min(candidates.length, index + LOOK_AFTER); other++) {
    const next = candidates[other]!;
    // "405, A/C.4/406" at a line's start is no paragraph
    if (next.sub !== undefined || !next.afterStop || next.value > value + 1) continue;
    if (next.value === value + 1) return want === value;
    if (next.value !== want) return false;
    want++;
  }
  return false;
}

function fits(
  candidate: Numbered,
  candidates: readonly Numbered[],
  index: number,
  run: Run,
  restarted: boolean,
): boolean {
  const { value, number } = candidate;
  if (candidate.sub !== undefined) return fitsSub(candidate, candidates, index, run);
  if (number.includes(' ')) return value === run.next - 1;
  if (candidate.certainty === 'inferred' && value !== run.next) return false;
  if (value === run.next) {
    return candidate.afterStop || !anotherFollows(candidates, index);
  }
  if (value === 1) return restartsHere(candidate, candidates, index, run, restarted);
  if (candidate.afterStop && resumesOuter(value, run)) return true;
  if (value > run.next && value - run.next <= FARTHEST_GAP && candidate.afterStop)
    return goesOnAfterGap(candidates, index);
  return false;
}

/** Whether a number takes up a run that was broken into; that run goes on. */
function resumesOuter(value: number, run: Run): boolean {
  const at = run.outer.findLastIndex(outer => outer.next === value);
  if (at < 0) return false;
  run.count = run.outer[at]!.count;
  run.outer.length = at;
  return true;
}

/** Whether a better place for the same number follows soon, before the number after it. */
function anotherFollows(candidates: readonly Numbered[], index: number): boolean {
  const { value } = candidates[index]!;
  for (let other = index + 1; other < Math.min(candidates.length, index + 12); other++) {
    const { value: next, afterStop, sub } = candidates[other]!;
    if (sub !== undefined) continue;
    if (next === value && afterStop) return true;
    if (next === value + 1) return false;
  }
  return false;
}

/** 138.12 follows 138.11 or begins under paragraph 138. */
function fitsSub(candidate: Numbered, candidates: readonly Numbered[], index: number, run: Run): boolean {
  const { value, sub } = candidate;
  const under = value === run.next - 1 || value === run.next;
  if (!under || sub === undefined) return false;
  if (sub === run.sub) return true;
  const next = candidates[index + 1];
  return sub > run.sub && sub - run.sub <= FARTHEST_GAP && next?.sub === sub + 1;
}

/** "1." begins a new run where a heading says so, or where 2 follows and the old run is not taken up again. */
function restartsHere(
  candidate: Numbered,
  candidates: readonly Numbered[],
  index: number,
  run: Run,
  restarted: boolean,
): boolean {
  if (!candidate.afterStop) return false;
  let length = 1;
  let resumes = false;
  for (let other = index + 1; other < Math.min(candidates.length, index + 80); other++) {
    const { value, sub } = candidates[other]!;
    if (sub !== undefined) continue;
    if (value === length + 1) length++;
    else if (value === run.next && run.next > length + 1) {
      resumes = true;
      break;
    } else if (value === 1) break;
  }
  if (resumes) return false;
  return restarted || length >= 2;
}

/** A gap is believed where the numbers go on after it. */
function goesOnAfterGap(candidates: readonly Numbered[], index: number): boolean {
  const { value } = candidates[index]!;
  for (let other = index + 1; other < Math.min(candidates.length, index + 6); other++) {
    const next = candidates[other]!.value;
    if (next === value + 1) return true;
  }
  return index === candidates.length - 1;
}
