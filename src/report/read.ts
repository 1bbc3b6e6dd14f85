/** Text in, `Report` out. */

import { type BlockText, type BlockTexts, type Previous, readBlockTexts } from './block-texts';
import { detectLanguage } from './detect-language';
import { readLayout } from './layout';
import { linesOf } from './lines';
import { linkTexts } from './link-texts';
import type { Report } from './model';
import { withoutMarks } from './sections';

/** Reads a report. Never throws and never loses a character, whatever the text is. */
export const readReport = (text: string): Report => read(text, undefined);

/** What each report's blocks said, kept as long as the report is. */
const kept = new WeakMap<Report, BlockTexts>();

/** What the blocks of a report say, one for each block in order; none for those of tables of contents, which are not read. */
export const blockTextsOf = (report: Report): readonly (BlockText | undefined)[] =>
  kept.get(report)?.texts ?? [];

/**
 * Reads a text that came of another by a change, the same as `readReport` would, and sooner: a block whose own text is
 * unchanged is not read again. Without a previous report, reads it whole.
 */
export function readAgain(previous: Report | undefined, text: string): Report {
  if (previous?.text === text) return previous;
  const before = previous && kept.get(previous);
  return read(text, before && { report: previous, read: before });
}

function read(text: string, previous: Previous | undefined): Report {
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
  kept.set(report, texts);
  return report;
}
