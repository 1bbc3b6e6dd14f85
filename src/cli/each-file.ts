/** One file after the other: what `annotate` and its like have in common. */

import { type Context, EXIT } from './context';
import { reasonOf } from './errors';
import { readText, STDIN } from './files';
import { complain, printable, write } from './output';

/**
 * Reads each file, or standard input where none is named, and prints what `work` makes of it. A file that cannot be
 * read is named with the reason on standard error, and the next one goes on.
 */
export async function eachFile(
  context: Context,
  files: readonly string[],
  work: (text: string, file: string) => string | Promise<string>,
): Promise<void> {
  for (const file of files.length > 0 ? files : [STDIN]) {
    const answer = await answerOf(context, file, work);
    // Outside of what catches a file's failures: an answer that cannot be written ends the command.
    if (answer !== undefined) await write(context.stdout, answer);
  }
}

async function answerOf(
  { stdin, stderr, exit }: Context,
  file: string,
  work: (text: string, file: string) => string | Promise<string>,
): Promise<string | undefined> {
  const name = file === STDIN ? 'Standard input' : printable(file);
  const given = await readText(file, stdin);
  if ('reason' in given) {
    exit(EXIT.failed);
    await complain(stderr, `${name} could not be read: ${given.reason}`);
    return undefined;
  }
  if (given.remark !== undefined) await complain(stderr, `${name}: ${given.remark}`);
  try {
    return await work(given.text, file);
  } catch (error) {
    exit(EXIT.failed);
    await complain(stderr, `${name} could not be worked on: ${printable(reasonOf(error))}`);
    return undefined;
  }
}
