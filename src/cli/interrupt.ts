/** Ctrl+C, for a command that has something to bring to an end. */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * While `work` runs, Ctrl+C stops nothing by itself: the signal tells the work, which ends as it must. The process then
 * ends as if it had been stopped at once, so that a script around it stops, too. A second Ctrl+C does not wait.
 */
export async function untilStopped(work: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const stopping = new AbortController();
  let stoppedBy: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    stoppedBy = signal;
    stopping.abort();
    forget();
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    await work(stopping.signal);
  } finally {
    forget();
  }
  if (stoppedBy) process.kill(process.pid, stoppedBy);
}
