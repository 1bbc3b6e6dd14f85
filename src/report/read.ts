/** Text in, `Report` out: the steps in their order. */

import { buildBlocks } from './blocks';
import { toCaptions, toItems, toNotes, toParagraphs } from './body';
import { readCaptions, tableNotes } from './captions';
import { markContents } from './contents';
import { damagedHeads, symbolOfHeads } from './damaged-heads';
import { detectLanguage } from './detect-language';
import { figureHeadings, namedHeadings, restartLines } from './headings';
import { markItems } from './items';
import { type Lines, linesOf } from './lines';
import { type MastheadRead, markMasthead, readMasthead } from './masthead';
import type { Page, Report } from './model';
import { noteStart, readNotes } from './notes';
import { numberParagraphs } from './numbering';
import { type PageLines, readPages } from './pages';
import { headingsInProse, headingsOverParagraphs } from './plain-headings';
import { readTexts } from './read-texts';
import { toHeadings, withoutMarks } from './sections';
import { signMarks } from './sign-marks';
import { markTitle } from './title';

/** Reads a report. Never throws and never loses a character, whatever the text is. */
export function readReport(text: string): Report {
  const lines = linesOf(text);
  const kinds = new Uint8Array(lines.starts.length);
  const language = detectLanguage(text);
  const heads = damagedHeads(lines);
  const { masthead, lastLine } = withInferredSymbol(readMasthead(lines), heads);
  const { pages: pageLines, furniture } = readPages(lines, kinds, [...masthead.symbols, ...heads]);
  markMasthead(lines, kinds, lastLine);
  markContents(lines, kinds, pageLines, text.includes('\f'));
  const title = markTitle(lines, kinds, lastLine);
  const restarts = restartLines(lines, kinds);
  const headingDrafts = namedHeadings(lines, kinds);
  const numbered = numberParagraphs(lines, kinds, restarts);
  const noteDrafts = readNotes(lines, kinds, pageLines, furniture);
  headingDrafts.push(...figureHeadings(lines, kinds));
  if (numbered.length === 0) {
    headingDrafts.push(...headingsInProse(lines, kinds, lastLine + 1, lines.starts.length));
  }
  markItems(lines, kinds);
  const captionDrafts = readCaptions(lines, kinds);
  headingDrafts.push(...headingsOverParagraphs(lines, kinds));
  headingDrafts.sort((a, b) => a.lines[0]! - b.lines[0]!);
  noteDrafts.push(...tableNotes(lines, kinds, pageLines));
  noteDrafts.sort((a, b) => noteStart(a) - noteStart(b));
  const {
    segments,
    blocks,
    furniture: furnitureList,
    spans,
    blockOfLine,
  } = buildBlocks(lines, kinds, pageLines, furniture, noteDrafts);
  const pages = toPages(lines, pageLines);
  const headings = toHeadings(lines, headingDrafts, blockOfLine);
  const paragraphs = toParagraphs(lines, numbered, blocks, blockOfLine, headings);
  const items = toItems(lines, blocks, paragraphs);
  const captions = toCaptions(lines, captionDrafts, blockOfLine, headings);
  const plainNotes = toNotes(lines, noteDrafts, blockOfLine, headings);
  const knownMarks = signMarks(lines, kinds, pageLines, noteDrafts).flatMap(({ range, line, note }) =>
    blockOfLine[line]! < 0 ? [] : [{ range, block: blockOfLine[line]!, note }],
  );
  const texts = readTexts({
    knownMarks,
    lines,
    spans,
    language,
    masthead,
    pages,
    blocks,
    paragraphs,
    headings,
    captions,
    notes: plainNotes,
  });
  return {
    text,
    lineStarts: lines.starts,
    language,
    masthead: { ...masthead, ...(title && { title }) },
    pages,
    segments,
    blocks,
    furniture: furnitureList,
    headings: withoutMarks(text, headings, texts.marks),
    paragraphs,
    items,
    captions,
    ...texts,
  };
}

/** A symbol lost in the masthead, taken from the running heads. */
function withInferredSymbol(read: MastheadRead, heads: readonly string[]): MastheadRead {
  if (read.masthead.symbol || heads.length === 0) return read;
  const value = symbolOfHeads(heads, read.masthead);
  if (value === undefined) return read;
  const symbol = { value, range: { start: 0, end: 0 }, inferred: true as const };
  return {
    ...read,
    masthead: { ...read.masthead, symbol, symbols: [value], evidence: read.masthead.evidence + 1 },
  };
}

function toPages(lines: Lines, pages: readonly PageLines[]): Page[] {
  return pages.map(({ first, last, folio }) => ({
    range: { start: lines.starts[first]!, end: lines.starts[last] ?? lines.text.length },
    ...(folio !== undefined && { folio }),
  }));
}
