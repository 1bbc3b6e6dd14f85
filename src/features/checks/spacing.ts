/** text.spacing: stray spaces in numbers, before punctuation and inside brackets. */

import { sourceRange } from '../../report/flow';
import type { Report } from '../../report/model';
import { type Found, fix, found } from './finding';
import { isIn, isLineEnd, isWhole, namesIn, type Prose, placeIn, proseOf } from './prose';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

interface Pattern {
  readonly pattern: RegExp;
  /** Where the space stands in the match. */
  readonly space: number;
  readonly message: (match: string) => string;
}

/** A space before a comma or full stop is wrong in all languages; French sets one before ; : ? and !. */
const BEFORE_STOP: Pattern = {
  pattern: /[\p{L}\d)”’%] [,.](?=[ ]|$)/gu,
  space: 1,
  message: match => `A space stands before the ${match.endsWith(',') ? 'comma' : 'full stop'}.`,
};

const ENGLISH: readonly Pattern[] = [
  BEFORE_STOP,
  {
    // not before a colon, which titles in French have
    pattern: /[\p{L}\d)”’%] ;(?=[ ]|$)/gu,
    space: 1,
    message: () => 'A space stands before the semicolon.',
  },
  { pattern: /[\p{L}\d.”’%] \)/gu, space: 1, message: () => 'A space stands before the closing bracket.' },
  { pattern: /\( (?=[\p{L}\d“])/gu, space: 1, message: () => 'A space stands after the opening bracket.' },
  { pattern: /“ (?=\p{L})/gu, space: 1, message: () => 'A space stands after the opening quotation mark.' },
  // 1 ,600
  { pattern: /\d ,\d{3}(?!\d)/g, space: 1, message: () => 'A space stands inside the number.' },
  // 21 November 20 18
  {
    pattern: new RegExp(`(?:${MONTHS}) (?:19|20) \\d\\d(?![\\d/])`, 'g'),
    space: -3,
    message: () => 'A space stands inside the year.',
  },
];
const OTHERS: readonly Pattern[] = [BEFORE_STOP];

export function checkSpacing(report: Report): Found[] {
  const patterns = report.language === 'en' ? ENGLISH : OTHERS;
  if (report.language === 'zh' || report.language === 'ar') return [];
  return proseOf(report).flatMap(prose => patterns.flatMap(pattern => matches(report, prose, pattern)));
}

function matches(report: Report, prose: Prose, { pattern, space, message }: Pattern): Found[] {
  const { flow } = prose;
  pattern.lastIndex = 0;
  const all: Found[] = [];
  for (const match of flow.text.matchAll(pattern)) {
    const at = space < 0 ? match.index + match[0].length + space : match.index + space;
    // a line that begins with a comma is a matter of the conversion
    if (isLineEnd(report, flow, at) || isIn(namesIn(report, prose), at) || isLeader(flow.text, at)) continue;
    const range = sourceRange(flow, at, at + 1);
    // of a run of spaces, flowing text keeps one
    let { end } = range;
    while (report.text[end] === ' ') end++;
    const whole = { start: range.start, end };
    all.push(
      found(
        'text.spacing',
        placeIn(report, prose, match.index, match.index + match[0].length),
        message(match[0]),
        {
          fixes: isWhole(report, prose, whole)
            ? [
                fix(report, 'Take the space out', [{ range: whole, newText: '' }], {
                  preferred: true,
                  all: true,
                }),
              ]
            : [],
        },
      ),
    );
  }
  return all;
}

/** "Total . . . . 12" and " …". */
const isLeader = (text: string, space: number): boolean =>
  /^ ?\. ?\./.test(text.slice(space, space + 4)) || text[space - 1] === '.';
