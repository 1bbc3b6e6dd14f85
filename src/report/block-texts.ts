/** What the blocks of a report say: each read by its own text alone, so that a reading serves again after a change elsewhere. */

import type { Language } from '../un/language';
import { changeBetween } from './change';
import { type FlowText, flowOfLines, type LineSpan } from './flow';
import { type Lines, nextStart } from './lines';
import type { Block, Masthead, Range, Report } from './model';
import { lexiconOf } from './scan/lexicon';
import type { BlockReading, CitationFound } from './scan/reading';
import type { Document } from './scan/resolutions';
import { scanText } from './scan/scan';

/** One block's text read: the same object, wherever its block moves, as long as the text of the block is the same. */
export interface BlockText {
  readonly flow: FlowText;
  readonly found: BlockReading;
  /** Index of the citation that is introduced as a report of the Secretary-General; -1 where there is none. */
  readonly introduces: number;
  /** It begins with "ibid." or soon comes to it. */
  readonly saysIbid: boolean;
}

export interface BlockTexts {
  readonly language: Language;
  readonly document: Document;
  /** One for each block, in order; tables of contents are not read. */
  readonly texts: readonly (BlockText | undefined)[];
}

/** Reads the texts of all blocks; what `previous` read of the same text is taken over, wherever it now stands. */
export function readBlockTexts(
  lines: Lines,
  blocks: readonly Block[],
  spans: readonly (readonly LineSpan[])[],
  language: Language,
  masthead: Masthead,
  previous: Previous | undefined,
): BlockTexts {
  const document = documentOf(masthead);
  const isSameKind = previous?.read.language === language && previous.read.document.organ === document.organ;
  const known = isSameKind ? knownTexts(previous, lines.text) : undefined;
  const texts = blocks.map((block, index) => {
    if (block.kind === 'contents') return undefined;
    const own = spans[index]!;
    const kept = known?.(
      lines.starts[own[0]!.first]!,
      nextStart(lines, own[own.length - 1]!.last),
      block.pieces,
    );
    if (kept) return kept;
    return readBlockText(flowOfLines(lines, own), language, document, lines.hasRaisedFigures);
  });
  return { language, document, texts };
}

/** So far into a block "ibid." still means the one before. */
const SOON = 80;

/** Reads the text of one block. */
export function readBlockText(
  flow: FlowText,
  language: Language,
  document: Document,
  hasRaisedFigures = true,
): BlockText {
  const { text, starts, sources } = flow;
  const lexicon = lexiconOf(language);
  const found = scanText(lexicon, document, text, hasRaisedFigures);
  return {
    flow: { text, starts, sources },
    found,
    introduces: introduced(text, found.citations),
    saysIbid: lexicon.ibid.test(text.slice(0, SOON)),
  };
}

/** A reading that came before, and what it read of the blocks. */
export interface Previous {
  readonly report: Report;
  readonly read: BlockTexts;
}

type Known = (start: number, end: number, pieces: readonly Range[]) => BlockText | undefined;

/** Finds what was read of a block whose text stands unchanged before or after the change. */
function knownTexts({ report, read }: Previous, text: string): Known {
  const { before, after } = changeBetween(report.text, text);
  const shift = text.length - report.text.length;
  const byStart = new Map(report.blocks.map((block, index) => [block.pieces[0]!.start, index]));
  return (start, end, pieces) => {
    const moved = end <= before ? 0 : start >= text.length - after ? shift : undefined;
    if (moved === undefined) return undefined;
    const index = byStart.get(start - moved);
    return index !== undefined && samePieces(report.blocks[index]!.pieces, pieces, moved)
      ? read.texts[index]
      : undefined;
  };
}

const samePieces = (old: readonly Range[], pieces: readonly Range[], moved: number): boolean =>
  old.length === pieces.length &&
  old.every(
    (piece, index) =>
      piece.start + moved === pieces[index]!.start && piece.end + moved === pieces[index]!.end,
  );

const SECRETARY_GENERAL =
  /report of the Secretary.General|Secretary.General[’']s (?:[A-Za-zÀ-ɏЀ-ӿ]+ ){0,3}report/i;

/** Index of the first citation that is introduced as a report of the Secretary-General: "… report of the Secretary-General (A/80/628)"; or -1. */
const introduced = (text: string, citations: readonly CitationFound[]): number =>
  citations.findIndex(({ kind, start }, at) => {
    const from = Math.max(citations[at - 1]?.end ?? 0, start - 260);
    return kind === 'document' && text[start - 1] === '(' && SECRETARY_GENERAL.test(text.slice(from, start));
  });

/** What the document's symbol tells of the organ whose resolutions it cites by number alone. */
function documentOf(masthead: Masthead): Document {
  const symbol = masthead.symbols[0];
  if (symbol === undefined) return {};
  const isCommission = masthead.symbols.some(
    own => /^E\/CN\.|^[A-Z]{2,}\//.test(own) && !own.startsWith('ST/'),
  );
  if (isCommission) return { organ: 'other' };
  if (symbol.startsWith('A/HRC/')) return { organ: 'A/HRC' };
  const lead = symbol[0];
  return lead === 'A' || lead === 'S' || lead === 'E' ? { organ: lead } : {};
}
