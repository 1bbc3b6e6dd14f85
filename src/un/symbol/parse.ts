/** Reads symbols by their grammar: a leading element, bodies, session or year, nature, number, modifications, parentheses. */

import { isCapital, isDigit, isWord, matchAt, SLASH, SPACE } from '../chars';
import { type Component, readComponent } from './component';
import { LEADS } from './elements';
import { readParenthesis } from './parenthesis';
import { isPlausible, settleKinds } from './plausible';
import { resolutionBySlip } from './slips';
import type { SymbolHalf, SymbolPart, UnSymbol } from './types';

interface HalfReading {
  readonly half: SymbolHalf;
  readonly repaired: boolean;
}

const MOST_COMPONENTS = 12;
const MOST_HALVES = 3;

/**
 * A hyphen or dash and the next half: `-S/`, `- S/` over a line end, `–S/`, ` - S/`, `*-S/` of a reissue; a slash in a
 * masthead of two lines. The scanner's S may be a dollar sign.
 */
const JOINT = /(\*{0,3}(?: ?[-‐‑–—−\u00ad¬/] ?|))([A-Z]{1,8}(?:-FPA|-ASP|\.2)?|\$(?=\/\d{3,4}\/\d))\//y;

/** A modification or number that could not be read: the symbol before it would be another document. "/Annex" is a word. */
const UNREAD = /\/ ?(?:[A-Z0-9](?![a-z]{3})|(?:[Aa]dd|[Cc]orr|[Rr]ev|[Aa]mend)\b)/y;

/**
 * Reads the symbol that begins at `start` and whose leading element ends before the slash at `slash`.
 * Undefined where the grammar does not allow it. Linear: every component is bounded.
 */
export function readSymbol(text: string, start: number, slash: number, lead: string): UnSymbol | undefined {
  const first = readHalf(text, start, slash, lead);
  if (!first) return undefined;
  const halves = [first.half];
  let repaired = first.repaired;
  let end = first.half.end;
  while (halves.length < MOST_HALVES) {
    const next = readNextHalf(text, end, halves);
    if (!next) break;
    halves.push(next.half);
    repaired ||= next.repaired;
    end = next.half.end;
  }
  if (matchAt(UNREAD, text, end) && !isJoint(text, end)) return undefined;
  return { canonical: halves.map(half => half.canonical).join('-'), halves, start, end, repaired };
}

/** Reads a whole text as one symbol, or undefined. Spaces around it and the asterisks of a reissue are let go. */
export function parseSymbol(text: string): UnSymbol | undefined {
  const start = text.length - text.trimStart().length;
  const slash = text.indexOf('/', start);
  if (slash < 0 || slash - start > 12) return undefined;
  const lead = text.slice(start, slash).trimEnd();
  if (!LEADS.has(lead)) return undefined;
  const symbol = readSymbol(text, start, slash, lead);
  return symbol && /^\*{0,3}\s*$/.test(text.slice(symbol.end, symbol.end + 40)) ? symbol : undefined;
}

function isJoint(text: string, end: number): boolean {
  const joint = matchAt(JOINT, text, end);
  return joint !== undefined && (LEADS.has(joint[2]!) || joint[2] === '$');
}

function readNextHalf(text: string, end: number, before: readonly SymbolHalf[]): HalfReading | undefined {
  const joint = matchAt(JOINT, text, end);
  if (!joint) return undefined;
  const misread = joint[2] === '$';
  const lead = misread ? 'S' : joint[2]!;
  if (!LEADS.has(lead)) return undefined;
  const lost = !/[^*]/.test(joint[1]!);
  if (lost && !(lead === 'A' || lead === 'S' || lead === 'E')) return undefined;
  const start = end + joint[1]!.length;
  const next = readHalf(text, start, start + lead.length, lead);
  if (!next || before.some(half => stem(half) === stem(next.half))) return undefined;
  return { half: next.half, repaired: next.repaired || lost || misread };
}

/** Two documents of one series are a range or a list, not one document: `S/2018/1–S/2018/5`. */
const stem = ({ parts }: SymbolHalf): string =>
  joinParts(parts.filter(({ kind }) => kind !== 'modifier' && kind !== 'parenthesis').slice(0, -1));

function readHalf(text: string, start: number, slash: number, lead: string): HalfReading | undefined {
  const parts: SymbolPart[] = [{ kind: 'lead', text: lead, start, end: start + lead.length }];
  let end = slash;
  let repaired = false;
  for (let count = 0; count < MOST_COMPONENTS; count++) {
    const at = componentAt(text, end, parts);
    if (at < 0) break;
    const component = readComponent(text, at, parts);
    if (!component || !mayFollow(component, parts)) break;
    end = take(parts, component);
    repaired ||= component.repaired;
    const parenthesis = readParenthesis(text, end, parts);
    if (!parenthesis) continue;
    parts.push(parenthesis);
    end = parenthesis.end;
  }
  const slip = resolutionBySlip(text, end, parts);
  if (slip) return halfOf(slip.parts, start, slip.end, true);
  const settled = settleKinds(parts);
  if (!isPlausible(settled)) return undefined;
  return halfOf(settled, start, end, repaired);
}

const halfOf = (
  parts: readonly SymbolPart[],
  start: number,
  end: number,
  repaired: boolean,
): HalfReading => ({
  half: { canonical: joinParts(parts), parts, start, end },
  repaired,
});

/** A modification modifies a document, and only another one follows it: `S/10541/Rev.1/Corr.1`. */
function mayFollow({ parts: [next] }: Component, before: readonly SymbolPart[]): boolean {
  if (next!.kind === 'modifier') return before.length > 1;
  return !before.some(part => part.kind === 'modifier');
}

function take(parts: SymbolPart[], component: Component): number {
  parts.push(...component.parts);
  return component.end;
}

/** Where the next component begins, past its slash and the space of a scanner or a line end; -1 where none does. */
function componentAt(text: string, end: number, parts: readonly SymbolPart[]): number {
  let at = end;
  if (text.charCodeAt(at) === SPACE && mayBeSpaced(text, at, parts)) at++;
  if (text.charCodeAt(at) !== SLASH) return -1;
  at++;
  return text.charCodeAt(at) === SPACE && isWord(text.charCodeAt(at + 1)) ? at + 1 : at;
}

/** A space before a slash: `A /79/PV.64`, `S/2018 /14`, `A/72/865 /Add.1`. */
function mayBeSpaced(text: string, space: number, parts: readonly SymbolPart[]): boolean {
  const after = text.charCodeAt(space + 2);
  if (parts.length === 1) return isDigit(after) || isCapital(after);
  return (
    (parts.length === 2 && isDigit(after)) ||
    /^\/ ?(?:Add|Corr|Rev|Amend)\./.test(text.slice(space + 1, space + 9))
  );
}

/** The parts written as the library writes them, with the space before a parenthesis that print has. */
export function joinParts(parts: readonly SymbolPart[]): string {
  let symbol = '';
  for (const { kind, text } of parts) {
    if (kind === 'letterPart' || kind === 'parenthesis') symbol += ` ${text}`;
    else symbol += symbol === '' ? text : `/${text}`;
  }
  return symbol;
}
