/** Reading the files that a command line names. */

import { constants } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Decoded, decode } from '../corpus/decode';
import type { Context } from './context';
import { reasonOf } from './errors';

/** A file's text, or why there is none. */
export type FileText = Text | { readonly reason: string };

interface Text {
  readonly text: string;
  /** What a person should know of it: "it is no UTF-8 and was read as Windows-1252." */
  readonly remark?: string;
}

/** The name that stands for standard input. */
export const STDIN = '-';

/** No text of JavaScript's can be longer, in UTF-16 units. */
const LONGEST = constants.MAX_STRING_LENGTH;

const TOO_LARGE = `it is larger than ${Math.round(LONGEST / 2 ** 20)} MB.`;

/** Reads a file, or standard input under the name `-`. Never throws. */
export async function readText(file: string, stdin: Context['stdin']): Promise<FileText> {
  try {
    const bytes = file === STDIN ? await readStdin(stdin()) : await readFile(file);
    return bytes ? textOf(bytes) : { reason: TOO_LARGE };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Standard input can be read once; a second `-` must not pass for an empty file. */
function readStdin(stream: Readable): Promise<Uint8Array | undefined> {
  if (stream.readableEnded || stream.destroyed) throw new Error('it has been read already.');
  return readAll(stream);
}

async function readFile(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return await readAll(streamOf(handle));
    return stats.size > LONGEST ? undefined : await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** A pipe under a name, `<(pdftotext …)`, has no size and is read to its end. A folder fails here with EISDIR. */
const streamOf = (handle: FileHandle): Readable => handle.createReadStream({ autoClose: false });

/** The bytes of a stream; `undefined` if there are more than a text can hold. */
async function readAll(stream: Readable): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LONGEST) return undefined;
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Uint8Array): FileText {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return { reason: notText(decoded.format) };
  const remark = remarkOf(decoded);
  return remark === undefined ? { text: decoded.text } : { text: decoded.text, remark };
}

const notText = (format: string | undefined): string =>
  format === undefined ? 'it is no text.' : `it is ${format}, not text; save its text first.`;

function remarkOf({ encoding, damaged }: Decoded): string | undefined {
  if (encoding === 'windows-1252') return 'it is no UTF-8 and was read as Windows-1252 (western European).';
  if (damaged === 0) return undefined;
  return damaged === 1
    ? 'one of its characters is damaged and stands as U+FFFD.'
    : `${damaged} of its characters are damaged and stand as U+FFFD.`;
}
