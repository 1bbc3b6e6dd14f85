/** Many files, read by as many workers as there are cores, and told in their order. */

import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { reasonOf } from './errors';
import type { Form } from './forms';
import type { Outcome } from './report-file';
import { compileLess } from './tuning';
import { type Batch, readBatch, WORKER } from './worker';

/** Files that a worker is sent at once: enough that the sending costs nothing. */
const BATCH = 16;

/** Batches that may be done before their turn: a slow reader of our output must not fill the memory. */
const AHEAD = 8;

/**
 * What becomes of each file, in the order given.
 *
 * @param form what a report is made into
 * @param workerFile a script that calls `serve` when it is a worker; without one, and for a few files, all is read here
 */
export async function* readAll<F extends Form>(
  files: readonly string[],
  form: F,
  workerFile?: string,
): AsyncGenerator<Outcome<F>> {
  const batches: Batch<F>[] = [];
  for (let at = 0; at < files.length; at += BATCH) batches.push({ files: files.slice(at, at + BATCH), form });
  const count = Math.min(availableParallelism(), batches.length);
  if (workerFile === undefined || count < 2) {
    for (const batch of batches) {
      yield* readBatch(batch);
      // Ctrl+C is heard between batches
      await setImmediate();
    }
    return;
  }
  compileLess();
  const pool = new Pool<F>(workerFile, count);
  try {
    const running: Promise<Outcome<F>[]>[] = [];
    let next = 0;
    for (let told = 0; told < batches.length; told++) {
      while (next < batches.length && next < told + count * AHEAD) running.push(pool.read(batches[next++]!));
      yield* await running.shift()!;
    }
  } finally {
    await pool.end();
  }
}

interface Task<F extends Form> {
  readonly batch: Batch<F>;
  readonly done: (outcomes: Outcome<F>[]) => void;
}

/** Batches that a worker has at once: it goes on with the second while the outcomes of the first are written. */
const IN_FLIGHT = 2;

/** Workers and what waits for them. */
class Pool<F extends Form> {
  /** What each worker has been sent and has not answered; it answers in this order. */
  private readonly tasks = new Map<Worker, Task<F>[]>();
  private readonly waiting: Task<F>[] = [];

  constructor(
    private readonly workerFile: string,
    private readonly count: number,
  ) {
    for (let index = 0; index < count; index++) this.start();
  }

  read(batch: Batch<F>): Promise<Outcome<F>[]> {
    return new Promise(done => {
      this.waiting.push({ batch, done });
      this.assign();
    });
  }

  async end(): Promise<void> {
    const workers = [...this.tasks.keys()];
    this.tasks.clear();
    this.waiting.length = 0;
    await Promise.all(workers.map(worker => worker.terminate()));
  }

  private start(): void {
    const worker = new Worker(this.workerFile, { workerData: WORKER });
    this.tasks.set(worker, []);
    worker.on('message', (outcomes: Outcome<F>[]) => {
      this.tasks.get(worker)?.shift()?.done(outcomes);
      this.assign();
    });
    worker.on('error', error => this.lost(worker, reasonOf(error)));
    worker.on('exit', () => this.lost(worker, 'its reader ended early.'));
  }

  /** A worker that ends (out of memory, say) takes the files with it that it was at, and no others. */
  private lost(worker: Worker, reason: string): void {
    const tasks = this.tasks.get(worker);
    if (!tasks) return;
    this.tasks.delete(worker);
    const [current, ...others] = tasks;
    current?.done(current.batch.files.map(file => ({ kind: 'failed', file, reason })));
    this.waiting.unshift(...others);
    this.assign();
  }

  private assign(): void {
    while (this.waiting.length > 0) {
      if (this.tasks.size < this.count) this.start();
      const [worker, tasks] = [...this.tasks].reduce((least, next) =>
        next[1].length < least[1].length ? next : least,
      );
      if (tasks.length >= IN_FLIGHT) return;
      const task = this.waiting.shift()!;
      tasks.push(task);
      worker.postMessage(task.batch);
    }
  }
}
