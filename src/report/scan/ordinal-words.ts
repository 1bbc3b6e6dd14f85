/** References whose ordinal is written out in another script: 第二节, 附件一, المرفق الثاني. */

import { alternation } from '../../un/words';
import type { CrossReferenceKind } from '../model';
import { ARABIC_ORDINALS, HAN_ORDINALS, latinOrdinal } from '../ordinal-forms';
import type { Lexicon } from './lexicon';
import type { ReferenceFound } from './reading';

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
    return [
      {
        kind,
        start: match.index,
        end: match.index + whole.length,
        items: [{ start: itemStart, end: itemStart + ordinal.length, first, numbers: [first] }],
        numbers: [first],
        target: { from: 'here' as const, said: false },
      },
    ];
  });
}

/** 第…节 by its measure word, 附件… by its own; 第… without one, and 附件一节, are something else. */
function kindOf(lexicon: Lexicon, word: string, measure: string | undefined): CrossReferenceKind | undefined {
  if (word === '第') return measure === undefined ? undefined : lexicon.numberFirst.get(measure);
  const keyword = lexicon.keywords.get(word);
  return measure === undefined && keyword?.type === 'reference' ? keyword.kind : undefined;
}
