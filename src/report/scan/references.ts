/** Cross-references: "paras. 13–17 and 20 above", "section II.A", "annexes II and III", "paras. 7–1 2" of a scanner. */

import { CharSet, codeAt } from '../../un/chars';
import { toRoman } from '../../un/roman';
import type { CrossReferenceKind } from '../model';
import type { Lexicon } from './lexicon';
import type { ItemFound, ReferenceFound } from './reading';

/** 12, 12 bis, 138.12; the parentheses of subparagraphs; not 12,500 or 12/3. */
const NUMBER = /(\d{1,4}|[IVX]{1,5}(?=\.\d))(\.\d{1,3})?( bis| ter)?(?![\d/%]|[,.]\d)/y;
/** "resolutions 2334 (2016), para. 1, and 2720 (2023)": the second is no paragraph. */
const OF_YEAR = /\d{3,4} ?\((?:19|20)\d\d\)/y;
const PINPOINT =
  /(?: ?\((?:[a-z]{1,5}|\d{1,2})\)| [a-z]\)){1,3}(?: ?[–-] ?\([a-z]{1,5}\)|(?:, | and )\([a-z]{1,5}\)){0,6}/y;
/** III, II.F, A, B.1; figures too, where the kind allows. */
const ORDINAL =
  /((?:[IVXLC]{1,7}|[A-Z])(?:\.(?:[IVX]{1,4}|[A-Z]|\d{1,2})){0,3}|\d{1,3}(?:\.\d{1,3})?)(?![A-Za-zÀ-ɏЀ-ӿ\d/%]|\.[A-Za-zÀ-ɏЀ-ӿ\d]|,\d)/y;
/** "7–1 2": a scanner's space inside a number. */
const SPLIT = /(\d) (\d{1,2})(?=[),;.]| (?:above|below|and|of))/y;

/** "paras. 145.1–145.23; 145.55": between numbers of recommendations alone. */
const SEMICOLON = /; ?(?=\d{1,3}\.\d)/y;

const MOST_ITEMS = 60;
/** Of one reference, all its ranges together: "paras. 1–400, 1–400, …" of a broken text is not written out. */
const MOST_NUMBERS = 400;

type ItemRead = Omit<ItemFound, 'numbers'>;

const SPACE = 32;
const OPEN = 40;
const STOP = 59;
/** What ends a reference: no list, range, subparagraph or "above" begins so. */
const ENDS = new CharSet('.)]!?"');

const isOrdinalKind = (kind: CrossReferenceKind): boolean => kind !== 'paragraph' && kind !== 'footnote';

/** Reads the list whose first number stands at `at`, after the word that begins at `wordStart`. */
export function readReference(
  lexicon: Lexicon,
  text: string,
  kind: CrossReferenceKind,
  abbreviated: boolean,
  wordStart: number,
  at: number,
): { reference: ReferenceFound; next: number } | undefined {
  const items: ItemFound[] = [];
  let room = MOST_NUMBERS;
  let next = at;
  while (items.length < MOST_ITEMS) {
    const item = isOrdinalKind(kind)
      ? readOrdinal(lexicon, text, next, kind, abbreviated)
      : readNumbered(lexicon, text, next);
    if (!item) break;
    const numbers = expand(item, room);
    room -= numbers.length;
    const { start, end, first, last, pinpoint } = item;
    items.push({ start, end, first, last, pinpoint, numbers });
    next = item.end;
    const after = codeAt(text, next);
    if (ENDS.has(after)) break;
    const join =
      matchAt(lexicon.join, text, next) ??
      (after === STOP && kind === 'paragraph' ? matchAt(SEMICOLON, text, next) : undefined);
    if (join === undefined) break;
    next += join.length;
  }
  const last = items[items.length - 1];
  if (!last) return undefined;
  const direction = ENDS.has(codeAt(text, last.end)) ? undefined : directionAfter(lexicon, text, last.end);
  const end = direction?.end ?? last.end;
  const reference: ReferenceFound = {
    kind,
    start: wordStart,
    end,
    items,
    numbers: items.length === 1 ? last.numbers : items.flatMap(({ numbers }) => numbers),
    direction: direction?.direction,
    target: { from: 'here', said: false },
  };
  return { reference, next: end };
}

function readNumbered(lexicon: Lexicon, text: string, at: number): ItemRead | undefined {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (!match || matchAt(OF_YEAR, text, at) !== undefined) return undefined;
  const first = `${match[1]}${match[2] ?? ''}${match[3] ?? ''}`;
  let end = at + match[0].length;
  const after = codeAt(text, end);
  const pinpoint = after === SPACE || after === OPEN ? matchAt(PINPOINT, text, end) : undefined;
  end += pinpoint?.length ?? 0;
  const last = pinpoint === undefined ? readRangeEnd(lexicon, text, end, first) : undefined;
  if (text.charCodeAt(end) === 45 && !last) return undefined;
  return {
    start: at,
    end: last?.end ?? end,
    first,
    last: last?.number,
    pinpoint: pinpoint?.trim(),
  };
}

/** The end of a range: "13–17", "145.1–145.23", "3 to 5", the scanner's "7–1 2". */
function readRangeEnd(
  lexicon: Lexicon,
  text: string,
  at: number,
  first: string,
): { number: string; end: number } | undefined {
  const range = rangeAt(lexicon, text, at);
  if (range === undefined) return undefined;
  const start = at + range.length;
  SPLIT.lastIndex = start;
  const split = SPLIT.exec(text);
  if (split) {
    const joined = `${split[1]}${split[2]}`;
    if (Number(split[1]) <= Number(first) && Number(joined) > Number(first))
      return { number: joined, end: start + split[0].length };
  }
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const number = `${match[1]}${match[2] ?? ''}`;
  return { number, end: start + match[0].length };
}

function readOrdinal(
  lexicon: Lexicon,
  text: string,
  at: number,
  kind: CrossReferenceKind,
  abbreviated: boolean,
): ItemRead | undefined {
  ORDINAL.lastIndex = at;
  const match = ORDINAL.exec(text);
  if (!match) return undefined;
  const first = match[1]!;
  const figure = /^\d/.test(first);
  if (figure && kind === 'section' && !abbreviated) return undefined;
  if (figure && kind === 'chapter' && first.length > 2) return undefined;
  const end = at + match[0].length;
  // "annex A further list" and "table A report" name nothing; "section I" does
  if (
    /^[A-Z]$/.test(first) &&
    !/^[IVX]$/.test(first) &&
    /^ [a-z]/.test(text.slice(end, end + 2)) &&
    !/^ (?:of|to|and|or|above|below|in|is|for|on|below|contains|sets|provides|shows|describes|lists|de|del|du|des|y|et|à|al|au)\b/.test(
      text.slice(end, end + 12),
    )
  )
    return undefined;
  const range = ordinalRangeEnd(lexicon, text, end, first);
  return { start: at, end: range?.end ?? end, first, last: range?.number };
}

function ordinalRangeEnd(
  lexicon: Lexicon,
  text: string,
  at: number,
  first: string,
): { number: string; end: number } | undefined {
  const range = rangeAt(lexicon, text, at);
  if (range === undefined) return undefined;
  ORDINAL.lastIndex = at + range.length;
  const match = ORDINAL.exec(text);
  if (!match || /^\d/.test(match[1]!) !== /^\d/.test(first)) return undefined;
  if (/^\s(?:to|a|à)\s$/.test(range) && /^[A-Z]$/.test(match[1]!)) return undefined;
  return { number: match[1]!, end: at + range.length + match[0].length };
}

/** What joins the ends of a range: "–", " to ". */
const rangeAt = (lexicon: Lexicon, text: string, at: number): string | undefined =>
  ENDS.has(codeAt(text, at)) ? undefined : matchAt(lexicon.range, text, at);

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function directionAfter(
  lexicon: Lexicon,
  text: string,
  at: number,
): { direction: 'above' | 'below'; end: number } | undefined {
  const above = matchAt(lexicon.above, text, at);
  if (above !== undefined) return { direction: 'above', end: at + above.length };
  const below = matchAt(lexicon.below, text, at);
  return below === undefined ? undefined : { direction: 'below', end: at + below.length };
}

/**
 * A range written out: 13–17 gives 13, 14, 15, 16, 17; 145.1–145.3 gives three; III–V too. Its ends alone where more than
 * `most` would stand between them.
 */
export function expand({ first, last }: Pick<ItemFound, 'first' | 'last'>, most = MOST_NUMBERS): string[] {
  if (last === undefined) return [first];
  const [, head, from] = /^(\d+\.)?(\d+)$/.exec(first) ?? [];
  const [, lastHead, to] = /^(\d+\.)?(\d+)$/.exec(last) ?? [];
  if (from !== undefined && to !== undefined && (head === lastHead || lastHead === undefined)) {
    const count = Number(to) - Number(from);
    if (count > 0 && count <= most)
      return Array.from({ length: count + 1 }, (_, index) => `${head ?? ''}${Number(from) + index}`);
  }
  return expandOrdinals(first, last) ?? [first, last];
}

function expandOrdinals(first: string, last: string): string[] | undefined {
  const from = ROMANS.indexOf(first);
  const to = ROMANS.indexOf(last);
  if (from >= 0 && to > from) return ROMANS.slice(from, to + 1);
  if (/^[A-Z]$/.test(first) && /^[A-Z]$/.test(last) && last > first) {
    return Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, index) =>
      String.fromCharCode(first.charCodeAt(0) + index),
    );
  }
  return undefined;
}

/** Of sections and annexes, I to XXXIX. */
const ROMANS = Array.from({ length: 39 }, (_, before) => toRoman(before + 1)!);
