/** Writing: with back-pressure, and nothing that a terminal would obey. */

import type { Writable } from 'node:stream';
import { isClosed } from './errors';

/** Characters that a terminal obeys, or that turn the direction of a line: C0, DEL, C1, line separators, bidi controls. */
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Of these, what JSON would leave as they are. */
const CONTROLS_IN_JSON = /[\x7f-\x9f\u2028\u2029]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A file's name as it may be printed: an escape sequence in it is shown, not obeyed. */
export const printable = (text: string): string => text.replace(CONTROLS, escaped);

/** The same for a text of several lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** A line of JSON Lines. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(CONTROLS_IN_JSON, escaped)}\n`;

/** Resolves when the stream has taken the text; rejects when it cannot be written. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, error => (error ? reject(error) : resolve()));
  });
}

/** Writes a line for the person, on standard error; if nobody reads it, that is no failure. */
export async function complain(stderr: Writable, line: string): Promise<void> {
  try {
    await write(stderr, `${line}\n`);
  } catch (error) {
    if (!isClosed(error)) throw error;
  }
}

/** A stream's failure is told to whoever writes; without a listener it would end the process as well. */
export function quietly(stream: Writable): void {
  stream.on('error', () => undefined);
}
