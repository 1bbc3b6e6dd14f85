/** text.brackets: brackets and quotation marks that are not closed, or not opened. */

import { sourceOffset } from '../../report/flow';
import { lastAtOrBefore } from '../../report/lines';
import type { Report } from '../../report/model';
import { paragraphOfBlock } from '../blocks';
import { CLOSERS, isEnumerator, isTurned, OPENERS } from './bracket-signs';
import { type Fix, type Found, fix, found } from './finding';
import { isWhole, type Prose, placeIn } from './prose';
import { proseAt, surveysOf } from './survey';

interface Sign {
  readonly char: string;
  readonly prose: Prose;
  /** In the block's flowing text. */
  readonly at: number;
  /** Which unit of text it stands in: a paragraph with its subparagraphs, a note, a heading. */
  readonly unit: number;
}

/** What is open in a unit. */
interface Unit {
  readonly open: Sign[];
  /** How many brackets were closed by what may be the end of a letter of a list: "párr. 13 a))". */
  lenient: number;
}

/**
 * In a unit each sign must have its partner; over units, a quotation may go on, and a misread page end may part two.
 * Arabic and Chinese turn and shape their signs otherwise.
 */
export function checkBrackets(report: Report): Found[] {
  if (report.language === 'ar' || report.language === 'zh') return [];
  const owners = paragraphOfBlock(report);
  const lone: Sign[] = [];
  let number = -1;
  let owner = -2;
  let unit: Unit = { open: [], lenient: 0 };
  surveysOf(report).forEach((survey, block) => {
    if (!survey?.isProse) return;
    const paragraph = owners[block]!;
    if (paragraph < 0 || paragraph !== owner) {
      if (unit.open.length > 0 || unit.lenient > 0) {
        for (const sign of unit.open) lone.push(sign);
        unit = { open: [], lenient: 0 };
      }
      number++;
      owner = paragraph;
    }
    if (survey.signs.length > 0) readSigns(proseAt(report, block), survey.signs, number, unit, lone);
  });
  for (const sign of unit.open) lone.push(sign);
  lone.sort((a, b) => sourceOffset(a.prose.flow, a.at) - sourceOffset(b.prose.flow, b.at));
  return withoutPairs(lone).map(sign => tell(report, sign));
}

function readSigns(prose: Prose, signs: readonly number[], number: number, unit: Unit, lone: Sign[]): void {
  const { text } = prose.flow;
  const { open } = unit;
  for (const at of signs) {
    const sign: Sign = { char: text[at]!, prose, at, unit: number };
    if (CLOSERS[sign.char] !== undefined || isTurned(text, at)) {
      open.push(sign);
      continue;
    }
    let partner = open.length - 1;
    while (partner >= 0 && !opens(open[partner]!, sign.char)) partner--;
    const isLetter = isEnumerator(text, sign.at);
    if (partner >= 0) {
      if (isLetter && open[partner]!.at < sign.at - 4) unit.lenient++;
      const [first, ...inside] = open.splice(partner);
      if (isTurnedSign(first!)) lone.push(first!);
      for (const sign of inside) lone.push(sign);
    } else if (!isLetter && unit.lenient > 0 && sign.char === ')') unit.lenient--;
    else if (!isLetter) lone.push(sign);
  }
}

const opens = (sign: Sign, closer: string): boolean =>
  sign.char === OPENERS[closer] || (closer === '”' && isTurnedSign(sign));

const isTurnedSign = ({ prose, at }: Sign): boolean => isTurned(prose.flow.text, at);

function beginsLine({ prose, at }: Sign): boolean {
  const run = lastAtOrBefore(prose.flow.starts, at);
  return prose.flow.starts[run] === at || at === prose.start;
}

const MOST_UNITS_OF_QUOTATION = 60;
const MOST_UNITS_OF_BRACKET = 3;

/** Without signs that find their partner in another unit, and without the marks that begin each paragraph of a quotation. */
function withoutPairs(lone: readonly Sign[]): Sign[] {
  const kept: Sign[] = [];
  const open: Record<string, Sign[]> = { '(': [], '“': [], '«': [] };
  let closed: Sign | undefined;
  for (const sign of lone) {
    if (isTurnedSign(sign)) {
      kept.push(sign);
      continue;
    }
    const openers = open[OPENERS[sign.char] ?? ''];
    if (!openers) {
      // a converter may have set the end of a text before its beginning
      if (
        sign.char === '(' &&
        closed &&
        sign.unit - closed.unit <= MOST_UNITS_OF_BRACKET &&
        sign.unit > closed.unit
      ) {
        kept.splice(kept.indexOf(closed), 1);
        closed = undefined;
      } else open[sign.char]!.push(sign);
      continue;
    }
    const most = sign.char === ')' ? MOST_UNITS_OF_BRACKET : MOST_UNITS_OF_QUOTATION;
    const last = openers[openers.length - 1];
    if (last && sign.unit > last.unit && sign.unit - last.unit <= most) {
      openers.length = sign.char === ')' ? openers.length - 1 : 0;
      continue;
    }
    kept.push(sign);
    if (sign.char === ')') closed = sign;
  }
  return [
    ...kept,
    ...Object.values(open)
      .flat()
      .filter(sign => sign.char === '(' || !beginsLine(sign)),
  ];
}

function tell(report: Report, sign: Sign): Found {
  const { char, prose, at } = sign;
  const name = char === '(' || char === ')' ? 'bracket' : 'quotation mark';
  const isOpening = CLOSERS[char] !== undefined;
  const what = isTurnedSign(sign)
    ? 'A closing quotation mark stands where an opening one belongs'
    : isOpening
      ? `This ${name} is not closed`
      : `This ${name} was not opened`;
  const mending = mend(report, sign);
  return found(
    'text.brackets',
    placeIn(report, prose, at, at + 1),
    `${what}: ${excerpt(prose.flow.text, at)}`,
    {
      fixes: mending ? [mending] : [],
    },
  );
}

const excerpt = (text: string, at: number): string => {
  const start = Math.max(0, at - 24);
  const end = Math.min(text.length, at + 28);
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
};

/** "(see (S/2018/250)" opens twice, "(S/2018/250))" closes twice: the second goes. */
const TWICE_OPEN = /\((?:(?:see(?: also)?|ibid\.,?) )?\((?=[A-Z\d])/y;

function mend(report: Report, sign: Sign): Fix | undefined {
  const { char, prose, at } = sign;
  const { text } = prose.flow;
  let extra = -1;
  if (char === ')' && text[at - 1] === ')') extra = at;
  TWICE_OPEN.lastIndex = at;
  const twice = char === '(' ? TWICE_OPEN.exec(text)?.[0] : undefined;
  if (twice !== undefined) extra = at + twice.length - 1;
  const start = sourceOffset(prose.flow, extra < 0 ? at : extra);
  const range = { start, end: start + 1 };
  if (!isWhole(report, prose, range)) return undefined;
  if (isTurnedSign(sign))
    return fix(report, 'Write “', [{ range, newText: '“' }], { preferred: true, all: true });
  if (extra < 0) return undefined;
  return fix(report, 'Remove the second bracket', [{ range, newText: '' }], { preferred: true, all: true });
}
