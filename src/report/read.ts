/** Text in, `Report` out. */

import { type BlockText, type BlockTexts, type Previous, readBlockTexts } from './block-texts';
import { detectLanguage } from './detect-language';
import { readLayout } from './layout';
import { linesOf } from './lines';
import { linkTexts } from './link-texts';
import type { Report } from './model';
import { type Revision, revise } from './revise';
import { withoutMarks } from './sections';

/** What the blocks of open reports said, kept as long as the report is. It takes more memory than the report. */
const kept = new WeakMap<Report, BlockTexts>();

/** That of the report that was read last: those of a folder are read one after the other, checked, and let go. */
let last: { readonly report: Report; readonly texts: BlockTexts } | undefined;

const textsOf = (report: Report): BlockTexts | undefined =>
  kept.get(report) ?? (last?.report === report ? last.texts : undefined);

/**
 * What the blocks of a report say, one for each block in order; none for those of tables of contents, which are not read,
 * and none at all for a report that was read once, before others.
 */
export const blockTextsOf = (report: Report): readonly (BlockText | undefined)[] =>
  textsOf(report)?.texts ?? [];

/** Reads a report. Never throws and never loses a character, whatever the text is. */
export function readReport(text: string): Report {
  last = read(text, undefined);
  return last.report;
}

/** How reports came of those before them. Of a chain of them only the last is kept. */
const revisions = new WeakMap<Report, Revision>();

/**
 * How a report came of the one from which it was read again, if the change was felt by one block alone. Known until the
 * report is itself read again: who wants to build on what was made of the one before does so at once.
 */
export const revisionOf = (report: Report): Revision | undefined => revisions.get(report);

/**
 * Reads a text that came of another by a change, the same as `readReport` would, and sooner: where the change is a word
 * typed into running text, nothing but its block is read; after other changes, no block whose own text is unchanged.
 * Without a previous report, reads it whole.
 */
export function readAgain(previous: Report | undefined, text: string): Report {
  if (previous?.text === text) return previous;
  const before = previous && textsOf(previous);
  if (previous) revisions.delete(previous);
  const revised = before && revise(previous, before, text);
  const { report, texts } = revised ?? read(text, before && { report: previous, read: before });
  kept.set(report, texts);
  if (revised) revisions.set(report, revised.revision);
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
