/** symbol.form: what looks like a symbol and is none. */

import { sourceOffset } from '../../report/flow';
import type { Range, Report } from '../../report/model';
import { matchAt } from '../../un/chars';
import { parseSymbol } from '../../un/symbol';
import { type BlockCheck, NOTHING } from './block-check';
import { type Found, fix, found } from './finding';
import { isIn, isWhole, type Prose, placeIn } from './prose';

const SLASH_WORD = /[A-Za-z][A-Za-z.-]{0,7}(?:\/[A-Za-z0-9.-]{1,12}){1,6}/y;
const MODIFIER_ALONE = /^(.+)\/(Add|Corr|Rev|Amend)\.?$/i;

/** What looks like a symbol and is none: "Add" without a number, a body in small letters. Each suspect is such a word. */
export const refusedSymbols: BlockCheck<Refused> = {
  look({ flow: { text }, names }) {
    let slash = text.indexOf('/');
    if (slash < 0) return NOTHING;
    const all: Refused[] = [];
    for (let from = 0; slash >= 0; slash = text.indexOf('/', from)) {
      from = slash + 1;
      if (isIn(names, slash)) continue;
      const start = wordStart(text, slash);
      if (start === slash) continue;
      const word = matchAt(SLASH_WORD, text, start)?.[0];
      if (word === undefined) continue;
      from = Math.max(from, start + word.length);
      const why = refusal(word, text.slice(start + word.length, start + word.length + 4));
      if (why) all.push({ start, word, ...why });
    }
    return all;
  },
  tell: (report, prose, refused) => [refusedSymbol(report, prose, refused)],
};

interface Refused extends Refusal {
  readonly start: number;
  readonly word: string;
}

interface Refusal {
  readonly message: string;
  /** How it should be written, where that is certain. */
  readonly symbol?: string;
}

function refusal(word: string, after: string): Refusal | undefined {
  const printed = word.replace(/[.-]{1,9}$/, '');
  const alone = MODIFIER_ALONE.exec(word);
  if (alone && !/^\.? ?\d/.test(after) && parseSymbol(alone[1]!))
    return { message: `“${printed}”: ${alone[2]} has no number.` };
  if (
    !/\d/.test(printed) ||
    printed === printed.toUpperCase() ||
    !/^[a-z]{1,5}\/|\/[a-z]{1,4}[./]/.test(printed)
  )
    return undefined;
  if (parseSymbol(printed)) return undefined;
  const symbol = parseSymbol(upper(printed))?.canonical;
  return symbol === undefined
    ? undefined
    : { message: `“${printed}” is written in capitals: ${symbol}.`, symbol };
}

/** Capitals but for Add, Corr, Rev, Sub. */
const upper = (printed: string): string =>
  printed
    .toUpperCase()
    .replace(
      /\/(ADD|CORR|REV|AMEND|SUB)\./g,
      (_, name: string) => `/${name[0]}${name.slice(1).toLowerCase()}.`,
    );

function wordStart(text: string, slash: number): number {
  let start = slash;
  while (start > 0 && slash - start < 8 && /[A-Za-z.-]/.test(text[start - 1]!)) start--;
  return start > 0 && /[\w/:@%=]/.test(text[start - 1]!) ? slash : start;
}

function refusedSymbol(report: Report, prose: Prose, { start, word, message, symbol }: Refused): Found {
  const end = start + word.replace(/[.-]{1,9}$/, '').length;
  const range = placeIn(report, prose, start, end);
  const whole: Range = { start: sourceOffset(prose.flow, start), end: sourceOffset(prose.flow, end - 1) + 1 };
  return found('symbol.form', range, message, {
    fixes:
      symbol !== undefined && isWhole(report, prose, whole)
        ? [
            fix(report, `Write ${symbol}`, [{ range: whole, newText: symbol }], {
              preferred: true,
              all: true,
            }),
          ]
        : [],
  });
}
