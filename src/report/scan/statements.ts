/** Statements of the Security Council's President: "presidential statements 2015/3 and 2016/4" are S/PRST/2015/3 and S/PRST/2016/4. */

import { codeAt, SLASH } from '../../un/chars';
import { alternation } from '../../un/words';
import type { Lexicon } from './lexicon';
import type { CitationFound } from './reading';

const WORDS = [
  'presidential statement',
  'presidential statements',
  'déclaration présidentielle',
  'déclarations présidentielles',
  'declaración presidencial',
  'declaraciones presidenciales',
];
const BEFORE = new RegExp(`${alternation(WORDS)}\\s$`, 'i');
const LONGEST = 36;
/** The series began in 1994. */
const NUMBER = /(?:199[4-9]|20\d\d)\/\d{1,3}(?![\d/])/y;
const MOST = 50;

const NONE: readonly CitationFound[] = [];

/** "2015/3" */
function mayBeStatement(text: string, at: number): boolean {
  const century = codeAt(text, at);
  return (century === 49 || century === 50) && codeAt(text, at + 4) === SLASH;
}

/** The statements of the list whose first number stands at `at`; none where the words before it are others. */
export function readStatements(lexicon: Lexicon, text: string, at: number): readonly CitationFound[] {
  if (!mayBeStatement(text, at)) return NONE;
  const statements: CitationFound[] = [];
  for (let next = at; statements.length < MOST; ) {
    NUMBER.lastIndex = next;
    const number = NUMBER.exec(text)?.[0];
    if (number === undefined) break;
    if (statements.length === 0 && !BEFORE.test(text.slice(Math.max(0, at - LONGEST), at))) break;
    const symbol = `S/PRST/${number}`;
    const end = next + number.length;
    statements.push({ kind: 'document', symbol, symbols: [symbol], start: next, end, repaired: false });
    lexicon.join.lastIndex = end;
    const join = lexicon.join.exec(text)?.[0];
    if (join === undefined) break;
    next = end + join.length;
  }
  return statements;
}
