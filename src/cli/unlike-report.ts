/** What is said of texts that were given, but are no reports as far as their first lines tell. */

import { fewOf } from '../corpus/few';
import { isReportName, REPORT_ENDINGS } from '../corpus/recognise';
import { recognise } from '../report/recognise';
import type { Context } from './context';
import { STDIN } from './files';
import { complain, printable } from './output';

const UNLIKE = 'does not read like a report: it has no masthead at its top';

const nameOf = (file: string): string => (file === STDIN ? 'Standard input' : printable(file));

/** Tells of a text that is read all the same; a word to the person, and no failure. */
export async function tellUnlikeReport({ stderr }: Context, file: string, text: string): Promise<void> {
  if (text.trim() === '') await complain(stderr, `${nameOf(file)} is empty.`);
  else if (!isReportName(file) && recognise(text) === 'none')
    await complain(stderr, `${nameOf(file)} ${UNLIKE}. What is found in it may be little or wrong.`);
}

/** Tells of a file that was named and is left out. */
export const tellLeftOut = ({ stderr }: Context, file: string): Promise<void> =>
  complain(stderr, `${nameOf(file)} ${UNLIKE}, and is left out.`);

const ENDINGS = REPORT_ENDINGS.map(ending => `.${ending}`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

/** Which files of a folder are looked at, for the help of each command. */
export const OF_FOLDERS = `Of a folder, and of the folders in it, files that end in ${ENDINGS} and begin with the masthead of a report are read; hidden ones and node_modules are passed over.`;

/** Tells that there was nothing to do. */
export const tellNoReports = ({ stderr }: Context, paths: readonly string[]): Promise<void> =>
  complain(stderr, `No report was found in ${printable(fewOf(paths))}. ${OF_FOLDERS}`);
