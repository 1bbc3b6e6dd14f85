/** Further symbols that a list names by their last part alone: "A/CN.4/771 and Add.1–3", "A/C.6/60/SR.8, 9 and 10". */

import { matchAt, SPACE } from './chars';
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
const MODIFIER =
  /(add|amend|corr|rev)\. ?(\d{1,3}|[lI](?![A-Za-z\d]))((?:\/(?:add|amend|corr|rev)\. ?\d{1,3}){0,2})(?![A-Za-z\d])/iy;
const RANGE = /(?: ?[-‐‑–—] ?| (?:to|à|a|по) | ?[至到] ?)(?:(?:add|corr|rev)\. ?)?(\d{1,5})(?![A-Za-z\d/])/iy;
const NUMBER = /(\d{1,5})(?= ?[)\];]|,(?!\d)|\.(?!\d)|$| (?:and|et|y|и|&) | ?[-–—] ?\d)/y;

const MOST_ITEMS = 60;
/** "Add.1, 30 and 31 May": numbers far from the one before belong to something else. */
const FARTHEST = 15;

interface Series {
  /** `Add`, `SR` */
  readonly code: string;
  readonly number: number;
}

/**
 * Reads on after a symbol that ended at `end` of flowing text; `base` is its canonical form. "and Corr.1" adds a
 * corrigendum to it, "and Rev.2" after `…/Rev.1` takes its place; both halves of a joint symbol take the addition.
 */
export function scanContinuation(text: string, end: number, base: string): Continuations {
  const none = { items: [], next: end };
  const first = text.charCodeAt(end);
  if (first !== SPACE && first !== 44 && first !== 0x3001 && first !== 38) return none;
  const halves = parseSymbol(base)?.halves;
  if (!halves) return none;
  const items: Continuation[] = [];
  let series = recordSeries(halves);
  let next = end;
  while (items.length < MOST_ITEMS) {
    const join = matchAt(JOIN, text, next);
    if (!join) break;
    const start = next + join[0].length;
    const modifier = matchAt(MODIFIER, text, start);
    const number = modifier || !series ? undefined : matchAt(NUMBER, text, start);
    const read = modifier ?? number;
    if (!read) break;
    const value = Number(modifier ? modifier[2]!.replace(/[lI]/, '1') : read[1]);
    const code = modifier ? MODIFIERS.get(modifier[1]!.toLowerCase())!.text : series!.code;
    if (number && (value <= series!.number || value > series!.number + FARTHEST)) break;
    const tail = modifier?.[3]?.replace(/ /g, '') ?? '';
    next = start + read[0].length;
    const range = tail === '' ? matchAt(RANGE, text, next) : undefined;
    const last =
      range && Number(range[1]) > value && Number(range[1]) <= value + MOST_ITEMS ? Number(range[1]) : value;
    if (last > value) next += range![0].length;
    for (let member = value; member <= last; member++) {
      items.push(item(start, next, halves, `${code}.${member}${tail}`, code));
    }
    series = { code, number: last };
  }
  return { items, next };
}

/** Meeting records go on by number alone: "SR.2556 and 2557". */
function recordSeries(halves: readonly SymbolHalf[]): Series | undefined {
  const last = halves.length === 1 ? halves[0]!.parts[halves[0]!.parts.length - 1] : undefined;
  const record = last && /^(SR|PV|Add)\.(\d+)$/.exec(last.text);
  return record ? { code: record[1]!, number: Number(record[2]) } : undefined;
}

function item(
  start: number,
  end: number,
  halves: readonly SymbolHalf[],
  part: string,
  code: string,
): Continuation {
  const symbols = halves.map(half => `${joinParts(baseFor(half.parts, code))}/${part}`);
  return { start, end, canonical: symbols.join('-'), halves: symbols };
}

/** The parts up to the one of the same kind: `…/Add.1` and "Add.2" makes `…/Add.2`. */
function baseFor(parts: readonly SymbolPart[], code: string): readonly SymbolPart[] {
  const same = parts.findIndex(part => part.text.startsWith(`${code}.`));
  return same > 0 ? parts.slice(0, same) : parts;
}
