/** What was read, moved along with its text: every offset beyond a change stands elsewhere, and nothing else is different. */

import { lastAtOrBefore } from './lines';
import type {
  Block,
  Citation,
  CrossReference,
  Furniture,
  Heading,
  Located,
  Masthead,
  Note,
  Page,
  Range,
  Report,
  Segment,
} from './model';

/** Some characters taken out of a text, and others put in their place. */
export interface Move {
  /** Offset of the first character taken out. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Where what begins at an offset begins after a change; undefined where its first character was taken out. */
export function movedStart(start: number, { at, removed, inserted }: Move): number | undefined {
  if (start < at) return start;
  return start >= at + removed ? start + inserted - removed : undefined;
}

/** Where what ends before an offset ends after a change; undefined where its last character was taken out. */
export function movedEnd(end: number, { at, removed, inserted }: Move): number | undefined {
  if (end <= at) return end;
  return end > at + removed ? end + inserted - removed : undefined;
}

/** Whether a range ends at a change or in what it took out: then only who made the range can tell where it ends now. */
export const endsAt = ({ end }: Range, { at, removed }: Move): boolean => end >= at && end <= at + removed;

/** A range moved. It may neither begin nor end in what was taken out. What stands before the change is the same object. */
export function movedRange(range: Range, { at, removed, inserted }: Move): Range {
  if (range.end <= at) return range;
  const by = inserted - removed;
  return {
    start: range.start >= at + removed ? range.start + by : range.start,
    end: range.end > at + removed ? range.end + by : range.end,
  };
}

/**
 * All that was read of a report but its text and its language, moved. Nothing may begin or end in what was taken out.
 * What stands before the change is the same object as it was.
 */
export function movedReport(report: Report, move: Move): Omit<Report, 'text' | 'language'> {
  const { at } = move;
  const place = (range: Range): Range => movedRange(range, move);
  const inRange = <T extends { readonly range: Range }>(thing: T): T =>
    thing.range.end <= at ? thing : { ...thing, range: movedRange(thing.range, move) };
  return {
    lineStarts: movedStarts(report.lineStarts, move),
    masthead: movedMasthead(report.masthead, inRange, place),
    pages: report.pages.map((page): Page => inRange(page)),
    segments: report.segments.map((segment): Segment => {
      if (segment.end <= at) return segment;
      const { start, end } = movedRange(segment, move);
      return { kind: segment.kind, index: segment.index, start, end };
    }),
    blocks: report.blocks.map((block): Block => {
      const { kind, pieces, page } = block;
      return pieces[pieces.length - 1]!.end <= at ? block : { kind, pieces: pieces.map(place), page };
    }),
    furniture: report.furniture.map((thing): Furniture => {
      if (thing.end <= at) return thing;
      const { start, end } = movedRange(thing, move);
      return { kind: thing.kind, start, end };
    }),
    headings: report.headings.map((heading): Heading => {
      if (heading.section.end <= at) return heading;
      const { ordinalRange, range, section } = heading;
      const moved = { ...heading, range: place(range), section: place(section) };
      return ordinalRange ? { ...moved, ordinalRange: place(ordinalRange) } : moved;
    }),
    paragraphs: report.paragraphs.map(paragraph =>
      paragraph.range.end <= at
        ? paragraph
        : { ...paragraph, numberRange: place(paragraph.numberRange), range: place(paragraph.range) },
    ),
    items: report.items.map(item =>
      item.range.end <= at ? item : { ...item, labelRange: place(item.labelRange), range: place(item.range) },
    ),
    captions: report.captions.map(inRange),
    notes: report.notes.map((note): Note => {
      const { numberRange } = note;
      // a converter may leave the number of a note far from it
      return numberRange && numberRange.end > at
        ? { ...inRange(note), numberRange: place(numberRange) }
        : inRange(note);
    }),
    marks: report.marks.map(inRange),
    citations: report.citations.map(citation => movedCitation(citation, inRange, place)),
    crossReferences: report.crossReferences.map(
      (reference): CrossReference =>
        reference.range.end <= at
          ? reference
          : { ...reference, range: place(reference.range), items: reference.items.map(inRange) },
    ),
    addresses: report.addresses.map(inRange),
  };
}

/** Where lines begin after a change that neither breaks nor joins any. */
function movedStarts(lineStarts: readonly number[], { at, removed, inserted }: Move): number[] {
  const starts = lineStarts.slice();
  for (let line = lastAtOrBefore(starts, at) + 1; line < starts.length; line++)
    starts[line]! += inserted - removed;
  return starts;
}

type Place = (range: Range) => Range;

/** A job number stands at the foot of the first page, beyond much text. */
function movedMasthead(masthead: Masthead, located: (value: Located) => Located, place: Place): Masthead {
  const { symbol, organ, distribution, date, originalLanguage, jobNumber, title, ...rest } = masthead;
  return {
    ...rest,
    range: place(masthead.range),
    ...(symbol && { symbol: located(symbol) }),
    ...(organ && { organ: located(organ) }),
    ...(distribution && { distribution: located(distribution) }),
    ...(date && { date: located(date) }),
    ...(originalLanguage && { originalLanguage: located(originalLanguage) }),
    ...(jobNumber && { jobNumber: located(jobNumber) }),
    ...(title && { title: located(title) }),
  };
}

function movedCitation(
  citation: Citation,
  inRange: (citation: Citation) => Citation,
  place: Place,
): Citation {
  const moved = inRange(citation);
  if (moved === citation || moved.kind === 'document') return moved;
  const { organRange, numberRange, sessionRange } = moved;
  return {
    ...moved,
    numberRange: place(numberRange),
    ...(organRange && { organRange: place(organRange) }),
    ...(sessionRange && { sessionRange: place(sessionRange) }),
  };
}
