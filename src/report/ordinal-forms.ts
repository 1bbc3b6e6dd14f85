/** One name for an ordinal, however a script writes it: 二, ثانيا and الثاني are II. */

import { toRoman } from '../un/roman';

const HAN_DIGITS = [...'一二三四五六七八九'];
/** 一 to 二十九: what sections and annexes come to. */
const HAN = [
  ...HAN_DIGITS,
  '十',
  ...HAN_DIGITS.map(digit => `十${digit}`),
  '二十',
  ...HAN_DIGITS.map(digit => `二十${digit}`),
];
/** The second word of eleven to nineteen. */
const TEEN = ' عشر';

/** The ordinals of one to nineteen: masculine (المرفق الثاني), feminine, and as headings count (ثانيا). */
const ARABIC = [
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر',
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
  'أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا',
].map(words => withTeens(words.split(' ')));

/** الثاني عشر is the twelfth; the eleventh alone has a word of its own: الحادي عشر. */
function withTeens(words: readonly string[]): string[] {
  const isDefinite = words[0]!.startsWith('ال');
  const eleventh = isDefinite ? 'الحادي' : 'حادي';
  // as headings count, the ending of the accusative falls: ثانيا, but ثاني عشر
  const units = words.slice(1, 9).map(word => (isDefinite ? word : word.replace(/ا$/, '')));
  return [...words, ...[eleventh, ...units].map(unit => `${unit}${TEEN}`)];
}

const LATIN: ReadonlyMap<string, string> = new Map(
  [HAN, ...ARABIC].flatMap(words => words.map((word, index) => [word, toRoman(index + 1)!] as const)),
);

export const HAN_ORDINALS: readonly string[] = HAN;
/** Single words; عشر may follow. */
export const ARABIC_ORDINALS: readonly string[] = ARABIC.flat().flatMap(word =>
  word.endsWith(TEEN) ? [word.slice(0, -TEEN.length)] : [word],
);

/** The Roman numeral of an ordinal in words; what is none stays as it is. */
export const latinOrdinal = (ordinal: string): string => LATIN.get(ordinal.replace(/\s+/g, ' ')) ?? ordinal;
