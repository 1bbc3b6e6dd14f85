/** Work that is done once, but again where it came to nothing. */

/**
 * @param work gives undefined where it failed
 * @returns asks for the work; whoever asks meanwhile or later gets what it gave, and after a failure it is tried again
 */
export function untilGiven<T>(work: () => Promise<T | undefined>): () => Promise<T | undefined> {
  let running: Promise<T | undefined> | undefined;
  const forget = () => {
    running = undefined;
  };
  return () => {
    if (running) return running;
    running = (async () => work())();
    running.then(given => given === undefined && forget(), forget);
    return running;
  };
}
