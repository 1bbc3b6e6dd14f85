/** The reports of folders, one after the other, with a word on standard error for what could not be read. */

import type { Entry } from '../corpus/entry';
import { type Context, EXIT } from './context';
import { complain, printable } from './output';
import { readAll } from './read-all';
import { walk } from './walk';

export interface ReportFile {
  readonly file: string;
  readonly entry: Entry;
}

/** In the order of the paths and, in each, of the names. What is no report is passed over without a word. */
export async function* readFolders(context: Context, paths: readonly string[]): AsyncGenerator<ReportFile> {
  const files: string[] = [];
  const failed = async (file: string, reason: string): Promise<void> => {
    context.exit(EXIT.failed);
    await complain(context.stderr, `${printable(file)} could not be read: ${reason}`);
  };
  for (const walked of walk(paths)) {
    if ('reason' in walked) await failed(walked.file, walked.reason);
    else files.push(walked.file);
  }
  for await (const outcome of readAll(files, context.workerFile)) {
    if (outcome.kind === 'report') yield outcome;
    else if (outcome.kind === 'failed') await failed(outcome.file, outcome.reason);
  }
}
