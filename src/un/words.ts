/**
 * The small words of the six official languages, as tables for scanners.
 *
 * Sources: printed documents in each language and the United Nations library's guides; about half of the words for
 * paragraphs, sections and notes outside English rest on general knowledge (state of November 2026).
 */

import arabic from './data/words-ar.json';
import english from './data/words-en.json';
import spanish from './data/words-es.json';
import french from './data/words-fr.json';
import russian from './data/words-ru.json';
import chinese from './data/words-zh.json';
import type { Language } from './language';
import type { ReferenceWords, Words } from './words/types';

export type { OrganName, ReferenceKind, ReferenceWords, Words } from './words/types';

export const WORDS: Readonly<Record<Language, Words>> = {
  en: english as Words,
  fr: french as Words,
  es: spanish as Words,
  ru: russian as Words,
  zh: chinese as Words,
  ar: arabic as Words,
};

/** Words, plurals and abbreviations of one kind of reference, longest first. */
export const allForms = ({ words, abbreviations }: ReferenceWords): string[] =>
  longestFirst([...words, ...abbreviations]);

/** Longest first, so that "paragraphs" is tried before "paragraph" and "see also" before "see". */
export const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/**
 * The source of a pattern that matches any of the words, longest first; a space in a word matches any run of up to
 * four white characters, as lines break anywhere. Takes no part in backtracking: words are plain text.
 */
export function alternation(words: readonly string[]): string {
  const escaped = longestFirst(words).map(word =>
    word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s{1,4}'),
  );
  return `(?:${escaped.join('|')})`;
}

/** The organ that a name in full means, in any case of letters and spacing; undefined for other words. */
export function organOfName(name: string, language: Language): string | undefined {
  let organs = organsByName.get(language);
  if (!organs) {
    organs = new Map(
      WORDS[language].organs.flatMap(({ organ, names }) => names.map(known => [plainName(known), organ])),
    );
    organsByName.set(language, organs);
  }
  return organs.get(plainName(name));
}

/** Whether words are an organ's name in full, in any of the languages. */
export const isOrganName = (name: string): boolean =>
  (Object.keys(WORDS) as Language[]).some(language => organOfName(name, language) !== undefined);

const organsByName = new Map<Language, ReadonlyMap<string, string>>();

const plainName = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'").trim();
