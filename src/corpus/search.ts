/** Symbols, titles and headings of the whole folder, for a list that a person types into. */

import type { Language } from '../un/language';
import { apartOf, apartText } from './apart';
import { headingsOf, ownRange } from './contents';
import { type LineRange, symbolOf } from './entry';
import { fileName } from './file-name';
import type { Corpus } from './index';
import { languageName } from './language-name';

export interface Found {
  /** The symbol with the title after it, or a heading's words. */
  readonly name: string;
  readonly kind: 'report' | 'heading';
  /** Of a heading, the report. */
  readonly container: string;
  readonly uri: string;
  readonly range: LineRange;
}

/**
 * What is named by all of the words of a query, in any case of letters; reports before headings, in the order of their
 * addresses; files of one document with what tells them apart. An empty query finds all reports. No more than `most`, and no heading is read of a report without a match.
 */
export function findNames(
  corpus: Corpus,
  query: string,
  most = 256,
  nameOf: (language: Language) => string = languageName,
): Found[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const reports: Found[] = [];
  const headings: Found[] = [];
  for (const file of corpus.files.values()) {
    if (reports.length >= most) break;
    const { uri, entry } = file;
    if (!entry) continue;
    const symbol = symbolOf(entry);
    const name = [symbol, entry.title].filter(Boolean).join(' — ') || fileName(uri);
    if (holdsAll(name.toLowerCase(), words)) {
      // before the title, which a list cuts off where it is long
      const apart = apartText(apartOf(corpus, file), nameOf);
      const told = apart === '' ? name : [`${symbol} (${apart})`, entry.title].filter(Boolean).join(' — ');
      reports.push({ name: told, kind: 'report', container: '', uri, range: ownRange(entry) });
    }
    if (words.length === 0 || headings.length >= most || !holdsAll(entry.strings.toLowerCase(), words))
      continue;
    for (const { ordinal, title, selection } of headingsOf(entry)) {
      if (!holdsAll(title.toLowerCase(), words)) continue;
      const heading = ordinal === undefined ? title : `${ordinal}. ${title}`;
      headings.push({
        name: heading,
        kind: 'heading',
        container: symbol || fileName(uri),
        uri,
        range: selection,
      });
    }
  }
  return [...reports, ...headings].slice(0, most);
}

const holdsAll = (text: string, words: readonly string[]): boolean =>
  words.every(word => text.includes(word));
