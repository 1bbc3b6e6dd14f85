/** Go to paragraph: the choices that a person picks from. */

import type { Range, Report } from '../report/model';
import { firstWords } from './outline';
import { partName, sectionPath } from './places';

export interface ParagraphChoice {
  /** "12", "annex I, 2". */
  readonly label: string;
  /** Its first words. */
  readonly description: string;
  /** The headings above it, from the highest. */
  readonly section: readonly string[];
  readonly range: Range;
  readonly selection: Range;
}

/** Every numbered paragraph, in the order of the text. */
export function paragraphChoices(report: Report): ParagraphChoice[] {
  const paths = new Map<number, readonly string[]>();
  return report.paragraphs.map(paragraph => {
    const { number, heading, part, range, numberRange } = paragraph;
    const section = paths.get(heading) ?? sectionPath(report, heading);
    paths.set(heading, section);
    const name = partName(report, part);
    return {
      label: name ? `${name}, ${number}` : number,
      description: firstWords(report, paragraph),
      section,
      range,
      selection: numberRange,
    };
  });
}
