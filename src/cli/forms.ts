/** What a report is made into where it is read, so that nothing larger goes from a worker to the command. */

import type { Entry } from '../corpus/entry';
import { indexLine } from '../corpus/index-line';
import { jsonLine } from './output';

export interface Forms {
  /** For an index in memory. */
  readonly entry: Entry;
  /** Of JSON Lines, with what the report says that it is. */
  readonly line: Pick<Entry, 'symbols' | 'language'> & { readonly text: string };
}

export type Form = keyof Forms;

const MAKERS: { readonly [F in Form]: (file: string, entry: Entry) => Forms[F] } = {
  entry: (_file, entry) => entry,
  line: (file, entry) => ({
    symbols: entry.symbols,
    language: entry.language,
    text: jsonLine(indexLine(file, entry)),
  }),
};

export const madeInto = <F extends Form>(form: F, file: string, entry: Entry): Forms[F] =>
  MAKERS[form](file, entry);
