/** A language's words, made ready for the scanners. */

import { CharSet, codeAt } from '../../un/chars';
import type { Language } from '../../un/language';
import { alternation, type ReferenceKind, WORDS, type Words } from '../../un/words';
import type { CrossReferenceKind } from '../model';
import { ordinalPattern } from './ordinal-words';
import { organAtEnd } from './organ-names';

export type Keyword =
  | { readonly type: 'resolution' | 'decision' }
  | { readonly type: 'reference'; readonly kind: CrossReferenceKind; readonly abbreviated: boolean };

export interface Lexicon {
  readonly language: Language;
  readonly words: Words;
  /** By the word in small letters, with the dot of an abbreviation. */
  readonly keywords: ReadonlyMap<string, Keyword>;
  /** The longest keyword. */
  readonly longest: number;
  /** The first and last letters of keywords: most numbers follow another word, and are passed over at one look. */
  readonly firsts: CharSet;
  readonly lasts: CharSet;
  /** The organs' names, and what stands for them, in small letters. */
  readonly organs: readonly string[];
  /** The last letters of these: most words are passed over at one look. */
  readonly organLasts: CharSet;
  /** Matches an organ's name after a number: " du Conseil de sécurité". */
  readonly organAfter: RegExp;
  /** Sticky: "above" or "below" after a reference. */
  readonly above: RegExp;
  readonly below: RegExp;
  /** Sticky: joins the members of a list: ", ", " and ", ", and ". */
  readonly join: RegExp;
  /** Sticky: joins the ends of a range. */
  readonly range: RegExp;
  /** Finds "ibid.", in the language or in English. */
  readonly ibid: RegExp;
  /** Matches where "ibid." ends a text. */
  readonly ibidBefore: RegExp;
  /** Matches where "see", "see also", "(see, for example," ends a text: what follows is this document's. */
  readonly seeBefore: RegExp;
  /** Sticky, after a reference: "of the same resolution". */
  readonly same: RegExp;
  /** Measure words of languages that put the number first: 段 in 第26段. */
  readonly numberFirst: ReadonlyMap<string, CrossReferenceKind>;
  /** Finds references whose ordinals are words: 附件二, المرفق الثاني; in Chinese and Arabic alone. */
  readonly ordinals: RegExp | undefined;
}

const KINDS: Readonly<Record<ReferenceKind, CrossReferenceKind>> = {
  paragraph: 'paragraph',
  subparagraph: 'paragraph',
  section: 'section',
  chapter: 'chapter',
  annex: 'annex',
  footnote: 'footnote',
  table: 'table',
  figure: 'figure',
};

const lexicons = new Map<Language, Lexicon>();

/** The lexicon of a language, made at its first use. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = makeLexicon(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function makeLexicon(language: Language): Lexicon {
  const words = WORDS[language];
  const keywords = keywordsOf(words);
  // a translated report keeps the English of its notes: "paras. 145.1–145.23"
  if (language !== 'en') addReferences(keywords, WORDS.en);
  const organs = [
    ...words.organs.flatMap(organ => organ.names),
    ...words.shortOrgans.flatMap(organ => organ.words),
  ].map(name => name.toLowerCase());
  const tight = language === 'zh';
  const numberFirst = numberFirstOf(words);
  const kinds = Object.values(words.references)
    .filter(reference => !reference.numberFirst)
    .flatMap(reference => reference.words);
  const both = (words: (of: Words) => readonly string[]): readonly string[] => [
    ...words(WORDS[language]),
    ...words(WORDS.en),
  ];
  return {
    language,
    words,
    keywords,
    firsts: new CharSet([...keywords.keys()].map(bothFirsts).join('')),
    lasts: new CharSet([...keywords.keys()].map(bothLasts).join('')),
    longest: Math.max(...[...keywords.keys()].map(word => word.length)),
    organs,
    organLasts: new CharSet(organs.map(bothLasts).join('')),
    organAfter: new RegExp(`\\s{0,2}(?:de la\\s|del\\s|de\\s|du\\s|de l[’'])?(${alternation(organs)})`, 'iy'),
    above: new RegExp(`,?[ \\u00a0]?${alternation(both(of => of.above))}(?![A-Za-zÀ-ɏЀ-ӿ])`, 'iy'),
    below: new RegExp(`,?[ \\u00a0]?${alternation(both(of => of.below))}(?![A-Za-zÀ-ɏЀ-ӿ])`, 'iy'),
    join: new RegExp(
      tight || language === 'ar'
        ? `(?:[、，,،]\\s?|,?\\s${alternation(WORDS.en.and)}\\s|\\s?${alternation(words.and)}\\s?)${tight ? '第?' : ''}`
        : `,?\\s${alternation(both(of => of.and))}\\s|,\\s?`,
      'iy',
    ),
    range: new RegExp(
      `\\s?[-‐‑–—−]\\s?|\\s${alternation(both(of => of.to))}\\s|${tight ? alternation(words.to) : '(?!)'}`,
      'iy',
    ),
    ibid: new RegExp(
      `(?<![A-Za-zÀ-ɏЀ-ӿ])${alternation([...both(of => of.ibid), 'idem'])}(?![A-Za-zÀ-ɏЀ-ӿ])`,
      'i',
    ),
    ibidBefore: new RegExp(`(?:^|[^A-Za-zÀ-ɏЀ-ӿ])${alternation(both(of => of.ibid))}[.,，،]{0,2}\\s?$`, 'i'),
    seeBefore: new RegExp(
      `(?:^|[^A-Za-zÀ-ɏЀ-ӿ])${alternation(both(of => of.see))},?(?: (?:also|e\\.g\\.|for example|inter alia|in particular|notably),?)?(?: (?:the|la|le|les|el|los|las))?${tight ? '' : '\\s'}$`,
      'i',
    ),
    same: new RegExp(
      `,?\\s?(?:(?:of|de|du|del|из|من|في)\\s)?${alternation(both(of => of.sameResolution))}`,
      'iy',
    ),
    numberFirst,
    ordinals:
      language === 'zh' || language === 'ar' ? ordinalPattern(kinds, numberFirst.keys(), tight) : undefined,
  };
}

/** The first and the last letter of a word, small and as a capital. */
const bothFirsts = (word: string): string => word.charAt(0) + word.charAt(0).toUpperCase();
const bothLasts = (word: string): string => word.slice(-1) + word.slice(-1).toUpperCase();

function keywordsOf(words: Words): Map<string, Keyword> {
  const keywords = new Map<string, Keyword>();
  for (const word of words.resolution) keywords.set(word, { type: 'resolution' });
  for (const word of words.decision) keywords.set(word, { type: 'decision' });
  addReferences(keywords, words);
  return keywords;
}

/** The words of references; those that stand already keep their meaning. */
function addReferences(keywords: Map<string, Keyword>, words: Words): void {
  const add = (word: string, keyword: Keyword): void => {
    if (!keywords.has(word)) keywords.set(word, keyword);
  };
  for (const [name, reference] of Object.entries(words.references)) {
    const kind = KINDS[name as ReferenceKind];
    for (const word of reference.words)
      if (!reference.numberFirst) add(word, { type: 'reference', kind, abbreviated: false });
    for (const word of reference.abbreviations) {
      add(word, { type: 'reference', kind, abbreviated: true });
      // a scanner loses the dot: "paras 12 and 13"
      add(word.replace(/\.$/, ''), { type: 'reference', kind, abbreviated: true });
    }
  }
}

function numberFirstOf(words: Words): Map<string, CrossReferenceKind> {
  const found = new Map<string, CrossReferenceKind>();
  for (const [name, reference] of Object.entries(words.references)) {
    if (reference.numberFirst)
      for (const word of reference.words) found.set(word, KINDS[name as ReferenceKind]);
  }
  return found;
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x400 && code <= 0x4ff) ||
  (code >= 0x600 && code <= 0x6ff) ||
  code === 45;

export interface KeywordFound {
  readonly keyword: Keyword;
  readonly start: number;
}

/** The keyword that stands right before an offset, a space or two between: "paras. |13". */
export function keywordBefore(lexicon: Lexicon, text: string, offset: number): KeywordFound | undefined {
  if (lexicon.language === 'zh') {
    const tight = tightKeyword(lexicon, text, offset);
    if (tight) return tight;
  }
  let end = offset;
  while (end > 0 && offset - end < 3 && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === offset || !lexicon.lasts.has(codeAt(text, end - 1))) return undefined;
  let start = end;
  if (text.charCodeAt(start - 1) === 46) start--;
  const least = Math.max(0, end - lexicon.longest - 1);
  while (start > least && isLetter(text.charCodeAt(start - 1))) start--;
  if (start === end || end - start > lexicon.longest + 1) return undefined;
  if (lexicon.language !== 'ar' && !lexicon.firsts.has(text.charCodeAt(start))) return undefined;
  const word = text.slice(start, end).toLowerCase();
  const keyword = lexicon.keywords.get(word);
  if (keyword) return { keyword, start };
  // و (and), ب (by), ل (to) are glued before Arabic words
  if (lexicon.language === 'ar' && /^[وبلف]/.test(word)) {
    const inner = lexicon.keywords.get(word.slice(1)) ?? lexicon.keywords.get(`ا${word.slice(1)}`);
    if (inner) return { keyword: inner, start: start + 1 };
  }
  return undefined;
}

/** The word before an organ that stands between it and the number: قرار مجلس الأمن 2388. Arabic alone writes so. */
export function keywordBeforeOrgan(lexicon: Lexicon, text: string, offset: number): KeywordFound | undefined {
  if (lexicon.words.organPlace !== 'both') return undefined;
  const from = Math.max(0, offset - 60);
  const organ = organAtEnd(lexicon, text.slice(from, offset));
  return organ && keywordBefore(lexicon, text, from + organ.start);
}

const isSpace = (code: number): boolean => code === 32 || code === 0xa0;

function tightKeyword(lexicon: Lexicon, text: string, offset: number): KeywordFound | undefined {
  let end = offset;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  for (let length = Math.min(3, end); length > 0; length--) {
    const keyword = lexicon.keywords.get(text.slice(end - length, end));
    if (keyword) return { keyword, start: end - length };
  }
  return undefined;
}
