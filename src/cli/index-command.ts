/** `un-report index DIR…`: what the reports of a folder hold and cite, one JSON object a report and line. */

import { Command, InvalidArgumentError } from 'commander';
import { gatherClaims, tellConflicts } from './claims';
import { type Context, EXIT, type Output } from './context';
import { whyNotWritten } from './errors';
import { STDIN } from './files';
import { untilStopped } from './interrupt';
import { complain, printable, write } from './output';
import { readFolders } from './read-folders';
import { OF_FOLDERS } from './unlike-report';
import { writeWhole } from './whole-file';

/** The command and its words. */
export function indexCommand(context: Context): Command {
  return new Command('index')
    .summary('print an index of the reports in folders, as JSON Lines')
    .description(
      'Prints one JSON object for each report, on a line of its own: symbol, title, date, paragraphs, headings, footnotes, ' +
        'citations and cross-references into other documents, with their places: [line, character, line, character] of the ' +
        `start and the end, counted from 0, characters in UTF-16 units. ${OF_FOLDERS}`,
    )
    .argument('<path...>', 'folders, or single files, whatever they are called')
    .option('-o, --out <file>', 'write the index to a file, whole or not at all', fileName)
    .addHelpText('after', EXAMPLES)
    .action((paths: readonly string[], { out }: { readonly out?: string }, command: Command) => {
      if (paths.includes(STDIN))
        command.error(
          'error: standard input has no name that could stand in an index; name files or folders',
          {
            exitCode: EXIT.usage,
          },
        );
      return untilStopped(stop =>
        out === undefined
          ? printIndex(context, paths, context.stdout, stop).then(() => undefined)
          : writeIndex(context, paths, out, stop),
      );
    });
}

function fileName(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must be the name of a file.');
  return text;
}

const EXAMPLES = `
Stopped with Ctrl+C, it has printed whole lines, or left the file as it was.

Examples:
  un-report index reports --out index.jsonl
  un-report cited-by S/2018/1042 index.jsonl`;

/** So much is written at once, in UTF-16 units. */
const PORTION = 2 ** 18;

/** Gives how many reports there were. Stopped, it still writes the lines that it has. */
async function printIndex(
  context: Context,
  paths: readonly string[],
  output: Output,
  stop: AbortSignal,
): Promise<number> {
  let count = 0;
  let lines = '';
  const claims = gatherClaims();
  for await (const { file, made } of readFolders(context, paths, 'line', output, stop)) {
    count++;
    claims.add({ uri: file, entry: made });
    lines += made.text;
    if (lines.length < PORTION) continue;
    await write(output, lines);
    lines = '';
  }
  if (lines !== '') await write(output, lines);
  await tellConflicts(context, claims.conflicts());
  return count;
}

async function writeIndex(
  context: Context,
  paths: readonly string[],
  out: string,
  stop: AbortSignal,
): Promise<void> {
  const name = printable(out);
  let count = 0;
  try {
    await writeWhole(out, async output => {
      count = await printIndex(context, paths, output, stop);
      return !stop.aborted;
    });
  } catch (error) {
    context.exit(EXIT.failed);
    await complain(context.stderr, `${name} could not be written: ${whyNotWritten(error)}`);
    return;
  }
  await complain(
    context.stderr,
    stop.aborted
      ? `Stopped: ${name} was left as it was.`
      : `${count} ${count === 1 ? 'report' : 'reports'} in ${name}.`,
  );
}
