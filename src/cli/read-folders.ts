/** The reports of folders, one after the other, with a word on standard error for what could not be read. */

import { type Context, EXIT, type Output } from './context';
import type { Form } from './forms';
import { complain, printable } from './output';
import { type Progress, progressOn } from './progress';
import { readAll } from './read-all';
import type { Outcome } from './report-file';
import { tellLeftOut, tellNoReports } from './unlike-report';
import { walk } from './walk';

/**
 * In the order of the paths and, in each, of the names. What is no report is passed over without a word in a folder, and
 * told where it was named.
 *
 * @param output where the answer goes: on a terminal, it shows by itself how far we are
 * @param stop ends it early, after a report
 */
export async function* readFolders<F extends Form>(
  context: Context,
  paths: readonly string[],
  form: F,
  output: Output,
  stop?: AbortSignal,
): AsyncGenerator<Extract<Outcome<F>, { kind: 'report' }>> {
  const files: string[] = [];
  const named = new Set<string>();
  let progress: Progress | undefined;
  let isTold = false;
  const tell = async (telling: () => Promise<void>): Promise<void> => {
    isTold = true;
    progress?.clear();
    await telling();
  };
  const failed = (file: string, reason: string): Promise<void> =>
    tell(async () => {
      context.exit(EXIT.failed);
      await complain(context.stderr, `${printable(file)} could not be read: ${reason}`);
    });
  for (const { file, isNamed, reason } of walk(paths)) {
    if (reason !== undefined) await failed(file, reason);
    else files.push(file);
    if (isNamed) named.add(file);
  }
  if (!output.isTTY) progress = progressOn(context.stderr, files.length);
  let reports = 0;
  for await (const outcome of readAll(files, form, context.workerFile)) {
    if (stop?.aborted) break;
    progress?.show(outcome.file);
    if (outcome.kind === 'report') {
      reports++;
      yield outcome;
    } else if (outcome.kind === 'failed') await failed(outcome.file, outcome.reason);
    else if (named.has(outcome.file)) await tell(() => tellLeftOut(context, outcome.file));
  }
  progress?.clear();
  if (reports === 0 && !isTold && !stop?.aborted) await tellNoReports(context, paths);
}
