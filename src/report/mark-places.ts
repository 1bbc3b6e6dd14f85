/** Where a mark of a note can stand: the rules that tell "plenary5" and "purposes. 1 In" from "24 cases" and "17 October". */

import { CharSet, codeAt, isDigit } from '../un/chars';
import { isWhite } from './lines';

/** How sure the place of some digits is that they are a mark: 0 is none at all. */
export type MarkStrength = 0 | 1 | 2 | 3 | 4;

const OPEN = 40;
const CLOSE = 41;
const SLASH = 47;
const PER_CENT = 37;
const COLON = 58;
/** № */
const NUMERO = 0x2116;
const isSmall = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f) || (code >= 0x430 && code <= 0x45f);
const isLetter = (code: number): boolean =>
  isSmall(code) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0xde) ||
  (code >= 0x400 && code <= 0x42f) ||
  (code >= 0x620 && code <= 0x64a) ||
  code >= 0x4e00;
const CLOSING = new CharSet('”’"»›)]）】》');
const STOPS = new CharSet('.;:!?。；：，、؛،؟');
const AFTER = new CharSet('.,;:)]”’"»?!。；：，、）؛،؟');
const NUMERAL = new CharSet('IVX');
/** "Part I2": the second note stands at the title of part I. */
const NUMBERED_PART = /\b(?:Part|Chapter|Annex|Section) [IVX]{1,4}$/;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words whose number belongs to the sentence, before the stop: "No.5", "p. 12", "vol. 3", "art. 25". */
const COUNTING = words(
  'No Nos no nos P p Pp pp Vol Vols vol vols Art Arts art arts Chap chap Sec Secs Sect Sects sec secs sect sects Para Paras para paras Par par ' +
    'Fig Figs fig figs Rev Add Corr Suppl Dec Jan Feb Aug Sept Oct Nov Apr cap núm párr párrs Mr Ms Mrs Dr St ed ser Ser cf ibid Doc doc ст п пп гл',
);
/** Words that a count or a day stands before: "24 months", "17 October", "5 per cent", "3 de mayo". */
const COUNTED = words(
  'January February March April May June July August September October November December million billion year years month months day days ' +
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
);
const COUNTED_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['per', words('cent')],
  ['de', words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre')],
]);
const COUNTED_INITIALS = new CharSet(
  [...COUNTED, ...COUNTED_AFTER.keys()].map(word => word.charAt(0)).join(''),
);

/**
 * How sure it is that the digits from `start` to `end` of a text mark a note. 4: close to a word or its punctuation
 * ("there.1", "plenary5"); 3: apart after punctuation, where a sentence or line ends ("purposes. 1 In"); 2: apart after
 * punctuation inside a sentence ("trafficking, 6 which"); 1: apart after a word ("Article 25 2 of the Charter"), believed
 * only with a note that asks for it.
 */
export function markStrength(text: string, start: number, end: number): MarkStrength {
  const after = text.charCodeAt(end);
  if (end < text.length && !isWhite(after) && !AFTER.has(after) && after < 0x4e00) return 0;
  if ((after === 46 || after === 44) && isDigit(text.charCodeAt(end + 1))) return 0;
  const before = text.charCodeAt(start - 1);
  if (isWhite(before)) return apart(text, start, end);
  if (isSmall(before)) return isGluedWord(text, start) ? 4 : 0;
  if (NUMERAL.has(before)) return NUMBERED_PART.test(text.slice(Math.max(0, start - 13), start)) ? 4 : 0;
  if (CLOSING.has(before)) {
    // a straight quotation mark after a space opens: '"1. No one'
    if ((before === 34 || before === 39) && isWhite(text.charCodeAt(start - 2))) return 0;
    const closesNumber = isDigit(text.charCodeAt(start - 2)) && before !== 41 && before !== 93;
    return closesNumber ? 3 : 4;
  }
  if (before === OPEN) return after === CLOSE ? inParentheses(text, start) : 0;
  return STOPS.has(before) || before === 44 ? closeAfterStop(text, start, end) : 0;
}

/** Arabic encloses its marks, close to what they mark: "2368 (2017)(1)". */
function inParentheses(text: string, start: number): MarkStrength {
  const marked = text.charCodeAt(start - 2);
  if (isArabic(marked)) return 4;
  if (!CLOSING.has(marked) && !STOPS.has(marked)) return 0;
  for (let at = start - 3; at >= Math.max(0, start - 24); at--) if (isArabic(text.charCodeAt(at))) return 4;
  return 0;
}

const isArabic = (code: number): boolean => code >= 0x600 && code <= 0x6ff;

/** "plenary5" and "System2" are marked; "CO2", "v2" and "A4" are words of their own. */
function isGluedWord(text: string, start: number): boolean {
  let letters = 0;
  while (letters < 4 && isLetter(text.charCodeAt(start - 1 - letters))) letters++;
  return letters >= 3;
}

function closeAfterStop(text: string, start: number, end: number): MarkStrength {
  const beforeStop = text.charCodeAt(start - 2);
  if (isDigit(beforeStop)) {
    // "in 2023.5" and "resolution 41/15.1" are marks, "15.5" is a number: four digits are a year
    const number = numberBefore(text, start - 1);
    const isYear = number === start - 5;
    if (isYear || (text.charCodeAt(number - 1) === SLASH && isDigit(text.charCodeAt(number - 2)))) return 3;
    return isWhite(text.charCodeAt(number - 1)) && opensSentence(text, end) ? 1 : 0;
  }
  if (beforeStop === PER_CENT) return 3;
  if (!isLetter(beforeStop) && !CLOSING.has(beforeStop)) return 0;
  return isCounting(text, start - 1) ? 0 : 4;
}

/** "article 20.8", and a sentence begins or the text ends: believed only with a note that asks for it. */
function opensSentence(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && isWhite(text.charCodeAt(at))) at++;
  return at >= text.length || (at > end && isCapitalOrQuote(text.charCodeAt(at)));
}

/** Where the digits before an offset begin; no number of a year or a resolution is longer than they are looked at. */
function numberBefore(text: string, end: number): number {
  let start = end;
  while (end - start < 5 && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether a word that a number belongs to ends before the stop at an offset. */
function isCounting(text: string, stop: number): boolean {
  if (text.charCodeAt(stop) !== 46) return false;
  return COUNTING.has(wordBefore(text, stop)) || text.charCodeAt(stop - 1) === NUMERO;
}

/** Whether digits that end at an offset count what stands there, or are the day of a month. */
function isCount(text: string, end: number): boolean {
  const start = isWhite(codeAt(text, end)) ? end + 1 : end;
  if (!COUNTED_INITIALS.has(codeAt(text, start))) return false;
  const word = wordAt(text, start);
  if (COUNTED.has(word)) return true;
  const next = text.charCodeAt(start + word.length) === 32 ? COUNTED_AFTER.get(word) : undefined;
  return next?.has(wordAt(text, start + word.length + 1)) === true;
}

/** The letters from an offset on. */
function wordAt(text: string, start: number): string {
  let end = start;
  while (end - start < LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** The letters before an offset. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function apart(text: string, start: number, end: number): MarkStrength {
  let at = start - 1;
  while (at > 0 && isWhite(text.charCodeAt(at))) at--;
  const before = text.charCodeAt(at);
  if (at < 0 || start === 0) return 0;
  if (before === SLASH) return 0;
  if (isCount(text, end)) return 0;
  if (isCounting(text, at)) return 0;
  // "2020/21: 12; 2021/22: 14" are values
  if (before === COLON && AFTER.has(text.charCodeAt(end))) return 0;
  // "agenda: 1. Opening" is an ordinal of a list; Spanish puts the mark before the stop: "completas 1."
  if (text.charCodeAt(end) === 46) return isLetter(before) || CLOSING.has(before) ? 1 : 0;
  const next = nextVisible(text, end);
  const closes = next === undefined || AFTER.has(text.charCodeAt(end)) || isCapitalOrQuote(next);
  if (STOPS.has(before) || CLOSING.has(before) || before === 44) return closes ? 3 : 2;
  if (isLetter(before) && next === 40) return 2;
  return (isLetter(before) || isDigit(before)) && isBetweenWords(text, at + 1, end) ? 1 : 0;
}

/** No mark follows these: "with 4 abstentions", "group 3 of", "met in 4 rooms". */
const BEFORE_A_COUNT = words(
  'a about all an and are as at be between but by category day first for from goal had has have in into is item its last least level lists months most next of on only option or other over page phase principle room rule some stage step target that the their these those to under was were with ' +
    'au aux avec ce ces dans de des du en entre et la le les ou par pour sur un une ' +
    'al con del desde el entre los las más o por que sus y ' +
    'в во и из к на о об от по с со у за для или не',
);
/** In the middle of a sentence a mark is followed by these: "American States 29 and the African", not by what it counts. */
const AFTER_A_MARK = words(
  'after against also among and are as at be because before between but by can could did do does during for from had has have in into is may might must nor not of on or shall should since than that the through to towards under was were when where which while who whose will with within without would ' +
    'a à au aux avec dans de des dont du en est et ne ont ou par pour que qui sont sur ' +
    'al con del el es ha han o para por se son y ' +
    'а был были в во для за и из или к как на не но о об от по при с со что является',
);

/** Whether digits apart from a word, which ends at `wordEnd`, can be a mark by the words around them. */
function isBetweenWords(text: string, wordEnd: number, end: number): boolean {
  const before = wordBefore(text, wordEnd);
  if (BEFORE_A_COUNT.has(before)) return false;
  const word = wordEnd - before.length;
  const next = nextVisible(text, end);
  if (next === undefined || AFTER.has(text.charCodeAt(end)) || CLOSING.has(next)) return true;
  // "Wild Fauna and Flora 69 create", "of Italy 41": no count follows a name; "Again 3 States" is a sentence's beginning
  const isName = isLetter(text.charCodeAt(word)) && !isSmall(text.charCodeAt(word));
  if (next === 40 || (isName && !beginsSentence(text, word))) return true;
  let start = end;
  while (isWhite(text.charCodeAt(start))) start++;
  return AFTER_A_MARK.has(wordAt(text, start));
}

/** The words that are looked for are no longer. */
const LONGEST_WORD = 14;

/** The first character after white on the same line. */
function nextVisible(text: string, end: number): number | undefined {
  let at = end;
  while (at < text.length && at - end < 40 && isWhite(text.charCodeAt(at))) {
    if (isLineEnd(text.charCodeAt(at))) return undefined;
    at++;
  }
  return at < text.length ? text.charCodeAt(at) : undefined;
}

const beginsSentence = (text: string, word: number): boolean =>
  word < 2 || STOPS.has(text.charCodeAt(word - 2)) || STOPS.has(text.charCodeAt(word - 1));

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

const isCapitalOrQuote = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  code === 0x201c ||
  code === 40 ||
  (code >= 0xc0 && code <= 0xde) ||
  (code >= 0x400 && code <= 0x42f);
