/** References whose ordinal is written out in another script: 第二节, 附件一, المرفق الثاني. */

import { alternation } from '../../un/words';
import type { CrossReferenceKind } from '../model';
import { ARABIC_ORDINALS, HAN_ORDINALS, latinOrdinal } from '../ordinal-forms';
import type { Lexicon } from './lexicon';
import type { ItemFound, ReferenceFound } from './reading';

/** Finds such a reference: group 1 is the word, group 2 the ordinal, group 3 a measure word after it. */
export function ordinalPattern(
  words: Iterable<string>,
  measures: Iterable<string>,
  isTight: boolean,
): RegExp | undefined {
  const kinds = alternation([...words]);
  const after = [...measures];
  if (!isTight)
    return new RegExp(
      `(${kinds})\\s(${alternation([...new Set(ARABIC_ORDINALS)])}(?:\\sعشر)?)(?![\\u0600-\\u06ff])`,
      'g',
    );
  return new RegExp(`(第|${kinds})(${alternation(HAN_ORDINALS)})(${alternation(after)})?`, 'g');
}

const HAN = /[\u4e00-\u9fff](?<![见和及与])/;

/** The references of a text whose ordinals are words. */
export function readOrdinalWords(lexicon: Lexicon, text: string): ReferenceFound[] {
  if (!lexicon.ordinals) return [];
  return [...text.matchAll(lexicon.ordinals)].flatMap(match => {
    const [whole, word = '', ordinal = '', measure] = match;
    const kind = kindOf(lexicon, word, measure);
    const first = latinOrdinal(ordinal);
    // 代表一人: a word of one letter stands in others
    if (
      !kind ||
      first === ordinal ||
      (word !== '第' && word.length === 1 && HAN.test(text[match.index - 1] ?? ''))
    )
      return [];
    const itemStart = match.index + word.length + whole.slice(word.length).indexOf(ordinal);
    const items: ItemFound[] = [
      { start: itemStart, end: itemStart + ordinal.length, first, numbers: [first] },
    ];
    if (lexicon.language === 'ar') items.push(...moreOrdinals(text, match.index + whole.length));
    return [
      {
        kind,
        start: match.index,
        end: Math.max(match.index + whole.length, items[items.length - 1]!.end),
        items,
        numbers: items.flatMap(({ numbers }) => numbers),
        target: { from: 'here' as const, said: false },
      },
    ];
  });
}

/** The other members of an Arabic list, each with و (and) before it: الفصلين التاسع والعاشر. */
function moreOrdinals(text: string, from: number): ItemFound[] {
  const items: ItemFound[] = [];
  let at = from;
  while (items.length < MOST_MEMBERS) {
    AND_ORDINAL.lastIndex = at;
    const match = AND_ORDINAL.exec(text);
    if (!match) break;
    const ordinal = match[1]!;
    const first = latinOrdinal(ordinal);
    if (first === ordinal) break;
    at += match[0].length;
    items.push({ start: at - ordinal.length, end: at, first, numbers: [first] });
  }
  return items;
}

const MOST_MEMBERS = 20;
const AND_ORDINAL = new RegExp(
  `[،,]?\\s?و(${alternation([...new Set(ARABIC_ORDINALS)])}(?:\\sعشر)?)(?![\\u0600-\\u06ff])`,
  'y',
);

/** 第…节 by its measure word, 附件… by its own; 第… without one, and 附件一节, are something else. */
function kindOf(lexicon: Lexicon, word: string, measure: string | undefined): CrossReferenceKind | undefined {
  if (word === '第') return measure === undefined ? undefined : lexicon.numberFirst.get(measure);
  const keyword = lexicon.keywords.get(word);
  return measure === undefined && keyword?.type === 'reference' ? keyword.kind : undefined;
}
