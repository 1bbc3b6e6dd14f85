/** Long work that is asked for again while it is done: once more afterwards, however often. */

export interface OneAfterAnother {
  /** What is being done; undefined where nothing is. */
  running(): Promise<void> | undefined;
  /** Begins the work, or has it done once more when it is done. */
  ask(): Promise<void>;
}

/**
 * @param work what is done; where it fails, all that was asked for meanwhile is given up
 * @param isWanted asked before it is done once more
 */
export function oneAfterAnother(work: () => Promise<void>, isWanted: () => boolean): OneAfterAnother {
  let running: Promise<void> | undefined;
  let isAgain = false;
  const run = async () => {
    try {
      await work();
      while (isAgain && isWanted()) {
        isAgain = false;
        await work();
      }
    } finally {
      running = undefined;
      isAgain = false;
    }
  };
  return {
    running: () => running,
    ask: () => {
      isAgain = running !== undefined;
      running ??= run();
      return running;
    },
  };
}
