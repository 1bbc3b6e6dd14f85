/** `un-report index DIR…`: what the reports of a folder hold and cite, one JSON object a report and line. */

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { Command } from 'commander';
import { gatherClaims, tellConflicts } from './claims';
import { type Context, EXIT, type Output } from './context';
import { reasonOf } from './errors';
import { complain, printable, write } from './output';
import { readFolders } from './read-folders';

/** The command and its words. */
export function indexCommand(context: Context): Command {
  return new Command('index')
    .summary('print an index of the reports in folders, as JSON Lines')
    .description(
      'Prints one JSON object for each report under the folders, on a line of its own: symbol, title, date, paragraphs, ' +
        'headings, footnotes, citations and cross-references into other documents, with their places. Reports are told ' +
        'from other files by what they hold. Hidden folders and node_modules are passed over.',
    )
    .argument('<dir...>', 'folders, or single files')
    .option('-o, --out <file>', 'write the index to a file, whole or not at all')
    .action(async (paths: readonly string[], { out }: { readonly out?: string }) => {
      if (out === undefined) await printIndex(context, paths, context.stdout);
      else await writeIndex(context, paths, out);
    });
}

/** So much is written at once, in UTF-16 units. */
const PORTION = 2 ** 18;

/** Gives how many reports there were. */
async function printIndex(context: Context, paths: readonly string[], output: Output): Promise<number> {
  let count = 0;
  let lines = '';
  const claims = gatherClaims();
  for await (const { file, made } of readFolders(context, paths, 'line', output)) {
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

/** Writes beside the file and puts it in its place at the end, so that nobody reads half of it. */
async function writeIndex(context: Context, paths: readonly string[], out: string): Promise<void> {
  const beside = `${out}.${process.pid}.part`;
  try {
    const output = createWriteStream(beside);
    output.on('error', () => undefined);
    const count = await printIndex(context, paths, output);
    output.end();
    await finished(output);
    await rename(beside, out);
    await complain(context.stderr, `${count} ${count === 1 ? 'report' : 'reports'} in ${printable(out)}.`);
  } catch (error) {
    await rm(beside, { force: true });
    context.exit(EXIT.failed);
    await complain(context.stderr, `${printable(out)} could not be written: ${reasonOf(error)}`);
  }
}
