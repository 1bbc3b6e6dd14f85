/** Links of the document: symbols and addresses of the web. */

import type { Citation, Range, Report } from '../report/model';
import { endsAt, movedRange } from '../report/move';
import { DOCUMENT_ADDRESS, documentUrl } from '../un/symbol';
import { blockAt, linePieces } from './blocks';
import { once, perReport } from './per-report';
import { phrases } from './phrases';

export interface Link {
  /** On one line: what is broken over lines has a link for each of its pieces, all to the same place. */
  readonly range: Range;
  readonly target: string;
  readonly tooltip: string;
}

/**
 * The links of a report, in the order of the text. `template` makes the address of a document, with `{symbol}` for its
 * symbol; where it is empty, symbols are not linked. Nothing is fetched.
 */
export function links(report: Report, template: string = DOCUMENT_ADDRESS): readonly Link[] {
  return once(linksByTemplate(report), template, () => makeLinks(report, template));
}

const linksByTemplate = perReport(
  () => new Map<string, readonly Link[]>(),
  (before, { move }) => {
    if ([...before.values()].some(made => made.some(({ range }) => endsAt(range, move)))) return undefined;
    const moved = (link: Link): Link =>
      link.range.end <= move.at ? link : { ...link, range: movedRange(link.range, move) };
    return new Map([...before].map(([template, made]) => [template, made.map(moved)]));
  },
);

function makeLinks(report: Report, template: string): Link[] {
  const all = [
    ...(template === '' ? [] : symbolLinks(report, templateFor(report, template))),
    ...report.addresses.flatMap(({ address, range, block }) =>
      isSafe(address) ? linksOf(report, range, block, address, phrases.openAddress(address)) : [],
    ),
  ];
  // of "Add.1–3", which cites three documents, one place can be opened: the first
  return all
    .sort((a, b) => a.range.start - b.range.start)
    .filter((link, index, sorted) => link.range.start >= (sorted[index - 1]?.range.end ?? 0));
}

function symbolLinks(report: Report, template: string): Link[] {
  const targets = new Map<string, string | undefined>();
  const targetOf = (symbol: string): string | undefined => {
    if (!targets.has(symbol)) targets.set(symbol, safeUrl(symbol, template));
    return targets.get(symbol);
  };
  const { symbol: own } = report.masthead;
  const target = own && targetOf(own.value);
  return [
    ...(own && target
      ? linksOf(report, own.range, blockAt(report, own.range.start), target, phrases.openDocument(own.value))
      : []),
    ...report.citations.flatMap(citation => citationLinks(report, citation, targetOf(citation.symbol))),
  ];
}

function citationLinks(report: Report, citation: Citation, target: string | undefined): Link[] {
  if (target === undefined) return [];
  const { range, block, symbol } = citation;
  // of "Security Council resolution 2388 (2017)" the number alone: the words before it are prose
  const start = citation.kind === 'document' ? range.start : citation.numberRange.start;
  return linksOf(report, { start, end: range.end }, block, target, phrases.openDocument(symbol));
}

const linksOf = (report: Report, range: Range, block: number, target: string, tooltip: string): Link[] =>
  linePieces(report, range, block).map(piece => ({ range: piece, target, tooltip }));

/**
 * The address of documents in the language of the report that cites them: docs.un.org/fr/S/2018/902 from a French one.
 * A person's own address stays as it is.
 */
export const templateFor = ({ language }: Report, template: string): string =>
  template === DOCUMENT_ADDRESS ? DOCUMENT_ADDRESS.replace('/en/', `/${language}/`) : template;

/** The address of a document, if the template leads to the web. */
export function safeUrl(symbol: string, template: string = DOCUMENT_ADDRESS): string | undefined {
  const url = documentUrl(symbol, template);
  return url !== undefined && isSafe(url) ? url : undefined;
}

/** Nothing in a report can open a command or a file. */
const isSafe = (address: string): boolean => /^https?:\/\/[^\s\\]+$/i.test(address);
