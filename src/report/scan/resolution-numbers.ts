/** The numbers of resolutions: lists of them, with the parts, sessions and dates that stand between. */

import { matchAt } from '../../un/chars';
import { tidyNumber } from '../../un/resolutions';
import type { Lexicon } from './lexicon';
import type { Span } from './reading';

const ITEM =
  /((?:E?S-)?\d{1,4})(?: ?\/ ?(\d{1,4}))?(?: ?([A-Z])(?=[,;.)(（]| \(| (?:of|on|and|or|to|in|was|is|by|included|has|had|that|which|with|as|du|de|et|y|от) |$)(?!\.[A-Za-zÀ-ɏЀ-ӿ]))?(?:号?\s?[(（] ?((?:19|20)\d ?\d|(?:E?S-)?[IVXLC]{1,7}|ORG-\d\d) ?[)）])?/y;
const MOST = 200;

export interface NumberRead extends Span {
  readonly number: string;
  readonly numberSpan: Span;
  readonly session?: string | undefined;
  readonly sessionSpan?: Span | undefined;
}

/** The numbers of the list that begins at an offset. */
export function readNumbers(lexicon: Lexicon, text: string, at: number): NumberRead[] {
  const numbers: NumberRead[] = [];
  let next = at;
  while (numbers.length < MOST) {
    const number = readNumber(text, next);
    if (!number) break;
    // a member of a list shows its form, or it is something else: "resolutions 48/161 and 12 decisions"
    const bare = number.session === undefined && !number.number.includes('/');
    if (bare && (numbers.length > 0 || !/^\d{3,4}$/.test(number.number))) break;
    numbers.push(number);
    const { end } = addLetters(lexicon, text, numbers);
    const join = joinAfter(lexicon, text, end);
    if (join === 0) break;
    next = end + join;
  }
  return numbers;
}

/** "46/215 A and B", "48/75 A to L" but for its middle: letters that stand for further parts of the number before; gives the last. */
function addLetters(lexicon: Lexicon, text: string, numbers: NumberRead[]): NumberRead {
  let last = numbers[numbers.length - 1]!;
  while (/ [A-Z]$/.test(last.number)) {
    lexicon.join.lastIndex = last.end;
    const start = last.end + (lexicon.join.exec(text)?.[0].length ?? 0);
    LETTER.lastIndex = start;
    const letter = LETTER.exec(text)?.[0];
    if (start === last.end || letter === undefined || letter <= last.number.slice(-1)) break;
    const span = { start, end: start + 1 };
    last = {
      ...last,
      ...span,
      number: `${last.number.slice(0, -1)}${letter}`,
      numberSpan: span,
      sessionSpan: undefined,
    };
    numbers.push(last);
  }
  return last;
}

/** A letter of a part: "B" before a comma or a small word, not the beginning of a name. */
const LETTER = /[A-Z](?=[,;.)]| (?:and|of|on|to|or|in|et|du|de|y|и|от) |$)/y;
/** "217 (III) A": the letter after the session. */
const LATE_LETTER = / ([A-Z])(?=[,;.)]| (?:and|of|on|to|or|in|et|du|de|y|и|от) |$)/y;

/** "55/28 31 and 55/29 of 5 April 2024, 32 56/13": the mark of a note and the date of adoption may stand in a list. */
const DATED =
  /(?: \d{1,3})?(?: (?:of|du|de|от) \d{1,2} [A-Za-zÀ-ɏЀ-ӿ]{3,10}\.? \d{4})?(?:,? \d{1,3})?(?:,? (?:and|et|y|и|to|à|a|до|по) |, | ?[–-] ?| )(?=(?:E?S-)?\d{1,4}(?:\/\d| \())/y;

/** "resolutions 5/1, annex, and 16/21": of the number before, and no end of the list. */
const ANNEXED = /, (?:annex|annexe|anexo|приложение)(?=,| )/y;

/** How long the words are that join a number to the next of the list, its annex among them; 0 where the list ends. */
function joinAfter(lexicon: Lexicon, text: string, at: number): number {
  const annex = matchAt(ANNEXED, text, at)?.[0].length ?? 0;
  const join = wordsAfter(lexicon, text, at + annex);
  if (annex === 0) return join;
  // "annex, 3" is a part of the annex
  const next = join > 0 ? readNumber(text, at + annex + join) : undefined;
  return next && (next.session !== undefined || next.number.includes('/')) ? annex + join : 0;
}

/** How long ", ", " and ", " to " are, or the date and the mark between two numbers of a list. */
function wordsAfter(lexicon: Lexicon, text: string, at: number): number {
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
  const late =
    letter === undefined && session !== undefined && /^[IVXLC]/.test(session)
      ? lateLetter(text, end)
      : undefined;
  const slash = second === undefined ? '' : `/${second}`;
  const number = tidyNumber(`${first}${slash}${letter ?? late ?? ''}`);
  const sessionStart = session === undefined ? -1 : at + whole.lastIndexOf(session);
  const numberEnd = session === undefined ? end : trimEnd(text, at, sessionStart);
  return {
    start: at,
    end: late === undefined ? end : end + 2,
    number,
    numberSpan: { start: at, end: numberEnd },
    session: session?.replace(/\s/g, ''),
    sessionSpan:
      session === undefined ? undefined : { start: sessionStart, end: sessionStart + session.length },
  };
}

function lateLetter(text: string, at: number): string | undefined {
  LATE_LETTER.lastIndex = at;
  return LATE_LETTER.exec(text)?.[1];
}

/** The end of the number before the parenthesis of its session. */
function trimEnd(text: string, start: number, sessionStart: number): number {
  let end = sessionStart;
  while (end > start && /[\s(（号]/.test(text[end - 1]!)) end--;
  return end;
}
