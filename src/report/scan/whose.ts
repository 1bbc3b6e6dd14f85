/**
 * Whose paragraph 37 is meant, where no symbol stands beside it: what the words right before and right after it tell.
 * The tables hold the words of all six languages together, since a translated report keeps the English of its notes.
 */

import type { Lexicon } from './lexicon';
import type { ReferenceFound } from './reading';

/** `own`: of this document. `resolution`: of this one, if it is a resolution. `foreign`: of another text. `open`: nothing is said. */
export type Whose = 'own' | 'resolution' | 'foreign' | 'open';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "paragraph 6 of …": whatever follows is the text it belongs to. */
const OF = wordSet('of thereof de del du des d من لل');
/** "annex II to the letter": said of annexes alone, since "section I to help" goes on with a verb. */
const TO = wordSet('to au aux à al a к');
const IN = wordSet('in dans en в в');
const ARTICLES = wordSet('the la le les l el los las sa son ses its');
/** "of the present report", "du présent rapport". */
const PRESENT = wordSet(
  'present this présent présente ce cet cette presente este esta настоящего настоящей настоящему настоящем هذا هذه',
);
/** What a report calls itself. */
const OWN_TEXTS = wordSet(
  'report document note letter memorandum study paper addendum statement annex appendix chapter section part enclosure publication ' +
    'rapport lettre étude chapitre annexe informe documento nota carta anexo capítulo sección ' +
    'доклада докладу докладе документа документу записки приложения раздела главы التقرير الوثيقة المذكرة المرفق',
);
const RESOLUTIONS = wordSet(
  'resolution decision résolution décision resolución decisión резолюции решения القرار المقرر',
);
/** "paragraph 3 of annex II": the annex is a reference of its own, which tells whose it is. */
const DIVISIONS = wordSet(
  'annex annexes appendix chapter chap section sect part annexe chapitre partie anexo capítulo sección приложения раздела главы المرفق الفرع',
);
/** "to notify, pursuant to paragraph 39, of any deliveries", "paragraph 6, of which": no text. */
const PRONOUNS = wordSet('any all each such which whom those every both');
/** Beginnings of what owns a paragraph in Russian, which needs no word for "of": "пункт 3 статьи 5", "пункта 6 резолюции". */
const GENITIVES = [
  'стат',
  'резолюц',
  'доклад',
  'конвенц',
  'устав',
  'пакт',
  'протокол',
  'соглашен',
  'договор',
  'декларац',
  'проект',
  'статут',
];
/** "operative paragraph 2" of a draft, "el mencionado anexo A" of a report spoken of before. */
const ADJECTIVES = wordSet(
  'operative operational preambular draft said aforementioned mencionado citado susmentionné постановляющей',
);
const PROVISIONS = wordSet(
  'article articles art arts rule rules principle principles conclusion conclusions guideline guidelines regulation artículo artículos статьи статья статье المادة',
);
/** Words that open a sentence before a comma: "However, paragraph 4 shall not apply". */
const OPENERS = wordSet(
  'however moreover furthermore therefore accordingly consequently similarly nevertheless thus also finally cependant toutefois asimismo однако',
);
const ANNEX_WORDS = wordSet('annex annexe anexo приложение');
const SEE = wordSet('see also in and');
/** The last characters of a text named in Chinese before 第3段: 《公约》, 第六条, 号决议, 报告. */
const CHINESE_OWNERS = [...'》条约议告书号'];
const CHINESE_OWN = ['本报告', '本文件', '上文', '下文', '以上', '以下'];
const LOOK = 64;

/** Whether the division that it belongs to comes next: "paragraph 3 of annex II". */
export function isOfDivision(text: string, { end }: ReferenceFound): boolean {
  const rest = text.slice(end, end + LOOK).trimStart();
  if (!OF.has(firstWord(rest).toLowerCase())) return false;
  const [, ...words] = rest.split(BETWEEN_WORDS);
  const first = words.find(word => !ARTICLES.has(word.toLowerCase()));
  return first !== undefined && DIVISIONS.has(bare(first));
}

const BETWEEN_WORDS = /[\s’']/;

/** The word that begins a text: most are told by it, and the others need not be cut apart. */
function firstWord(text: string): string {
  const end = text.search(BETWEEN_WORDS);
  return end < 0 ? text : text.slice(0, end);
}

/** The words right after a reference. */
export function whoseAfter(text: string, { kind, end }: ReferenceFound): Whose {
  const rest = text.slice(end, end + LOOK);
  const gap = rest.startsWith(', ') ? 2 : rest.startsWith(' ') ? 1 : 0;
  if (gap === 0) return 'open';
  const after = rest.slice(gap);
  const link = firstWord(after).toLowerCase();
  const isLinked = OF.has(link) || TO.has(link) || IN.has(link) || ARTICLES.has(link);
  if (!isLinked && !PRESENT.has(bare(link))) return whoseFirst(bare(link));
  const words = after.split(BETWEEN_WORDS);
  const isOf = OF.has(link);
  const isTo = kind === 'annex' && TO.has(link);
  let at = isOf || isTo || IN.has(link) ? 1 : 0;
  while (ARTICLES.has(words[at]?.toLowerCase() ?? '')) at++;
  const first = bare(words[at] ?? '');
  if (PRESENT.has(first)) return whosePresent(bare(words[at + 1] ?? ''), at > 0);
  if (isOf) return DIVISIONS.has(first) || PRONOUNS.has(first) ? 'open' : 'foreign';
  // "annex II to help", "annex B to Somalia" name nobody's
  if (isTo) return at > 1 ? 'foreign' : 'open';
  return whoseFirst(first);
}

/** "ibid.", or what owns a paragraph in Russian. */
const whoseFirst = (word: string): Whose =>
  word.startsWith('ibid') || GENITIVES.some(owner => word.startsWith(owner)) ? 'foreign' : 'open';

function whosePresent(noun: string, isLinked: boolean): Whose {
  if (OWN_TEXTS.has(noun)) return 'own';
  if (RESOLUTIONS.has(noun)) return 'resolution';
  // "paragraph 1 of this article"; "paragraph 4 this year" is something else
  return isLinked ? 'foreign' : 'open';
}

/** In small letters, without what stands around it: "Convention," is "convention". */
function bare(word: string): string {
  const small = word.toLowerCase();
  return PLAIN.test(small) ? small : small.replace(/[^\p{L}\d]/gu, '');
}

const PLAIN = /^[a-z]*$/;

export interface Before {
  readonly whose: Whose;
  /** A work, a judgment or a meeting stands before the comma: "I.C.J. Reports 1970, para. 33". */
  readonly isWork?: true;
  /** "annex, para. 3" */
  readonly inAnnex?: true;
  /** "see part two, sect. A": the ordinal. */
  readonly inPart?: string;
}

const OPEN: Before = { whose: 'open' };

/** The words right before a reference. */
export function whoseBefore(lexicon: Lexicon, text: string, reference: ReferenceFound): Before {
  const { start, kind, items } = reference;
  const before = text.slice(Math.max(0, start - LOOK), start).trimEnd();
  if (lexicon.language === 'zh' && lexicon.numberFirst.size > 0 && text[start] === '第')
    return chinese(before);
  const last = lastWord(before);
  if (ADJECTIVES.has(bare(last))) return { whose: 'foreign' };
  // "acting under Chapter VII": the Charter's
  if (kind === 'chapter' && bare(last) === 'under') return { whose: 'foreign' };
  if (/^\(?\d/.test(last) && PROVISIONS.has(bare(before.split(/\s/).at(-2) ?? '')))
    return { whose: 'foreign' };
  if (!/[,،，]$/.test(last)) return OPEN;
  if (ANNEX_WORDS.has(bare(last))) return { whose: 'own', inAnnex: true };
  // "ASR, Part Two, chap. III" is a part of that work; "see part two, sect. A" is one of this report
  const [see = '', part] = before.includes('part') ? before.split(/\s/).slice(-3) : [];
  if (part === 'part' && SEE.has(bare(see))) return { whose: 'own', inPart: bare(last) };
  const word = text.slice(start, items[0]!.start).trim().toLowerCase();
  const keyword = lexicon.keywords.get(word);
  const isAbbreviated = keyword?.type === 'reference' && keyword.abbreviated;
  const isPlain = /^[a-zß-ÿа-яё]/.test(last) || OPENERS.has(bare(last));
  return isPlain && !isAbbreviated ? OPEN : { whose: 'foreign', isWork: true };
}

/** The word that ends a text. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

const isSpace = (code: number): boolean =>
  code === 32 || ((code < 32 || code > 127) && /\s/.test(String.fromCharCode(code)));

function chinese(before: string): Before {
  const owner = before.endsWith('的') ? before.slice(0, -1) : before;
  if (CHINESE_OWN.some(own => owner.endsWith(own))) return { whose: 'own' };
  return CHINESE_OWNERS.includes(owner.slice(-1)) ? { whose: 'foreign' } : OPEN;
}

/** Whether it stands between quotation marks: what is quoted speaks of its own paragraphs. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - QUOTE), at);
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('«') > before.lastIndexOf('»')
  );
}
/** How far before it a quotation may have begun. */
const QUOTE = 400;
/** After so much of one sentence, the text that it spoke of is no longer meant. */
const SENTENCE = 160;

/** Whether a sentence ends between two offsets of a text, or much stands there: "paragraph 4 of the Statute. Paragraph 5". */
export const endsSentence = (text: string, from: number, to: number): boolean =>
  to - from > SENTENCE || text.slice(from, to).includes('. ');
