/** Where in the report something stands, in the words of an editor: "paragraph 12", "note 3", "annex I, paragraph 2". */

import type { Report } from '../report/model';
import { captionOfBlock, headingAbove, headingOfBlock, noteOfBlock, paragraphOfBlock } from './blocks';
import { phrases } from './phrases';

/** The place of a block: its paragraph, note, heading or caption, or else the section or page. */
export function placeOfBlock(report: Report, block: number): string {
  const note = report.notes[noteOfBlock(report)[block] ?? -1];
  if (note) return phrases.noteIn(note.number, partName(report, note.part));
  const paragraph = paragraphOfBlock(report)[block] ?? -1;
  if (paragraph >= 0) return placeOfParagraph(report, paragraph);
  const caption = report.captions[captionOfBlock(report)[block] ?? -1];
  if (caption) return phrases.caption(caption.kind, caption.number);
  const heading = headingOfBlock(report)[block] ?? -1;
  if (heading >= 0) return phrases.headingNamed(headingName(report, heading));
  return placeBetween(report, block);
}

/** "paragraph 12", "annex I, paragraph 2". */
export function placeOfParagraph(report: Report, index: number): string {
  const { number, part } = report.paragraphs[index]!;
  return phrases.paragraphIn(number, partName(report, part));
}

/** Text that belongs to no paragraph: a table, a summary, a letter. */
function placeBetween(report: Report, block: number): string {
  const { pieces, page } = report.blocks[block]!;
  const heading = headingAbove(report, pieces[0]?.start ?? 0);
  return heading >= 0
    ? phrases.underHeading(headingName(report, heading))
    : phrases.page(folioOf(report, page));
}

const folioOf = (report: Report, page: number): number => report.pages[page]?.folio ?? page + 1;

/** "annex I", of the part that restarts the numbers; undefined in the body. */
function partName(report: Report, part: number): string | undefined {
  const heading = report.headings[part];
  return heading ? phrases.partName(heading.kind, heading.ordinal) : undefined;
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

/** Names without repetition, in the order given; no more than `most`, and how many more there are. */
export function placesOf(
  report: Report,
  blocks: readonly number[],
  most: number,
): { readonly names: readonly string[]; readonly more: number } {
  const names = new Set<string>();
  let at = 0;
  for (; at < blocks.length && names.size < most; at++) names.add(placeOfBlock(report, blocks[at]!));
  return { names: [...names], more: Math.max(0, blocks.length - at) };
}
