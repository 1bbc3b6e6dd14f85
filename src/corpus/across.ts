/** The questions of one report that others answer: where a citation leads, what stands there, who cites this. */

import type { Report } from '../report/model';
import { type Citing, citedBy, type WantedPart } from './cited-by';
import { type Asking, type Found, findDocument, type Target } from './editions';
import type { Corpus } from './index';
import { sameDocument } from './names';
import type { Pinpoint } from './pinpoint';
import { paragraphText } from './plain-text';

/** What a person points at, as the features tell it; other kinds lead to no other report. */
export type Pointed =
  | { readonly kind: 'citation'; readonly index: number }
  /** `item`: which number of a list, or -1 on the words around them. */
  | { readonly kind: 'crossReference'; readonly index: number; readonly item: number }
  /** The report's own symbol. */
  | { readonly kind: 'symbol' }
  | { readonly kind: 'paragraph' | 'note' | 'heading' | 'caption'; readonly index: number };

/** What a citation or cross-reference cites: a document, and the parts of it that are named. */
export interface Cited {
  readonly symbol: string;
  /** Empty where the document is cited as a whole. */
  readonly pinpoints: readonly Pinpoint[];
}

/**
 * What is cited where a person points; undefined where that is this report, or nothing. "A/80/628, para. 21" cites
 * paragraph 21 on either half of it.
 */
export function citedAt(report: Report, pointed: Pointed): Cited | undefined {
  if (pointed.kind === 'citation') {
    const { symbol } = report.citations[pointed.index]!;
    if (isOwn(report, symbol)) return undefined;
    const attached = report.crossReferences.flatMap((reference, index) =>
      reference.citation === pointed.index &&
      reference.symbolCertainty === 'read' &&
      !holdsNext(report, index)
        ? [index]
        : [],
    );
    return { symbol, pinpoints: attached.flatMap(index => pinpointsOf(report, index, -1)) };
  }
  if (pointed.kind !== 'crossReference') return undefined;
  const { symbol } = report.crossReferences[pointed.index]!;
  if (symbol === undefined || isOwn(report, symbol)) return undefined;
  return { symbol, pinpoints: pinpointsOf(report, pointed.index, pointed.item) };
}

const isOwn = (report: Report, symbol: string): boolean =>
  report.masthead.symbols.some(own => sameDocument(own, symbol));

/** Whether a reference only says in which annex the next one stands: "annex II, para. 4" is one pinpoint, the annex part of it. */
function holdsNext(report: Report, index: number): boolean {
  const { kind, citation } = report.crossReferences[index]!;
  const after = report.crossReferences[index + 1];
  return kind === 'annex' && after !== undefined && after.citation === citation && after.kind !== 'annex';
}

function pinpointsOf(report: Report, index: number, item: number): Pinpoint[] {
  const { kind, items, citation } = report.crossReferences[index]!;
  const before = report.crossReferences[index - 1];
  const annex = before?.kind === 'annex' && before.citation === citation ? before.items[0]?.first : undefined;
  return items
    .filter((_, at) => item < 0 || at === item)
    .map(({ first, last, pinpoint: sub }) => ({ kind, first, last, sub, annex }));
}

/** Where what is cited stands in the folder. Of a list, the places of all its numbers. */
export function definitionAcross(
  corpus: Corpus,
  report: Report,
  pointed: Pointed,
  uri?: string,
): Found | undefined {
  const cited = citedAt(report, pointed);
  if (!cited) return undefined;
  const asking: Asking = { language: report.language, ...(uri !== undefined && { uri }) };
  const [first, ...others] = cited.pinpoints;
  const found = findDocument(corpus, cited.symbol, first, asking);
  if (found.kind !== 'found' || others.length === 0) return found;
  const more = others.map(pinpoint => findDocument(corpus, cited.symbol, pinpoint, asking));
  const targets = [found, ...more].flatMap(part => (part.kind === 'absent' ? [] : part.targets));
  const pinned = targets.filter(target => target.pinned);
  return { kind: 'found', targets: pinned.length > 0 ? pinned : found.targets };
}

/** What a hover says of the cited report: its card and, where its text is at hand, the cited paragraphs. */
export interface AcrossCard {
  readonly target: Target;
  readonly paragraphs: readonly { readonly number: string; readonly text: string }[];
}

const MOST_PARAGRAPHS = 6;

/**
 * @param reportAt the reading of a report of the folder, where it is at hand: open, or read for this
 */
export function hoverAcross(
  found: Found | undefined,
  reportAt: (uri: string) => Report | undefined,
): AcrossCard[] {
  if (!found || found.kind === 'absent') return [];
  const cards = new Map<
    string,
    { readonly target: Target; readonly paragraphs: AcrossCard['paragraphs'][number][] }
  >();
  for (const target of found.targets) {
    const card = cards.get(target.uri) ?? { target, paragraphs: [] };
    cards.set(target.uri, card);
    const paragraph =
      target.pinned && card.paragraphs.length < MOST_PARAGRAPHS && paragraphAt(reportAt(target.uri), target);
    if (paragraph) card.paragraphs.push(paragraph);
  }
  return [...cards.values()];
}

/** The paragraph that begins where a target does; none where the text has changed since, or where it is no paragraph. */
function paragraphAt(report: Report | undefined, { range: { start } }: Target) {
  const offset = (report?.lineStarts[start.line] ?? Number.NaN) + start.character;
  const paragraph = report?.paragraphs.find(({ range }) => range.start === offset);
  return report && paragraph && { number: paragraph.number, text: paragraphText(report, paragraph) };
}

const PARTS = { paragraph: 'paragraph', note: 'footnote', heading: 'section', caption: 'table' } as const;

/**
 * Who else in the folder cites what a person points at: of the report's symbol the report, of its paragraph that
 * paragraph, of a citation the cited document, of a pinpoint the same part of it.
 */
export function referencesAcross(corpus: Corpus, report: Report, pointed: Pointed, uri?: string): Citing[] {
  const except = uri === undefined ? {} : { except: uri };
  const cited = citedAt(report, pointed);
  if (cited) {
    const [pinpoint] = pointed.kind === 'crossReference' ? cited.pinpoints : [];
    const part = pinpoint && {
      part: { kind: pinpoint.kind, number: pinpoint.first, annex: pinpoint.annex },
    };
    return citedBy(corpus, { symbol: cited.symbol, ...part, ...except });
  }
  const own = report.masthead.symbols.join('-');
  if (own === '' || pointed.kind === 'citation' || pointed.kind === 'crossReference') return [];
  if (pointed.kind === 'symbol') return citedBy(corpus, { symbol: own, ...except });
  const named = partNamed(report, pointed.kind, pointed.index);
  return named === undefined ? [] : citedBy(corpus, { symbol: own, part: named, ...except });
}

/** The number by which others name a part of the report; undefined for what they cannot name. */
function partNamed(report: Report, kind: keyof typeof PARTS, index: number): WantedPart | undefined {
  if (kind === 'heading') {
    const { kind: own, ordinal } = report.headings[index]!;
    return own === 'part' || ordinal === undefined ? undefined : { kind: own, number: ordinal };
  }
  const lists = { paragraph: report.paragraphs, note: report.notes, caption: report.captions };
  const { number, part } = lists[kind][index]!;
  const isFigure = kind === 'caption' && report.captions[index]!.kind !== 'table';
  const named = { kind: isFigure ? ('figure' as const) : PARTS[kind], number };
  if (part < 0) return named;
  const annex = annexOf(report, part);
  return annex && { ...named, annex: annex.ordinal ?? '' };
}

/** The annex in which a heading stands, or which it is. */
function annexOf(report: Report, heading: number) {
  let at = heading;
  while (at >= 0 && report.headings[at]!.kind !== 'annex') at = report.headings[at]!.parent;
  return report.headings[at];
}
