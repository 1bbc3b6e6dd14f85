/** What may follow where a person writes a citation: documents of the folder, and what the tables of facts know. */

import { lastKnownResolution, securityCouncilYear } from '../un/council-years';
import type { Language } from '../un/language';
import { paragraphsOf, partName } from './contents';
import { inLanguage } from './editions';
import { type Entry, symbolOf } from './entry';
import { byAddress, type Corpus, reportsOf } from './index';
import { compareSymbols } from './register';

export interface Completion {
  /** What takes the place of the last `replaces` characters before the cursor. */
  readonly text: string;
  readonly replaces: number;
  readonly kind: 'document' | 'resolution' | 'year' | 'paragraph';
  /** A title, or where it is known from. */
  readonly detail: string;
}

const MOST = 200;
const SYMBOL = /(?:^|[\s(“"'—–[])((?:A|S|E|T|ST|TD)\/[\w./-]{0,40}(?:\([\w. ]{0,12}\)?)?)$/;
const RESOLUTION = /\bresolutions? (\d{0,4})$/i;
const YEAR = /\bresolution (\d{1,4}) (\(?\d{0,4})$/i;
const PARAGRAPH = /\b(?:paras?\.|paragraphs?) (\d{0,4})$/i;
/** A document that is named before its paragraph, and the annex of it: "A/80/628, para. ", "A/80/628, annex II, para. ". */
const DOCUMENT_BEFORE =
  /(?<![\w./-])((?:A|S|E|T|ST|TD)\/[\w./-]{1,40}(?: ?\([\w. ]{1,12}\))?),? (?:annex ([IVXL]{1,6}|[A-Z]|\d{1,2}),? )?(?:paras?\.|paragraphs?) \d{0,4}$/i;

/** The report that is written. */
export interface Written {
  /** Its paragraph numbers, for "para. " without a document before it. */
  readonly paragraphs?: readonly string[];
  /** Its symbol, which is not offered. */
  readonly symbol?: string;
  /** Of several files of a cited document, those in this language are meant. */
  readonly language?: Language;
}

/** @param before the text before the cursor; its last line or two are enough */
export function completions(corpus: Corpus, before: string, written: Written = {}): Completion[] {
  const tail = before.slice(-200);
  const year = YEAR.exec(tail);
  if (year) return yearOf(Number(year[1]), year[2]!);
  const resolution = RESOLUTION.exec(tail);
  if (resolution) return resolutions(corpus, resolution[1]!);
  const paragraph = PARAGRAPH.exec(tail);
  if (paragraph) {
    const [, document, annex] = DOCUMENT_BEFORE.exec(tail) ?? [];
    return paragraphs(corpus, document, annex, paragraph[1]!, written);
  }
  const symbol = SYMBOL.exec(tail);
  return symbol ? symbols(corpus, symbol[1]!, written) : [];
}

/** "resolution 2388 " and "resolution 2388 (20" are followed by "(2017)". */
function yearOf(number: number, written: string): Completion[] {
  const year = securityCouncilYear(number);
  const text = `(${year})`;
  if (
    year === undefined ||
    !text.startsWith(written.startsWith('(') || written === '' ? written : `(${written}`)
  )
    return [];
  return [
    {
      text,
      replaces: written.length,
      kind: 'year',
      detail: `Security Council resolution ${number} was adopted in ${year}`,
    },
  ];
}

/** Numbers with their years: those that the folder cites first, then a whole number that the tables know. */
function resolutions(corpus: Corpus, written: string): Completion[] {
  const cited = new Set<string>();
  for (const key of corpus.citers.keys()) {
    const [, number] = /^S\/RES\/(\d+)$/.exec(key) ?? [];
    if (number?.startsWith(written)) cited.add(number);
  }
  const numbers = [...cited].sort((a, b) => Number(a) - Number(b));
  const isWhole = written !== '' && Number(written) <= lastKnownResolution && !cited.has(written);
  return [...numbers, ...(isWhole ? [written] : [])].slice(0, MOST).flatMap(number => {
    const year = securityCouncilYear(Number(number));
    if (year === undefined) return [];
    const detail = cited.has(number) ? 'Cited in the folder' : 'Security Council';
    return [{ text: `${number} (${year})`, replaces: written.length, kind: 'resolution' as const, detail }];
  });
}

/** Paragraphs of the document that is named before, or of its annex, of any of its files; else of the report itself. */
function paragraphs(
  corpus: Corpus,
  document: string | undefined,
  annex: string | undefined,
  begun: string,
  { paragraphs: own = [], language }: Written,
): Completion[] {
  const named =
    document === undefined ? 'This report' : [document, annex && `annex ${annex}`].filter(Boolean).join(', ');
  const numbers = document === undefined ? new Set(own) : numbersIn(corpus, document, annex, language);
  return [...numbers]
    .filter(number => number.startsWith(begun))
    .slice(0, MOST)
    .map(text => ({ text, replaces: begun.length, kind: 'paragraph', detail: named }));
}

/** The numbers of the paragraphs of all files of a document, each once: copies differ, and either may be meant. */
function numbersIn(
  corpus: Corpus,
  document: string,
  annex: string | undefined,
  language: Language | undefined,
): Set<string> {
  const [files] = inLanguage(reportsOf(corpus, document), language);
  const isMeant = (entry: Entry, part: number): boolean =>
    annex === undefined || (part >= 0 && partName(entry, part) === `annex ${annex}`);
  const numbers = new Set(
    files.flatMap(({ entry }) =>
      paragraphsOf(entry!).flatMap(({ number, part }) => (isMeant(entry!, part) ? [number] : [])),
    ),
  );
  // of one file in the order of its text, which may begin anew in an annex
  return files.length < 2 ? numbers : new Set([...numbers].sort(compareSymbols));
}

/** Documents of the folder with their titles, then documents that it cites and resolutions that the tables know. */
function symbols(corpus: Corpus, written: string, { symbol: self, language }: Written): Completion[] {
  const found = new Map<string, Completion>();
  const add = (symbol: string, detail: string): void => {
    const text = withYear(symbol);
    if (text.startsWith(written) && symbol !== self && !found.has(text))
      found.set(text, { text, replaces: written.length, kind: 'document', detail });
  };
  const holders = [...corpus.holders].flatMap(([key, files]) => (key.startsWith(written) ? files : []));
  // of translations, the one in the report's language gives the title
  const [own, others] = apartBy(byAddress(holders), ({ entry }) => entry!.language === language);
  for (const { entry } of [...own, ...others]) {
    const symbol = symbolOf(entry!);
    if (symbol === self) continue;
    add(symbol, entry!.title);
    for (const half of entry!.symbols) add(half, entry!.title);
  }
  const held = sorted(found.values());
  const cited = [...corpus.citers.keys()].filter(key => withYear(key).startsWith(written));
  for (const key of cited.sort(compareSymbols)) add(key, 'Cited in the folder');
  for (const symbol of knownResolutions(written)) add(symbol, 'Security Council');
  return [...held, ...[...found.values()].slice(held.length)].slice(0, MOST);
}

function apartBy<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter(item => !isFirst(item))];
}

const sorted = (found: Iterable<Completion>): Completion[] =>
  [...found].sort((a, b) => compareSymbols(a.text, b.text));

/** "S/RES/2331 (2016)" of "S/RES/2331"; other symbols as they are. */
function withYear(symbol: string): string {
  const [, number] = /^S\/RES\/(\d+)$/.exec(symbol) ?? [];
  const year = number === undefined ? undefined : securityCouncilYear(Number(number));
  return year === undefined ? symbol : `${symbol} (${year})`;
}

/** Of two digits or more, so that they are few. */
function knownResolutions(written: string): string[] {
  const [, digits] = /^S\/RES\/([1-9]\d{1,3})$/.exec(written) ?? [];
  if (digits === undefined) return [];
  return Array.from({ length: lastKnownResolution }, (_, index) => String(index + 1))
    .filter(number => number.startsWith(digits))
    .map(number => `S/RES/${number}`);
}
