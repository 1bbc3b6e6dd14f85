/** abbreviation.undefined, .unused and .redefined: names, their abbreviations, and the order in which they come. */

import { sourceRange } from '../../report/flow';
import type { Report } from '../../report/model';
import { paragraphOfBlock } from '../blocks';
import { perReport } from '../per-report';
import { type Definition, definitionsOf, usesOf } from './definitions';
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

const rangeOf = (report: Report, { prose, start, end }: Definition) => placeIn(report, prose, start, end);

const inParagraph = (report: Report, block: number): boolean => (paragraphOfBlock(report)[block] ?? -1) >= 0;
const partOf = (report: Report, block: number): number | undefined =>
  report.paragraphs[paragraphOfBlock(report)[block] ?? -1]?.part;

/** In paragraphs alone: titles, summaries, tables and notes do not introduce names. */
function usedBefore(report: Report, definition: Definition): Found[] {
  const { short, long, prose } = definition;
  const block = prose.block;
  if (!inParagraph(report, block)) return [];
  const first = usesOf(report, short).find(
    use => inParagraph(report, use.prose.block) && partOf(report, use.prose.block) === partOf(report, block),
  );
  if (
    !first ||
    first.prose.block > block ||
    (first.prose.block === block && first.start >= definition.longStart)
  )
    return [];
  const range = placeIn(report, first.prose, first.start, first.end);
  return [
    found(
      'abbreviation.undefined',
      range,
      `${short} is used here, but spelled out only ${whereIs(report, block)}: “${long} (${short})”.`,
      {
        related: [{ range: rangeOf(report, definition), message: `${short} is introduced here.` }],
        fixes: defineHere(report, definition, first),
      },
    ),
  ];
}

/** The name goes to the first place, the abbreviation alone stays at the second. */
function defineHere(
  report: Report,
  definition: Definition,
  use: { prose: Definition['prose']; start: number; end: number },
): Found['fixes'] {
  const { short, long, prose, longStart, end } = definition;
  const here = sourceRange(use.prose.flow, use.start, use.end);
  const there = sourceRange(prose.flow, longStart, end);
  const isPlain =
    report.text.slice(here.start, here.end) === short &&
    isWhole(report, use.prose, here) &&
    isWhole(report, prose, there);
  // "(ISIL, also known as Daesh)" says more than the letters: it is left for the person to move
  if (!isPlain || !prose.flow.text.slice(longStart, end).endsWith(`(${short})`)) return [];
  return [
    fix(report, `Spell ${short} out here`, [
      { range: here, newText: `${long} (${short})` },
      { range: there, newText: short },
    ]),
  ];
}

/** Nowhere after it is introduced, tables and notes included. */
function neverUsed(report: Report, short: string, all: readonly Definition[]): Found[] {
  const [first, second] = all;
  if (second || usesOf(report, short).length > 0 || standsElsewhere(report, short)) return [];
  return [
    found('abbreviation.unused', rangeOf(report, first!), `${short} is introduced here and not used again.`, {
      fixes: removeIt(report, first!),
    }),
  ];
}

const CAPITALS = /[A-Z][A-Za-z\d&]*(?:-[A-Za-z\d&]+)*/g;

/** How often each word with two capitals or more stands in the whole text, tables and headings included. */
const counts = perReport(({ text }: Report) => {
  const all = new Map<string, number>();
  for (const [word] of text.matchAll(CAPITALS)) {
    for (const name of word.includes('-') ? [word, ...word.split('-')] : [word]) {
      const single = /[A-Z]s$/.test(name) ? name.slice(0, -1) : name;
      if (/[A-Z][^A-Z]*[A-Z]/.test(single)) all.set(single, (all.get(single) ?? 0) + 1);
    }
  }
  return all;
});

/** Besides where it is introduced: a word broken over a line is not counted, and one with a hyphen may be. */
const standsElsewhere = (report: Report, short: string): boolean => (counts(report).get(short) ?? 0) > 1;

function removeIt(report: Report, { prose, start, end, short }: Definition): Found['fixes'] {
  const range = sourceRange(prose.flow, start - 1, end);
  if (
    prose.flow.text[start - 1] !== ' ' ||
    prose.flow.text.slice(start, end) !== `(${short})` ||
    !isWhole(report, prose, range)
  )
    return [];
  return /[\r\n]/.test(report.text.slice(range.start, range.end))
    ? []
    : [fix(report, `Remove “(${short})”`, [{ range, newText: '' }])];
}

/** Twice in the paragraphs of one part: an annex introduces its names afresh, and so does a summary. */
function definedAgain(report: Report, all: readonly Definition[]): Found[] {
  const ofParagraphs = all.filter(({ prose }) => inParagraph(report, prose.block));
  return ofParagraphs.slice(1).flatMap((again, at) => {
    const first = ofParagraphs.find(
      ({ prose }) => partOf(report, prose.block) === partOf(report, again.prose.block),
    );
    if (!first || first === again || ofParagraphs.indexOf(first) > at) return [];
    const same = isSameName(first.long, again.long);
    const where = whereIs(report, first.prose.block);
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
