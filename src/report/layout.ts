/** How a report is laid out: its pages and furniture, its blocks, and the structure that they make. */

import { restartLines } from './annexes';
import { buildBlocks } from './blocks';
import { toCaptions, toItems, toNotes, toParagraphs } from './body';
import { readCaptions, tableNotes } from './captions';
import { markContents } from './contents';
import { damagedHeads, symbolOfHeads } from './damaged-heads';
import { figureHeadings } from './figure-headings';
import type { LineSpan } from './flow';
import { namedHeadings } from './headings';
import { markItems } from './items';
import type { Lines } from './lines';
import type { KnownMark } from './link-notes';
import { type MastheadRead, markMasthead, readMasthead } from './masthead';
import type {
  Block,
  Caption,
  Furniture,
  Heading,
  Item,
  Located,
  Masthead,
  Note,
  Page,
  Paragraph,
  Segment,
} from './model';
import { noteStart, readNotes } from './notes';
import { numberParagraphs } from './numbering';
import { withStrayOrdinals } from './ordinals';
import { type PageLines, readPages } from './pages';
import { headingsInProse, headingsOverParagraphs } from './plain-headings';
import { toHeadings } from './sections';
import { signMarks } from './sign-marks';
import { markTitle } from './title';

export interface Layout {
  readonly text: string;
  readonly masthead: Masthead;
  readonly title: Located | undefined;
  readonly pages: readonly Page[];
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  /** The lines of each block. */
  readonly spans: readonly (readonly LineSpan[])[];
  readonly furniture: readonly Furniture[];
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly items: readonly Item[];
  readonly captions: readonly Caption[];
  /** Without their marks. */
  readonly notes: readonly Note[];
  /** Marks that are known without reading the text: asterisks, the letters of tables. */
  readonly knownMarks: readonly KnownMark[];
}

/** What the lines are, step by step: each step marks the lines it knows and leaves the rest to the next. */
export function readLayout(lines: Lines): Layout {
  const kinds = new Uint8Array(lines.starts.length);
  const heads = damagedHeads(lines);
  const { masthead, lastLine } = withInferredSymbol(readMasthead(lines), heads);
  const { pages: pageLines, furniture } = readPages(lines, kinds, [...masthead.symbols, ...heads]);
  markMasthead(lines, kinds, lastLine);
  markContents(lines, kinds, pageLines, lines.text.includes('\f'));
  const title = markTitle(lines, kinds, lastLine);
  const restarts = restartLines(lines, kinds);
  const { drafts, strays } = namedHeadings(lines, kinds);
  const numbered = numberParagraphs(lines, kinds, restarts);
  const noteDrafts = readNotes(lines, kinds, pageLines, furniture);
  drafts.push(...figureHeadings(lines, kinds));
  if (numbered.length === 0) {
    drafts.push(...headingsInProse(lines, kinds, lastLine + 1, lines.starts.length));
  }
  markItems(lines, kinds);
  const captionDrafts = readCaptions(lines, kinds);
  drafts.push(...headingsOverParagraphs(lines, kinds));
  drafts.sort((a, b) => a.lines[0]! - b.lines[0]!);
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
  const headings = toHeadings(lines, withStrayOrdinals(drafts, strays), blockOfLine);
  const paragraphs = toParagraphs(lines, numbered, blocks, blockOfLine, headings);
  const items = toItems(lines, blocks, paragraphs);
  const captions = toCaptions(lines, captionDrafts, blockOfLine, headings);
  const notes = toNotes(lines, noteDrafts, blockOfLine, headings);
  const knownMarks = signMarks(lines, kinds, pageLines, noteDrafts).flatMap(({ range, line, note }) =>
    blockOfLine[line]! < 0 ? [] : [{ range, block: blockOfLine[line]!, note }],
  );
  return {
    text: lines.text,
    masthead,
    title,
    pages,
    segments,
    blocks,
    spans,
    furniture: furnitureList,
    headings,
    paragraphs,
    items,
    captions,
    notes,
    knownMarks,
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
