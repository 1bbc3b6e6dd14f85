/** Whether a file is a report, from its first kilobytes: the rest of what is none is never read. */

import { linesOf } from '../report/lines';
import { readMasthead } from '../report/masthead';
import { decode } from './decode';

/** A masthead stands at the top; a cover page with its blank lines fits into this many UTF-16 units. */
export const HEAD_LENGTH = 6000;

/** As many bytes are enough for so many characters of English; of Chinese, for a masthead. */
export const HEAD_BYTES = 8192;

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
  const { evidence, symbol } = readMasthead(linesOf(text.slice(0, HEAD_LENGTH))).masthead;
  return evidence >= (symbol === undefined ? ENOUGH_WITHOUT_SYMBOL : ENOUGH);
}

/** The same of the first bytes of a file, `HEAD_BYTES` or fewer: what is no text is no report. */
export function isReportFile(head: Uint8Array): boolean {
  const decoded = decode(withoutTornEnd(head.subarray(0, HEAD_BYTES)));
  return decoded.kind === 'text' && isReport(decoded.text);
}

/** The bytes up to the last line end: a character that is cut in two would make UTF-8 look like something else. */
function withoutTornEnd(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEAD_BYTES) return bytes;
  const end = bytes.lastIndexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(0, end + 1 + (bytes[end + 1] === 0 ? 1 : 0));
}

/** Whether a file says by its name that it is a report, whatever it holds. */
export const isReportName = (path: string): boolean => /\.(?:unreport|un\.txt)$/i.test(path);
