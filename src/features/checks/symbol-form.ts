/** symbol.form: symbols that are written otherwise than symbols are, or that no document can have. */

import { flowOffset, skipWhite, sourceOffset, trimEnd } from '../../report/flow';
import type { Citation, Range, Report } from '../../report/model';
import { assemblySessionYears, lastAssemblySession } from '../../un/sessions';
import { parseSymbol, type SymbolHalf } from '../../un/symbol';
import { flowAt } from '../blocks';
import { perReport } from '../per-report';
import { type Found, fix, found } from './finding';
import { isIn, isLineEnd, isWhole, namesIn, type Prose, placeIn, proseOf } from './prose';

export function checkSymbolForm(report: Report): Found[] {
  const strange = new Map<string, string | undefined>();
  return [
    ...report.citations.flatMap(citation => {
      const { symbol, range } = citation;
      if (!strange.has(symbol)) strange.set(symbol, whatIsStrange(symbol));
      const wrong = strange.get(symbol);
      const isPlain =
        range.end - range.start === symbol.length && report.text.startsWith(symbol, range.start);
      return wrong === undefined && isPlain ? [] : checkCitation(report, citation, wrong);
    }),
    ...refused(report),
    ...runningHeads(report),
  ];
}

function checkCitation(report: Report, citation: Citation, strange: string | undefined): Found[] {
  const { block, symbol } = citation;
  const flow = flowAt(report, block);
  const start = flowOffset(flow, citation.range.start);
  const end = flowOffset(flow, citation.range.end - 1) + 1;
  const printed = withoutLineEnds(report, block, start, end);
  // "Add.1" of "A/CN.4/771 and Add.1", and "resolution 2388 (2017)", are not written as symbols
  const lead = symbol.slice(0, symbol.indexOf('/'));
  const isSymbol =
    printed.startsWith(`${lead}/`) || printed.startsWith(`${lead} /`) || /^[$§85]\//.test(printed);
  if (!isSymbol) return [];
  const range = placeIn(report, { block, flow }, start, end);
  if (strange !== undefined) return [found('symbol.form', range, `${symbol}: ${strange}`)];
  if (isSame(printed, symbol)) return [];
  const isRepaired = isDamaged(citation);
  const same = isRepaired ? undamaged(report).get(symbol) : undefined;
  return [
    found('symbol.form', range, `“${printed}” is written ${symbol}.`, {
      related: same ? [{ range: same.range, message: `${symbol} is cited here as well.` }] : [],
      fixes: isWhole(report, { block }, citation.range)
        ? [
            fix(report, `Write ${symbol}`, [{ range: citation.range, newText: symbol }], {
              preferred: true,
              ...((same || !isRepaired || isDocumentOf(symbol)) && { all: true as const }),
            }),
          ]
        : [],
    }),
  ];
}

/** The first citation of each symbol that stands whole. */
const undamaged = perReport((report: Report): ReadonlyMap<string, Citation> => {
  const whole = report.citations.filter(citation => !isDamaged(citation));
  return new Map(whole.reverse().map(citation => [citation.symbol, citation]));
});

const isDamaged = (citation: Citation): boolean =>
  citation.kind === 'document' && citation.certainty === 'inferred';

/** The reader puts spaces away only where nothing else can be meant; its grammar then vouches for the whole. */
const isDocumentOf = (symbol: string): boolean => parseSymbol(symbol)?.canonical === symbol;

/** Printed words without the spaces that only line ends make, and without the asterisks of a reissue. */
function withoutLineEnds(report: Report, block: number, start: number, end: number): string {
  const flow = flowAt(report, block);
  let printed = '';
  for (let at = start; at < end; at++) {
    const char = flow.text[at]!;
    if (char === ' ' && isLineEnd(report, flow, at)) {
      // before a parenthesis the space is the symbol's own
      if (flow.text[at + 1] === '(' || /^[A-Z](?![A-Za-z./])/.test(flow.text.slice(at + 1, at + 3)))
        printed += ' ';
      continue;
    }
    printed += char;
  }
  return printed;
}

/** Dashes for the hyphen between two halves are a matter of print. */
const isSame = (printed: string, symbol: string): boolean => {
  const plain = printed
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\*/g, '')
    .replace(/\u00a0/g, ' ');
  return plain === symbol || plain.replace(/ ?- ?/g, '-') === symbol;
};

const FIRST_YEAR = 1946;
const LAST_YEAR = 2100;
const MOST_SESSIONS_AHEAD = 5;

/** A year or a session that no document can have; bodies and numbers that the tables do not know pass. */
function whatIsStrange(symbol: string): string | undefined {
  for (const half of parseSymbol(symbol)?.halves ?? []) {
    const wrong = strangeYear(half) ?? strangeSession(half);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function strangeYear({ parts }: SymbolHalf): string | undefined {
  const [lead, year] = parts;
  if (!lead || year?.kind !== 'year' || !(lead.text === 'S' || lead.text === 'E')) return undefined;
  const value = Number(year.text);
  if (value >= FIRST_YEAR && value <= LAST_YEAR) return undefined;
  return `${year.text} is no year; one of four figures was expected after ${lead.text}/.`;
}

function strangeSession({ parts }: SymbolHalf): string | undefined {
  const [lead, session, next] = parts;
  if (lead?.text !== 'A' || session?.kind !== 'session' || !/^\d+$/.test(session.text) || !next)
    return undefined;
  if (assemblySessionYears(Number(session.text)) !== undefined) return undefined;
  if (Number(session.text) <= lastAssemblySession + MOST_SESSIONS_AHEAD) return undefined;
  // reports of our own day may be drafts of later years; three figures are a slip in any case
  if (Number(session.text) < 100) return undefined;
  return `The General Assembly has had no session ${session.text} (its last known is ${lastAssemblySession}).`;
}

const SLASH_WORD = /[A-Za-z][A-Za-z.-]{0,7}(?:\/[A-Za-z0-9.-]{1,12}){1,6}/y;
const MODIFIER_ALONE = /^(.+)\/(Add|Corr|Rev|Amend)\.?$/i;

/** What looks like a symbol and is none: "Add" without a number, a body in small letters. */
function refused(report: Report): Found[] {
  return proseOf(report).flatMap(prose => {
    const { text } = prose.flow;
    if (!text.includes('/')) return [];
    const names = namesIn(report, prose);
    const all: Found[] = [];
    let from = 0;
    for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', from)) {
      from = slash + 1;
      if (isIn(names, slash)) continue;
      const start = wordStart(text, slash);
      if (start === slash) continue;
      SLASH_WORD.lastIndex = start;
      const word = SLASH_WORD.exec(text)?.[0];
      if (word === undefined) continue;
      from = Math.max(from, start + word.length);
      const why = refusal(word, text.slice(start + word.length, start + word.length + 4));
      if (why) all.push(refusedSymbol(report, prose, start, word, why));
    }
    return all;
  });
}

interface Refusal {
  readonly message: string;
  /** How it should be written, where that is certain. */
  readonly symbol?: string;
}

function refusal(word: string, after: string): Refusal | undefined {
  const printed = word.replace(/[.-]{1,9}$/, '');
  const alone = MODIFIER_ALONE.exec(word);
  if (alone && !/^\.? ?\d/.test(after) && parseSymbol(alone[1]!))
    return { message: `“${printed}”: ${alone[2]} has no number.` };
  if (
    !/\d/.test(printed) ||
    printed === printed.toUpperCase() ||
    !/^[a-z]{1,5}\/|\/[a-z]{1,4}[./]/.test(printed)
  )
    return undefined;
  if (parseSymbol(printed)) return undefined;
  const symbol = parseSymbol(upper(printed))?.canonical;
  return symbol === undefined
    ? undefined
    : { message: `“${printed}” is written in capitals: ${symbol}.`, symbol };
}

/** Capitals but for Add, Corr, Rev, Sub. */
const upper = (printed: string): string =>
  printed
    .toUpperCase()
    .replace(
      /\/(ADD|CORR|REV|AMEND|SUB)\./g,
      (_, name: string) => `/${name[0]}${name.slice(1).toLowerCase()}.`,
    );

function wordStart(text: string, slash: number): number {
  let start = slash;
  while (start > 0 && slash - start < 8 && /[A-Za-z.-]/.test(text[start - 1]!)) start--;
  return start > 0 && /[\w/:@%=]/.test(text[start - 1]!) ? slash : start;
}

function refusedSymbol(
  report: Report,
  prose: Prose,
  start: number,
  word: string,
  { message, symbol }: Refusal,
): Found {
  const end = start + word.replace(/[.-]{1,9}$/, '').length;
  const range = placeIn(report, prose, start, end);
  const whole: Range = { start: sourceOffset(prose.flow, start), end: sourceOffset(prose.flow, end - 1) + 1 };
  return found('symbol.form', range, message, {
    fixes:
      symbol !== undefined && isWhole(report, prose, whole)
        ? [
            fix(report, `Write ${symbol}`, [{ range: whole, newText: symbol }], {
              preferred: true,
              all: true,
            }),
          ]
        : [],
  });
}

/** Pages whose head names another document than the masthead: a page of another report, or a slip in one of the two. */
function runningHeads(report: Report): Found[] {
  const { symbol, symbols } = report.masthead;
  if (!symbol || symbol.inferred) return [];
  const own = new Set([symbol.value, ...symbols]);
  const others = new Map<string, { readonly first: Range; count: number }>();
  for (const { range } of report.pages.slice(1)) {
    const head = headOf(report, range);
    if (own.has(report.text.slice(head.start, head.end))) continue;
    const read = parseSymbol(report.text.slice(head.start, head.end));
    if (!read || read.repaired || read.halves.every(half => own.has(half.canonical))) continue;
    const known = others.get(read.canonical);
    if (known) known.count++;
    else others.set(read.canonical, { first: head, count: 1 });
  }
  return [...others].map(([other, { first, count }]) =>
    found(
      'symbol.form',
      first,
      `The head of ${count === 1 ? 'this page' : `${count} pages`} says ${other}, the masthead ${symbol.value}.`,
      { related: [{ range: symbol.range, message: 'The masthead.' }] },
    ),
  );
}

/** The first line of a page that is not blank. */
function headOf({ text }: Report, { start, end }: Range): Range {
  const from = skipWhite(text, start, end);
  const next = text.indexOf('\n', from);
  return { start: from, end: trimEnd(text, from, next < 0 ? end : Math.min(next, end)) };
}
