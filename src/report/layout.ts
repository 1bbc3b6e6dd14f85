/** How a report is laid out: its pages and furniture, its blocks, and the structure that they make. */

import { restartLines } from './annexes';
import { buildBlocks } from './blocks';
import { toCaptions, toItems, toNotes, toParagraphs } from './body';
import { readCaptions, tableNotes } from './captions';
import { markContents } from './contents';
import { damagedHeads, symbolOfFoot, symbolOfHeads } from './damaged-heads';
import { figureHeadings } from './figure-headings';
import type { LineSpan } from './flow';
import { namedHeadings } from './headings';
import { markItems } from './items';
import { type Lines, lineText } from './lines';
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
  Range,
  Segment,
} from './model';
import { noteStart, readNotes } from './notes';
import { isExtract, numberParagraphs } from './numbering';
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

/**
 * What the lines are, step by step: each step marks lines in `kinds` and leaves the rest to the next. The order is the
 * algorithm, since a step steps over what is marked and builds on it:
 *
 * | step | needs | marks |
 * | --- | --- | --- |
 * | `readPages` | the symbols of the masthead, and the heads that a scanner made of them | blank, furniture; takes back what only looked like a folio |
 * | `markMasthead` | furniture, which stays so | masthead |
 * | `markContents` | pages; comes before headings, which its entries look like | contents |
 * | `markTitle` | where the masthead ends; contents | title; what stands over it, masthead |
 * | `restartLines` | title, contents | nothing: tells where numbers begin again |
 * | `namedHeadings` | title, contents | heading: by ordinals that are no plain figures, by names |
 * | `numberParagraphs` | headings and restarts: a run of numbers goes on or begins anew there | paragraph |
 * | `readNotes` | paragraphs: their numbers are no notes'; annexes, whose notes may begin at 1 | note; furniture: the rules over notes |
 * | `figureHeadings` | paragraphs and notes: a figure at a line that is neither’s | heading |
 * | `headingsInProse` | that no paragraph is numbered | heading |
 * | `markItems` | headings, paragraphs, notes | item |
 * | `readCaptions` | all of these: a table reaches to the next of them | caption, table |
 * | `headingsOverParagraphs` | all of these: it takes what stands over a paragraph and is nothing else | heading; also an item that is one |
 * | `tableNotes` | tables | note |
 * | `buildBlocks` | what every line is | nothing any more |
 */
export function readLayout(lines: Lines): Layout {
  const kinds = new Uint8Array(lines.starts.length);
  const heads = damagedHeads(lines);
  const { masthead, lastLine } = withInferredSymbol(readMasthead(lines), heads, lines);
  const { pages: pageLines, furniture } = readPages(lines, kinds, [...masthead.symbols, ...heads]);
  markMasthead(lines, kinds, lastLine);
  const isSure = masthead.symbol !== undefined || masthead.evidence >= SURE_EVIDENCE;
  markContents(lines, kinds, pageLines);
  const title = markTitle(lines, kinds, lastLine, isSure);
  const restarts = restartLines(lines, kinds);
  const named = namedHeadings(lines, kinds);
  const numbered = numberParagraphs(lines, kinds, restarts);
  const annexes = named.drafts.filter(draft => draft.kind !== 'section').map(draft => draft.lines[0]!);
  const numberedNotes = readNotes(lines, kinds, pageLines, furniture, annexes, isExtract(numbered));
  const figures = figureHeadings(lines, kinds);
  const inProse =
    numbered.length === 0 ? headingsInProse(lines, kinds, lastLine + 1, lines.starts.length) : [];
  markItems(lines, kinds);
  const captionDrafts = readCaptions(lines, kinds);
  // above the first paragraph, what is left of a masthead that a scan destroyed ("NEW", "YORK") looks like headings
  const plain = headingsOverParagraphs(lines, kinds, isSure ? 0 : (numbered[0]?.line ?? 0) + 1);
  const drafts = [named.drafts, figures, inProse, plain].flat().sort((a, b) => a.lines[0]! - b.lines[0]!);
  const noteDrafts = [numberedNotes, tableNotes(lines, kinds, pageLines)]
    .flat()
    .sort((a, b) => noteStart(a) - noteStart(b));
  const {
    segments,
    blocks,
    furniture: furnitureList,
    spans,
    blockOfLine,
  } = buildBlocks(lines, kinds, pageLines, furniture, noteDrafts);
  const pages = toPages(lines, pageLines);
  const headings = toHeadings(lines, withStrayOrdinals(drafts, named.strays), blockOfLine);
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

/** So many marks of a masthead vouch for what stands under it. */
const SURE_EVIDENCE = 3;

/** A symbol lost in the masthead, taken from the first running head that shows it. */
function withInferredSymbol(read: MastheadRead, heads: readonly string[], lines: Lines): MastheadRead {
  if (read.masthead.symbol) return read;
  for (const head of heads) {
    const value = symbolOfHeads([head], read.masthead);
    if (value === undefined) continue;
    const start = lines.firsts.find((_, line) => lineText(lines, line) === head)!;
    return withSymbol(read, value, { start, end: start + head.length });
  }
  const foot = read.masthead.evidence >= SURE_EVIDENCE ? symbolOfFoot(lines) : undefined;
  return foot
    ? withSymbol(read, foot.value, { start: lines.firsts[foot.line]!, end: lines.ends[foot.line]! })
    : read;
}

function withSymbol(read: MastheadRead, value: string, range: Range): MastheadRead {
  const symbol = { value, range, inferred: true as const };
  const { masthead } = read;
  return { ...read, masthead: { ...masthead, symbol, symbols: [value], evidence: masthead.evidence + 1 } };
}

function toPages(lines: Lines, pages: readonly PageLines[]): Page[] {
  return pages.map(({ first, last, folio }) => ({
    range: { start: lines.starts[first]!, end: lines.starts[last] ?? lines.text.length },
    ...(folio !== undefined && { folio }),
  }));
}
