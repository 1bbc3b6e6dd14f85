/** Hover: what the thing under the pointer is and says. */

import type { Range, Report } from '../report/model';
import { DOCUMENT_ADDRESS } from '../un/symbol';
import { addressHover, citationHover, ownSymbolHover } from './hover/citations';
import { markHover, noteHover } from './hover/notes';
import { referenceHover } from './hover/references';
import { captionHover, headingHover, itemHover, paragraphHover } from './hover/structure';
import { templateFor } from './links';
import { type Thing, thingAt } from './thing-at';

export interface HoverOptions {
  /** The address of documents, with `{symbol}` for the symbol; empty for no links. */
  readonly template?: string;
}

export interface Hover {
  readonly range: Range;
  /** Text of the report in it is escaped; its links lead to documents of the Organization and addresses on the page. */
  readonly markdown: string;
}

/** What to say of the thing at an offset; undefined where nothing lies there, or nothing of it is known. */
export function hover(report: Report, offset: number, options: HoverOptions = {}): Hover | undefined {
  const thing = thingAt(report, offset);
  if (!thing) return undefined;
  const template = templateFor(report, options.template ?? DOCUMENT_ADDRESS);
  const markdown = markdownOf(report, thing, { template, offset });
  if (markdown === '') return undefined;
  return { range: { start: thing.range.start, end: thing.range.end }, markdown };
}

interface Asked {
  readonly template: string;
  readonly offset: number;
}

function markdownOf(report: Report, thing: Thing, { template, offset }: Asked): string {
  switch (thing.kind) {
    case 'mark':
      return markHover(report, thing.index);
    case 'note':
      return noteHover(report, thing.index);
    case 'citation':
      return citationHover(report, thing.index, {
        template,
        isOnLink: isOnLink(report, thing.index, offset),
      });
    case 'symbol':
      return ownSymbolHover(report);
    case 'address':
      return addressHover(report, thing.index);
    case 'crossReference':
      return referenceHover(report, thing.index, thing.item, template);
    case 'paragraph':
      return paragraphHover(report, thing.index);
    case 'item':
      return itemHover(report, thing.index);
    case 'heading':
      return headingHover(report, thing.index);
    case 'caption':
      return captionHover(report, thing.index);
  }
}

/**
 * Whether a link of the document lies there: VS Code adds it to our words ("Open S/2018/902 (ctrl + click)"), and a
 * second one would lead to the same place. Of a resolution the words before its number are no link.
 */
function isOnLink(report: Report, index: number, offset: number): boolean {
  const citation = report.citations[index]!;
  return citation.kind === 'document' || offset >= citation.numberRange.start;
}
