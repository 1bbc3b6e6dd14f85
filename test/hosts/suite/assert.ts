/** The few assertions that the host tests need; a web host has no `node:assert`. */

/** Fails with `message` unless `value` is truthy. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both are the same when printed as JSON, which plain data and `vscode.Range` can be. */
export function equal<T>(actual: T, expected: T, message = 'not as expected'): void {
  const [found, wanted] = [JSON.stringify(actual, undefined, 2), JSON.stringify(expected, undefined, 2)];
  if (found !== wanted) throw new Error(`${message}\n  expected: ${wanted}\n  found:    ${found}`);
}

/** Fails unless the text has a match of the pattern. */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`no match of ${pattern} in:\n${text}`);
}
