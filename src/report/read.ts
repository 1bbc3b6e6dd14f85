/** Text in, `Report` out. */

import { lineStartsOf } from './lines';
import type { Report } from './model';

/** Reads a report. Never throws and never loses a character, whatever the text is. */
export function readReport(text: string): Report {
  return {
    text,
    lineStarts: lineStartsOf(text),
    language: 'en',
    masthead: { range: { start: 0, end: 0 }, symbols: [], evidence: 0 },
    pages: [],
    segments: text === '' ? [] : [{ kind: 'blank', index: -1, start: 0, end: text.length }],
    blocks: [],
    furniture: [],
    headings: [],
    paragraphs: [],
    items: [],
    captions: [],
    notes: [],
    marks: [],
    citations: [],
    crossReferences: [],
    addresses: [],
  };
}
