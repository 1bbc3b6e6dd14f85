/** What a cross-reference can name in a report, found by kind, number and place. */

import { lastAtOrBefore } from './lines';
import type { Caption, CrossReferenceKind, Heading, Note, Paragraph, Part, Range } from './model';
import { latinOrdinal } from './ordinal-forms';

/** What can be named in a report. */
export interface Targets {
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  readonly notes: readonly Note[];
  readonly captions: readonly Caption[];
}

export interface NamedThings {
  /** Of several of one number, that of the part meant, else that of the main part: an index, or none. */
  readonly find: (kind: CrossReferenceKind, number: string, part: Part) => number[];
  /** Within a heading's section alone: "annex I, paragraph 4" is never paragraph 4 of the main part. */
  readonly findUnder: (kind: CrossReferenceKind, number: string, heading: number) => number[];
  /** The annex at an offset: index of its heading, or -1. */
  readonly annexAt: (offset: number) => number;
  /** The chapter at an offset, likewise. */
  readonly chapterAt: (offset: number) => number;
  /** Where the numbers at an offset count from. */
  readonly partAt: (offset: number) => Part;
  /** The heading of a part, by its ordinal in small letters: "two"; or -1. */
  readonly partNamed: (ordinal: string) => number;
  /** The heading of the only annex, or -1: "annex, para. 3". */
  readonly onlyAnnex: number;
}

/** Those of one kind and number, in the order of the text: where they begin, and the first of each part. */
interface Group {
  readonly indices: number[];
  readonly starts: number[];
  /** Where there are several. */
  byPart: Map<Part, number> | undefined;
  readonly firstPart: Part;
  /** How many the main part has. */
  mains: number;
}

export function namedThings(targets: Targets): NamedThings {
  const { headings, paragraphs } = targets;
  const groups = new Map<CrossReferenceKind, ReadonlyMap<string, Group>>();
  /** Kinds that no reference names are not gathered. */
  const groupOf = (kind: CrossReferenceKind, number: string): Group | undefined => {
    let known = groups.get(kind);
    if (!known) {
      known = groupsOf(kind, targets);
      groups.set(kind, known);
    }
    return known.get(number);
  };
  const annexes = headingsOf(headings, ['annex']);
  const chapters = headingsOf(headings, ['annex', 'chapter']);
  const paragraphStarts = paragraphs.map(paragraph => paragraph.range.start);
  const parts = headingsOf(headings, ['part']);
  const annexAt = (offset: number) => lastOf(annexes, offset);
  return {
    find: (kind, number, part) => findIn(groupOf(kind, number), part),
    findUnder: (kind, number, heading) => findWithin(groupOf(kind, number), headings[heading]!.section),
    annexAt,
    chapterAt: offset => lastOf(chapters, offset),
    partAt: offset =>
      Math.max(paragraphs[lastAtOrBefore(paragraphStarts, offset)]?.part ?? -1, annexAt(offset)),
    partNamed: ordinal =>
      parts.indices.find(index => headings[index]!.ordinal?.toLowerCase() === ordinal) ?? -1,
    onlyAnnex: annexes.indices.length === 1 ? annexes.indices[0]! : -1,
  };
}

/** Headings of some kinds and where they stand. */
interface HeadingList {
  readonly indices: number[];
  readonly starts: number[];
}

function headingsOf(headings: readonly Heading[], kinds: readonly Heading['kind'][]): HeadingList {
  const indices = headings.flatMap((heading, index) => (kinds.includes(heading.kind) ? [index] : []));
  return { indices, starts: indices.map(index => headings[index]!.range.start) };
}

const lastOf = ({ indices, starts }: HeadingList, offset: number): number =>
  indices[lastAtOrBefore(starts, offset)] ?? -1;

function findIn(group: Group | undefined, part: Part): number[] {
  if (!group) return [];
  const { indices, byPart, mains } = group;
  if (!byPart) return [indices[0]!];
  const own = byPart.get(part) ?? (mains === 1 ? byPart.get(-1) : undefined);
  return own === undefined ? [] : [own];
}

function findWithin(group: Group | undefined, { start, end }: Range): number[] {
  if (!group) return [];
  const first = lastAtOrBefore(group.starts, start - 1) + 1;
  return (group.starts[first] ?? end) < end ? [group.indices[first]!] : [];
}

/** The things of one kind, by their numbers. */
function groupsOf(kind: CrossReferenceKind, targets: Targets): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const { paragraphs, notes, headings, captions } = targets;
  const things =
    kind === 'paragraph' ? paragraphs : kind === 'footnote' ? notes : isCaptioned(kind) ? captions : headings;
  things.forEach((thing: Paragraph | Note | Caption | Heading, index) => {
    const number = numberOf(kind, thing, index, headings);
    if (number !== undefined) add(groups, number, index, thing);
  });
  return groups;
}

const isCaptioned = (kind: CrossReferenceKind): boolean => kind === 'table' || kind === 'figure';

/** How a thing is named as one of a kind; undefined where it is of another: "figure 3" does not mean Box 3. */
function numberOf(
  kind: CrossReferenceKind,
  thing: Paragraph | Note | Caption | Heading,
  index: number,
  headings: readonly Heading[],
): string | undefined {
  if ('kind' in thing && thing.kind !== kind) return undefined;
  if ('number' in thing) return thing.number;
  const name = kind === 'section' ? pathOf(headings, index) : thing.ordinal;
  return name === undefined ? undefined : latinOrdinal(name);
}

function add(
  groups: Map<string, Group>,
  number: string,
  index: number,
  { range, part }: { readonly range: Range; readonly part: Part },
): void {
  const mains = part < 0 ? 1 : 0;
  const group = groups.get(number);
  if (!group) {
    groups.set(number, {
      indices: [index],
      starts: [range.start],
      byPart: undefined,
      firstPart: part,
      mains,
    });
    return;
  }
  group.byPart ??= new Map([[group.firstPart, group.indices[0]!]]);
  if (!group.byPart.has(part)) group.byPart.set(part, index);
  group.indices.push(index);
  group.starts.push(range.start);
  group.mains += mains;
}

/** `II.A.1`: how a section is named, with the ordinals above it. A letter alone is found only where it is its whole path. */
function pathOf(headings: readonly Heading[], index: number): string | undefined {
  const parts: string[] = [];
  for (let at = index; at >= 0; at = headings[at]!.parent) {
    const heading = headings[at]!;
    if (heading.kind !== 'section') break;
    if (heading.ordinal === undefined) return undefined;
    parts.unshift(latinOrdinal(heading.ordinal));
  }
  return parts.join('.');
}
