/**
 * What the layout sees of a full line of running text: how it begins, how it ends, and no more. Of "and trusted the keepers
 * of the two northern stations, whose" it sees a line that begins small and ends in a word; of "Annex II to the letters of
 * the keepers, and of those who", all its beginning. Two lines of one sketch are laid out alike, where no title or table
 * stands above them.
 */

import { PROSE } from './captions';
import { PROSE_AMONG_ENTRIES } from './contents';
import { hasOpenEnd } from './heading-words';
import { joinsOn } from './items';
import { lastAtOrBefore } from './lines';
import type { Range } from './model';
import { FULL_LINE } from './note-labels';
import { LONGEST_LABELLED } from './note-zones';
import { hasWord, LONGEST_WORDY, WITHOUT_CAPITALS } from './plain-headings';
import { beginsSmall, endsSentence } from './sentence';
import { endsInLetter, LONGEST_CELL } from './sign-marks';

/** Shorter lines are looked at as titles, cells and what else is short. */
const SHORTEST = PROSE_AMONG_ENTRIES + 1;
/** What is longer is no cell, may end a table, is no line of a heading, no note that a label opens. */
const LENGTHS = [LONGEST_CELL, PROSE - 1, LONGEST_WORDY, LONGEST_LABELLED];

/** What is drawn or set rather than written: gaps, leaders, rules, raised letters, signs of notes, the dot of an imprint, the dashes of a record's head. */
const DRAWN = /[*†‡^_|…•\t\f\u00a0\u202f\u2007]| {2}|\. ?\.| [-–—] /;

/** The sketch of a line, `range` without the white around it; undefined of a line that is looked at in full. */
export function sketchOf(text: string, range: Range): string | undefined {
  const line = text.slice(range.start, range.end);
  if (line.length < SHORTEST || DRAWN.test(line) || WITHOUT_CAPITALS.test(line)) return undefined;
  const beginning = beginningOf(line);
  if (beginning === undefined) return undefined;
  const isOver = endsSentence(text, range.start, range.end);
  const length = lastAtOrBefore(LENGTHS, line.length - 1);
  const isFull = line.length >= FULL_LINE && (isOver || /\d$/.test(line));
  return [beginning, endingOf(line, isOver), length, isFull, hasWord(line)].join('⏎');
}

/** A first word that could be a label, a numeral or an address is kept, as "viii)", "ll," for 11 and "www.un.org" are. */
const SMALL_WORD = /^(?:l*[a-km-zß-öø-ÿ][a-zß-öø-ÿ]{1,20}|[а-яё]{2,20})[ ,]/;
const SMALL = 24;
/** A name or a sentence begins; but "Annex", "Article", "TABLE" and their like may head what follows. */
const CAPITAL_WORD = /^(?:[A-ZÀ-Þ](?:[a-zß-öø-ÿ]{1,20}|[A-Z]{2,12})|[А-ЯЁ](?:[а-яё]{1,20}|[А-ЯЁ]{2,12}))[ ,]/;
const HEADING_WORD =
  /^(?:an+ex|app?end|apénd|encl|chap|capí|part|arti|artí|dra|reso|deci|tab|fig|gráf|box|recua|encadr|map|cart|cua|con|sum|índ|fore|exec|résu|resu|not|gloss|intro|cor|add|agenda|item|tema|point|programme|sour|fuen|abbr|[ivxlc]+ |прил|глав|част|разд|пункт|стат|табл|рис|диагр|вставк|карт|содерж|введ|резюм|прим|проект|реш|резол|добав|источ)/i;
/** The longest that begins a title: "Silversteen, “" of an author. */
const CAPITAL = 30;
/** The longest that tells anything where neither letter begins the line: "12. “", "(a) ". */
const LONGEST = 48;

function beginningOf(line: string): string | undefined {
  if (beginsSmall(line, 0)) return SMALL_WORD.test(line) ? 'small' : line.slice(0, SMALL);
  if (CAPITAL_WORD.test(line) && !HEADING_WORD.test(line)) return line.slice(0, CAPITAL);
  return /^[\d("“«]/.test(line) ? line.slice(0, LONGEST) : undefined;
}

const LAST_WORD = / (?:[a-zß-öø-ÿ]{2,30}|[а-яё]{2,30})$/;
/** A last word with what closes it. */
const ENDING = / \S{1,30}$/;
/** What closes a sentence before the mark of a note: "paras. 3 and 4.”) 12/". */
const CLOSING = 24;

function endingOf(line: string, isOver: boolean): string {
  const isWord = LAST_WORD.test(line) && !hasOpenEnd(line) && !joinsOn(line);
  if (isWord && !endsInLetter(line, 0, line.length)) return 'word';
  const closing = line.slice(-CLOSING);
  return `${isOver} ${(/\d/.test(closing) ? undefined : ENDING.exec(line)?.[0]) ?? line.slice(-2 * CLOSING)}`;
}
