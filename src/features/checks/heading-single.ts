/** heading.single: a section with one subheading, which has no ordinal. One with an ordinal is an A without a B. */

import type { Report } from '../../report/model';
import { headingName } from '../places';
import { type Found, found } from './finding';

/**
 * Only under sections with a numeral or letter: there the level of what stands below is sure. How headings without
 * ordinals stand to one another is told by print, which a text has lost.
 */
export function checkSingleHeadings(report: Report): Found[] {
  const children = new Map<number, number[]>();
  report.headings.forEach(({ parent }, index) => {
    const list = children.get(parent);
    if (list) list.push(index);
    else children.set(parent, [index]);
  });
  return [...children].flatMap(([parent, [only, second]]) => {
    const above = report.headings[parent];
    if (
      only === undefined ||
      second !== undefined ||
      above?.kind !== 'section' ||
      !/^[A-Z]+$/.test(above.ordinal ?? '')
    )
      return [];
    const { kind, ordinal, range } = report.headings[only]!;
    if (kind !== 'section' || ordinal !== undefined) return [];
    return [
      found(
        'heading.single',
        range,
        `This is the only subheading of “${headingName(report, parent)}”; a level has two or more, or none.`,
        {
          related: [{ range: above.range, message: 'The section with one subheading.' }],
        },
      ),
    ];
  });
}
