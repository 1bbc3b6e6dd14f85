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

/**
 * Writes "7/30 name" over itself; nothing where the stream is no terminal or there are few files.
 *
 * @param doing a word before it, where one command has several things to do: "reading 7/30 name"
 */
export function progressOn(
  stream: Writable & { readonly isTTY?: boolean },
  total: number,
  doing = '',
): Progress {
  if (!stream.isTTY || total < LEAST_FILES) return { show: () => undefined, clear: () => undefined };
  let done = 0;
  let isShown = false;
  const start = doing === '' ? LINE_START : `${LINE_START}${doing} `;
  return {
    show: file => {
      done++;
      isShown = true;
      stream.write(`${start}${done}/${total} ${printable(file).slice(-LONGEST_NAME)}`);
    },
    clear: () => {
      if (isShown) stream.write(LINE_START);
      isShown = false;
    },
  };
}
