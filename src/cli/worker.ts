/** The command line's workers: each reads files that it is sent, and answers with what became of them. */

import { parentPort, workerData } from 'node:worker_threads';
import type { Form } from './forms';
import { type Outcome, readReportFile } from './report-file';

/** Given to a worker, so that the same file knows that it is one. */
export const WORKER = 'un-report worker';

export const isWorker = (): boolean => parentPort !== null && workerData === WORKER;

/** What a worker is sent. */
export interface Batch<F extends Form = Form> {
  readonly files: readonly string[];
  readonly form: F;
}

export const readBatch = <F extends Form>({ files, form }: Batch<F>): Outcome<F>[] =>
  files.map(file => readReportFile(file, form));

/** Answers each batch with a list of outcomes, until the command ends it. */
export function serve(): void {
  parentPort!.on('message', (batch: Batch) => {
    parentPort!.postMessage(readBatch(batch));
  });
}
