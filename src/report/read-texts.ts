/** The flowing texts of the blocks read, and what is found in them linked. */

import type { Language } from '../un/language';
import { type Flow, flowOf, sourceRange } from './flow';
import { candidatesOf, linkNotes, type MarkCandidate } from './link-notes';
import { type BlockReferences, linkReferences } from './link-references';
import type {
  Address,
  Block,
  Caption,
  Citation,
  CrossReference,
  Heading,
  Mark,
  Masthead,
  Note,
  Page,
  Paragraph,
  Range,
} from './model';
import { lexiconOf } from './scan/lexicon';
import type { CitationFound } from './scan/reading';
import type { Document } from './scan/resolutions';
import { scanText } from './scan/scan';

interface Structure {
  readonly text: string;
  readonly language: Language;
  readonly masthead: Masthead;
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  readonly captions: readonly Caption[];
  readonly notes: readonly Note[];
}

interface Texts {
  readonly notes: Note[];
  readonly marks: Mark[];
  readonly citations: Citation[];
  readonly crossReferences: CrossReference[];
  readonly addresses: Address[];
}

/** Reads all blocks and links what was found. */
export function readTexts(structure: Structure): Texts {
  const { text, language, masthead, pages, blocks } = structure;
  const lexicon = lexiconOf(language);
  const document = documentOf(masthead);
  const pageStarts = pages.map(page => page.range.start);
  const citations: Citation[] = [];
  const addresses: Address[] = [];
  const candidates: MarkCandidate[] = [];
  const references: BlockReferences[] = [];
  const own = new Set(masthead.symbols);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'contents') continue;
    const flow = flowOf(text, block.pieces);
    const found = scanText(lexicon, document, flow.text);
    const firstCitation = citations.length;
    for (const citation of found.citations) {
      citations.push(toCitation(citation, flow, index));
    }
    for (const address of found.addresses) {
      addresses.push({
        address: address.address,
        range: sourceRange(flow, address.start, address.end),
        block: index,
      });
    }
    if (block.kind !== 'note' && block.kind !== 'masthead')
      candidates.push(...candidatesOf(found.marks, flow, index, pages, pageStarts));
    references.push({
      block: index,
      isNote: block.kind === 'note',
      flow,
      references: found.references,
      firstCitation,
      citationCount: found.citations.length,
    });
  }
  candidates.sort((a, b) => a.range.start - b.range.start);
  const { notes, marks } = linkNotes(structure.notes, candidates);
  const crossReferences = linkReferences(references, citations, { ...structure, notes });
  return { notes, marks, addresses, ...inOrder(citations, crossReferences, masthead.range, own) };
}

/** Citations in the order of the text, the masthead's own symbols left out; indices of cross-references follow them. */
function inOrder(
  citations: readonly Citation[],
  crossReferences: readonly CrossReference[],
  masthead: Range,
  own: ReadonlySet<string>,
): { citations: Citation[]; crossReferences: CrossReference[] } {
  const order = citations
    .map((citation, index) => ({ citation, index }))
    .filter(({ citation }) => !(citation.range.start < masthead.end && isOwn(citation, own)))
    .sort((a, b) => a.citation.range.start - b.citation.range.start);
  const places = new Map(order.map(({ index }, place) => [index, place]));
  return {
    citations: order.map(({ citation }) => citation),
    crossReferences: crossReferences.map(reference =>
      reference.citation < 0 ? reference : { ...reference, citation: places.get(reference.citation) ?? -1 },
    ),
  };
}

const isOwn = (citation: Citation, own: ReadonlySet<string>): boolean =>
  citation.kind === 'document' ? citation.symbols.every(symbol => own.has(symbol)) : own.has(citation.symbol);

function toCitation(found: CitationFound, flow: Flow, block: number): Citation {
  const range = sourceRange(flow, found.start, found.end);
  const { resolution, symbol } = found;
  if (!resolution)
    return {
      kind: 'document',
      symbol,
      symbols: found.symbols,
      range,
      block,
      certainty: found.repaired ? 'inferred' : 'read',
    };
  const { organSpan, numberSpan, session, sessionSpan } = resolution;
  return {
    kind: found.kind as 'resolution' | 'decision',
    symbol,
    range,
    block,
    organ: resolution.organ,
    ...(organSpan && { organRange: sourceRange(flow, organSpan.start, organSpan.end) }),
    organCertainty: resolution.organInferred ? 'inferred' : 'read',
    number: resolution.number,
    numberRange: sourceRange(flow, numberSpan.start, numberSpan.end),
    ...(session !== undefined && { session }),
    ...(sessionSpan && { sessionRange: sourceRange(flow, sessionSpan.start, sessionSpan.end) }),
  };
}

/** What the document's symbol tells of the organ whose resolutions it cites by number alone. */
function documentOf(masthead: Masthead): Document {
  const symbol = masthead.symbols[0];
  if (symbol === undefined) return {};
  if (masthead.symbols.some(own => /^E\/CN\.|^[A-Z]{2,}\//.test(own) && !own.startsWith('ST/')))
    return { organ: 'other' };
  if (symbol.startsWith('A/HRC/')) return { organ: 'A/HRC' };
  const lead = symbol[0];
  return lead === 'A' || lead === 'S' || lead === 'E' ? { organ: lead } : {};
}
