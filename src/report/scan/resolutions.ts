/** Resolutions and decisions named by words: "Security Council resolutions 1267 (1999), 1989 (2011) and 2253 (2015)". */

import { organOfForm, resolutionSymbol, tidyNumber } from '../../un/resolutions';
import { securityCouncilYear } from '../../un/security-council';
import { organOfName } from '../../un/words';
import type { Lexicon } from './lexicon';
import type { CitationFound, Span } from './reading';

/** What a document's own symbol tells of the organs it cites by number alone. */
export interface Document {
  /** `A/HRC` for a document of the Human Rights Council, `E/CN` for a commission, and so on; undefined where nothing tells. */
  readonly organ?: 'A' | 'S' | 'E' | 'A/HRC' | 'other' | undefined;
}

const ITEM =
  /((?:E?S-)?\d{1,4})(?: ?\/ ?(\d{1,4}))?(?: ?([A-Z])(?=[,;.)(（]| \(| (?:of|on|and|or|to|in|was|is|by|included|has|had|that|which|with|as|du|de|et|y|от) |$)(?!\.[A-Za-zÀ-ɏЀ-ӿ]))?(?:号?\s?[(（] ?((?:19|20)\d ?\d|(?:E?S-)?[IVXLC]{1,7}|ORG-\d\d) ?[)）])?/y;
const SESSION_PREFIX = /E?S-$/;
const MOST = 200;

interface OrganNamed {
  /** As in the symbol, the likeliest first. */
  readonly organs: readonly string[];
  readonly sure: boolean;
  /** Absent where the organ stands away from the number: "the General Assembly, in its resolution". */
  readonly span?: Span;
}

/** Words before "resolution" that name an organ whose numbers are not in the tables: its resolutions are left alone. */
const OTHER_ORGAN =
  /(?:Commission|Conference|Committee|Board|Agency|Authority|Union|Parliament|Congress|Forum|Health Assembly|Environment Assembly|Habitat Assembly|Executive Council|Governing Council|Comisión|Conferencia|Junta|Комиссии)(?:[’']s)?(?: on [A-Z][\w -]{3,60})?\s$/;

/**
 * Reads the list whose first number stands at `at`; `wordStart` is where "resolution" begins. Undefined where no number
 * of a resolution stands there. Gives the citations and where reading goes on.
 */
export function readResolutions(
  lexicon: Lexicon,
  document: Document,
  text: string,
  wordStart: number,
  at: number,
  kind: 'resolution' | 'decision',
): { citations: CitationFound[]; next: number } | undefined {
  const before = text.slice(Math.max(0, wordStart - 90), wordStart);
  if (OTHER_ORGAN.test(before)) return undefined;
  const organ =
    organBefore(lexicon, before, wordStart) ??
    organSpeaking(lexicon, before) ??
    organBetween(lexicon, text, wordStart, at);
  const numbers = readNumbers(lexicon, text, at);
  if (numbers.length === 0) return undefined;
  const last = numbers[numbers.length - 1]!;
  const named = organ ?? organAfter(lexicon, text, last.end);
  const citations: CitationFound[] = [];
  for (const [index, number] of numbers.entries()) {
    const start = index > 0 ? number.start : (organ?.span?.start ?? wordStart);
    const citation = toCitation(number, start, kind, named, document);
    if (citation) citations.push(citation);
  }
  return citations.length === 0 ? undefined : { citations, next: last.end };
}

interface NumberRead extends Span {
  readonly number: string;
  readonly numberSpan: Span;
  readonly session?: string | undefined;
  readonly sessionSpan?: Span | undefined;
}

function readNumbers(lexicon: Lexicon, text: string, at: number): NumberRead[] {
  const numbers: NumberRead[] = [];
  let next = at;
  while (numbers.length < MOST) {
    const number = readNumber(text, next);
    if (!number) break;
    // a member of a list shows its form, or it is something else: "resolutions 48/161 and 12 decisions"
    const bare = number.session === undefined && !number.number.includes('/');
    if (bare && (numbers.length > 0 || !/^\d{3,4}$/.test(number.number))) break;
    numbers.push(number);
    const join = joinAfter(lexicon, text, number.end);
    if (join === 0) break;
    next = number.end + join;
  }
  return numbers;
}

/** "55/28 31 and 55/29 of 5 April 2024, 32 56/13": the mark of a note and the date of adoption may stand in a list. */
const DATED =
  /(?: \d{1,3})?(?: (?:of|du|de|от) \d{1,2} [A-Za-zÀ-ɏЀ-ӿ]{3,10}\.? \d{4})?(?:,? \d{1,3})?(?:,? (?:and|et|y|и) |, | )(?=(?:E?S-)?\d{1,4}(?:\/\d| \())/y;

/** How long the words are that join a number to the next of the list; 0 where the list ends. */
function joinAfter(lexicon: Lexicon, text: string, at: number): number {
  lexicon.join.lastIndex = at;
  const join = lexicon.join.exec(text);
  const next = join ? at + join[0].length : -1;
  if (join && /\d|S/.test(text[next] ?? '') && readNumber(text, next)?.number.includes('/'))
    return join[0].length;
  DATED.lastIndex = at;
  return DATED.exec(text)?.[0].length ?? join?.[0].length ?? 0;
}

function readNumber(text: string, at: number): NumberRead | undefined {
  ITEM.lastIndex = at;
  const match = ITEM.exec(text);
  if (!match) return undefined;
  const [whole, first, second, letter, session] = match;
  const end = at + whole.length;
  const after = text.charCodeAt(end);
  if (/\d/.test(text[end] ?? '') || after === 47 || after === 37) return undefined;
  const slash = second === undefined ? '' : `/${second}`;
  const number = tidyNumber(`${first}${slash}${letter ?? ''}`);
  const sessionStart = session === undefined ? -1 : at + whole.lastIndexOf(session);
  const numberEnd = session === undefined ? end : trimEnd(text, at, sessionStart);
  return {
    start: at,
    end,
    number,
    numberSpan: { start: at, end: numberEnd },
    session: session?.replace(/\s/g, ''),
    sessionSpan:
      session === undefined ? undefined : { start: sessionStart, end: sessionStart + session.length },
  };
}

/** The end of the number before the parenthesis of its session. */
function trimEnd(text: string, start: number, sessionStart: number): number {
  let end = sessionStart;
  while (end > start && /[\s(（号]/.test(text[end - 1]!)) end--;
  return end;
}

function toCitation(
  number: NumberRead,
  start: number,
  kind: 'resolution' | 'decision',
  named: OrganNamed | undefined,
  document: Document,
): CitationFound | undefined {
  const organ = chooseOrgan(number, kind, named, document);
  if (!organ) return undefined;
  const symbol = resolutionSymbol({
    organ: organ.organ,
    number: number.number,
    session: number.session,
    kind,
  });
  return {
    kind,
    start,
    end: number.end,
    symbol,
    symbols: [symbol],
    repaired: false,
    resolution: {
      organ: organ.organ,
      organSpan: named?.span,
      organInferred: !organ.sure,
      number: number.number,
      numberSpan: number.numberSpan,
      session: number.session,
      sessionSpan: number.sessionSpan,
    },
  };
}

/** The organ that the text names; or else the one that the number's form and the document tell. */
function chooseOrgan(
  number: NumberRead,
  kind: 'resolution' | 'decision',
  named: OrganNamed | undefined,
  document: Document,
): { organ: string; sure: boolean } | undefined {
  const form = organOfForm(number.number, number.session, kind);
  const byForm: readonly string[] = form ? [form.organ, ...form.others] : [];
  if (named) {
    if (named.sure) return { organ: named.organs[0]!, sure: true };
    const agreed = byForm.find(organ => named.organs.includes(organ));
    if (agreed !== undefined && !(agreed === 'S' && !number.session && document.organ === 'A/HRC'))
      return { organ: agreed, sure: named.organs.length === 1 };
    return named.organs.length === 1
      ? { organ: named.organs[0]!, sure: true }
      : form && { organ: form.organ, sure: false };
  }
  if (!form) return undefined;
  // a commission numbers its own resolutions as the Assembly does: 68/1
  if (document.organ === 'other' && !form.sure && form.organ === 'A') return undefined;
  const own = document.organ !== undefined && byForm.includes(document.organ) ? document.organ : form.organ;
  return { organ: own === 'other' ? form.organ : own, sure: false };
}

function organBefore(lexicon: Lexicon, before: string, wordStart: number): OrganNamed | undefined {
  const match = lexicon.organBefore.exec(before);
  if (!match) return undefined;
  const name = match[1]!;
  const start = wordStart - before.length + match.index + match[0].indexOf(name);
  return named(lexicon, name, { start, end: start + name.length });
}

/** "adopted by the General Assembly in its resolution 44/25" */
function organSpeaking(lexicon: Lexicon, before: string): OrganNamed | undefined {
  const possessive = /,? (?:in|by|under|through) (?:its|the) $/.exec(before);
  if (!possessive) return undefined;
  const match = lexicon.organBefore.exec(before.slice(0, possessive.index));
  const full = match && organOfName(match[1]!, lexicon.language);
  return full === undefined || full === null ? undefined : { organs: [full], sure: true };
}

/** قرار مجلس الأمن 2388: between the word and the number. */
function organBetween(lexicon: Lexicon, text: string, wordStart: number, at: number): OrganNamed | undefined {
  if (lexicon.words.organPlace !== 'both' || at - wordStart < 8) return undefined;
  const match = lexicon.organBefore.exec(text.slice(wordStart, at));
  if (!match) return undefined;
  const start = wordStart + match.index + match[0].indexOf(match[1]!);
  const organ = named(lexicon, match[1]!, { start, end: start + match[1]!.length });
  // the citation begins at its word, which stands before the organ
  return organ && { organs: organ.organs, sure: organ.sure };
}

function organAfter(lexicon: Lexicon, text: string, at: number): OrganNamed | undefined {
  if (lexicon.words.organPlace === 'before') return undefined;
  lexicon.organAfter.lastIndex = at;
  const match = lexicon.organAfter.exec(text);
  if (!match) return undefined;
  const name = match[1]!;
  const start = at + match[0].length - name.length;
  return named(lexicon, name, { start, end: start + name.length });
}

function named(lexicon: Lexicon, name: string, span: Span): OrganNamed | undefined {
  const full = organOfName(name, lexicon.language);
  if (full !== undefined) return { organs: [full], sure: true, span };
  const plain = name.toLowerCase().replace(/\s+/g, ' ');
  const short = lexicon.words.shortOrgans.find(organ => organ.words.includes(plain));
  return short && { organs: short.organs, sure: false, span };
}

const LONE = /(\d{3,4})\s?\(((?:19|20)\d\d)\)/y;

/** "2242 (2015)" without its word, the tail of a list: a resolution of the Security Council where number and year agree. */
export function readLoneResolution(text: string, at: number): CitationFound | undefined {
  LONE.lastIndex = at;
  const match = LONE.exec(text);
  if (!match) return undefined;
  const [whole, number, session] = match;
  if (securityCouncilYear(Number(number)) !== Number(session)) return undefined;
  const sessionStart = at + whole.length - 5;
  return {
    kind: 'resolution',
    start: at,
    end: at + whole.length,
    symbol: resolutionSymbol({ organ: 'S', number: number!, session: session! }),
    symbols: [resolutionSymbol({ organ: 'S', number: number!, session: session! })],
    repaired: false,
    resolution: {
      organ: 'S',
      organInferred: true,
      number: number!,
      numberSpan: { start: at, end: at + number!.length },
      session: session!,
      sessionSpan: { start: sessionStart, end: sessionStart + 4 },
    },
  };
}

/** Where the number begins that the digits at `at` belong to: before "S-" or "ES-" of a special session. */
export function numberStart(text: string, at: number): number {
  const match =
    text.charCodeAt(at - 1) === 45 ? SESSION_PREFIX.exec(text.slice(Math.max(0, at - 3), at)) : null;
  return match ? at - match[0].length : at;
}
