/** What is known of the folder at a time: the one thing that the parts of its index share. */

import type { Filed } from '../../corpus/entry';
import { type Corpus, emptyCorpus, putFile, removeFile } from '../../corpus/index';
import type { Log } from '../log';
import type { Reports } from '../reports';

/** `idle`: nothing has asked yet; `stopped`: a person has stopped it, and what is known may be less than there is. */
export type FolderState = 'idle' | 'indexing' | 'ready' | 'stopped';

export interface Known {
  readonly corpus: Corpus;
  state: FolderState;
  progress: { readonly done: number; readonly all: number };
  /** A pass has seen every file: what is not known is not there. */
  isWhole: boolean;
  /** Files that could not be read, by `fileKey`, and those that hold a document in another form than text. */
  unread: ReadonlyMap<string, string>;
  /** Of the saved index, until a pass has come to its end; undefined before it is loaded. */
  saved: readonly Filed[] | undefined;
  /** Of the saved index, what is no longer there. */
  gone: ReadonlySet<string>;
}

export const nothingKnown = (): Known => ({
  corpus: emptyCorpus(),
  state: 'idle',
  progress: { done: 0, all: 0 },
  isWhole: false,
  unread: new Map(),
  saved: undefined,
  gone: new Set(),
});

/** What is known, and what its parts do with it. */
export interface Index {
  readonly known: Known;
  readonly reports: Reports;
  readonly log: Log;
  /** Something of the corpus is another: to be told, and to be saved, after a while. */
  changed(): void;
  /** A line of the log, once in a session. */
  tellOnce(line: string): void;
  /** Files that claim one symbol, where there are new ones. */
  tellConflicts(): void;
}

export function put({ known, changed }: Index, file: Filed): void {
  putFile(known.corpus, file);
  changed();
}

export function forget({ known, changed }: Index, uri: string): void {
  removeFile(known.corpus, uri);
  changed();
}
