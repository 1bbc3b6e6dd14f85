/** Where in the report something stands, in the words of an editor: "paragraph 12", "note 3", "annex I, paragraph 2". */

import type { Report } from '../report/model';
import { captionOfBlock, headingAbove, headingOfBlock, noteOfBlock, paragraphOfBlock } from './blocks';
import { phrases } from './phrases';

/** A place that is counted, or one that has a name. */
interface PlaceOf {
  readonly kind: 'paragraph' | 'note' | 'other';
  /** The number, or the name in words. */
  readonly name: string;
  /** "annex I", where its numbers restart. */
  readonly part?: string | undefined;
}

/** The place of a block: its paragraph, note, heading or caption, or else the section or page. */
function placeOf(report: Report, block: number): PlaceOf {
  const note = report.notes[noteOfBlock(report)[block] ?? -1];
  if (note) return { kind: 'note', name: note.number, part: partName(report, note.part) };
  const paragraph = report.paragraphs[paragraphOfBlock(report)[block] ?? -1];
  if (paragraph) return { kind: 'paragraph', name: paragraph.number, part: partName(report, paragraph.part) };
  return { kind: 'other', name: nameBetween(report, block) };
}

/** "paragraph 12", "annex I, note 3", "table 4". */
export function placeOfBlock(report: Report, block: number): string {
  const { kind, name, part } = placeOf(report, block);
  return kind === 'other' ? name : phrases.several(kind, [name], part);
}

/** "paragraph 12", "annex I, paragraph 2". */
export function placeOfParagraph(report: Report, index: number): string {
  const { number, part } = report.paragraphs[index]!;
  return phrases.paragraphIn(number, partName(report, part));
}

/** Text that belongs to no paragraph: a title, a table, a summary, a letter. */
function nameBetween(report: Report, block: number): string {
  const caption = report.captions[captionOfBlock(report)[block] ?? -1];
  if (caption) return phrases.caption(caption.kind, caption.number);
  const own = headingOfBlock(report)[block] ?? -1;
  if (own >= 0) return phrases.headingNamed(headingName(report, own));
  const { kind, pieces, page } = report.blocks[block]!;
  if (kind === 'title' || kind === 'masthead') return phrases.title;
  const heading = headingAbove(report, pieces[0]?.start ?? 0);
  return heading >= 0
    ? phrases.underHeading(headingName(report, heading))
    : phrases.page(folioOf(report, page));
}

const folioOf = (report: Report, page: number): number => report.pages[page]?.folio ?? page + 1;

/** "annex I", of the part that restarts the numbers, or of the annex in which it stands; undefined in the body. */
export function partName(report: Report, part: number): string | undefined {
  const restart = report.headings[part];
  if (!restart) return undefined;
  let annex = restart;
  while (annex.kind === 'section' && annex.parent >= 0) annex = report.headings[annex.parent]!;
  const { kind, ordinal } = annex.kind === 'section' ? restart : annex;
  return phrases.partName(kind, ordinal);
}

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
