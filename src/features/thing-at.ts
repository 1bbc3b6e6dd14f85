/** What lies at an offset: the one question that hover, definition, references and highlights begin with. */

import type { Note, Range, ReferenceItem, Report } from '../report/model';
import { blockAt, firstWord, headingLookup, ownNumber } from './blocks';
import { lookupOf, rangeAt } from './lookup';
import { perReport } from './per-report';

/** `index` points into the list of that kind in the report; `range` is what the person points at. */
export type Thing =
  | { readonly kind: ListedKind; readonly index: number; readonly range: Range }
  /** `item` is the number or range of numbers in a list, or -1 on the words around them: "paras." or "above". */
  | { readonly kind: 'crossReference'; readonly index: number; readonly item: number; readonly range: Range }
  /** The document's own symbol in its masthead. */
  | { readonly kind: 'symbol'; readonly range: Range };

export type ListedKind =
  | 'mark'
  | 'note' // its number, or its first word where the number is lost
  | 'citation'
  | 'paragraph' // its number
  | 'item' // its label
  | 'heading'
  | 'caption'
  | 'address';

const lookups = perReport(report => ({
  mark: lookupOf(report.marks.map(mark => mark.range)),
  address: lookupOf(report.addresses.map(address => address.range)),
  citation: lookupOf(report.citations.map(citation => citation.range)),
  crossReference: lookupOf(report.crossReferences.map(reference => reference.range)),
  paragraph: lookupOf(report.paragraphs.map(paragraph => paragraph.numberRange)),
  note: lookupOf(report.notes.map(note => noteAnchor(report, note))),
  item: lookupOf(report.items.map(item => item.labelRange)),
  caption: lookupOf(report.captions.map(caption => caption.range)),
}));

/** Where a note is pointed at: its number, or its first word where the number is lost. */
export const noteAnchor = (report: Report, note: Note): Range =>
  note.numberRange ?? firstWord(report.text, note.range);

/** The same inside the note's own range. */
export const noteSelection = (report: Report, note: Note): Range =>
  ownNumber(note) ?? firstWord(report.text, note.range);

/** The thing at an offset or, where none lies there, the one that ends there: the cursor stands behind it. */
export function thingAt(report: Report, offset: number): Thing | undefined {
  const here = holding(report, offset);
  if ((here && !isWide(here)) || offset === 0) return here;
  const before = holding(report, offset - 1);
  return before && !isWide(before) && before.range.end === offset
    ? before
    : (here ?? endingAt(before, offset));
}

const isWide = (thing: Thing): boolean => thing.kind === 'heading' || thing.kind === 'caption';

const endingAt = (thing: Thing | undefined, offset: number): Thing | undefined =>
  thing?.range.end === offset ? thing : undefined;

function holding(report: Report, offset: number): Thing | undefined {
  const symbol = report.masthead.symbol?.range;
  if (symbol && offset >= symbol.start && offset < symbol.end) return { kind: 'symbol', range: symbol };
  const block = blockAt(report, offset);
  if (block < 0) return undefined;
  return inText(report, offset, block) ?? anchorAt(report, offset) ?? wideAt(report, offset);
}

/** What stands in running text. Its range may hold a page's foot and head, and notes: only its own block counts. */
function inText(report: Report, offset: number, block: number): Thing | undefined {
  const { mark, address, citation } = lookups(report);
  const ours = (list: readonly { readonly block: number }[]) => (index: number) =>
    list[index]!.block === block;
  return (
    listed('mark', report.marks, rangeAt(mark, offset, ours(report.marks))) ??
    listed('address', report.addresses, rangeAt(address, offset, ours(report.addresses))) ??
    listed('citation', report.citations, rangeAt(citation, offset, ours(report.citations))) ??
    crossReferenceAt(report, offset, ours(report.crossReferences))
  );
}

const listed = (
  kind: ListedKind,
  list: readonly { readonly range: Range }[],
  index: number,
): Thing | undefined => (index < 0 ? undefined : { kind, index, range: list[index]!.range });

function crossReferenceAt(
  report: Report,
  offset: number,
  ours: (index: number) => boolean,
): Thing | undefined {
  const index = rangeAt(lookups(report).crossReference, offset, ours);
  if (index < 0) return undefined;
  const { items, range } = report.crossReferences[index]!;
  if (isPlain(items)) return { kind: 'crossReference', index, item: 0, range };
  const item = items.findIndex(({ range: own }) => offset >= own.start && offset < own.end);
  return { kind: 'crossReference', index, item, range: items[item]?.range ?? range };
}

/** One number: "para. 12 above" is pointed at as a whole, "paras. 13–17 and 20 above" by its numbers and ranges. */
export const isPlain = (items: readonly ReferenceItem[]): boolean =>
  items.length === 1 && items[0]!.last === undefined;

function anchorAt(report: Report, offset: number): Thing | undefined {
  const { paragraph, note, item } = lookups(report);
  const ofParagraph = rangeAt(paragraph, offset);
  if (ofParagraph >= 0)
    return {
      kind: 'paragraph',
      index: ofParagraph,
      range: report.paragraphs[ofParagraph]!.numberRange,
    };
  const ofNote = rangeAt(note, offset);
  if (ofNote >= 0) return { kind: 'note', index: ofNote, range: noteAnchor(report, report.notes[ofNote]!) };
  const ofItem = rangeAt(item, offset);
  return ofItem < 0 ? undefined : { kind: 'item', index: ofItem, range: report.items[ofItem]!.labelRange };
}

const wideAt = (report: Report, offset: number): Thing | undefined =>
  listed('heading', report.headings, rangeAt(headingLookup(report), offset)) ??
  listed('caption', report.captions, rangeAt(lookups(report).caption, offset));
