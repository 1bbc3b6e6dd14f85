/** Where in the report something stands, in the words of an editor: "paragraph 12", "note 3", "annex I, paragraph 2". */

import type { Heading, Report } from '../report/model';
import { captionOfBlock, headingAbove, headingOfBlock, noteOfBlock, paragraphOfBlock } from './blocks';
import { shorten } from './markdown';
import { perReport } from './per-report';
import { phrases } from './phrases';

/** A place that is counted, or one that has a name. */
interface PlaceOf {
  readonly kind: 'paragraph' | 'note' | 'page' | 'other';
  /** The number, or the name in words. */
  readonly name: string;
  /** "annex I", where its numbers restart. */
  readonly part?: string | undefined;
}

/** The place of a block: its paragraph, note, heading or caption, or else the section or page. */
function placeOf(report: Report, block: number): PlaceOf {
  const note = report.notes[noteOfBlock(report)[block] ?? -1];
  if (note) {
    const heading = headingAbove(report, note.range.start);
    return { kind: 'note', name: note.number, part: partName(report, note.part, heading) };
  }
  const paragraph = report.paragraphs[paragraphOfBlock(report)[block] ?? -1];
  if (paragraph) {
    const { number, part, heading } = paragraph;
    return { kind: 'paragraph', name: number, part: partName(report, part, heading) };
  }
  return placeBetween(report, block);
}

/** "paragraph 12", "annex I, note 3", "table 4". */
export function placeOfBlock(report: Report, block: number): string {
  const { kind, name, part } = placeOf(report, block);
  return kind === 'other' ? name : phrases.several(kind, [name], part);
}

/** "paragraph 12", "annex I, paragraph 2". */
export function placeOfParagraph(report: Report, index: number): string {
  const { number, part, heading } = report.paragraphs[index]!;
  return phrases.paragraphIn(number, partName(report, part, heading));
}

/** Text that belongs to no paragraph: a title, a table, a summary, a letter. */
function placeBetween(report: Report, block: number): PlaceOf {
  const caption = report.captions[captionOfBlock(report)[block] ?? -1];
  if (caption) return other(phrases.caption(caption.kind, caption.number));
  const own = headingOfBlock(report)[block] ?? -1;
  if (own >= 0) return other(phrases.headingNamed(shortName(report, own)));
  const { kind, pieces, page } = report.blocks[block]!;
  if (kind === 'title' || kind === 'masthead') return other(phrases.title);
  const heading = headingAbove(report, pieces[0]?.start ?? 0);
  return heading >= 0
    ? other(phrases.underHeading(shortName(report, heading)))
    : { kind: 'page', name: `${folioOf(report, page)}` };
}

const other = (name: string): PlaceOf => ({ kind: 'other', name });

/** A heading's name in a sentence: some run over five lines ("Annex to the letter dated 11 August 2025 from …"). */
const shortName = (report: Report, heading: number): string =>
  shorten(headingName(report, heading), MOST_OF_HEADING);

const MOST_OF_HEADING = 60;

const folioOf = (report: Report, page: number): number => report.pages[page]?.folio ?? page + 1;

/**
 * What names the count of numbers in which something stands: "annex I" in an annex; "chapter II" where the numbers begin
 * again with a chapter and the report's own never come back. Undefined in the report's own count, and in a list that
 * interrupts it: paragraph 98 stays "paragraph 98", though an agenda was quoted before it.
 */
export function partName(report: Report, part: number, heading: number): string | undefined {
  const restart = report.headings[part];
  if (!restart) return undefined;
  const annex = annexAbove(report, part) ?? annexAbove(report, heading);
  if (annex) return phrases.partName(annex.kind, annex.ordinal);
  if (restart.ordinal === undefined || restart.range.start < lastOwnNumber(report)) return undefined;
  return isUnder(report, heading, part) ? phrases.partName(restart.kind, restart.ordinal) : undefined;
}

/** The annex in which a heading stands, or which it is. */
function annexAbove({ headings }: Report, heading: number): Heading | undefined {
  for (let at = heading; at >= 0; at = headings[at]!.parent)
    if (headings[at]!.kind === 'annex') return headings[at];
  return undefined;
}

function isUnder({ headings }: Report, heading: number, above: number): boolean {
  let at = heading;
  while (at >= 0 && at !== above) at = headings[at]!.parent;
  return at === above;
}

/** Where the last paragraph of the report's own count begins; -1 where it has none. */
const lastOwnNumber = perReport(({ paragraphs }) =>
  paragraphs.reduce((last, { part, range }) => (part < 0 ? range.start : last), -1),
);

/** A heading's name: "III. Cooperation between coastal States", "Annex I: Inspection of lights". */
export function headingName(report: Report, index: number): string {
  const { kind, ordinal, title } = report.headings[index]!;
  if (kind === 'section') return ordinal === undefined ? title : `${ordinal}. ${title}`;
  const name = phrases.partHeading(kind, ordinal);
  return title === '' ? name : `${name}: ${title}`;
}

/** Names of the headings above and with this one, from the highest. */
export function sectionPath(report: Report, heading: number): string[] {
  const path: string[] = [];
  for (let at = heading; at >= 0; at = report.headings[at]!.parent) path.unshift(headingName(report, at));
  return path;
}

export interface Places {
  /** "paragraphs 1 and 4", "annex I, paragraph 2", "note 3". */
  readonly names: readonly string[];
  /** How many blocks are left out. */
  readonly more: number;
}

/** The places of blocks, each once, those of one kind together; no more than `most` of them. */
export function placesOf(report: Report, blocks: readonly number[], most: number): Places {
  const groups = new Map<string, { readonly first: PlaceOf; readonly numbers: Set<string> }>();
  let count = 0;
  let at = 0;
  for (; at < blocks.length && count < most; at++) {
    const place = placeOf(report, blocks[at]!);
    const key = place.kind === 'other' ? place.name : `${place.kind} ${place.part ?? ''}`;
    const group = groups.get(key) ?? { first: place, numbers: new Set<string>() };
    groups.set(key, group);
    if (!group.numbers.has(place.name)) count++;
    group.numbers.add(place.name);
  }
  const names = [...groups.values()].map(({ first: { kind, name, part }, numbers }) =>
    kind === 'other' ? name : phrases.several(kind, [...numbers], part),
  );
  return { names, more: blocks.length - at };
}
