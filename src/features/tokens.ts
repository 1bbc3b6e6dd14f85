/** Semantic tokens: what each word of the page is, told by the model where a line alone cannot know. */

import type { Certainty, Citation, CrossReference, Located, Range, Report } from '../report/model';
import { endsAt, movedRange } from '../report/move';
import { blockAt, linePieces, splitLines } from './blocks';
import { perReport } from './per-report';
import { pointsElsewhere } from './targets';

export const TOKEN_TYPES = [
  'paragraphNumber',
  'subparagraph',
  'heading',
  'symbol',
  'resolution',
  'mark',
  'note', // a note's number
  'crossReference',
  'address',
  'furniture',
  'masthead',
  'caption',
] as const;

/** `inferred`: damaged on the page and concluded by the reader. `unresolved`: names what is not in the report. */
export const TOKEN_MODIFIERS = ['inferred', 'unresolved'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

export interface Token {
  readonly range: Range;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const PLAIN: readonly TokenModifier[] = [];
const INFERRED: readonly TokenModifier[] = ['inferred'];
const UNRESOLVED: readonly TokenModifier[] = ['unresolved'];
const BOTH: readonly TokenModifier[] = ['inferred', 'unresolved'];

const certainly = (certainty: Certainty): readonly TokenModifier[] =>
  certainty === 'inferred' ? INFERRED : PLAIN;

/** The tokens of a report, in the order of the text; none crosses a line or overlaps another. */
export const tokens = perReport(
  (report): readonly Token[] =>
    flatten(
      [...structure(report), ...inText(report), ...furniture(report)].sort(
        (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
      ),
    ),
  // a reference is cut at line ends: what is typed at the end of its first line is part of it
  (before, { move }) =>
    before.some(({ range }) => endsAt(range, move))
      ? undefined
      : before.map(token =>
          token.range.end <= move.at ? token : { ...token, range: movedRange(token.range, move) },
        ),
);

function piecesOf(
  report: Report,
  range: Range,
  block: number,
  type: TokenType,
  modifiers: readonly TokenModifier[] = PLAIN,
): Token[] {
  return linePieces(report, range, block).map(piece => ({ range: piece, type, modifiers }));
}

function structure(report: Report): Token[] {
  const { masthead, headings, captions, paragraphs, items, notes } = report;
  const { symbol, organ, distribution, date, originalLanguage, jobNumber, title } = masthead;
  const located = (place: Located | undefined, type: TokenType): Token[] =>
    place ? piecesOf(report, place.range, blockAt(report, place.range.start), type) : [];
  return [
    ...[symbol, organ, distribution, date, originalLanguage].flatMap(place => located(place, 'masthead')),
    ...located(jobNumber, 'furniture'),
    ...located(title, 'heading'),
    ...headings.flatMap(({ range, block, ordinalCertainty }) =>
      piecesOf(report, range, block, 'heading', certainly(ordinalCertainty)),
    ),
    ...captions.flatMap(({ range, block }) => piecesOf(report, range, block, 'caption')),
    ...paragraphs.flatMap(({ numberRange, firstBlock, numberCertainty }) =>
      piecesOf(report, numberRange, firstBlock, 'paragraphNumber', certainly(numberCertainty)),
    ),
    ...items.flatMap(({ labelRange, block }) => piecesOf(report, labelRange, block, 'subparagraph')),
    ...notes.flatMap(({ numberRange, numberCertainty }) =>
      numberRange
        ? piecesOf(
            report,
            numberRange,
            blockAt(report, numberRange.start),
            'note',
            certainly(numberCertainty),
          )
        : [],
    ),
  ];
}

function inText(report: Report): Token[] {
  return [
    ...report.marks.flatMap(({ range, block, certainty, note }) =>
      piecesOf(
        report,
        range,
        block,
        'mark',
        note >= 0 ? certainly(certainty) : certainty === 'inferred' ? BOTH : UNRESOLVED,
      ),
    ),
    ...report.citations.flatMap(citation => citationTokens(report, citation)),
    ...report.crossReferences.flatMap(reference => referenceTokens(report, reference)),
    ...report.addresses.flatMap(({ range, block }) => piecesOf(report, range, block, 'address')),
  ];
}

/** The organ of "resolution 2388 (2017)" goes without saying: only what the page has damaged is shown as inferred. */
function citationTokens(report: Report, citation: Citation): Token[] {
  const { range, block } = citation;
  return citation.kind === 'document'
    ? piecesOf(report, range, block, 'symbol', certainly(citation.certainty))
    : piecesOf(report, range, block, 'resolution');
}

/** Of "paras. 12 and 94" only the 94 is unresolved; where all of it is, the words are too. */
function referenceTokens(report: Report, reference: CrossReference): Token[] {
  const { range, block, items } = reference;
  const open = pointsElsewhere(report, reference) ? [] : items.filter(item => item.targets.length === 0);
  if (open.length === items.length && items.length > 0)
    return piecesOf(report, range, block, 'crossReference', UNRESOLVED);
  return [
    ...piecesOf(report, range, block, 'crossReference'),
    ...open.flatMap(item => piecesOf(report, item.range, block, 'crossReference', UNRESOLVED)),
  ];
}

const furniture = (report: Report): Token[] =>
  report.furniture.flatMap(range =>
    splitLines(report, range).map(line => ({ range: line, type: 'furniture' as const, modifiers: PLAIN })),
  );

/** Cuts the outer of two tokens around the inner: a heading around its citation. `sorted`: outer before inner. */
function flatten(sorted: readonly Token[]): Token[] {
  const flat: Token[] = [];
  const open: Token[] = [];
  let at = 0;
  const advance = (to: number): void => {
    const token = open[open.length - 1];
    if (token && at < to) flat.push({ ...token, range: { start: at, end: to } });
    at = Math.max(at, to);
  };
  const closeBefore = (offset: number): void => {
    for (let top = open[open.length - 1]; top && top.range.end <= offset; top = open[open.length - 1]) {
      advance(top.range.end);
      open.pop();
    }
  };
  for (const token of sorted) {
    closeBefore(token.range.start);
    advance(token.range.start);
    const end = Math.min(token.range.end, open[open.length - 1]?.range.end ?? token.range.end);
    open.push({ ...token, range: { start: token.range.start, end } });
  }
  closeBefore(Number.POSITIVE_INFINITY);
  return flat;
}
