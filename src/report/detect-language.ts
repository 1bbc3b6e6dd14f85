/** In which of the six languages a text is written. */

import type { Language } from '../un/language';

const SAMPLE = 6000;
const SMALL_WORDS: readonly (readonly [Language, RegExp])[] = [
  ['en', /\b(?:the|of|and|to|in|for|that|with|on)\b/g],
  ['fr', /\b(?:le|la|les|des|du|et|dans|pour|que|une|sur|aux)\b/g],
  ['es', /\b(?:el|la|los|las|de|del|y|en|para|que|una|con)\b/g],
];

/** The language of a text, told by its script or its small words; English where nothing tells. */
export function detectLanguage(text: string): Language {
  const sample =
    text.length > 3 * SAMPLE
      ? text.slice(0, SAMPLE) + text.slice(text.length >> 1, (text.length >> 1) + SAMPLE)
      : text.slice(0, 2 * SAMPLE);
  const script = scriptOf(sample);
  if (script) return script;
  let best: Language = 'en';
  let most = 0;
  for (const [language, words] of SMALL_WORDS) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most * 1.05) {
      best = language;
      most = count;
    }
  }
  return best;
}

/** Russian, Chinese or Arabic, where their letters outnumber the Latin ones or come near. */
function scriptOf(sample: string): Language | undefined {
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
