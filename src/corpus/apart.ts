/** What tells the files of one document apart. */

import type { Language } from '../un/language';
import { type Filed, symbolOf } from './entry';
import { nameBeside } from './file-name';
import { type Corpus, reportsOf } from './index';

export interface Apart {
  /** Of a file beside others of its document in other languages. */
  readonly translation?: Language;
  /** Another file of its document is in the same language: the name that tells it apart, with folders where names are alike. */
  readonly copy?: string;
}

/** Nothing where its symbol is the report's alone. */
export function apartOf(corpus: Corpus, { uri, entry }: Filed): Apart {
  const symbol = entry ? symbolOf(entry) : '';
  if (!entry || symbol === '') return {};
  const others = reportsOf(corpus, symbol).filter(other => other.uri !== uri);
  const { language } = entry;
  const copies = others.filter(other => other.entry!.language === language);
  return {
    ...(others.some(other => other.entry!.language !== language) && { translation: language }),
    ...(copies.length > 0 && {
      copy: nameBeside(
        uri,
        copies.map(other => other.uri),
      ),
    }),
  };
}

/** "French", "second-copy.txt", "French, second-copy.txt"; empty where nothing is to be told apart. */
export function apartText({ translation, copy }: Apart, nameOf: (language: Language) => string): string {
  const language = translation === undefined ? '' : nameOf(translation);
  return [language, copy].filter(Boolean).join(', ');
}
