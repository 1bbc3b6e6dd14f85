import type { Language } from '../un/language';

/** "French", "français": the name of a language in another. @param locale of who reads it, as BCP 47 has it */
export function languageName(language: Language, locale = 'en'): string {
  return new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(language) ?? language;
}
