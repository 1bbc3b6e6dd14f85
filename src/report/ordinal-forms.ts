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
/** The ordinals of one to ten: masculine (المرفق الثاني), feminine, and as headings count (ثانيا). */
const ARABIC = [
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر',
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
  'أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا',
].map(words => words.split(' '));

const LATIN: ReadonlyMap<string, string> = new Map(
  [HAN, ...ARABIC].flatMap(words => words.map((word, index) => [word, toRoman(index + 1)!] as const)),
);

export const ORDINAL_WORDS: readonly string[] = [...LATIN.keys()];

/** The Roman numeral of an ordinal in words; what is none stays as it is. */
export const latinOrdinal = (ordinal: string): string => LATIN.get(ordinal) ?? ordinal;
