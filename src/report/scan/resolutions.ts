/** Resolutions and decisions named by words: "Security Council resolutions 1267 (1999), 1989 (2011) and 2253 (2015)". */

import { organOfForm, resolutionSymbol } from '../../un/resolutions';
import { securityCouncilYear } from '../../un/security-council';
import { organOfName } from '../../un/words';
import { commissionMeant, OWN_COMMISSION } from './commissions';
import type { Lexicon } from './lexicon';
import { organAtEnd } from './organ-names';
import type { CitationFound, Span } from './reading';
import { type NumberRead, readNumbers } from './resolution-numbers';

/** What a document's own symbol tells of the organs it cites by number alone. */
export interface Document {
  /** `A/HRC` for a document of the Human Rights Council, `E/CN` for a commission, and so on; undefined where nothing tells. */
  readonly organ?: 'A' | 'S' | 'E' | 'A/HRC' | 'other' | undefined;
}

const SESSION_PREFIX = /E?S-$/;

export interface OrganNamed {
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
  const commission = commissionMeant(before, document, kind);
  const atEnd = commission ?? organBefore(lexicon, before, wordStart);
  // "the Committee on Contributions and General Assembly resolution 55/5": the organ in full is the nearer
  if (!commission && !atEnd?.sure && OTHER_ORGAN.test(before)) return undefined;
  const organ = atEnd ?? organSpeaking(lexicon, before) ?? organBetween(lexicon, text, wordStart, at);
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

/** How commissions number: "65/4", the fourth resolution of a sixty-fifth session; "1995/37 A", as that on human rights did to its end in 2006. */
const OF_COMMISSION = /^(?:\d{1,2}|19[5-9]\d|200[0-6])\/\d{1,3}(?: [A-Z])?$/;

/** The organ that the text names; or else the one that the number's form and the document tell. */
function chooseOrgan(
  number: NumberRead,
  kind: 'resolution' | 'decision',
  organ: OrganNamed | undefined,
  document: Document,
): { organ: string; sure: boolean } | undefined {
  const isCommission = organ?.organs[0] === OWN_COMMISSION;
  if (organ?.sure && !isCommission) return { organ: organ.organs[0]!, sure: true };
  const form = organOfForm(number.number, number.session, kind);
  if (isCommission && !form?.sure && OF_COMMISSION.test(number.number))
    return { organ: OWN_COMMISSION, sure: false };
  const named = isCommission ? undefined : organ;
  const byForm: readonly string[] = form ? [form.organ, ...form.others] : [];
  if (named) {
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
  const found = organAtEnd(lexicon, before);
  if (!found) return undefined;
  const start = wordStart - before.length + found.start;
  return named(lexicon, found.name, { start, end: start + found.name.length });
}

/** "adopted by the General Assembly in its resolution 44/25" */
function organSpeaking(lexicon: Lexicon, before: string): OrganNamed | undefined {
  if (!before.endsWith(' its ') && !before.endsWith(' the ')) return undefined;
  const possessive = /,? (?:in|by|under|through) (?:its|the) $/.exec(before);
  if (!possessive) return undefined;
  const found = organAtEnd(lexicon, before.slice(0, possessive.index));
  const full = found && organOfName(found.name, lexicon.language);
  return full === undefined ? undefined : { organs: [full], sure: true };
}

/** قرار مجلس الأمن 2388: between the word and the number. */
function organBetween(lexicon: Lexicon, text: string, wordStart: number, at: number): OrganNamed | undefined {
  if (lexicon.words.organPlace !== 'both' || at - wordStart < 8) return undefined;
  const found = organAtEnd(lexicon, text.slice(wordStart, at));
  if (!found) return undefined;
  const start = wordStart + found.start;
  const organ = named(lexicon, found.name, { start, end: start + found.name.length });
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
