/** Cross-references made whole: into which document each points and, in this one, what it names. */

import { type Flow, sourceOffset, sourceRange } from './flow';
import type { Citation, CrossReference, Part, ReferenceItem } from './model';
import { type NamedThings, namedThings, type Targets } from './named-things';
import type { HereTarget, ItemFound, ReferenceFound, Span } from './scan/reading';

/** What a block's reading gives to the links: its references, where its citations stand in the report's list, and its flow. */
export interface BlockReferences {
  readonly block: number;
  readonly isNote: boolean;
  readonly flow: Flow;
  readonly references: readonly ReferenceFound[];
  /** Index of the block's first citation in the report's list. */
  readonly firstCitation: number;
  readonly citationCount: number;
  readonly saysIbid: boolean;
}

/** What is known of the report besides its texts. */
export interface AboutReport {
  /** The report that this one is about: the first that it introduces as the Secretary-General's; index of a citation, or -1. */
  readonly main: number;
  /** "The present resolution" is this document. */
  readonly isResolution: boolean;
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
interface Linking extends AboutReport {
  readonly citations: readonly Citation[];
  readonly things: NamedThings;
  /** "paragraph 6", without a word of whose it is, is this report's. */
  readonly openIsOwn: boolean;
}

/** A reference that was read, and where it led. */
interface Linked {
  readonly found: ReferenceFound;
  /** The first heading that it names here, or -1. */
  readonly heading: number;
}

/** The references of the block that stand before and after one. */
interface Beside {
  readonly previous: Linked | undefined;
  readonly next: ReferenceFound | undefined;
}

/** Makes the cross-references of a report; `blocks` in the order of the text. */
export function linkReferences(
  blocks: readonly BlockReferences[],
  citations: readonly Citation[],
  targets: Targets,
  about: AboutReport,
): CrossReference[] {
  if (blocks.every(({ references }) => references.length === 0)) return [];
  const linking: Linking = {
    ...about,
    citations,
    things: namedThings(targets),
    openIsOwn: openIsOwn(blocks),
  };
  const body: Spoken = { any: -1, document: -1, pointed: -1 };
  const notes: Spoken = { any: -1, document: -1, pointed: -1 };
  const references = blocks.flatMap(block => linkBlock(linking, block, block.isNote ? notes : body));
  return references.sort((a, b) => a.range.start - b.range.start);
}

/**
 * Whether a report that says "paragraph 6" and no more means its own: not where paragraphs of other texts are more often
 * spoken of, as in the commentary to draft articles, or in a resolution that takes note of another body's report.
 */
function openIsOwn(blocks: readonly BlockReferences[]): boolean {
  let own = 0;
  let foreign = 0;
  for (const { references } of blocks) {
    for (const { kind, target } of references) {
      if (kind !== 'paragraph') continue;
      if (target.from === 'elsewhere') foreign++;
      else if (target.from === 'here' && target.said) own++;
    }
  }
  return foreign <= own;
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
  let previous: Linked | undefined;
  for (let index = 0; index < block.references.length; index++) {
    const found = block.references[index]!;
    rememberBefore(sourceOffset(block.flow, found.start));
    const reference = toReference(linking, found, block, spoken, {
      previous,
      next: block.references[index + 1],
    });
    if (reference && isTold(linking, found, block, reference)) references.push(reference);
    const heading = namesHeadings(found) ? (reference?.items[0]?.targets[0] ?? -1) : -1;
    previous = { found, heading };
    // "(FATF, Best Practices, para. 50) … (ibid., para. 113)": the paper, not what was cited before it
    if (found.target.from === 'elsewhere' && found.target.isWork) spoken.any = -1;
  }
  rememberBefore(Number.POSITIVE_INFINITY);
  // a note that names no document of the Organization: "Ibid." in the next means something else
  const isForeign = block.isNote && block.citationCount === 0 && !block.saysIbid;
  if (isForeign) spoken.any = spoken.document = -1;
  return references;
}

const namesHeadings = ({ kind }: ReferenceFound): boolean =>
  kind === 'annex' || kind === 'chapter' || kind === 'section';

function remember(spoken: Spoken, citations: readonly Citation[], index: number): void {
  spoken.any = index;
  if (citations[index]!.kind === 'document') spoken.document = index;
}

/** Whether a reference is given: one into a text that is not known is not, nor one that may be of any text. */
function isTold(
  { openIsOwn: isOwn, isResolution }: Linking,
  found: ReferenceFound,
  { isNote }: BlockReferences,
  { items, symbol }: CrossReference,
): boolean {
  if (symbol !== undefined || found.target.from !== 'here')
    return symbol !== undefined || found.target.from === 'report';
  const { said, inResolution } = found.target;
  if (inResolution && !isResolution) return false;
  if (said) return true;
  const isFound = items.some(item => item.targets.length > 0);
  // in a note, what stands at its head alone: "12 Paras. 3 and 4."
  if (isNote && found.start > NOTE_HEAD && !(isFound && canBeAway(found))) return false;
  // "Annex 3.1: Overview" over an annex that is no heading names itself
  if (found.start === 0 && !isFound && found.kind !== 'paragraph') return false;
  return found.kind === 'paragraph' ? isFound && isOwn : isFound || found.kind === 'annex';
}

const NOTE_HEAD = 5;

/** "S/2018/250 (reproduced in annex IV)": of this report, in a note as well. */
const canBeAway = ({ kind }: ReferenceFound): boolean =>
  kind === 'annex' || kind === 'table' || kind === 'figure';

function toReference(
  linking: Linking,
  found: ReferenceFound,
  block: BlockReferences,
  spoken: Spoken,
  beside: Beside,
): CrossReference | undefined {
  const { target } = found;
  if (target.from === 'elsewhere') return undefined;
  const range = sourceRange(block.flow, found.start, found.end);
  const citation = citationOf(linking, found, block, spoken, range.start);
  if (linking.citations[citation]?.kind === 'document') spoken.pointed = citation;
  const symbol = linking.citations[citation]?.symbol;
  const find =
    symbol === undefined && target.from !== 'ibid'
      ? finderOf(linking, found, beside, range.start)
      : undefined;
  const isInferred =
    target.from === 'ibid' || target.from === 'report' || (target.from === 'citation' && target.isSame);
  return {
    kind: found.kind,
    range,
    block: block.block,
    items: found.items.map(item => toItem(item, block.flow, find)),
    numbers: found.numbers,
    ...(found.direction && { direction: found.direction }),
    ...(symbol !== undefined && { symbol }),
    citation,
    symbolCertainty: isInferred ? 'inferred' : 'read',
  };
}

type Find = (number: string) => number[];

function toItem(item: ItemFound, flow: Flow, find: Find | undefined): ReferenceItem {
  return {
    range: sourceRange(flow, item.start, item.end),
    first: item.first,
    ...(item.last !== undefined && { last: item.last }),
    ...(item.pinpoint !== undefined && { pinpoint: item.pinpoint }),
    targets: find ? item.numbers.flatMap(find) : [],
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
  if (target.from !== 'report' || linking.things.annexAt(at) >= 0) return -1;
  if (target.whose && linking.main >= 0) return linking.main;
  return spoken.pointed >= 0 ? spoken.pointed : spoken.document;
}

/**
 * How the numbers of a reference are found in this report: "annex I, paragraph 2" and "chap. I, sect. B" under what is
 * named before them, "para. 8 of the report" of an annex in the report's own text, all else where it stands.
 */
function finderOf({ things }: Linking, found: ReferenceFound, beside: Beside, at: number): Find {
  const { kind, target } = found;
  const part: Part = target.from === 'report' ? -1 : things.partAt(at);
  const heading = headingMeant(things, found, beside, part);
  if (heading === UNKNOWN) return () => [];
  if (heading !== undefined) return number => things.findUnder(kind, number, heading);
  // "section C below" in chapter VIII is the chapter's own
  const chapter = kind === 'section' ? things.chapterAt(at) : -1;
  return number => {
    const own = chapter < 0 ? [] : things.findUnder(kind, number, chapter);
    return own.length > 0 ? own : things.find(kind, number, part);
  };
}

/** The heading that is named is not found. */
const UNKNOWN = -1;

/** The heading that a reference says it is under; undefined where it says none. */
function headingMeant(
  things: NamedThings,
  found: ReferenceFound,
  { previous, next }: Beside,
  part: Part,
): number | undefined {
  const { inAnnex, inPart, isOfNext } = found.target as HereTarget;
  if (inPart !== undefined) return things.partNamed(inPart);
  if (inAnnex) return things.onlyAnnex;
  if (isOfNext && next && canContain(next, found)) {
    return things.find(next.kind, next.items[0]!.first, part)[0] ?? UNKNOWN;
  }
  if (!previous || !isClose(previous.found, found) || previous.found.target.from !== 'here') return undefined;
  return canContain(previous.found, found) ? previous.heading : undefined;
}

/** Between "chap. I" and "sect. B" of one reference. */
const CLOSE = 6;

/** Whether two references of a block stand so close that the second may be under what the first names. */
export const isClose = (before: Span, after: Span): boolean => after.start - before.end < CLOSE;

/** Whether "annex I, paragraph 2" or "chap. I, sect. B" is said; the numbers of paragraphs run on through chapters. */
function canContain({ kind }: ReferenceFound, inner: ReferenceFound): boolean {
  if (inner.kind === 'paragraph') return kind === 'annex';
  return inner.kind === 'section' && (kind === 'annex' || kind === 'chapter');
}
