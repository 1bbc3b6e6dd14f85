/** abbreviation.undefined, .unused and .redefined: names, their abbreviations, and the order in which they come. */

import { sourceRange } from '../../report/flow';
import type { Report } from '../../report/model';
import { flowAt, paragraphOfBlock } from '../blocks';
import { type Defined, definitionsOf, type Used, usesOf } from './abbreviation-tables';
import { timesPrinted } from './capitals';
import { type Found, fix, found } from './finding';
import { isWhole, placeIn } from './prose';
import { whereIs } from './where';

export function checkAbbreviations(report: Report): Found[] {
  if (report.language === 'zh' || report.language === 'ar' || report.language === 'ru') return [];
  const definitions = definitionsOf(report);
  return [...definitions].flatMap(([short, all]) => {
    const [first] = all;
    return [...usedBefore(report, first!), ...neverUsed(report, short, all), ...definedAgain(report, all)];
  });
}

const rangeOf = (report: Report, { block, start, end }: Defined | Used) =>
  placeIn(report, { block, flow: flowAt(report, block) }, start, end);

const inParagraph = (report: Report, block: number): boolean => (paragraphOfBlock(report)[block] ?? -1) >= 0;
const partOf = (report: Report, block: number): number | undefined =>
  report.paragraphs[paragraphOfBlock(report)[block] ?? -1]?.part;

/** In paragraphs alone: titles, summaries, tables and notes do not introduce names. */
function usedBefore(report: Report, definition: Defined): Found[] {
  const { short, long, block } = definition;
  if (!inParagraph(report, block)) return [];
  const part = partOf(report, block);
  const first = usesOf(report, short).find(
    use => inParagraph(report, use.block) && partOf(report, use.block) === part,
  );
  if (!first || first.block > block || (first.block === block && first.start >= definition.longStart))
    return [];
  return [
    found(
      'abbreviation.undefined',
      rangeOf(report, first),
      `${short} is used here, but spelled out only ${whereIs(report, block)}: “${long} (${short})”.`,
      {
        related: [{ range: rangeOf(report, definition), message: `${short} is introduced here.` }],
        fixes: defineHere(report, definition, first),
      },
    ),
  ];
}

/** The name goes to the first place, the abbreviation alone stays at the second. */
function defineHere(report: Report, definition: Defined, use: Used): Found['fixes'] {
  const { short, long, block, longStart, end } = definition;
  const flow = flowAt(report, block);
  const here = sourceRange(flowAt(report, use.block), use.start, use.end);
  const there = sourceRange(flow, longStart, end);
  const isPlain =
    report.text.slice(here.start, here.end) === short &&
    isWhole(report, use, here) &&
    isWhole(report, definition, there);
  // "(ISIL, also known as Daesh)" says more than the letters: it is left for the person to move
  if (!isPlain || !flow.text.slice(longStart, end).endsWith(`(${short})`)) return [];
  return [
    fix(report, `Spell ${short} out here`, [
      { range: here, newText: `${long} (${short})` },
      { range: there, newText: short },
    ]),
  ];
}

/** Nowhere after it is introduced, tables and notes included. */
function neverUsed(report: Report, short: string, all: readonly Defined[]): Found[] {
  const [first, second] = all;
  if (second || usesOf(report, short).length > 0 || standsElsewhere(report, short)) return [];
  return [
    found('abbreviation.unused', rangeOf(report, first!), `${short} is introduced here and not used again.`, {
      fixes: removeIt(report, first!),
    }),
  ];
}

/** Besides where it is introduced: a word broken over a line is not counted, and one with a hyphen may be. */
const standsElsewhere = (report: Report, short: string): boolean => timesPrinted(report.text, short) > 1;

function removeIt(report: Report, { block, start, end, short }: Defined): Found['fixes'] {
  const flow = flowAt(report, block);
  const range = sourceRange(flow, start - 1, end);
  if (
    flow.text[start - 1] !== ' ' ||
    flow.text.slice(start, end) !== `(${short})` ||
    !isWhole(report, { block }, range)
  )
    return [];
  return /[\r\n]/.test(report.text.slice(range.start, range.end))
    ? []
    : [fix(report, `Remove “(${short})”`, [{ range, newText: '' }])];
}

/** Twice in the paragraphs of one part: an annex introduces its names afresh, and so does a summary. */
function definedAgain(report: Report, all: readonly Defined[]): Found[] {
  const ofParagraphs = all.filter(({ block }) => inParagraph(report, block));
  return ofParagraphs.slice(1).flatMap((again, at) => {
    const first = ofParagraphs.find(({ block }) => partOf(report, block) === partOf(report, again.block));
    if (!first || first === again || ofParagraphs.indexOf(first) > at) return [];
    const same = isSameName(first.long, again.long);
    const where = whereIs(report, first.block);
    const message = same
      ? `${again.short} is spelled out again; it was introduced ${where}.`
      : `${again.short} is spelled out as “${again.long}”, but as “${first.long}” ${where}.`;
    return [
      found('abbreviation.redefined', rangeOf(report, again), message, {
        related: [{ range: rangeOf(report, first), message: `${again.short} is introduced here.` }],
      }),
    ];
  });
}

/** How much of a name belongs to it is not always told by its letters: "Commission" is "the Commission" and its end. */
function isSameName(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[\s-]+/g, ' ')
      .replace(/^the /, '');
  const [one, other] = [plain(a), plain(b)];
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
