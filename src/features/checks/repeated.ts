/** text.repeated: "the the", over a line or page end, too. */

import { sourceOffset } from '../../report/flow';
import type { Report } from '../../report/model';
import type { Language } from '../../un/language';
import { type Found, fix, found } from './finding';
import { placeIn } from './prose';
import { type BlockWords, wordsOf } from './words';

/** Words that may stand twice: "that that is so", "had had"; "nous nous" in French. */
const MAY_REPEAT: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: new Set('that had very long so is in bye tut aye pro per knock no yes'.split(' ')),
};
/** In languages where many words may stand twice, only these are told. */
const TOLD: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  fr: new Set('le la les de des du et à au aux en dans pour par sur avec que qui une un ce cette'.split(' ')),
  es: new Set('el la los las de del y a al en para por con que una un este esta'.split(' ')),
  ru: new Set('и в на по с к от для о об из что'.split(' ')),
};

export function checkRepeated(report: Report): Found[] {
  const { language } = report;
  if (language === 'zh' || language === 'ar') return [];
  return wordsOf(report).flatMap(words => checkBlock(report, words));
}

function checkBlock(report: Report, { prose, starts, ends }: BlockWords): Found[] {
  const { text } = prose.flow;
  const all: Found[] = [];
  for (let at = 1; at < starts.length; at++) {
    const start = starts[at]!;
    const length = ends[at]! - start;
    if (start - ends[at - 1]! !== 1 || ends[at - 1]! - starts[at - 1]! !== length || text[start - 1] !== ' ')
      continue;
    const word = text.slice(start, start + length);
    const before = text.slice(starts[at - 1], ends[at - 1]);
    if (word !== before && word !== before.toLowerCase()) continue;
    if (isTold(report, word)) all.push(repeated(report, prose, starts[at - 1]!, start, word));
  }
  return all;
}

/** Small letters alone: "Pago Pago" is a name. */
function isTold({ language }: Report, word: string): boolean {
  if (!/^\p{Ll}[\p{Ll}’'-]*$/u.test(word) || (word.length === 1 && !/^[aàyив]$/.test(word))) return false;
  return TOLD[language] ? TOLD[language].has(word) : !MAY_REPEAT[language]?.has(word);
}

/** The second goes, with a space: the line end between the two stays, and so does what a page has between them. */
function repeated(
  report: Report,
  prose: BlockWords['prose'],
  first: number,
  second: number,
  word: string,
): Found {
  const from = sourceOffset(prose.flow, second);
  const to = from + word.length;
  const isAfter = report.text[to] === ' ';
  const isBefore = !isAfter && report.text[from - 1] === ' ';
  const range = { start: isBefore ? from - 1 : from, end: isAfter ? to + 1 : to };
  const firstAt = sourceOffset(prose.flow, first);
  return found(
    'text.repeated',
    placeIn(report, prose, second, second + word.length),
    `“${word}” stands twice.`,
    {
      related: [{ range: { start: firstAt, end: firstAt + word.length }, message: 'The first of the two.' }],
      fixes: [
        fix(report, `Remove the second “${word}”`, [{ range, newText: '' }], { preferred: true, all: true }),
      ],
    },
  );
}
