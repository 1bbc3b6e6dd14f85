/** Cross-references made whole: into which document each points and, in this one, what it names. */

import { type Flow, sourceRange } from './flow';
import type { Caption, Citation, CrossReference, Heading, Note, Paragraph, ReferenceItem } from './model';
import type { ReferenceFound } from './scan/reading';
import { expand } from './scan/references';

/** What a block's reading gives to the links: its references, where its citations stand in the report's list, and its flow. */
export interface BlockReferences {
  readonly block: number;
  readonly isNote: boolean;
  readonly flow: Flow;
  readonly references: readonly ReferenceFound[];
  /** Index of the block's first citation in the report's list. */
  readonly firstCitation: number;
  readonly citationCount: number;
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
}

/** Makes the cross-references of a report; `blocks` in the order of the text. */
export function linkReferences(
  blocks: readonly BlockReferences[],
  citations: readonly Citation[],
  targets: Targets,
): CrossReference[] {
  const tables = tablesOf(targets);
  const body: Spoken = { any: -1, document: -1 };
  const notes: Spoken = { any: -1, document: -1 };
  const references: CrossReference[] = [];
  for (const block of blocks) {
    const spoken = block.isNote ? notes : body;
    let cited = 0;
    let previous: CrossReference | undefined;
    let usedIbid = false;
    for (const found of block.references) {
      while (
        cited < block.citationCount &&
        startOf(citations, block, cited) < sourceRange(block.flow, found.start, found.end).start
      ) {
        remember(spoken, citations, block.firstCitation + cited);
        cited++;
      }
      if (found.target.from === 'ibid') usedIbid = true;
      const reference = toReference(found, block, citations, spoken, tables, targets, previous);
      references.push(reference);
      previous = reference;
    }
    for (; cited < block.citationCount; cited++) remember(spoken, citations, block.firstCitation + cited);
    // the note before this one named no document of the Organization: "Ibid." in the next means something else
    if (block.isNote && block.citationCount === 0 && !usedIbid) notes.any = notes.document = -1;
  }
  return references.sort((a, b) => a.range.start - b.range.start);
}

const startOf = (citations: readonly Citation[], block: BlockReferences, index: number): number =>
  citations[block.firstCitation + index]!.range.start;

function remember(spoken: Spoken, citations: readonly Citation[], index: number): void {
  spoken.any = index;
  if (citations[index]!.kind === 'document') spoken.document = index;
}

function toReference(
  found: ReferenceFound,
  block: BlockReferences,
  citations: readonly Citation[],
  spoken: Spoken,
  tables: Tables,
  targets: Targets,
  previous: CrossReference | undefined,
): CrossReference {
  const range = sourceRange(block.flow, found.start, found.end);
  const citation = citationOf(found, block, spoken, targets, range.start);
  const symbol = citation < 0 ? undefined : citations[citation]!.symbol;
  const here = symbol === undefined && found.target.from !== 'ibid';
  const part = here ? partMeant(found, previous, targets, range.start) : -1;
  return {
    kind: found.kind,
    range,
    block: block.block,
    items: found.items.map(
      (item): ReferenceItem => ({
        range: sourceRange(block.flow, item.start, item.end),
        first: item.first,
        ...(item.last !== undefined && { last: item.last }),
        ...(item.pinpoint !== undefined && { pinpoint: item.pinpoint }),
        targets: here ? expand(item).flatMap(number => tables.find(found.kind, number, part)) : [],
      }),
    ),
    numbers: found.numbers,
    ...(found.direction && { direction: found.direction }),
    ...(symbol !== undefined && { symbol }),
    citation,
    symbolCertainty: found.target.from === 'ibid' || found.target.from === 'report' ? 'inferred' : 'read',
  };
}

function citationOf(
  found: ReferenceFound,
  block: BlockReferences,
  spoken: Spoken,
  targets: Targets,
  at: number,
): number {
  const { target } = found;
  if (target.from === 'citation') return block.firstCitation + target.index;
  if (target.from === 'ibid') return spoken.any;
  // in an annex, "the report" is the one that it is annexed to
  if (target.from === 'report' && partAt(targets, at) < 0) return spoken.document;
  return -1;
}

/** The annex that the place stands in, or -1. */
function partAt(targets: Targets, at: number): number {
  let part = -1;
  for (const [index, heading] of targets.headings.entries()) {
    if (heading.range.start > at) break;
    if (heading.kind === 'annex') part = index;
  }
  return part;
}

/** "annex I, paragraph 2" means the annex's; "para. 8 of the report" in an annex the report's own; else where it stands. */
function partMeant(
  found: ReferenceFound,
  previous: CrossReference | undefined,
  targets: Targets,
  at: number,
): number {
  if (found.target.from === 'report') return -1;
  const annex =
    previous?.kind === 'annex' && at - previous.range.end < 6 ? previous.items[0]?.targets[0] : undefined;
  if (annex !== undefined) return annex;
  let part = -1;
  for (const paragraph of targets.paragraphs) {
    if (paragraph.range.start > at) break;
    part = paragraph.part;
  }
  return Math.max(part, partAt(targets, at));
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
