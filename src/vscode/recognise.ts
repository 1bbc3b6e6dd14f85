/** Whether a text is a United Nations report, by its masthead alone. */

import { readReport } from '../report/read';

/** A masthead stands at the top; a cover page with its blank lines fits into this many UTF-16 units. */
export const HEAD_LENGTH = 6000;

/** Marks that a masthead must show: any two may meet by chance in a letter that cites a report. */
const ENOUGH = 3;
/** Without a symbol, the words have to make up for it. */
const ENOUGH_WITHOUT_SYMBOL = 4;

/**
 * Whether a text begins with the masthead of a report.
 *
 * @param text its first kilobytes; more is not looked at
 */
export function isReport(text: string): boolean {
  const { evidence, symbol } = readReport(text.slice(0, HEAD_LENGTH)).masthead;
  return evidence >= (symbol === undefined ? ENOUGH_WITHOUT_SYMBOL : ENOUGH);
}
