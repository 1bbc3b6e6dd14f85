/** The flowing texts of the blocks read, and what is found in them linked. */

import type { Language } from '../un/language';
import { type Flow, flowOfLines, type LineSpan, sourceRange } from './flow';
import type { Lines } from './lines';
import { candidateOf, type KnownMark, linkNotes, type MarkCandidate } from './link-notes';
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
  readonly lines: Lines;
  readonly spans: readonly (readonly LineSpan[])[];
  readonly language: Language;
  readonly masthead: Masthead;
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  readonly captions: readonly Caption[];
  readonly notes: readonly Note[];
  readonly knownMarks: readonly KnownMark[];
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
  const { lines, language, masthead, pages, blocks, spans } = structure;
  const { text } = lines;
  const lexicon = lexiconOf(language);
  const document = documentOf(masthead);
  const pageStarts = pages.map(page => page.range.start);
  const citations: Citation[] = [];
  const addresses: Address[] = [];
  const candidates: MarkCandidate[] = [];
  const references: BlockReferences[] = [];
  const noteNumbers = new Set(structure.notes.map(note => note.number));
  const own = new Set(masthead.symbols);
  let main = -1;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'contents') continue;
    const flow = flowOfLines(lines, spans[index]!);
    const found = scanText(lexicon, document, flow.text);
    const firstCitation = citations.length;
    if (main < 0) main = introduced(flow.text, found.citations, firstCitation);
    for (const citation of found.citations) {
      citations.push(toCitation(citation, flow, index, text));
    }
    for (const address of found.addresses) {
      addresses.push({
        address: address.address,
        range: sourceRange(flow, address.start, address.end),
        block: index,
      });
    }
    if (block.kind !== 'note' && block.kind !== 'masthead')
      for (const mark of found.marks) {
        if (mark.strength < 4 && !noteNumbers.has(mark.number)) continue;
        const candidate = candidateOf(mark, flow, index, pages.length, pageStarts);
        if (!standsAlone(text, candidate.range)) candidates.push(candidate);
      }
    if (found.references.length + found.citations.length === 0 && block.kind !== 'note') continue;
    references.push({
      block: index,
      isNote: block.kind === 'note',
      flow,
      references: ownNumber(block.kind)
        ? found.references.filter(({ start }) => start > 0)
        : found.references,
      firstCitation,
      citationCount: found.citations.length,
    });
  }
  addresses.sort((a, b) => a.range.start - b.range.start);
  candidates.sort((a, b) => a.range.start - b.range.start);
  const { notes, marks } = linkNotes(structure.notes, candidates, structure.knownMarks);
  const crossReferences = linkReferences(references, citations, { ...structure, notes }, main);
  return { notes, marks, addresses, ...inOrder(citations, crossReferences, masthead.range, own) };
}

/** A number alone on its line is the cell of a table, or a number that a converter displaced. */
const standsAlone = (text: string, { start, end }: Range): boolean =>
  (start === 0 || isLineEnd(text.charCodeAt(start - 1))) &&
  (end === text.length || isLineEnd(text.charCodeAt(end)));

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** "Table 1" over a table and "Annex II" over an annex name themselves. */
const ownNumber = (kind: Block['kind']): boolean => kind === 'caption' || kind === 'heading';

const SECRETARY_GENERAL =
  /report of the Secretary.General|Secretary.General[’']s (?:[A-Za-zÀ-ɏЀ-ӿ]+ ){0,3}report/i;

/** The first citation of a block that is introduced as a report of the Secretary-General, as an index of the whole list; or -1. */
function introduced(text: string, citations: readonly CitationFound[], first: number): number {
  const index = citations.findIndex(({ kind, start }, at) => {
    const from = Math.max(citations[at - 1]?.end ?? 0, start - 260);
    return kind === 'document' && text[start - 1] === '(' && SECRETARY_GENERAL.test(text.slice(from, start));
  });
  return index < 0 ? -1 : first + index;
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

function toCitation(found: CitationFound, flow: Flow, block: number, text: string): Citation {
  const range = closeRange(sourceRange(flow, found.start, found.end), found, flow, text);
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

/** A page's foot may stand between the organ and the number: the citation is then placed at the number. */
function closeRange(range: Range, found: CitationFound, flow: Flow, text: string): Range {
  const number = found.resolution && sourceRange(flow, found.resolution.numberSpan.start, found.end);
  return number && text.slice(range.start, number.start).split('\n').length > 3 ? number : range;
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
