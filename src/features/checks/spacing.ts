/** text.spacing: stray spaces in numbers, before punctuation and inside brackets. */

import { sourceRange } from '../../report/flow';
import type { Report } from '../../report/model';
import { type BlockCheck, type BlockView, NOTHING } from './block-check';
import { type Found, fix, found } from './finding';
import { isIn, isLineEnd, isWhole, type Prose, placeIn } from './prose';

/** Each suspect is a space. */
export const spacing: BlockCheck<number> = {
  look({ walk: { spaces }, about: { language }, flow, source, names }: BlockView) {
    if (spaces.length === 0 || language === 'zh' || language === 'ar') return NOTHING;
    // a line that begins with a comma is a matter of the conversion
    return spaces.filter(
      at =>
        messageAt(flow.text, at, language === 'en') !== undefined &&
        !isLineEnd(source, flow, at) &&
        !isIn(names, at),
    );
  },
  tell: (report, prose, at) => [
    stray(report, prose, at, messageAt(prose.flow.text, at, report.language === 'en')!),
  ],
};

/** What is wrong with a space, by what stands before and after it. */
const messageAt = (text: string, at: number, isEnglish: boolean): string | undefined =>
  beforeStop(text, at) ?? (isEnglish ? inEnglish(text, at) : undefined);

const BEFORE = /[\p{L}\d)”’%]/u;
const endsOrSpace = (char: string | undefined): boolean => char === undefined || char === ' ';

/** A space before a comma or full stop is wrong in all languages; French sets one before ; : ? and !. */
function beforeStop(text: string, at: number): string | undefined {
  const next = text[at + 1];
  if ((next !== ',' && next !== '.') || !endsOrSpace(text[at + 2]) || !BEFORE.test(text[at - 1] ?? ''))
    return undefined;
  // "Total . . . . 12"
  if (next === '.' && text.startsWith(' .', at + 2)) return undefined;
  return `A space stands before the ${next === ',' ? 'comma' : 'full stop'}.`;
}

const MONTH =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)$/;
const LONGEST_MONTH = 12;

function inEnglish(text: string, at: number): string | undefined {
  const before = text[at - 1] ?? '';
  const next = text[at + 1] ?? '';
  if (before === '(')
    return /[\p{L}\d“]/u.test(next) ? 'A space stands after the opening bracket.' : undefined;
  if (before === '“')
    return /\p{L}/u.test(next) ? 'A space stands after the opening quotation mark.' : undefined;
  // not before a colon, which titles in French have
  if (next === ';')
    return BEFORE.test(before) && endsOrSpace(text[at + 2])
      ? 'A space stands before the semicolon.'
      : undefined;
  if (next === ')')
    return /[\p{L}\d.”’%]/u.test(before) ? 'A space stands before the closing bracket.' : undefined;
  // off -duty
  if (next === '-')
    return /^\p{Ll}{2} -\p{Ll}{2}/u.test(text.slice(at - 2, at + 4))
      ? 'A space stands before the hyphen.'
      : undefined;
  // 1 ,600
  if (next === ',')
    return isDigit(before) && /^\d{3}(?!\d)/.test(text.slice(at + 2, at + 6))
      ? 'A space stands inside the number.'
      : undefined;
  // 21 November 20 18
  if (!isDigit(next) || !isDigit(before) || !/^\d\d(?![\d/])/.test(text.slice(at + 1, at + 4)))
    return undefined;
  return MONTH.test(text.slice(Math.max(0, at - LONGEST_MONTH), at))
    ? 'A space stands inside the year.'
    : undefined;
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

function stray(report: Report, prose: Prose, at: number, message: string): Found {
  const range = sourceRange(prose.flow, at, at + 1);
  // of a run of spaces, flowing text keeps one
  let { end } = range;
  while (report.text[end] === ' ') end++;
  const whole = { start: range.start, end };
  return found('text.spacing', placeIn(report, prose, Math.max(0, at - 1), at + 2), message, {
    fixes: isWhole(report, prose, whole)
      ? [fix(report, 'Take the space out', [{ range: whole, newText: '' }], { preferred: true, all: true })]
      : [],
  });
}
