/** What is wrong between a report and those that it cites. */

import type { Certainty, Range, Report } from '../report/model';
import { citedAt } from './across';
import { notesOf, paragraphsOf } from './contents';
import { findDocument, type Target } from './editions';
import type { Corpus } from './index';
import { lookUp } from './look-up';
import { numbersOf, type Pinpoint } from './pinpoint';
import { paragraphText, plainOf } from './plain-text';
import { quotationsOf } from './quotations';

/** In the shape of the findings of a single report, without a level and without fixes. */
export interface FoundAcross {
  readonly code: 'reference.missing' | 'quotation.differs';
  readonly range: Range;
  readonly message: string;
  readonly certainty: Certainty;
  /** The files of the folder that it speaks of: one, or all that claim the cited symbol. */
  readonly uris: readonly string[];
}

/** The files that a citation may mean, each with its places; other editions of the document than the one it names are not meant. */
function filesMeant(corpus: Corpus, symbol: string, report: Report, pinpoint?: Pinpoint): readonly Target[] {
  const found = findDocument(corpus, symbol, pinpoint, { language: report.language });
  const isOther = found.kind === 'absent' || (found.kind === 'choice' && found.why === 'editions');
  return isOther ? [] : found.targets;
}

/** A report with fewer paragraphs was perhaps read in part: nothing is said of what it lacks. */
const FEWEST_PARAGRAPHS = 5;

/**
 * Pinpoints into reports at hand that are not there. Said only of the edition that is named, of paragraphs and notes, and
 * where the document is printed beside the number, not concluded from "ibid." or "the report".
 */
export function missingAcross(corpus: Corpus, report: Report, uri?: string): FoundAcross[] {
  return report.crossReferences.flatMap((reference, index) => {
    if (reference.symbolCertainty !== 'read') return [];
    return reference.items.flatMap((item, at) => {
      const cited = citedAt(report, { kind: 'crossReference', index, item: at });
      const pinpoint = cited?.pinpoints[0];
      if (!cited || !pinpoint) return [];
      const targets = filesMeant(corpus, cited.symbol, report, pinpoint);
      const [target] = targets;
      if (!target || targets.some(({ pinned }) => pinned)) return [];
      const uris = targets.map(({ uri: there }) => there);
      const names = uris.map(there => (there === uri ? undefined : nameOfMissing(corpus, there, pinpoint)));
      if (names.includes(undefined)) return [];
      const message =
        uris.length === 1
          ? `${target.symbol} has no ${names[0]}.`
          : `None of the ${uris.length} files of ${target.symbol} has ${names[0]}.`;
      return [
        { code: 'reference.missing' as const, range: item.range, message, certainty: 'read' as const, uris },
      ];
    });
  });
}

/** "paragraph 94"; undefined where the report may have it, but in a way that the reader could not see. */
function nameOfMissing(
  corpus: Corpus,
  uri: string,
  { kind, first, last, annex }: Pinpoint,
): string | undefined {
  const entry = corpus.files.get(uri)?.entry;
  if (!entry || annex !== undefined) return undefined;
  const [numbers, several] = last === undefined ? [first, ''] : [`${first}–${last}`, 's'];
  if (kind === 'paragraph') {
    const paragraphs = paragraphsOf(entry);
    // "para. 138" of recommendations that are numbered 138.1, 138.2
    const isGroup = paragraphs.some(({ number }) => number.startsWith(`${first}.`));
    return paragraphs.length < FEWEST_PARAGRAPHS || isGroup ? undefined : `paragraph${several} ${numbers}`;
  }
  return kind === 'footnote' && notesOf(entry).length > 0 ? `note${several} ${numbers}` : undefined;
}

/**
 * Quotations that do not stand in the paragraph that is cited for them: in none of the files that are meant. Quotation
 * marks, hyphens, the case of letters, line ends, page furniture and marks of notes make no difference, nor does what
 * stands in brackets.
 *
 * @param reportAt the reading of a report of the folder; where one that may be meant is not at hand, nothing is said
 */
export function differingQuotations(
  corpus: Corpus,
  report: Report,
  reportAt: (uri: string) => Report | undefined,
): FoundAcross[] {
  const texts = new Map<string, Paragraphs>();
  const paragraphsAt = (uri: string, pinpoints: readonly Pinpoint[]): Paragraphs => {
    const key = `${uri} ${pinpoints.map(({ first, last }) => `${first}–${last}`).join()}`;
    const paragraphs = texts.get(key) ?? paragraphsCited(reportAt(uri), pinpoints);
    texts.set(key, paragraphs);
    return paragraphs;
  };
  let searches = 0;
  return quotationsOf(report).flatMap(({ range, pieces, reference }) => {
    const cited = citedAt(report, { kind: 'crossReference', index: reference, item: -1 });
    const targets = cited ? filesQuoted(corpus, cited.symbol, report) : [];
    const [target] = targets;
    if (!cited || !target) return [];
    const uris = targets.map(({ uri }) => uri);
    const copies = uris.map(uri => paragraphsAt(uri, cited.pinpoints));
    const mayHold = ({ numbers, text }: Paragraphs) =>
      numbers.length === 0 || pieces.every(piece => text.includes(piece));
    if (copies.some(mayHold)) return [];
    const elsewhere = searches++ < MOST_SEARCHES ? whereElse(uris.map(reportAt), pieces) : '';
    const files = uris.length === 1 ? '' : ` in any of its ${uris.length} files`;
    const message = `Paragraph ${copies[0]!.numbers.join(', ')} of ${target.symbol} does not hold this quotation${files}${elsewhere}.`;
    return [{ code: 'quotation.differs' as const, range, message, certainty: 'inferred' as const, uris }];
  });
}

/** The files that a quotation may be taken from; a translation holds other words, whatever it says. */
function filesQuoted(corpus: Corpus, symbol: string, report: Report): readonly Target[] {
  const targets = filesMeant(corpus, symbol, report);
  return targets.every(({ language }) => language === report.language) ? targets : [];
}

/** So many cited files are read for their quotations; the others are passed over. */
const MOST_READ = 20;

/** The files of the folder from which a report quotes: those that `differingQuotations` will ask for. */
export function quotedReports(corpus: Corpus, report: Report): string[] {
  const uris = new Set<string>();
  for (const { reference } of quotationsOf(report)) {
    const { symbol } = report.crossReferences[reference]!;
    if (symbol === undefined) continue;
    for (const { uri } of filesQuoted(corpus, symbol, report)) uris.add(uri);
  }
  return [...uris].slice(0, MOST_READ);
}

/** So many quotations are looked for in the rest of the report; in a text with more, something else is wrong. */
const MOST_SEARCHES = 50;

interface Paragraphs {
  readonly numbers: readonly string[];
  /** As `plainOf` has it. */
  readonly text: string;
}

/** None of a report that is not at hand. */
function paragraphsCited(report: Report | undefined, pinpoints: readonly Pinpoint[]): Paragraphs {
  if (!report) return { numbers: [], text: '' };
  const cited = new Set(pinpoints.flatMap(pinpoint => [...numbersOf(pinpoint)]));
  const paragraphs = report.paragraphs.filter(({ number }) => cited.has(number));
  return {
    numbers: paragraphs.map(({ number }) => number),
    text: plainOf(paragraphs.map(paragraph => paragraphText(report, paragraph)).join(' ')).text,
  };
}

/** "; paragraph 14 does", where the whole of it stands in one other paragraph, the same in each copy of the report. */
function whereElse(copies: readonly (Report | undefined)[], pieces: readonly string[]): string {
  const [piece, ...others] = pieces;
  if (piece === undefined || others.length > 0) return '';
  const paragraphs = copies.map(report =>
    report ? lookUp(report, piece).flatMap(({ paragraph }) => paragraph ?? []) : [],
  );
  const numbers = new Set(paragraphs.flat());
  const isOne = numbers.size === 1 && paragraphs.every(({ length }) => length === 1);
  return isOne ? `; paragraph ${[...numbers][0]} does` : '';
}
