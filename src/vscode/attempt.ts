/** The guard that keeps one feature's failure from the others. */

/** Runs a feature's work; if it throws, says so in the log and gives nothing. */
export type Attempt = <T>(feature: string, work: () => T) => T | undefined;

/** @param tell is told of each feature that fails once, however often VS Code asks it again */
export function attemptWith(tell: (message: string) => void): Attempt {
  const told = new Set<string>();
  return (feature, work) => {
    try {
      return work();
    } catch (error) {
      if (!told.has(feature)) tell(`${feature} failed: ${withoutText(error)}`);
      told.add(feature);
      return undefined;
    }
  };
}

/** What an error tells about our code. Its message is left out: it could quote the report, which may be confidential. */
function withoutText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
