/** Pinpoints: the part of another document that is cited, and where it stands there. */

import type { CrossReferenceKind } from '../report/model';
import {
  captionsOf,
  headingsOf,
  type IndexedHeading,
  type IndexedReference,
  notesOf,
  paragraphsNumbered,
  type Spot,
} from './contents';
import type { Entry } from './entry';

/** "para. 21", "paras. 13–17", "annex II", "note 3". */
export interface Pinpoint {
  readonly kind: CrossReferenceKind;
  readonly first: string;
  /** The end of a range. */
  readonly last?: string | undefined;
  /** Subparagraphs as printed: `(b)`. */
  readonly sub?: string | undefined;
  /** The annex that the citation names before it: `II` in "annex II, para. 4". */
  readonly annex?: string | undefined;
}

/** A list of numbers no longer than this is gone through. */
const LONGEST_RANGE = 1000;

/**
 * Where a pinpoint stands in a report: one spot where it is clear, several where the text has several of that number and
 * nothing says which is meant, none where it is not there. "para. 4" means the report's own paragraph 4 before an annex's.
 */
export function spotsOf(entry: Entry, pinpoint: Pinpoint): Spot[] {
  const spots = named(entry, pinpoint.kind, numbersOf(pinpoint));
  if (pinpoint.kind === 'annex' || spots.length < 2) return spots;
  const annexes = pinpoint.annex === undefined ? undefined : annexesNamed(entry, pinpoint.annex);
  if (annexes) return spots.filter(spot => annexes.has(spot.part));
  const own = spots.filter(spot => spot.part < 0);
  return own.length > 0 ? own : spots;
}

function named(entry: Entry, kind: CrossReferenceKind, numbers: ReadonlySet<string>): Spot[] {
  switch (kind) {
    case 'paragraph':
      return paragraphsNumbered(entry, number => numbers.has(number));
    case 'footnote':
      return notesOf(entry).filter(({ number }) => numbers.has(number));
    case 'table':
      return captionsOf(entry).filter(caption => caption.kind === 'table' && numbers.has(caption.number));
    case 'figure':
      return captionsOf(entry).filter(caption => caption.kind !== 'table' && numbers.has(caption.number));
    case 'section': {
      const headings = headingsOf(entry);
      return headings.filter(
        (heading, index) => heading.kind === 'section' && numbers.has(pathOf(headings, index)),
      );
    }
    default:
      return headingsOf(entry).filter(
        heading => heading.kind === kind && (numbers.has(heading.ordinal ?? '') || numbers.has('')),
      );
  }
}

/** `II.A.1`: how a section is named, with the ordinals above it. */
function pathOf(headings: readonly IndexedHeading[], index: number): string {
  const parts: string[] = [];
  for (let at = index; at >= 0; at = headings[at]!.parent) {
    const { kind, ordinal } = headings[at]!;
    if (kind !== 'section' || ordinal === undefined) break;
    parts.unshift(ordinal);
  }
  return parts.join('.');
}

/** An annex and all headings in it: whatever counts anew there counts from one of them. */
function annexesNamed(entry: Entry, annex: string): Set<number> {
  const headings = headingsOf(entry);
  const inside = new Set<number>();
  headings.forEach(({ kind, ordinal, parent }, index) => {
    const isIt = kind === 'annex' && (annex === '' || (ordinal ?? '') === annex);
    if (isIt || (inside.has(parent) && kind !== 'annex')) inside.add(index);
  });
  return inside;
}

/** The numbers of a range one by one; of one that cannot be counted through, its ends. */
export function numbersOf({ first, last }: Pick<Pinpoint, 'first' | 'last'>): Set<string> {
  if (last === undefined) return new Set([first]);
  const [from, to] = [split(first), split(last)];
  const countable = from && to && from.stem === to.stem && to.number - from.number < LONGEST_RANGE;
  if (!countable || to.number < from.number) return new Set([first, last]);
  return new Set(
    Array.from({ length: to.number - from.number + 1 }, (_, i) => `${from.stem}${from.number + i}`),
  );
}

/** `138.12` is the twelfth of `138.`; `12 bis` cannot be counted on from. */
function split(number: string): { readonly stem: string; readonly number: number } | undefined {
  const [, stem, digits] = /^(.*?)(\d{1,6})$/.exec(number) ?? [];
  return digits === undefined ? undefined : { stem: stem!, number: Number(digits) };
}

/** Whether a reference names a number, alone, in a list or inside a range. */
export const covers = (reference: Pick<Pinpoint, 'first' | 'last'>, number: string): boolean =>
  reference.first === number || (reference.last !== undefined && numbersOf(reference).has(number));

/** The pinpoint of a reference, with the annex that a reference right before it names of the same citation. */
export function pinpointOf(references: readonly IndexedReference[], index: number): Pinpoint {
  const { kind, first, last, sub, citation } = references[index]!;
  const before = references[index - 1];
  const annex =
    kind !== 'annex' && before?.kind === 'annex' && before.citation === citation && citation >= 0
      ? before.first
      : undefined;
  return { kind, first, last, sub, annex };
}
