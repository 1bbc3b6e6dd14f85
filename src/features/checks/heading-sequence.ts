/** heading.sequence: the ordinals of headings that stand on one level under one heading. */

import type { Heading, Range, Report } from '../../report/model';
import { headingName } from '../places';
import { type Found, found } from './finding';
import { type Style, slipsOf, styleOfSeries } from './ordinals';
import { beginsWithOrdinal, hasLabel } from './printed-labels';

interface Numbered {
  readonly index: number;
  readonly ordinal: string;
  readonly range: Range;
  readonly isInferred: boolean;
}

/** Gaps, repeats, wrong order; and an A without a B. */
export function checkHeadings(report: Report): Found[] {
  return [...seriesOf(report)].flatMap(series => checkSeries(report, series));
}

/** Headings of one kind under one heading, each series by its style, as sections I, II and subsections A, B may be siblings. */
function seriesOf(report: Report): Iterable<Numbered[]> {
  const groups = new Map<string, Numbered[]>();
  report.headings.forEach((heading, index) => {
    const numbered = numberOf(report.text, heading, index);
    if (!numbered) return;
    const { parent, level } = heading.ordinal === undefined ? besideParent(report, heading) : heading;
    const key = `${parent} ${heading.kind} ${level} ${/^\d/.test(numbered.ordinal)}`;
    const group = groups.get(key);
    if (group) group.push(numbered);
    else groups.set(key, [numbered]);
  });
  return groups.values();
}

/** A heading whose ordinal fits nowhere was put under the one before it; it is meant to stand beside that. */
const besideParent = ({ headings }: Report, heading: Heading): Pick<Heading, 'parent' | 'level'> =>
  headings[heading.parent] ?? heading;

/** "II. Third" with an ordinal that fits nowhere is read as a title: its ordinal is taken from there. */
const IN_TITLE = /^([IVX]{1,5}|[A-Z])\. \p{Lu}/u;

function numberOf(
  text: string,
  { ordinal, ordinalRange, ordinalCertainty, title, range, kind }: Heading,
  index: number,
): Numbered | undefined {
  // (a), (2) and (u) are as often items of a list
  if (ordinalRange && /[()]/.test(text.slice(ordinalRange.start - 1, ordinalRange.end + 1))) return undefined;
  if (ordinal !== undefined && ordinalRange)
    return { index, ordinal, range: ordinalRange, isInferred: ordinalCertainty === 'inferred' };
  const inTitle = kind === 'section' ? IN_TITLE.exec(title)?.[1] : undefined;
  if (inTitle === undefined) return undefined;
  return {
    index,
    ordinal: inTitle,
    range: { start: range.start, end: range.start + inTitle.length },
    isInferred: false,
  };
}

function checkSeries(report: Report, series: readonly Numbered[]): Found[] {
  const ordinals = series.map(({ ordinal }) => ordinal);
  const style = styleOfSeries(ordinals);
  const first = series[0]!;
  if (style === undefined) return [];
  const { kind, parent } = report.headings[first.index]!;
  // a chapter or annex that stands alone may be all there is of a longer document
  if (series.length === 1 && kind !== 'section') return [];
  if (series.length === 1 && first.ordinal === firstOf(style)) {
    const isLone = parent >= 0 && !isPrinted(report, kind, SECOND[style], series);
    return isLone ? [lone(report, first, style)] : [];
  }
  const printed = (ordinal: string): boolean => isPrinted(report, kind, ordinal, series);
  return slipsOf(ordinals, style, printed).flatMap(({ index, kind: slip, expected }) => {
    const here = series[index]!;
    // a text may begin in the middle, or the reader may have missed the first ones
    if (slip === 'start' && (parent < 0 || series.length === 1)) return [];
    const before = series[index - 1];
    const name = `Heading ${here.ordinal}`;
    const message =
      slip === 'start'
        ? `${name} is the first under its heading; ${expected} was expected.`
        : slip === 'repeat'
          ? `${name} stands twice; ${expected} was expected here.`
          : `${name} follows ${before!.ordinal}; ${expected} was expected.`;
    const isGuess = here.isInferred || before?.isInferred === true;
    return [
      found(
        'heading.sequence',
        here.range,
        isGuess ? `${message} (An ordinal is damaged in the text; it was inferred.)` : message,
        {
          certainty: isGuess ? 'inferred' : 'read',
          related: before
            ? [
                {
                  range: report.headings[before.index]!.range,
                  message: `The heading before it: ${headingName(report, before.index)}`,
                },
              ]
            : [],
        },
      ),
    ];
  });
}

const SECOND: Readonly<Record<Style, string>> = {
  roman: 'II',
  letter: 'B',
  figure: '2',
  small: 'b',
  smallRoman: 'ii',
};

/**
 * Whether a line that begins with the ordinal stands somewhere under the same heading: then the reader missed a heading.
 * Figures begin paragraphs, too: of those it cannot be told.
 */
function isPrinted(
  report: Report,
  kind: Heading['kind'],
  ordinal: string,
  series: readonly Numbered[],
): boolean {
  if (kind === 'annex') return hasLabel(report, 'annex', ordinal);
  const parent = report.headings[report.headings[series[0]!.index]!.parent];
  const within = parent?.section ?? { start: 0, end: report.text.length };
  return /^\d/.test(ordinal) || beginsWithOrdinal(report, ordinal, within);
}

const firstOf = (style: Style): string =>
  ({ roman: 'I', letter: 'A', figure: '1', small: 'a', smallRoman: 'i' })[style];

function lone(report: Report, { index, ordinal, range, isInferred }: Numbered, style: Style): Found {
  const second = SECOND[style];
  const parent = report.headings[index]!.parent;
  return found(
    'heading.sequence',
    range,
    `There is a heading ${ordinal} and no ${second} under “${headingName(report, parent)}”.`,
    {
      certainty: isInferred ? 'inferred' : 'read',
      related: [{ range: report.headings[parent]!.range, message: 'The section with one subheading.' }],
    },
  );
}
