/** What is wrong between a report and those that it cites. */

import type { Certainty, Range, Report } from '../report/model';
import { citedAt } from './across';
import { notesOf, paragraphsOf } from './contents';
import { findDocument } from './editions';
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
  /** The report of the folder that it speaks of. */
  readonly uri: string;
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
      const found = findDocument(corpus, cited.symbol, pinpoint, { language: report.language });
      if (found.kind !== 'found' || found.targets.some(target => target.pinned)) return [];
      const { uri: there, symbol } = found.targets[0]!;
      const name = there === uri ? undefined : nameOfMissing(corpus, there, pinpoint);
      if (name === undefined) return [];
      const message = `${symbol} has no ${name}.`;
      return [
        {
          code: 'reference.missing' as const,
          range: item.range,
          message,
          certainty: 'read' as const,
          uri: there,
        },
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
  const numbers = last === undefined ? first : `${first}–${last}`;
  if (kind === 'paragraph') {
    const paragraphs = paragraphsOf(entry);
    // "para. 138" of recommendations that are numbered 138.1, 138.2
    const isGroup = paragraphs.some(({ number }) => number.startsWith(`${first}.`));
    return paragraphs.length < FEWEST_PARAGRAPHS || isGroup ? undefined : `paragraph ${numbers}`;
  }
  return kind === 'footnote' && notesOf(entry).length > 0 ? `note ${numbers}` : undefined;
}

/**
 * Quotations that do not stand in the paragraph that is cited for them. Quotation marks, hyphens, the case of letters,
 * line ends, page furniture and marks of notes make no difference, nor does what stands in brackets.
 *
 * @param reportAt the reading of a report of the folder; quotations from those that are not at hand are passed over
 */
export function differingQuotations(
  corpus: Corpus,
  report: Report,
  reportAt: (uri: string) => Report | undefined,
): FoundAcross[] {
  const texts = new Map<string, Paragraphs>();
  let searches = 0;
  return quotationsOf(report).flatMap(({ range, pieces, reference }) => {
    const cited = citedAt(report, { kind: 'crossReference', index: reference, item: -1 });
    const found = cited && findDocument(corpus, cited.symbol, undefined, { language: report.language });
    const target = found?.kind === 'found' ? found.targets[0] : undefined;
    const other = target && reportAt(target.uri);
    if (!cited || !target || !other) return [];
    const key = `${target.uri} ${cited.pinpoints.map(({ first, last }) => `${first}–${last}`).join()}`;
    const paragraphs = texts.get(key) ?? paragraphsCited(other, cited.pinpoints);
    texts.set(key, paragraphs);
    if (paragraphs.numbers.length === 0 || pieces.every(piece => paragraphs.text.includes(piece))) return [];
    const elsewhere = searches++ < MOST_SEARCHES ? whereElse(other, pieces) : '';
    const message = `Paragraph ${paragraphs.numbers.join(', ')} of ${target.symbol} does not hold this quotation${elsewhere}.`;
    return [
      { code: 'quotation.differs' as const, range, message, certainty: 'inferred' as const, uri: target.uri },
    ];
  });
}

/** So many cited reports are read for their quotations; the others are passed over. */
const MOST_READ = 20;

/** The reports of the folder from which a report quotes: those that `differingQuotations` will ask for. */
export function quotedReports(corpus: Corpus, report: Report): string[] {
  const uris = new Set<string>();
  for (const { reference } of quotationsOf(report)) {
    const { symbol } = report.crossReferences[reference]!;
    const found = symbol === undefined ? undefined : findDocument(corpus, symbol, undefined, report);
    if (found?.kind === 'found') uris.add(found.targets[0]!.uri);
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

function paragraphsCited(report: Report, pinpoints: readonly Pinpoint[]): Paragraphs {
  const cited = new Set(pinpoints.flatMap(pinpoint => [...numbersOf(pinpoint)]));
  const paragraphs = report.paragraphs.filter(({ number }) => cited.has(number));
  return {
    numbers: paragraphs.map(({ number }) => number),
    text: plainOf(paragraphs.map(paragraph => paragraphText(report, paragraph)).join(' ')).text,
  };
}

/** "; paragraph 14 does", where the whole of it stands in one other paragraph. */
function whereElse(report: Report, pieces: readonly string[]): string {
  const [piece, ...others] = pieces;
  if (piece === undefined || others.length > 0) return '';
  const paragraphs = lookUp(report, piece).flatMap(({ paragraph }) => paragraph ?? []);
  return paragraphs.length === 1 ? `; paragraph ${paragraphs[0]} does` : '';
}
