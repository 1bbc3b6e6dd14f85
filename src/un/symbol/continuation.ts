/**
 * Further symbols that a list names by their last part alone: "A/CN.4/771 and Add.1–3", "A/C.6/60/SR.8, 9 and 10",
 * "A/79/L.64 and L.72", "(A/AC.109/2013 and Add.1, 2014 and 2015)".
 */

import { matchAt } from '../chars';
import { MODIFIERS } from './elements';
import { joinParts, parseSymbol } from './parse';
import type { SymbolHalf, SymbolPart } from './types';

export interface Continuation {
  /** Where the further part stands: "Add.1", or its number alone in "Add.1 and 2"; all members of a range stand at the whole range. */
  readonly start: number;
  readonly end: number;
  readonly canonical: string;
  readonly halves: readonly string[];
}

export interface Continuations {
  readonly items: readonly Continuation[];
  /** Where reading may go on; the given `end` where there are none. */
  readonly next: number;
}

const JOIN = /,? ?(?:and|et|y|e|и|&|و|和|及|、) ?|, ?/y;
/** Most symbols are followed by a word: those are let go before anything is parsed. */
const PROBE =
  /(?:,? ?(?:and|et|y|e|и|&|و|和|及|、) ?|, ?| ?[-‐‑–—] ?| (?:to|à|a|по) | ?[至到] ?)(?:\d|add|amend|corr|rev|sr|pv|l\.|crp|wp|inf)/iy;
const TAIL = /(?:\/(?:add|amend|corr|rev)\. ?\d{1,3}){0,2}(?![A-Za-z\d])/iy;
const MODIFIER = /(add|amend|corr|rev)\. ?(\d{1,3}|[lI](?![A-Za-z\d]))/iy;
const COUNTED = /(SR|PV|L|CRP|WP|INF)\. ?(\d{1,5})/y;
const NUMBER = /(\d{1,5})(?= ?[)\];]|,(?!\d)|\.(?!\d)|$| (?:and|et|y|и|&) | ?[-–—] ?\d)/y;
const RANGE =
  /(?: ?[-‐‑–—] ?| (?:to|à|a|по) | ?[至到] ?)(?:(?:add|corr|rev|sr|pv)\. ?)?(\d{1,5})(?![A-Za-z\d/])/iy;
/** A dash that follows at once, where a word would be too little: "S/2018/136–138". */
const ATTACHED_RANGE = /[-‐‑–—](\d{1,5})(?![A-Za-z\d/])/y;

const MOST_ITEMS = 60;
/** "Add.1, 30 and 31 May": numbers far from the one before belong to something else. */
const FARTHEST = 15;
const FARTHEST_OPENING = 240;

/** What numbers that follow may count on from. */
interface Series {
  /** `Add`, `SR`, `L`; empty for the documents' own numbers. */
  readonly code: string;
  readonly number: number;
}

interface State {
  readonly items: Continuation[];
  /** The document that an addendum would be of: the last one that the list named. */
  halves: readonly SymbolHalf[];
  addition: Series | undefined;
  counter: Series | undefined;
  next: number;
}

/**
 * Reads on after a symbol that ended at `end` of flowing text; `base` is its canonical form. "and Corr.1" adds a
 * corrigendum to it, "and Rev.2" after `…/Rev.1` takes its place, "–3" after `…/Add.1` ends a range; both halves of a
 * joint symbol take the addition. Numbers alone go on from records of meetings, from additions, and inside a
 * parenthesis from documents.
 */
export function scanContinuation(text: string, end: number, base: string): Continuations {
  const none = { items: [], next: end };
  if (!matchAt(PROBE, text, end)) return none;
  const halves = parseSymbol(base)?.halves;
  if (!halves) return none;
  const state: State = {
    items: [],
    halves,
    addition: additionOf(halves),
    counter: counterOf(halves),
    next: end,
  };
  readRangeOfBase(text, state);
  const counts = isRecord(state.counter) || isInParenthesis(text, end);
  while (state.items.length < MOST_ITEMS && readMember(text, state, counts)) {
    // one member a round
  }
  return { items: state.items, next: state.next };
}

/** "A/CN.4/SR.3718–3721", "A/66/152/Add.1–3": the base is the first of a range. */
function readRangeOfBase(text: string, state: State): void {
  const series = state.addition ?? state.counter;
  if (!series) return;
  const isSafe = state.addition !== undefined || isRecord(series);
  const range = matchAt(isSafe ? RANGE : ATTACHED_RANGE, text, state.next);
  const last = range ? lastOf(series.number, range[1]!, isSafe ? MOST_ITEMS : FARTHEST) : series.number;
  if (last === series.number) return;
  const start = state.next;
  state.next += range![0].length;
  addMembers(state, series, series.number + 1, last, '', start);
}

function readMember(text: string, state: State, counts: boolean): boolean {
  const join = matchAt(JOIN, text, state.next);
  if (!join) return false;
  const start = state.next + join[0].length;
  const coded = matchAt(MODIFIER, text, start) ?? counted(text, start, state);
  if (coded) {
    const end = start + coded[0].length;
    const tail = matchAt(TAIL, text, end);
    if (!tail) return false;
    state.next = end + tail[0].length;
    const series = { code: codeOf(coded[1]!), number: Number(coded[2]!.replace(/[lI]/, '1')) };
    readRange(text, state, series, tail[0].replace(/ /g, ''), start);
    return true;
  }
  const number = matchAt(NUMBER, text, start);
  const series = number && seriesOf(state, Number(number[1]), counts);
  if (!series) return false;
  state.next = start + number[0].length;
  readRange(text, state, { code: series.code, number: Number(number[1]) }, '', start);
  return true;
}

function readRange(text: string, state: State, series: Series, tail: string, start: number): void {
  const range = tail === '' ? matchAt(RANGE, text, state.next) : undefined;
  const last = range ? lastOf(series.number, range[1]!, MOST_ITEMS) : series.number;
  if (last > series.number) state.next += range![0].length;
  addMembers(state, series, series.number, last, tail, start);
}

/** The end of a range that rises from `first`, or `first` where the figures are none. */
const lastOf = (first: number, figures: string, most: number): number =>
  Number(figures) > first && Number(figures) <= first + most ? Number(figures) : first;

/** What a lone number goes on from: the additions, or else the documents or meetings. */
function seriesOf({ addition, counter }: State, value: number, counts: boolean): Series | undefined {
  const follows = (series: Series | undefined): boolean =>
    series !== undefined && value > series.number && value <= series.number + FARTHEST;
  if (follows(addition)) return addition;
  return counts && follows(counter) ? counter : undefined;
}

function addMembers(
  state: State,
  { code }: Series,
  first: number,
  last: number,
  tail: string,
  start: number,
): void {
  const isAddition = MODIFIERS.has(code.toLowerCase());
  for (let number = first; number <= last; number++) {
    const symbols = state.halves.map(({ parts }) =>
      isAddition
        ? `${withoutAddition(parts, code)}/${code}.${number}${tail}`
        : withNumber(parts, number, tail),
    );
    state.items.push({ start, end: state.next, canonical: symbols.join('-'), halves: symbols });
  }
  if (isAddition) {
    state.addition = { code, number: last };
    return;
  }
  state.halves = parseSymbol(state.items[state.items.length - 1]!.canonical)?.halves ?? state.halves;
  state.counter = { code, number: last };
  state.addition = undefined;
}

const isRecord = (series: Series | undefined): boolean => series?.code === 'SR' || series?.code === 'PV';

const codeOf = (printed: string): string => MODIFIERS.get(printed.toLowerCase())?.text ?? printed;

/** "L.72" goes on from `A/79/L.64`, but not from a report. */
function counted(text: string, start: number, { counter }: State): RegExpExecArray | undefined {
  const match = matchAt(COUNTED, text, start);
  return match && match[1] === counter?.code ? match : undefined;
}

function additionOf(halves: readonly SymbolHalf[]): Series | undefined {
  const last = halves[0]!.parts[halves[0]!.parts.length - 1]!;
  const [, code, number] = (last.kind === 'modifier' && /^([A-Z][a-z]+)\.(\d+)$/.exec(last.text)) || [];
  return code === undefined ? undefined : { code, number: Number(number) };
}

/** Index of the part that counts: `SR.985`, `L.64`, or the document's number; -1 where numbers do not simply go on. */
function countingPart(parts: readonly SymbolPart[]): number {
  let index = parts.length - 1;
  while (parts[index]!.kind === 'modifier') index--;
  const { kind, text } = parts[index]!;
  if (kind === 'nature') return /^[A-Z]+\.\d+$/.test(text) ? index : -1;
  return kind === 'number' && /^\d+$/.test(text) ? index : -1;
}

function counterOf(halves: readonly SymbolHalf[]): Series | undefined {
  const { parts } = halves[0]!;
  const index = halves.length === 1 ? countingPart(parts) : -1;
  if (index < 1) return undefined;
  const [, code, number] = /^(?:([A-Z]+)\.)?(\d+)$/.exec(parts[index]!.text)!;
  return { code: code ?? '', number: Number(number) };
}

function withNumber(parts: readonly SymbolPart[], number: number, tail: string): string {
  const index = countingPart(parts);
  const changed = {
    ...parts[index]!,
    text: parts[index]!.text.replace(/^([A-Z]+\.)?\d+$/, (_, code = '') => code + number),
  };
  return joinParts([...parts.slice(0, index), changed]) + tail;
}

/** The parts up to the one of the same kind: `…/Add.1` and "Add.2" makes `…/Add.2`. */
function withoutAddition(parts: readonly SymbolPart[], code: string): string {
  const same = parts.findIndex(part => part.text.startsWith(`${code}.`));
  return joinParts(same > 0 ? parts.slice(0, same) : parts);
}

/** Whether a parenthesis opened shortly before has not closed; those of the symbol itself have. */
function isInParenthesis(text: string, end: number): boolean {
  let closed = 0;
  for (let at = end - 1; at >= 0 && at > end - FARTHEST_OPENING; at--) {
    const code = text.charCodeAt(at);
    if (code === 41) closed++;
    else if (code === 40 && closed-- === 0) return true;
  }
  return false;
}
