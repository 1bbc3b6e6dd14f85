/** The reports of folders, one after the other, with a word on standard error for what could not be read. */

import { type Context, EXIT, type Output } from './context';
import type { Form } from './forms';
import { complain, printable } from './output';
import { type Progress, progressOn } from './progress';
import { readAll } from './read-all';
import type { Outcome } from './report-file';
import { walk } from './walk';

/**
 * In the order of the paths and, in each, of the names. What is no report is passed over without a word.
 *
 * @param output where the answer goes: on a terminal, it shows by itself how far we are
 */
export async function* readFolders<F extends Form>(
  context: Context,
  paths: readonly string[],
  form: F,
  output: Output,
): AsyncGenerator<Extract<Outcome<F>, { kind: 'report' }>> {
  const files: string[] = [];
  let progress: Progress | undefined;
  const failed = async (file: string, reason: string): Promise<void> => {
    context.exit(EXIT.failed);
    progress?.clear();
    await complain(context.stderr, `${printable(file)} could not be read: ${reason}`);
  };
  for (const walked of walk(paths)) {
    if ('reason' in walked) await failed(walked.file, walked.reason);
    else files.push(walked.file);
  }
  if (!output.isTTY) progress = progressOn(context.stderr, files.length);
  for await (const outcome of readAll(files, form, context.workerFile)) {
    progress?.show(outcome.file);
    if (outcome.kind === 'report') yield outcome;
    else if (outcome.kind === 'failed') await failed(outcome.file, outcome.reason);
  }
  progress?.clear();
}
