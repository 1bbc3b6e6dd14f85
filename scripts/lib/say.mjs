// What the scripts say to a person.

/**
 * One line of progress.
 * @param {string} text
 */
export function say(text) {
  console.log(text);
}

/**
 * An error that a person can act on: what is missing, why, and what to do. It is shown without a stack.
 * @param {{ what: string, why: string, todo: string }} parts
 * @returns {Error}
 */
export function plainError({ what, why, todo }) {
  const error = new Error(`${what}\n  Why: ${why}\n  What to do: ${todo}`);
  error.name = 'PlainError';
  return error;
}

/**
 * An error of the person who typed the command.
 * @param {string} text
 * @returns {Error}
 */
export function usageError(text) {
  const error = new Error(text);
  error.name = 'PlainError';
  return error;
}

/**
 * Seconds since a moment, for progress lines: "3.2 s".
 * @param {number} since from Date.now()
 */
export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
