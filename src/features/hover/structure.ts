/** Hovers of the report's own structure: paragraph numbers, subparagraphs, headings, tables and figures. */

import { flowOffset } from '../../report/flow';
import { lastAtOrBefore } from '../../report/lines';
import type { Paragraph, Report } from '../../report/model';
import { flowAt, isParagraphText } from '../blocks';
import { bold, escapeMarkdown, italic, joinParagraphs, shorten } from '../markdown';
import { perReport } from '../per-report';
import { phrases } from '../phrases';
import { headingName, placeOfParagraph, placesOf, sectionPath } from '../places';
import { referencesTo, type Target } from '../targets';

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
  const { numberRange, numberCertainty } = report.paragraphs[index]!;
  const place = placeOfParagraph(report, index);
  const title = bold(place.charAt(0).toUpperCase() + place.slice(1));
  if (numberCertainty === 'read') return title;
  const printed = report.text.slice(numberRange.start, numberRange.end);
  return joinParagraphs(title, italic(phrases.numberMisread(printed)));
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

function referredTo(report: Report, target: Target): string {
  const blocks = referencesTo(report, target).map(
    ({ crossReference }) => report.crossReferences[crossReference]!.block,
  );
  const { names, more } = placesOf(report, blocks, MOST_PLACES);
  return escapeMarkdown(names.length === 0 ? phrases.notReferredTo : phrases.referredTo(names, more));
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
  const text = flow.text.slice(flowOffset(flow, labelRange.end), flowOffset(flow, range.end)).trim();
  return joinParagraphs(bold(itemName(report, index)), escapeMarkdown(shorten(text, most)));
}

/** A heading, its path and who refers to it. */
export function headingHover(report: Report, index: number): string {
  return joinParagraphs(headingSummary(report, index), referredTo(report, { kind: 'heading', index }));
}

/** A heading's name under those above it, and the paragraphs of its section. */
export function headingSummary(report: Report, index: number): string {
  const { section, parent, ordinalCertainty, ordinalRange } = report.headings[index]!;
  const starts = paragraphStarts(report);
  const first = report.paragraphs[lastAtOrBefore(starts, section.start - 1) + 1];
  const last = report.paragraphs[lastAtOrBefore(starts, section.end - 1)];
  const holds = first && last && first.range.start <= last.range.start && first.range.start < section.end;
  return joinParagraphs(
    bold(headingName(report, index)),
    parent >= 0 ? escapeMarkdown(sectionPath(report, parent).join(' › ')) : undefined,
    ordinalCertainty === 'inferred' && ordinalRange
      ? italic(phrases.numberMisread(report.text.slice(ordinalRange.start, ordinalRange.end)))
      : undefined,
    holds ? escapeMarkdown(phrases.paragraphsUnder(first.number, last.number)) : undefined,
  );
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
