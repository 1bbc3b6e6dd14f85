/** The guard that keeps one feature's failure from the others. */

/** Runs a feature's work; if it throws, or its promise fails, says so in the log and gives nothing. */
export interface Attempt {
  <T>(feature: string, work: () => Promise<T>): Promise<T | undefined>;
  <T>(feature: string, work: () => T): T | undefined;
}

/** @param tell is told of each feature that fails once, however often VS Code asks it again */
export function attemptWith(tell: (message: string) => void): Attempt {
  const told = new Set<string>();
  const failed = (feature: string, error: unknown): undefined => {
    if (!told.has(feature)) tell(`${feature} failed: ${withoutText(error)}`);
    told.add(feature);
    return undefined;
  };
  const attempt = (feature: string, work: () => unknown): unknown => {
    try {
      const result = work();
      return result instanceof Promise ? result.catch(error => failed(feature, error)) : result;
    } catch (error) {
      return failed(feature, error);
    }
  };
  return attempt as Attempt;
}

/** What an error tells about our code. Its message is left out: it could quote the report, which may be confidential. */
function withoutText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
