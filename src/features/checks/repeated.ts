/** text.repeated: "the the", over a line or page end, too. */

import { sourceOffset } from '../../report/flow';
import type { Report } from '../../report/model';
import type { Language } from '../../un/language';
import { type BlockCheck, NOTHING } from './block-check';
import { type Found, fix, found } from './finding';
import { type Prose, placeIn } from './prose';

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

/** Where the two begin, and the word. */
interface Repeat {
  readonly first: number;
  readonly second: number;
  readonly word: string;
}

export const repeated: BlockCheck<Repeat> = {
  look({ walk: { repeats }, about: { language }, flow: { text } }) {
    if (repeats.length === 0 || language === 'zh' || language === 'ar') return NOTHING;
    const all: Repeat[] = [];
    for (let at = 0; at < repeats.length; at += 2) {
      const first = repeats[at]!;
      const second = repeats[at + 1]!;
      const word = text.slice(second, second + second - 1 - first);
      if (isTold(language, word)) all.push({ first, second, word });
    }
    return all;
  },
  tell: (report, prose, repeat) => [toldAt(report, prose, repeat)],
};

/** Small letters alone: "Pago Pago" is a name. */
function isTold(language: Language, word: string): boolean {
  if (!/^\p{Ll}[\p{Ll}’'-]*$/u.test(word) || (word.length === 1 && !/^[aàyив]$/.test(word))) return false;
  return TOLD[language] ? TOLD[language].has(word) : !MAY_REPEAT[language]?.has(word);
}

/** The second goes, with a space: the line end between the two stays, and so does what a page has between them. */
function toldAt(report: Report, prose: Prose, { first, second, word }: Repeat): Found {
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
