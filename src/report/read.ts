/** Text in, `Report` out. */

import { type BlockTexts, type Previous, readBlockTexts } from './block-texts';
import { detectLanguage } from './detect-language';
import { readLayout } from './layout';
import { linesOf } from './lines';
import { linkTexts } from './link-texts';
import type { Report } from './model';
import { withoutMarks } from './sections';

/**
 * Reads a report. Never throws and never loses a character, whatever the text is. What `readAgain` needs is not kept: it is
 * larger than the report, and a folder's reports are read once.
 */
export const readReport = (text: string): Report => read(text, undefined).report;

/** What each report's blocks said, kept as long as the report is, for reading it again. */
const kept = new WeakMap<Report, BlockTexts>();

/**
 * Reads a text that came of another by a change, the same as `readReport` would, and sooner: a block whose own text is
 * unchanged is not read again. Without a previous report, reads it whole, and keeps what is needed for the next time.
 */
export function readAgain(previous: Report | undefined, text: string): Report {
  if (previous?.text === text) return previous;
  const before = previous && kept.get(previous);
  const { report, texts } = read(text, before && { report: previous, read: before });
  kept.set(report, texts);
  return report;
}

function read(text: string, previous: Previous | undefined): { report: Report; texts: BlockTexts } {
  const lines = linesOf(text);
  const language = detectLanguage(text);
  const layout = readLayout(lines);
  const { masthead, blocks, spans, headings, notes, title, ...rest } = layout;
  const texts = readBlockTexts(lines, blocks, spans, language, masthead, previous);
  const linked = linkTexts(layout, texts);
  const report: Report = {
    text,
    lineStarts: lines.starts,
    language,
    masthead: { ...masthead, ...(title && { title }) },
    pages: rest.pages,
    segments: rest.segments,
    blocks,
    furniture: rest.furniture,
    headings: withoutMarks(text, headings, linked.marks),
    paragraphs: rest.paragraphs,
    items: rest.items,
    captions: rest.captions,
    ...linked,
  };
  return { report, texts };
}
