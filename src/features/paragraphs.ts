/** Go to paragraph: the choices that a person picks from, and which of them a typed number means. */

import type { Range, Report } from '../report/model';
import { firstWords } from './outline';
import { phrases } from './phrases';
import { partName, sectionPath } from './places';

export interface ParagraphChoice {
  /** "12", "annex I, 2". */
  readonly label: string;
  /** "12", "2". */
  readonly number: string;
  /** Whether it counts with the report's own paragraphs: not in an annex or a quoted list. */
  readonly isOwnCount: boolean;
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
    const name = partName(report, part, heading);
    return {
      label: name ? `${name}, ${number}` : number,
      number,
      isOwnCount: part < 0,
      description: firstWords(report, paragraph),
      section,
      range,
      selection: numberRange,
    };
  });
}

/** "12", "12 bis", "138.12"; before it "para." or a sign, after it the full stop. */
const TYPED_NUMBER = /^(?:paras?\.?|paragraphs?|[¶§])? ?(\d+(?:\.\d+)*(?: (?:bis|ter))?)\.?$/i;

/** The number of a paragraph in what a person typed: "37", "para. 37", "37."; undefined in words. */
export const typedNumber = (typed: string): string | undefined =>
  TYPED_NUMBER.exec(typed.trim())?.[1]?.toLowerCase();

/**
 * The paragraphs that typed text names by their number, those of the report's own count first: "37" is paragraph 37
 * before annex II, 37, and never paragraph 3, which begins "At its 3702nd meeting". "annex II, 37" names that one.
 */
export function choicesNamed(choices: readonly ParagraphChoice[], typed: string): ParagraphChoice[] {
  const label = typed.trim().toLowerCase();
  const labelled = choices.filter(choice => choice.label !== choice.number && isLabel(choice, label));
  const number = typedNumber(typed);
  const numbered = choices.filter(choice => choice.number === number);
  return [
    ...labelled,
    ...numbered.filter(choice => choice.isOwnCount),
    ...numbered.filter(choice => !choice.isOwnCount),
  ];
}

const isLabel = (choice: ParagraphChoice, label: string): boolean => choice.label.toLowerCase() === label;

/** "This report has no paragraph 999", where a number was typed that no paragraph has. */
export function noChoice(choices: readonly ParagraphChoice[], typed: string): string | undefined {
  const number = typedNumber(typed);
  return number === undefined || choices.some(choice => choice.number === number)
    ? undefined
    : phrases.missing('paragraph', number).replace(/\.$/, '');
}
