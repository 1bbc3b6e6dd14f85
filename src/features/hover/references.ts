/** Hovers of cross-references: what they name. */

import type { CrossReference, ReferenceItem, Report } from '../../report/model';
import { paragraphTexts } from '../blocks';
import { bold, escapeMarkdown, italic, joinParagraphs, shorten } from '../markdown';
import { markedText } from '../marked-text';
import { phrases } from '../phrases';
import { isOwn, pointsElsewhere, type Target, targetsOf } from '../targets';
import { documentLink } from './citations';
import { documentInference } from './inferences';
import { MOST_TEXT, noteBody } from './notes';
import { captionName, headingSummary, itemText, paragraphTitle } from './structure';

const MOST_TARGETS = 6;
/** Of each paragraph in a list; one alone is shown whole. */
const LIST_TEXT = 400;

/**
 * The paragraphs, headings, notes or tables that a cross-reference names; of a list, only the `item` pointed at. Empty
 * where it names nothing here and perhaps was not meant to.
 */
export function referenceHover(report: Report, index: number, item: number, template: string): string {
  const reference = report.crossReferences[index]!;
  const items = item < 0 ? reference.items : [reference.items[item]!];
  const targets = pointsElsewhere(report, reference)
    ? []
    : items.flatMap(named => targetsOf(report, reference, named));
  // also of this report by its own symbol ("A/80/10, chap. IV" in A/80/10), where its place was not found
  if (reference.symbol !== undefined && targets.length === 0)
    return elsewhereHover(report, reference, items, template);
  const missing = isOwn(report, reference) ? items.filter(named => named.targets.length === 0) : [];
  const most = targets.length === 1 ? MOST_TEXT : LIST_TEXT;
  return joinParagraphs(
    ...targets.slice(0, MOST_TARGETS).map(target => targetHover(report, target, most)),
    targets.length > MOST_TARGETS ? phrases.more(targets.length - MOST_TARGETS) : undefined,
    ...missing
      .slice(0, MOST_TARGETS)
      .map(named => escapeMarkdown(phrases.missing(reference.kind, numberOf(named)))),
    ...items
      .filter(named => isUnpinned(report, reference, named))
      .slice(0, MOST_TARGETS)
      .map(named => italic(phrases.noSubparagraph(named.pinpoint!))),
  );
}

/** "paragraph 15 (a)", where paragraph 15 is there and its (a) is not: perhaps another document's is meant. */
const isUnpinned = (report: Report, reference: CrossReference, named: ReferenceItem): boolean =>
  named.pinpoint !== undefined &&
  named.targets.length > 0 &&
  targetsOf(report, reference, named).every(target => target.kind !== 'item');

function elsewhereHover(
  report: Report,
  reference: CrossReference,
  items: readonly ReferenceItem[],
  template: string,
): string {
  const { kind, symbol = '', symbolCertainty } = reference;
  const name = phrases.kindName(
    kind,
    items.slice(0, MOST_TARGETS).map(numberOf),
    items.length > 1 || items.some(({ last }) => last !== undefined),
  );
  return joinParagraphs(
    escapeMarkdown(phrases.elsewhere(name, symbol)),
    symbolCertainty === 'inferred' ? italic(documentInference(report, reference, symbol)) : undefined,
    documentLink(symbol, template),
  );
}

/** "12", "13–17", "5 (b)". */
const numberOf = ({ first, last, pinpoint }: ReferenceItem): string =>
  `${first}${last === undefined ? '' : `–${last}`}${pinpoint === undefined ? '' : ` ${pinpoint}`}`;

function targetHover(report: Report, { kind, index }: Target, most: number): string {
  switch (kind) {
    case 'paragraph': {
      const texts = shortened(paragraphTexts(report, report.paragraphs[index]!, most + 1, markedText), most);
      return joinParagraphs(paragraphTitle(report, index), ...texts.map(escapeMarkdown));
    }
    case 'item':
      return itemText(report, index, most);
    case 'note':
      return noteBody(report, report.notes[index]!, most);
    case 'heading':
      return headingSummary(report, index);
    case 'caption':
      return bold(captionName(report, index));
  }
}

/** Texts of no more than `most` characters together, the last of them cut. */
function shortened(texts: readonly string[], most: number): string[] {
  const kept: string[] = [];
  let left = most;
  for (const text of texts) {
    kept.push(shorten(text, Math.max(left, 1)));
    left -= text.length;
    if (left <= 0) break;
  }
  return kept;
}
