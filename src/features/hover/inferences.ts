/** What the reader concluded, told as what it did: "“s” read as 5", "“the report” is taken to be A/80/628". */

import { flowOffset } from '../../report/flow';
import type { Citation, CrossReference, Mark, Report } from '../../report/model';
import { WORDS } from '../../un/words';
import { flowAt } from '../blocks';
import { phrases } from '../phrases';

/** How a damaged symbol was read. */
export function symbolInference(report: Report, { block, range, symbol }: Citation): string {
  const flow = flowAt(report, block);
  const printed = flow.text.slice(flowOffset(flow, range.start), flowOffset(flow, range.end));
  return phrases.symbolRepaired(printed, repairs(printed, symbol));
}

const WHITE = /\s/g;
const whites = (text: string): number => text.match(WHITE)?.length ?? 0;

/** What was done to the printed form: letters read as others, one for one, and spaces taken out. */
function repairs(printed: string, symbol: string): string[] {
  const from = printed.replace(WHITE, '');
  const to = symbol.replace(WHITE, '');
  const read = from === to ? [] : exchanged(from, to);
  if (!read) return [phrases.readWhole(symbol)];
  const isCloser = whites(printed) > whites(symbol);
  return [...read.map(([was, is]) => phrases.readAs(was, is)), ...(isCloser ? [phrases.spacesOut] : [])];
}

/** `1s0` and `150` give s and 5; undefined where more than single letters differ. Any dash is a hyphen. */
function exchanged(from: string, to: string): (readonly [was: string, is: string])[] | undefined {
  if (from.length !== to.length) return undefined;
  const pairs = new Map<string, string>();
  for (const [at, was] of [...from].entries()) {
    const is = to[at]!;
    if (was !== is && !(is === '-' && /[‐-―−]/.test(was))) pairs.set(was, is);
  }
  return pairs.size <= 3 ? [...pairs] : undefined;
}

/** How the document of a reference was told where no symbol stands beside it. */
export function documentInference(report: Report, reference: CrossReference, symbol: string): string {
  const flow = flowAt(report, reference.block);
  const from = flowOffset(flow, reference.range.start);
  const to = flowOffset(flow, reference.range.end);
  if (saysIbid(flow.text.slice(Math.max(0, from - NEAR), to))) return phrases.ibidem(symbol);
  const named = OF_A_DOCUMENT.exec(flow.text.slice(to, to + 2 * NEAR))?.[1];
  return named === undefined ? phrases.documentInferred(symbol) : phrases.takenToBe(named, symbol);
}

const NEAR = 60;

const IBID = [...new Set(Object.values(WORDS).flatMap(words => words.ibid))];

const saysIbid = (text: string): boolean => {
  const small = text.toLowerCase();
  return IBID.some(word => small.includes(word));
};

/** "section II.C of the Secretary-General’s report": what the words after a reference call the document. */
const OF_A_DOCUMENT =
  /^[^.;:()]{0,60}?\b(?:of|to|in) ((?:the|that|his|her|its|their)\b[^.,;:()]{0,50}?\b(?:reports?|notes?|letters?|documents?|papers?)\b)/;

/** Why a mark is taken for one: the page prints another number, or none that could be nothing else. */
export function markInference(report: Report, { number, range }: Mark): string {
  return numberInference(report.text.slice(range.start, range.end), number);
}

/** How a number was told from its place: what is printed instead, or that the number itself is printed. */
export function numberInference(printed: string, number: string | undefined): string {
  const plain = printed.trim().replace(/[.)]$/, '');
  return plain === number ? phrases.inferredFromPlace : phrases.numberMisread(printed);
}
