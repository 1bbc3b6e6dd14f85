/** What was found in the texts of the blocks, put together and linked. */

import type { BlockText, BlockTexts } from './block-texts';
import { type Flow, flowAtOrigin, sourceOffset, sourceRange } from './flow';
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
import { OWN_COMMISSION } from './scan/commissions';
import type { CitationFound } from './scan/reading';

interface Structure {
  readonly text: string;
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

/** Gathers what the texts of the blocks hold, in the order of the source, and links it. */
export function linkTexts(structure: Structure, { texts }: BlockTexts): Texts {
  const { text, masthead, blocks } = structure;
  const citations: Citation[] = [];
  const addresses: Address[] = [];
  const references: BlockReferences[] = [];
  const commission = masthead.symbols.map(symbol => COMMISSION.exec(symbol)?.[0]).find(Boolean);
  let main = -1;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const read = texts[index];
    if (!read || isEmpty(read, block)) continue;
    const { found } = read;
    const flow = placed(block, read);
    const firstCitation = citations.length;
    if (main < 0 && read.introduces >= 0) main = firstCitation + read.introduces;
    for (const citation of found.citations)
      citations.push(
        ofCommission(toCitation(citation, flow, index, text), namesItself(citation) ? undefined : commission),
      );
    for (const { address, start, end } of found.addresses) {
      addresses.push({ address, range: sourceRange(flow, start, end), block: index });
    }
    if (found.references.length + found.citations.length > 0 || block.kind === 'note') {
      references.push(toReferences(block, index, read, firstCitation));
    }
  }
  addresses.sort((a, b) => a.range.start - b.range.start);
  const candidates = markCandidates(structure, texts);
  const { notes, marks } = linkNotes(structure.notes, candidates, structure.knownMarks);
  const crossReferences = linkReferences(
    references,
    citations,
    { ...structure, notes },
    { main, isResolution: masthead.symbols.some(isResolutionSymbol) },
  );
  return { notes, marks, addresses, ...inOrder(citations, crossReferences, masthead) };
}

/** Nothing in it matters to the links; every note does, since "ibid." in the next may mean it. */
const isEmpty = ({ found }: BlockText, { kind }: Block): boolean =>
  found.citations.length + found.references.length + found.addresses.length === 0 && kind !== 'note';

const placed = (block: Block, { flow }: BlockText): Flow => flowAtOrigin(flow, block.pieces[0]!.start);

/** "Table 1" over a table and "Annex II" over an annex name themselves: no references. */
function toReferences(block: Block, index: number, read: BlockText, firstCitation: number): BlockReferences {
  const namesItself = block.kind === 'caption' || block.kind === 'heading';
  const { references, citations } = read.found;
  return {
    block: index,
    isNote: block.kind === 'note',
    flow: placed(block, read),
    references: namesItself ? references.filter(({ start }) => start > 0) : references,
    firstCitation,
    citationCount: citations.length,
    saysIbid: read.saysIbid,
  };
}

/** The places of the text that may be marks of its notes, in order. */
function markCandidates(structure: Structure, texts: BlockTexts['texts']): MarkCandidate[] {
  const { text, pages, blocks, notes } = structure;
  const pageStarts = pages.map(page => page.range.start);
  const numbers = new Set(notes.map(note => note.number));
  const candidates: MarkCandidate[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const read = texts[index];
    if (!read || read.found.marks.length === 0 || block.kind === 'note' || block.kind === 'masthead')
      continue;
    const flow = placed(block, read);
    for (const mark of read.found.marks) {
      if (mark.strength < 4 && !numbers.has(mark.number)) continue;
      const candidate = candidateOf(mark, flow, index, pages.length, pageStarts);
      if (!standsAlone(text, candidate.range)) candidates.push(candidate);
    }
  }
  return candidates.sort((a, b) => a.range.start - b.range.start);
}

/** A number alone on its line is the cell of a table, or a number that a converter displaced. */
const standsAlone = (text: string, { start, end }: Range): boolean =>
  (start === 0 || isLineEnd(text.charCodeAt(start - 1))) &&
  (end === text.length || isLineEnd(text.charCodeAt(end)));

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** Citations in the order of the text, the masthead's own symbols left out; indices of cross-references follow them. */
function inOrder(
  citations: readonly Citation[],
  crossReferences: readonly CrossReference[],
  masthead: Masthead,
): { citations: Citation[]; crossReferences: CrossReference[] } {
  const own = new Set(masthead.symbols);
  const order: number[] = [];
  citations.forEach((citation, index) => {
    const isMasthead = citation.range.start < masthead.range.end && isOwn(citation, own);
    if (!isMasthead && !isOfUnknown(citation.symbol)) order.push(index);
  });
  order.sort((a, b) => citations[a]!.range.start - citations[b]!.range.start);
  const places = new Int32Array(citations.length).fill(-1);
  order.forEach((index, place) => {
    places[index] = place;
  });
  return {
    citations: order.map(index => citations[index]!),
    crossReferences: crossReferences
      .filter(({ symbol }) => symbol === undefined || !isOfUnknown(symbol))
      .map(reference =>
        reference.citation < 0 || places[reference.citation] === reference.citation
          ? reference
          : { ...reference, citation: places[reference.citation]! },
      ),
  };
}

const COMMISSION = /^E\/CN\.\d+/;

/** "Its resolution 65/4" in a document of a commission: that commission's, `E/CN.7/RES/65/4`. */
function ofCommission(citation: Citation, commission: string | undefined): Citation {
  if (citation.kind === 'document' || commission === undefined || !isOfUnknown(citation.symbol))
    return citation;
  const symbol = `${commission}${citation.symbol.slice(OWN_COMMISSION.length)}`;
  return { ...citation, symbol, organ: commission };
}

/** "Decision 68/1" over its own text is no citation. */
const namesItself = ({ start }: CitationFound): boolean => start === 0;

/** A resolution of the commission whose document it is, where no masthead tells which that is. */
const isOfUnknown = (symbol: string): boolean => symbol.startsWith(`${OWN_COMMISSION}/`);

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
  const organRange = organSpan && sourceRange(flow, organSpan.start, organSpan.end);
  // the later ones of a list keep the organ that stands before the first
  const isCutOff =
    organSpan !== undefined && organSpan.start >= found.start && organRange!.start < range.start;
  return {
    kind: found.kind as 'resolution' | 'decision',
    symbol,
    range,
    block,
    organ: resolution.organ,
    ...(organRange && !isCutOff && { organRange }),
    organCertainty: resolution.organInferred ? 'inferred' : 'read',
    number: resolution.number,
    numberRange: sourceRange(flow, numberSpan.start, numberSpan.end),
    ...(session !== undefined && { session }),
    ...(sessionSpan && { sessionRange: sourceRange(flow, sessionSpan.start, sessionSpan.end) }),
  };
}

/** A page's foot may stand between the organ and the number: the citation is then placed at the number, without its organ. */
function closeRange(range: Range, found: CitationFound, flow: Flow, text: string): Range {
  const start = found.resolution?.numberSpan.start ?? found.start;
  const numberStart = sourceOffset(flow, start);
  // as far apart in the source as in what flows: nothing stands between
  if (numberStart - range.start === start - found.start) return range;
  const isFar = text.slice(range.start, numberStart).split(LINE_END).length > MOST_LINES;
  return isFar ? { start: numberStart, end: range.end } : range;
}

const LINE_END = /\r\n|\r|\n/;
/** A citation that is broken over more lines has furniture in it. */
const MOST_LINES = 3;

/** A resolution, a decision or a draft of one (`A/C.3/80/L.21`). */
const isResolutionSymbol = (symbol: string): boolean => /\/(?:RES|DEC)\/|\/L\.\d/.test(symbol);
