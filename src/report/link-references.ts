/** Cross-references made whole: into which document each points and, in this one, what it names. */

import { type FlowMap, sourceOffset, sourceRange } from './flow';
import { lastAtOrBefore } from './lines';
import type {
  Caption,
  Citation,
  CrossReference,
  Heading,
  Note,
  Paragraph,
  Part,
  ReferenceItem,
} from './model';
import type { ReferenceFound } from './scan/reading';
import { expand } from './scan/references';

/** What a block's reading gives to the links: its references, where its citations stand in the report's list, and its flow. */
export interface BlockReferences {
  readonly block: number;
  readonly isNote: boolean;
  readonly map: FlowMap;
  readonly references: readonly ReferenceFound[];
  /** Index of the block's first citation in the report's list. */
  readonly firstCitation: number;
  readonly citationCount: number;
  readonly saysIbid: boolean;
}

/** What can be named in a report. */
export interface Targets {
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  readonly notes: readonly Note[];
  readonly captions: readonly Caption[];
}

/** Which document was spoken of last, in running text and in notes apart: "ibid." takes it up. */
interface Spoken {
  /** Index of a citation, or -1. */
  any: number;
  document: number;
  /** The document that the last cross-reference into another pointed to. */
  pointed: number;
}

/** All that a cross-reference is judged by. */
interface Linking {
  readonly citations: readonly Citation[];
  readonly tables: Tables;
  /** The report that this one is about: the first that it introduces as the Secretary-General's; index of a citation, or -1. */
  readonly main: number;
  /** The annex at an offset: index of its heading, or -1. */
  readonly annexAt: (offset: number) => number;
  /** Where the numbers at an offset count from. */
  readonly partAt: (offset: number) => Part;
}

/** Makes the cross-references of a report; `blocks` in the order of the text, `main` as in `Linking`. */
export function linkReferences(
  blocks: readonly BlockReferences[],
  citations: readonly Citation[],
  targets: Targets,
  main: number,
): CrossReference[] {
  const linking: Linking = { citations, main, tables: tablesOf(targets), ...placesOf(targets) };
  const body: Spoken = { any: -1, document: -1, pointed: -1 };
  const notes: Spoken = { any: -1, document: -1, pointed: -1 };
  const references = blocks.flatMap(block => linkBlock(linking, block, block.isNote ? notes : body));
  return references.sort((a, b) => a.range.start - b.range.start);
}

function linkBlock(linking: Linking, block: BlockReferences, spoken: Spoken): CrossReference[] {
  const references: CrossReference[] = [];
  let cited = 0;
  const rememberBefore = (offset: number): void => {
    while (
      cited < block.citationCount &&
      linking.citations[block.firstCitation + cited]!.range.start < offset
    ) {
      remember(spoken, linking.citations, block.firstCitation + cited++);
    }
  };
  for (const found of block.references) {
    rememberBefore(sourceOffset(block.map, found.start));
    references.push(toReference(linking, found, block, spoken, references[references.length - 1]));
  }
  rememberBefore(Number.POSITIVE_INFINITY);
  // a note that names no document of the Organization: "Ibid." in the next means something else
  const isForeign = block.isNote && block.citationCount === 0 && !block.saysIbid;
  if (isForeign) spoken.any = spoken.document = -1;
  return references;
}

function remember(spoken: Spoken, citations: readonly Citation[], index: number): void {
  spoken.any = index;
  if (citations[index]!.kind === 'document') spoken.document = index;
}

function toReference(
  linking: Linking,
  found: ReferenceFound,
  block: BlockReferences,
  spoken: Spoken,
  previous: CrossReference | undefined,
): CrossReference {
  const range = sourceRange(block.map, found.start, found.end);
  const citation = citationOf(linking, found, block, spoken, range.start);
  if (linking.citations[citation]?.kind === 'document') spoken.pointed = citation;
  const symbol = linking.citations[citation]?.symbol;
  const here = symbol === undefined && found.target.from !== 'ibid' && found.target.from !== 'elsewhere';
  const part = here ? partMeant(linking, found, previous, range.start) : -1;
  return {
    kind: found.kind,
    range,
    block: block.block,
    items: found.items.map(
      (item): ReferenceItem => ({
        range: sourceRange(block.map, item.start, item.end),
        first: item.first,
        ...(item.last !== undefined && { last: item.last }),
        ...(item.pinpoint !== undefined && { pinpoint: item.pinpoint }),
        targets: here ? expand(item).flatMap(number => linking.tables.find(found.kind, number, part)) : [],
      }),
    ),
    numbers: found.numbers,
    ...(found.direction && { direction: found.direction }),
    ...(symbol !== undefined && { symbol }),
    citation,
    symbolCertainty: found.target.from === 'ibid' || found.target.from === 'report' ? 'inferred' : 'read',
  };
}

/** Index of the citation of the document that a reference points into; -1 for this document, or where none is known. */
function citationOf(
  linking: Linking,
  found: ReferenceFound,
  block: BlockReferences,
  spoken: Spoken,
  at: number,
): number {
  const { target } = found;
  if (target.from === 'citation') return block.firstCitation + target.index;
  if (target.from === 'ibid') return spoken.any;
  // in an annex, "the report" is the one that it is annexed to
  if (target.from !== 'report' || linking.annexAt(at) >= 0) return -1;
  if (target.whose && linking.main >= 0) return linking.main;
  return spoken.pointed >= 0 ? spoken.pointed : spoken.document;
}

/** "annex I, paragraph 2" means the annex's; "para. 8 of the report" in an annex the report's own; else where it stands. */
function partMeant(
  linking: Linking,
  found: ReferenceFound,
  previous: CrossReference | undefined,
  at: number,
): Part {
  if (found.target.from === 'report') return -1;
  const follows = previous?.kind === 'annex' && at - previous.range.end < 6;
  const annex = follows ? previous.items[0]?.targets[0] : undefined;
  return annex ?? linking.partAt(at);
}

function placesOf({ headings, paragraphs }: Targets): Pick<Linking, 'annexAt' | 'partAt'> {
  const annexes = headings.flatMap((heading, index) => (heading.kind === 'annex' ? [index] : []));
  const annexStarts = annexes.map(index => headings[index]!.range.start);
  const paragraphStarts = paragraphs.map(paragraph => paragraph.range.start);
  const annexAt = (offset: number) => annexes[lastAtOrBefore(annexStarts, offset)] ?? -1;
  return {
    annexAt,
    partAt: offset =>
      Math.max(paragraphs[lastAtOrBefore(paragraphStarts, offset)]?.part ?? -1, annexAt(offset)),
  };
}

interface Tables {
  readonly find: (kind: CrossReference['kind'], number: string, part: number) => number[];
}

/** Look-up by kind and number; of several, those of the part meant, else those of the main part. */
function tablesOf(targets: Targets): Tables {
  const paragraphs = group(targets.paragraphs, paragraph => paragraph.number);
  const notes = group(targets.notes, note => note.number);
  const sections = group(targets.headings, (heading, index) =>
    heading.kind === 'section' ? pathOf(targets.headings, index) : undefined,
  );
  const annexes = group(targets.headings, heading =>
    heading.kind === 'annex' ? heading.ordinal : undefined,
  );
  const chapters = group(targets.headings, heading =>
    heading.kind === 'chapter' ? heading.ordinal : undefined,
  );
  const tables = group(targets.captions, caption => (caption.kind === 'table' ? caption.number : undefined));
  const figures = group(targets.captions, caption => (caption.kind === 'table' ? undefined : caption.number));
  const lists = {
    paragraph: paragraphs,
    footnote: notes,
    section: sections,
    annex: annexes,
    chapter: chapters,
    table: tables,
    figure: figures,
  };
  const partOf = (kind: CrossReference['kind'], index: number): number => {
    if (kind === 'paragraph') return targets.paragraphs[index]!.part;
    if (kind === 'footnote') return targets.notes[index]!.part;
    if (kind === 'table' || kind === 'figure') return targets.captions[index]!.part;
    return targets.headings[index]!.part;
  };
  return {
    find: (kind, number, part) => {
      const list = lists[kind].get(number) ?? [];
      if (list.length < 2) return list;
      const own = list.filter(index => partOf(kind, index) === part);
      if (own.length > 0) return own.slice(0, 1);
      const main = list.filter(index => partOf(kind, index) < 0);
      return main.length === 1 ? main : [];
    },
  };
}

function group<T>(
  list: readonly T[],
  key: (entry: T, index: number) => string | undefined,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, entry] of list.entries()) {
    const name = key(entry, index);
    if (name === undefined) continue;
    const known = groups.get(name);
    if (known) known.push(index);
    else groups.set(name, [index]);
  }
  return groups;
}

/** `II.A.1`: how a section is named, with the ordinals above it. A letter alone is found only where it is its whole path. */
function pathOf(headings: readonly Heading[], index: number): string | undefined {
  const parts: string[] = [];
  for (let at = index; at >= 0; at = headings[at]!.parent) {
    const heading = headings[at]!;
    if (heading.kind !== 'section') break;
    if (heading.ordinal === undefined) return undefined;
    parts.unshift(heading.ordinal);
  }
  return parts.join('.');
}
