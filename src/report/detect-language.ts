/** In which of the six languages a text is written. */

import type { Language } from '../un/language';

/** So many characters are looked at, from the beginning and the middle. */
const SAMPLE = 900;

const SMALL_WORDS: ReadonlyMap<string, Language> = new Map<string, Language>([
  ...['the', 'of', 'and', 'to', 'in', 'for', 'that', 'with', 'on', 'by'].map(word => [word, 'en'] as const),
  ...['le', 'les', 'des', 'du', 'et', 'dans', 'pour', 'une', 'sur', 'aux'].map(word => [word, 'fr'] as const),
  ...['el', 'los', 'las', 'del', 'y', 'para', 'una', 'con', 'por', 'al'].map(word => [word, 'es'] as const),
]);

const LONGEST_WORD = 4;

/** The language of a text, told by its script or its small words; English where nothing tells. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE) + text.slice(text.length >> 1, (text.length >> 1) + SAMPLE);
  const script = scriptOf(sample);
  if (script) return script;
  const counts: Record<string, number> = { en: 0, fr: 0, es: 0 };
  let start = 0;
  for (let end = sample.indexOf(' '); start <= sample.length; end = sample.indexOf(' ', start)) {
    const stop = end < 0 ? sample.length : end;
    const language = stop - start <= LONGEST_WORD ? SMALL_WORDS.get(sample.slice(start, stop)) : undefined;
    if (language) counts[language]!++;
    start = stop + 1;
  }
  if (counts.fr! > counts.en! && counts.fr! >= counts.es!) return 'fr';
  return counts.es! > counts.en! ? 'es' : 'en';
}

/** A letter of one of these is in few texts of the others. */
const OTHER_SCRIPTS = /[\u0400-\u04ff\u0600-\u06ff\u4e00-\u9fff\ufb50-\ufefc]/;

/** Russian, Chinese or Arabic, where their letters outnumber the Latin ones or come near. */
function scriptOf(sample: string): Language | undefined {
  if (!OTHER_SCRIPTS.test(sample)) return undefined;
  let latin = 0;
  let cyrillic = 0;
  let ideographs = 0;
  let arabic = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
    else if (code >= 0x400 && code <= 0x4ff) cyrillic++;
    else if (code >= 0x4e00 && code <= 0x9fff) ideographs++;
    else if ((code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc)) arabic++;
  }
  if (ideographs * 3 > latin && ideographs > cyrillic && ideographs > arabic)
    return ideographs > 0 ? 'zh' : undefined;
  if (cyrillic > latin) return 'ru';
  return arabic > latin ? 'ar' : undefined;
}
