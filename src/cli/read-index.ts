/** Reading an index that was written before: only the lines that can answer are parsed. */

import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Wanted } from '../corpus/cited-by';
import { type IndexLine, isIndexLine, wantedNames } from '../corpus/index-line';
import { type Context, EXIT } from './context';
import { reasonOf } from './errors';
import { STDIN } from './files';
import { complain, printable } from './output';

/** The lines of an index that name what is wanted. What is no line of an index is counted and told at the end. */
export async function* readIndex(context: Context, path: string, wanted: Wanted): AsyncGenerator<IndexLine> {
  const name = path === STDIN ? 'Standard input' : printable(path);
  const names = wantedNames(wanted).map(symbol => JSON.stringify(symbol).slice(1, -1));
  let damaged = 0;
  let isIndex = false;
  try {
    for await (const text of createInterface({
      input: await streamOf(context, path),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (!isWhole(text)) {
        damaged += Number(text.trim() !== '');
        continue;
      }
      isIndex = true;
      if (names.some(symbol => text.includes(symbol))) {
        const line = parse(text);
        if (line) yield line;
        else damaged++;
      }
    }
  } catch (error) {
    context.exit(EXIT.failed);
    await complain(context.stderr, `${name} could not be read: ${reasonOf(error)}`);
    return;
  }
  if (damaged === 0) return;
  context.exit(EXIT.failed);
  if (!isIndex) {
    await complain(
      context.stderr,
      `${name} is no index. Name a folder of reports, or a file that "un-report index --out" wrote.`,
    );
    return;
  }
  const lines = damaged === 1 ? 'one line was' : `${damaged} lines were`;
  await complain(
    context.stderr,
    `${name}: ${lines} passed over, damaged or written by another version. "un-report index" writes it anew.`,
  );
}

/** The last line of an index that was cut off is not. */
const isWhole = (text: string): boolean => text.startsWith('{"file":') && text.endsWith('}');

/** Opened first: a stream that fails later than its reader begins would end the process. */
async function streamOf({ stdin }: Context, path: string): Promise<Readable> {
  return path === STDIN ? stdin() : (await open(path)).createReadStream();
}

function parse(text: string): IndexLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isIndexLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
