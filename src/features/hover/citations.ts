/** Hovers of what is cited: what a symbol's parts mean, where else it is cited, and a link. */

import type { Citation, Report } from '../../report/model';
import { citationsAlike, documentsOf } from '../documents';
import { safeUrl } from '../links';
import { bold, escapeMarkdown, italic, joinParagraphs, markdownLink } from '../markdown';
import { once, perReport, same } from '../per-report';
import { phrases } from '../phrases';
import { placesOf } from '../places';
import { descriptionLines } from './descriptions';
import { symbolInference } from './inferences';

const MOST_PLACES = 12;

const MOST_ALIKE = 4;

export interface LinkOptions {
  readonly template: string;
  /** Whether the page itself has a link there, which VS Code adds to the hover: a second to the same place is left out. */
  readonly isOnLink: boolean;
}

/** What a citation cites; of "Add.1–3", each of the three. The page's link leads to the first. */
export function citationHover(report: Report, index: number, { template, isOnLink }: LinkOptions): string {
  const alike = citationsAlike(report, index);
  return joinParagraphs(
    ...alike
      .slice(0, MOST_ALIKE)
      .flatMap((citation, at) => [
        documentHover(report, citation),
        isOnLink && at === 0
          ? undefined
          : documentLink(report.citations[citation]!.symbol, template, alike.length > 1),
      ]),
    alike.length > MOST_ALIKE ? phrases.more(alike.length - MOST_ALIKE) : undefined,
  );
}

function documentHover(report: Report, index: number): string {
  const citation = report.citations[index]!;
  const { ofCitation, own } = documentsOf(report);
  const document = ofCitation[index]!;
  return joinParagraphs(
    bold(citation.symbol),
    repaired(report, citation),
    document === own && own >= 0 ? escapeMarkdown(phrases.thisReport) : undefined,
    described(report, citation),
    citedPlaces(report, document),
  );
}

/** The document's own symbol in its masthead. */
export function ownSymbolHover(report: Report): string {
  const { value } = report.masthead.symbol!;
  const { citations, own } = documentsOf(report);
  const blocks = (citations[own] ?? []).map(citation => report.citations[citation]!.block);
  const { names, more } = placesOf(report, blocks, MOST_PLACES);
  return joinParagraphs(
    bold(value),
    descriptionLines(value),
    blocks.length > 0 ? escapeMarkdown(phrases.citedHere(blocks.length, names, more)) : undefined,
  );
}

/** A whole address, however the page breaks it. */
export function addressHover(report: Report, index: number): string {
  const { address } = report.addresses[index]!;
  return /^https?:\/\/[^\s\\]+$/i.test(address) ? markdownLink(address, address) : escapeMarkdown(address);
}

const repaired = (report: Report, citation: Citation): string | undefined =>
  citation.kind === 'document' && citation.certainty === 'inferred'
    ? italic(symbolInference(report, citation))
    : undefined;

const isOrganInferred = (citation: Citation): boolean =>
  citation.kind !== 'document' && citation.organCertainty === 'inferred';

const descriptions = perReport(() => new Map<string, string>(), same);

/** What is known of a document: told once for all places that cite it. */
function described(report: Report, citation: Citation): string {
  const isInferred = isOrganInferred(citation);
  return once(descriptions(report), `${citation.symbol} ${isInferred}`, () =>
    descriptionLines(citation.symbol, isInferred),
  );
}

const sentences = perReport(() => new Map<number, string>(), same);

/** How often and where a document is cited. */
const citedPlaces = (report: Report, document: number): string =>
  once(sentences(report), document, () => {
    const citations = documentsOf(report).citations[document] ?? [];
    const blocks = citations.map(index => report.citations[index]!.block);
    const { names, more } = placesOf(report, blocks, MOST_PLACES);
    return escapeMarkdown(blocks.length < 2 ? phrases.citedOnce : phrases.cited(blocks.length, names, more));
  });

/** A link to a document, where it has an address; it names the document where it is one of several. */
export function documentLink(symbol: string, template: string, isOneOfSeveral = false): string | undefined {
  const url = template === '' ? undefined : safeUrl(symbol, template);
  return url && markdownLink(isOneOfSeveral ? phrases.openDocument(symbol) : phrases.openLink, url);
}
