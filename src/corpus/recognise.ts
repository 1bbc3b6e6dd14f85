/** Whether a file is a report, from its first kilobytes: the rest of what is none is never read. */

import { isReport } from '../report/recognise';
import { decode } from './decode';

/** As many bytes are enough for so many characters of English; of Chinese, for a masthead. */
export const HEAD_BYTES = 8192;

/** Whether the first bytes of a file, `HEAD_BYTES` or fewer, begin with the masthead of a report; what is no text does not. */
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

/** Endings of the files of a folder that may be reports: text without a format of its own. */
export const REPORT_ENDINGS: readonly string[] = ['txt', 'text', 'unreport'];

/** Whether a file of a folder may be a report, by the ending of its name; one that a person names may be called anything. */
export const hasReportEnding = (path: string): boolean =>
  REPORT_ENDINGS.some(ending => path.toLowerCase().endsWith(`.${ending}`));

/** Whether a file says by its name that it is a report, whatever it holds. */
export const isReportName = (path: string): boolean => /\.(?:unreport|un\.txt)$/i.test(path);
