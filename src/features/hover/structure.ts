/** Hovers of the report's own structure: paragraph numbers, subparagraphs, headings, tables and figures. */

import { flowOffset } from '../../report/flow';
import { lastAtOrBefore } from '../../report/lines';
import type { Paragraph, Report } from '../../report/model';
import { flowAt, isParagraphText } from '../blocks';
import { bold, escapeMarkdown, italic, joinParagraphs, shorten } from '../markdown';
import { markedText } from '../marked-text';
import { perReport } from '../per-report';
import { phrases } from '../phrases';
import { headingName, placeOfParagraph, placesOf, sectionPath } from '../places';
import { referencesTo, type Target } from '../targets';
import { numberInference } from './inferences';

const MOST_PLACES = 12;

/** A paragraph's section path, its notes and citations, and who refers to it. */
export function paragraphHover(report: Report, index: number): string {
  const paragraph = report.paragraphs[index]!;
  const path = sectionPath(report, paragraph.heading);
  return joinParagraphs(
    paragraphTitle(report, index),
    path.length > 0 ? escapeMarkdown(path.join(' › ')) : undefined,
    notesIn(report, paragraph),
    citationsIn(report, paragraph),
    referredTo(report, { kind: 'paragraph', index }),
  );
}

/** "Paragraph 12", "Annex I, paragraph 2", and whether the number is inferred. */
export function paragraphTitle(report: Report, index: number): string {
  const { number, numberRange, numberCertainty } = report.paragraphs[index]!;
  const place = placeOfParagraph(report, index);
  const title = bold(place.charAt(0).toUpperCase() + place.slice(1));
  if (numberCertainty === 'read') return title;
  const printed = report.text.slice(numberRange.start, numberRange.end);
  return joinParagraphs(title, italic(numberInference(printed, number)));
}

function notesIn(report: Report, paragraph: Paragraph): string | undefined {
  const numbers = [...within(report.marks, markStarts(report), report, paragraph)].map(mark => mark.number);
  return numbers.length === 0
    ? undefined
    : escapeMarkdown(phrases.notes(numbers.slice(0, MOST_PLACES), Math.max(0, numbers.length - MOST_PLACES)));
}

function citationsIn(report: Report, paragraph: Paragraph): string | undefined {
  const cited = within(report.citations, citationStarts(report), report, paragraph);
  const symbols = [...new Set(cited.map(citation => citation.symbol))];
  return symbols.length === 0
    ? undefined
    : escapeMarkdown(phrases.cites(symbols.slice(0, MOST_PLACES), Math.max(0, symbols.length - MOST_PLACES)));
}

const markStarts = perReport(report => report.marks.map(mark => mark.range.start));
const citationStarts = perReport(report => report.citations.map(citation => citation.range.start));

/** Those of a sorted list that stand in a paragraph's own text: not in the notes at a page's foot inside it. */
function within<T extends { readonly block: number }>(
  list: readonly T[],
  starts: readonly number[],
  report: Report,
  { range, firstBlock, lastBlock }: Paragraph,
): T[] {
  const from = lastAtOrBefore(starts, range.start - 1) + 1;
  const to = lastAtOrBefore(starts, range.end - 1) + 1;
  return list
    .slice(from, to)
    .filter(({ block }) => block >= firstBlock && block <= lastBlock && isParagraphText(report, block));
}

/** Who refers to it; nothing where nobody does. */
function referredTo(report: Report, target: Target): string | undefined {
  const blocks = referencesTo(report, target).map(
    ({ crossReference }) => report.crossReferences[crossReference]!.block,
  );
  const { names, more } = placesOf(report, blocks, MOST_PLACES);
  return names.length === 0 ? undefined : escapeMarkdown(phrases.referredTo(names, more));
}

/** A subparagraph's paragraph, and who refers to it. */
export function itemHover(report: Report, index: number): string {
  return joinParagraphs(bold(itemName(report, index)), referredTo(report, { kind: 'item', index }));
}

/** "Paragraph 5 (b) (ii)". */
function itemName(report: Report, index: number): string {
  const labels: string[] = [];
  for (let at = index; at >= 0; at = report.items[at]!.parent) labels.unshift(report.items[at]!.label);
  const paragraph = report.paragraphs[report.items[index]!.paragraph];
  return phrases.itemName(labels.join(') ('), paragraph?.number);
}

/** A subparagraph's name and its text. */
export function itemText(report: Report, index: number, most: number): string {
  const { block, range, labelRange } = report.items[index]!;
  const flow = flowAt(report, block);
  const start = flowOffset(flow, labelRange.end);
  const text = markedText(report, block, start, flowOffset(flow, range.end)).trim();
  return joinParagraphs(bold(itemName(report, index)), escapeMarkdown(shorten(text, most)));
}

/** A heading, its path and who refers to it. */
export function headingHover(report: Report, index: number): string {
  return joinParagraphs(headingSummary(report, index), referredTo(report, { kind: 'heading', index }));
}

/** A heading's name under those above it, and the paragraphs of its section. */
export function headingSummary(report: Report, index: number): string {
  const { parent, ordinal, ordinalCertainty, ordinalRange } = report.headings[index]!;
  const held = paragraphsUnder(report, index);
  return joinParagraphs(
    bold(headingName(report, index)),
    parent >= 0 ? escapeMarkdown(sectionPath(report, parent).join(' › ')) : undefined,
    ordinalCertainty === 'inferred' && ordinalRange
      ? italic(numberInference(report.text.slice(ordinalRange.start, ordinalRange.end), ordinal))
      : undefined,
    held ? escapeMarkdown(phrases.paragraphsUnder(held.first.number, held.last.number)) : undefined,
  );
}

/**
 * The first and last paragraph of a section in one count of numbers: the report's own, or else the one that the section
 * begins with. A chapter of paragraphs 78 to 98 that quotes articles 1 to 3 at its end holds "78 to 98", not "78 to 3".
 */
function paragraphsUnder(report: Report, index: number): Record<'first' | 'last', Paragraph> | undefined {
  const { section } = report.headings[index]!;
  const starts = paragraphStarts(report);
  const all = report.paragraphs.slice(
    lastAtOrBefore(starts, section.start - 1) + 1,
    lastAtOrBefore(starts, section.end - 1) + 1,
  );
  const own = all.filter(({ part }) => part < 0);
  const counted = own.length > 0 ? own : all.filter(({ part }) => part === all[0]!.part);
  const [first] = counted;
  const last = counted[counted.length - 1];
  // numbers that were misread do not rise: then nothing is said
  return first && last && parseInt(first.number, 10) <= parseInt(last.number, 10)
    ? { first, last }
    : undefined;
}

const paragraphStarts = perReport(report => report.paragraphs.map(paragraph => paragraph.range.start));

/** A table's or figure's name and title, and who refers to it. */
export function captionHover(report: Report, index: number): string {
  return joinParagraphs(bold(captionName(report, index)), referredTo(report, { kind: 'caption', index }));
}

/** "Table 4: Stations awaiting repair". */
export function captionName(report: Report, index: number): string {
  const { kind, number, title } = report.captions[index]!;
  const name = phrases.captionName(kind, number);
  return title === '' ? name : `${name}: ${title}`;
}
