/** The command line's workers: each reads files that it is sent, and answers with what became of them. */

import { parentPort, workerData } from 'node:worker_threads';
import { readReportFile } from './report-file';

/** Given to a worker, so that the same file knows that it is one. */
export const WORKER = 'un-report worker';

export const isWorker = (): boolean => parentPort !== null && workerData === WORKER;

/** Answers each list of files with a list of outcomes, until the command ends it. */
export function serve(): void {
  parentPort!.on('message', (files: readonly string[]) => {
    parentPort!.postMessage(files.map(readReportFile));
  });
}
