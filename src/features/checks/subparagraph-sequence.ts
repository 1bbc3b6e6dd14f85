/** subparagraph.sequence: (a), (b), (c) of one paragraph; (i), (ii) of one of them. */

import type { Item, Report } from '../../report/model';
import { flowAt, paragraphTexts } from '../blocks';
import { perReport } from '../per-report';
import { placeOfParagraph } from '../places';
import { type Found, found } from './finding';
import { placeInSeries, slipsOf, styleOfSeries, stylesOf } from './ordinals';

/** Of paragraphs alone: lists in annexes and letters without numbers are too often tables. */
export function checkSubparagraphs(report: Report): Found[] {
  const groups = new Map<string, Item[]>();
  for (const item of report.items) {
    if (item.paragraph < 0) continue;
    const key = `${item.paragraph} ${item.parent}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].flatMap(items => checkSeries(report, items));
}

function checkSeries(report: Report, items: readonly Item[]): Found[] {
  const labels = items.map(({ label }) => label);
  const style = styleOfSeries(labels);
  if (style === undefined || style === 'figure' || items.length < 2) return [];
  const paragraph = items[0]!.paragraph;
  // "The keepers: (a) watch the light; (b) …": one inside a line is not an item of its own
  const inLines = lazily(() => paragraphTexts(report, report.paragraphs[paragraph]!).join(' '));
  const stands = (label: string): boolean =>
    inLines().includes(`(${label})`) || inLines().includes(` ${label})`);
  return slipsOf(labels, style, stands).flatMap(({ index, kind, expected }) => {
    const item = items[index]!;
    const before = items[index - 1];
    if (isQuoted(report, item) || (kind === 'start' && goesOn(report, item))) return [];
    const place = `paragraph ${report.paragraphs[paragraph]!.number}`;
    const message =
      kind === 'repeat'
        ? `(${item.label}) stands twice in ${place}; (${expected}) was expected here.`
        : before
          ? `(${item.label}) follows (${before.label}) in ${place}; (${expected}) was expected.`
          : `(${item.label}) is the first in ${place}; (${expected}) was expected.`;
    return [
      found('subparagraph.sequence', item.labelRange, message, {
        related: [
          before
            ? { range: before.labelRange, message: 'The subparagraph before it.' }
            : {
                range: report.paragraphs[paragraph]!.numberRange,
                message: `The beginning of ${placeOfParagraph(report, paragraph)}.`,
              },
        ],
      }),
    ];
  });
}

const indices = perReport((report: Report) => new Map(report.items.map((item, index) => [item, index])));

/** A list that goes on from the paragraph before: (c) there, (d) here. A converter may displace numbers. */
function goesOn(report: Report, item: Item): boolean {
  const before = report.items[(indices(report).get(item) ?? 0) - 1];
  return (
    before !== undefined &&
    before.parent === item.parent &&
    stylesOf(item.label).some(
      style => placeInSeries(before.label, style) === (placeInSeries(item.label, style) ?? 0) - 1,
    )
  );
}

/** “(c) …”: a text that is quoted begins where it will. */
const isQuoted = (report: Report, { block }: Item): boolean => /^[“"«]/.test(flowAt(report, block).text);

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
