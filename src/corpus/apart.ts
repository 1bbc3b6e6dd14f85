/** What tells the files of one document apart. */

import type { Language } from '../un/language';
import { type Filed, symbolOf } from './entry';
import { fileName } from './file-name';
import { type Corpus, reportsOf } from './index';

export interface Apart {
  /** Of a file beside others of its document in other languages. */
  readonly translation?: Language;
  /** Another file of its document is in the same language: only their names tell them apart. */
  readonly isCopy?: true;
}

/** Nothing where its symbol is the report's alone. */
export function apartOf(corpus: Corpus, { uri, entry }: Filed): Apart {
  const symbol = entry ? symbolOf(entry) : '';
  if (!entry || symbol === '') return {};
  const others = reportsOf(corpus, symbol).filter(other => other.uri !== uri);
  const { language } = entry;
  return {
    ...(others.some(other => other.entry!.language !== language) && { translation: language }),
    ...(others.some(other => other.entry!.language === language) && { isCopy: true as const }),
  };
}

/** "French", "second-copy.txt", "French, second-copy.txt"; empty where nothing is to be told apart. */
export function apartText(
  { translation, isCopy }: Apart,
  uri: string,
  nameOf: (language: Language) => string,
): string {
  const language = translation === undefined ? '' : nameOf(translation);
  return [language, isCopy ? fileName(uri) : ''].filter(Boolean).join(', ');
}
