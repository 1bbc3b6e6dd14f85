/** How a line begins and ends: what tells a sentence that goes on from one that is over. */

import { CharSet, isDigit } from '../un/chars';
import { isWhite } from './lines';

const CLOSERS = new CharSet('”’"\')]»›*');
const STOPS = new CharSet('.:;!?。：；？！؟؛…');
const OPENERS = new CharSet('“‘"\'([«‹');

/**
 * Whether the text before `end` closes a sentence or a clause: a full stop, colon or semicolon, perhaps inside closing
 * quotation marks and before the mark of a note: "purposes. 1", "years;", "(ibid., para. 2).", "practice.”".
 */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end;
  let digits = 0;
  while (at > start && isDigit(text.charCodeAt(at - 1)) && digits < 3) {
    at--;
    digits++;
  }
  if (digits > 0) {
    while (at > start && isWhite(text.charCodeAt(at - 1))) at--;
    if (text.charCodeAt(at - 1) === SLASH) return false;
  } else if (text.charCodeAt(at - 1) === SLASH && isDigit(text.charCodeAt(at - 2))) {
    // the old form of a mark: "administration. 1/"
    at--;
    while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
    while (at > start && isWhite(text.charCodeAt(at - 1))) at--;
  }
  while (at > start && CLOSERS.has(text.charCodeAt(at - 1))) at--;
  if (at === end && endsInAbbreviation(text, start, at)) return false;
  return at > start && STOPS.has(text.charCodeAt(at - 1));
}

const STOP = 46;
const SLASH = 47;
/** A line may break after these: "… as is said in paras.⏎2 and 3". */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'para paras sect sects chap chaps art arts vol vols No Nos p pp Mr Mrs Ms Dr St cf viz párr párrs cap núm'.split(
    ' ',
  ),
);
const LONGEST_ABBREVIATION = 5;

function endsInAbbreviation(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== STOP) return false;
  let word = end - 1;
  while (word > start && text.charCodeAt(word - 1) > 64 && end - word <= LONGEST_ABBREVIATION) word--;
  return ABBREVIATIONS.has(text.slice(word, end - 1));
}

/** Whether the word at `at` begins with a capital letter or a quotation mark before one. Scripts without capitals count as such. */
export function beginsWithCapital(text: string, at: number, end: number): boolean {
  let first = at;
  while (first < end && OPENERS.has(text.charCodeAt(first))) first++;
  const code = text.charCodeAt(first);
  if (code >= 65 && code <= 90) return true;
  if (code < 128 || Number.isNaN(code)) return false;
  const char = text[first]!;
  return char.toLowerCase() !== char || char.toUpperCase() === char;
}

/** Whether a letter of a script with capitals stands small at `at`: a line that goes on. */
export function beginsSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return true;
  // after the text's end there is no code
  if (!(code >= 0xc0)) return false;
  const char = text[at]!;
  return char.toUpperCase() !== char;
}
