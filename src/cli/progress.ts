/** How far a long run has come, on a terminal. */

import type { Writable } from 'node:stream';
import { printable } from './output';

export interface Progress {
  readonly show: (file: string) => void;
  /** Takes the line away, before something is written to the same terminal. */
  readonly clear: () => void;
}

/** Fewer files are done before a person looks. */
const LEAST_FILES = 5;
const LINE_START = '\r\x1b[K';
const LONGEST_NAME = 60;

/** Writes "7/30 name" over itself; nothing where the stream is no terminal or there are few files. */
export function progressOn(stream: Writable & { readonly isTTY?: boolean }, total: number): Progress {
  if (!stream.isTTY || total < LEAST_FILES) return { show: () => undefined, clear: () => undefined };
  let done = 0;
  let isShown = false;
  return {
    show: file => {
      done++;
      isShown = true;
      stream.write(`${LINE_START}${done}/${total} ${printable(file).slice(-LONGEST_NAME)}`);
    },
    clear: () => {
      if (isShown) stream.write(LINE_START);
      isShown = false;
    },
  };
}
