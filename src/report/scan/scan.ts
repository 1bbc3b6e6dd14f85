/**
 * Reads one block's flowing text: one pass over its characters, which stops at an anchor (a slash, a digit, a numeral, "www.")
 * and tries there what could stand at such a place. What is found is passed over; so the work grows with the text alone.
 */

import { codeAt, isCapital, isDigit, matchAt, SPACE, skipDigits } from '../../un/chars';
import { scanContinuation, scanSymbol } from '../../un/symbol';
import { markStrength } from '../mark-places';
import { readAddress, schemeStart } from './addresses';
import { Anchors } from './anchors';
import { keywordBefore, keywordBeforeOrgan, type Lexicon } from './lexicon';
import { readOrdinalWords } from './ordinal-words';
import type { BlockReading, CitationFound, MarkFound } from './reading';
import { readReference } from './references';
import { type Document, numberStart, readLoneResolution, readResolutions } from './resolutions';
import { readStatements } from './statements';
import { settleTargets } from './targets';

const SLASH = 47;
const COLON = 58;
const SMALL_W = 119;
const OPEN = 40;

interface Scan {
  readonly lexicon: Lexicon;
  readonly document: Document;
  readonly text: string;
  readonly found: BlockReading;
}

/**
 * Reads the flowing text of a block. `document` is what the document's own symbol tells; `hasRaisedFigures` is false where
 * the whole text is known to have none.
 */
export function scanText(
  lexicon: Lexicon,
  document: Document,
  text: string,
  hasRaisedFigures = true,
): BlockReading {
  const found: BlockReading = { citations: [], references: [], marks: [], addresses: [] };
  const scan: Scan = { lexicon, document, text, found };
  const anchors = new Anchors(text, lexicon.language === 'zh', hasRaisedFigures);
  for (let at = anchors.next(0); at < text.length; ) at = anchors.next(atAnchor(scan, at));
  const inWords = readOrdinalWords(lexicon, text);
  if (inWords.length > 0) {
    for (const reference of inWords) found.references.push(reference);
    found.references.sort((a, b) => a.start - b.start);
  }
  if (found.references.length > 0) settleTargets(lexicon, text, found);
  return found;
}

/** Tries what could stand at an anchor; gives where to go on. */
function atAnchor(scan: Scan, at: number): number {
  const code = scan.text.charCodeAt(at);
  if (isDigit(code)) return atDigit(scan, at);
  if (code === SLASH) return atSlash(scan, at);
  if (isCapital(code)) return atCapital(scan, at);
  return code === COLON || code === SMALL_W ? atAddress(scan, at) : atRaised(scan, at);
}

function atDigit(scan: Scan, at: number): number {
  const { text } = scan;
  const before = codeAt(text, at - 1);
  if (before === SPACE) {
    const statements = readStatements(scan.lexicon, text, at);
    if (statements.length > 0) {
      for (const statement of statements) scan.found.citations.push(statement);
      return statements[statements.length - 1]!.end;
    }
  }
  if (before === 32 || before === 0xa0 || before === 45 || before >= 0x4e00) {
    const start = before === 45 ? numberStart(text, at) : at;
    const next =
      afterKeyword(scan, start) ?? (scan.lexicon.numberFirst.size > 0 ? numberFirst(scan, at) : undefined);
    if (next !== undefined) return next;
  }
  const end = skipDigits(text, at);
  if (end - at > 2 && end - at < 5 && (codeAt(text, end) === OPEN || codeAt(text, end + 1) === OPEN)) {
    const lone = readLoneResolution(text, at);
    if (lone) {
      scan.found.citations.push(lone);
      return lone.end;
    }
  }
  if (end - at <= 3 && codeAt(text, at) !== 48) readMark(scan, at, end);
  return end;
}

/** A number, numeral or letter after "resolution", "paras.", "section" … */
function afterKeyword(scan: Scan, at: number): number | undefined {
  const { lexicon, document, text, found } = scan;
  const word = keywordBefore(lexicon, text, at) ?? keywordBeforeOrgan(lexicon, text, at);
  if (!word) return undefined;
  const { keyword, start } = word;
  if (keyword.type === 'reference') {
    const read = readReference(lexicon, text, keyword.kind, keyword.abbreviated, start, at);
    if (!read) return undefined;
    found.references.push(read.reference);
    return read.next;
  }
  const read = readResolutions(lexicon, document, text, start, at, keyword.type);
  if (!read) return undefined;
  for (const [index, citation] of read.citations.entries()) {
    // "55/28 31 and 55/29 of 5 April 2024, 32 56/13": marks stand inside the list
    for (let gap = read.citations[index - 1]?.end ?? citation.start; gap < citation.start; gap++) {
      if (!isDigit(text.charCodeAt(gap))) continue;
      const end = skipDigits(text, gap);
      if (end - gap <= 3) readMark(scan, gap, end);
      gap = end;
    }
    found.citations.push(citation);
  }
  return read.next;
}

/** 第26段, 第2388(2017)号决议: the measure word or the word "resolution" stands after the number. */
function numberFirst(scan: Scan, at: number): number | undefined {
  const before = scan.text.slice(Math.max(0, at - 2), at);
  if (!/第\s?$/.test(before)) return undefined;
  const start = at - before.length + before.indexOf('第');
  return resolutionsFirst(scan, start, at) ?? referenceFirst(scan, start, at);
}

/** 第2388(2017)号决议; `start` is that of 第, `at` that of the number. */
function resolutionsFirst(
  { lexicon, document, text, found }: Scan,
  start: number,
  at: number,
): number | undefined {
  if (!matchAt(NUMBERS_FIRST, text, at)) return undefined;
  const clause = text.slice(at, at + LONGEST_CLAUSE).split(/[，。；]/)[0]!;
  const kind = clause.includes('决定') ? 'decision' : 'resolution';
  const read = readResolutions(lexicon, document, text, start, at, kind);
  if (!read) return undefined;
  const last = read.citations[read.citations.length - 1]!;
  const end = read.next + (matchAt(WORD_AFTER, text, read.next)?.[0].length ?? 0);
  for (const citation of read.citations)
    found.citations.push(citation === last ? { ...last, end } : citation);
  return end;
}

/** 第26段; `start` is that of 第, `at` that of the number. */
function referenceFirst({ lexicon, text, found }: Scan, start: number, at: number): number | undefined {
  const read = readReference(lexicon, text, 'paragraph', false, start, at);
  if (!read) return undefined;
  // a converter sets figures apart: 第 10 和 11 段
  const end = read.reference.items[read.reference.items.length - 1]!.end;
  const space = codeAt(text, end) === SPACE ? 1 : 0;
  const rest = text.slice(end + space, end + LONGEST_MEASURE);
  for (const [word, kind] of lexicon.numberFirst) {
    if (rest.startsWith(word)) {
      found.references.push({ ...read.reference, kind, end: end + space + word.length });
      return end + space + word.length;
    }
  }
  return undefined;
}

/** So far after the number the word "decision" may stand. */
const LONGEST_CLAUSE = 60;
/** A space and the longest measure word. */
const LONGEST_MEASURE = 8;
/** The list before 号: 1267(1999)、第1989(2011)和第2253(2015)号. */
const NUMBERS_FIRST = /[\d/()（）第、和及与,，A-Z\s-]{1,160}号/y;
/** Stands after the last number of a list, and is part of its citation. */
const WORD_AFTER = /\s?号?\s?(?:决议|决定)/y;

function atSlash(scan: Scan, at: number): number {
  const { text, found } = scan;
  const symbol = scanSymbol(text, at);
  if (!symbol) return oldMark(scan, at) ?? at + 1;
  const citation = toCitation(symbol.canonical, symbol.halves, symbol.start, symbol.end, symbol.repaired);
  found.citations.push(citation);
  const more = scanContinuation(text, symbol.next, symbol.canonical);
  for (const item of more.items) {
    found.citations.push(toCitation(item.canonical, item.halves, item.start, item.end, false));
  }
  return Math.max(at + 1, symbol.next, more.next);
}

const RESOLUTION_SYMBOL = /\/(RES|DEC)\//;

function toCitation(
  symbol: string,
  symbols: readonly string[],
  start: number,
  end: number,
  repaired: boolean,
): CitationFound {
  const series = RESOLUTION_SYMBOL.exec(symbol);
  if (!series) return { kind: 'document', symbol, symbols, start, end, repaired };
  const [, number = '', session] = /\/(?:RES|DEC)\/([^(]+?)(?: \(([^)]+)\))?$/.exec(symbol) ?? [];
  return {
    kind: series[1] === 'RES' ? 'resolution' : 'decision',
    symbol,
    symbols,
    start,
    end,
    repaired,
    resolution: {
      organ: symbol.slice(0, series.index),
      organInferred: false,
      number,
      numberSpan: { start, end },
      session,
    },
  };
}

/** "section II.A", "annex B", "chap. XII": a capital right after its word. */
function atCapital(scan: Scan, at: number): number {
  const word = keywordBefore(scan.lexicon, scan.text, at);
  if (!word) return at + 1;
  const special = word.keyword.type !== 'reference' && /^E?S-\d/.test(scan.text.slice(at, at + 5));
  if (word.keyword.type !== 'reference' && !special) return at + 1;
  // "para. XI.35" of a budget
  if (
    word.keyword.type === 'reference' &&
    (word.keyword.kind === 'paragraph' || word.keyword.kind === 'footnote') &&
    !/^[IVX]{1,5}\.\d/.test(scan.text.slice(at, at + 7))
  )
    return at + 1;
  return Math.max(at + 1, afterKeyword(scan, at) ?? at + 1);
}

function atAddress(scan: Scan, at: number): number {
  const { text, found } = scan;
  const isBare = text.charCodeAt(at) === SMALL_W;
  if (isBare && isWordBefore(text, at)) return at + 1;
  const start = isBare ? at : schemeStart(text, at);
  if (start < 0) return at + 1;
  const address = readAddress(text, start);
  if (!address) return at + 1;
  found.addresses.push(address);
  return Math.max(at + 1, address.end);
}

const isWordBefore = (text: string, at: number): boolean => /[\w.@/-]/.test(text[at - 1] ?? ' ');

function readMark(scan: Scan, start: number, end: number): void {
  if (start === 0) return;
  if (scan.text[start - 1] === '[' && scan.text[end] === ']' && start > 1) {
    scan.found.marks.push({ start, end, number: scan.text.slice(start, end), strength: 4 });
    return;
  }
  const strength = markStrength(scan.text, start, end);
  if (strength > 0)
    scan.found.marks.push({ start, end, number: scan.text.slice(start, end), strength } as MarkFound);
}

/** "administration. 1/": the old form, its slash after it. `at` is the slash. */
function oldMark(scan: Scan, at: number): number | undefined {
  const { text, found } = scan;
  const after = text.charCodeAt(at + 1);
  if (
    !(
      Number.isNaN(after) ||
      after === 32 ||
      after === 44 ||
      after === 46 ||
      after === 59 ||
      after === 41 ||
      after === 34
    )
  )
    return undefined;
  let start = at;
  while (start > 0 && at - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
  if (start === at || start === 0) return undefined;
  const before = text.charCodeAt(start - 1);
  if (before !== 32 && before !== 34 && before !== 0x201d) return undefined;
  const last = found.marks[found.marks.length - 1];
  if (last?.start === start) found.marks.pop();
  found.marks.push({ start, end: at, number: text.slice(start, at), strength: 4, repeats: true });
  return at + 1;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function atRaised(scan: Scan, at: number): number {
  let end = at;
  let number = '';
  while (end < scan.text.length) {
    const digit = RAISED.indexOf(scan.text[end]!);
    if (digit < 0) break;
    number += digit;
    end++;
  }
  if (end === at) return at + 1;
  if (at > 0 && end - at <= 3) scan.found.marks.push({ start: at, end, number, strength: 4 });
  return end;
}
