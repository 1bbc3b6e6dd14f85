/** An answer that is good for a while. */

/**
 * @param pause milliseconds for which an answer is good; a failure is not kept
 * @param now milliseconds, rising
 * @returns asks, or gives what was answered a while ago; who asks meanwhile is given the same answer
 */
export function remembered<T>(
  pause: number,
  ask: () => Promise<T>,
  now: () => number = Date.now,
): () => Promise<T> {
  let asked: { readonly at: number; readonly answer: Promise<T> } | undefined;
  return () => {
    if (asked && now() - asked.at <= pause) return asked.answer;
    const asking = { at: now(), answer: ask() };
    asked = asking;
    asking.answer.catch(() => {
      if (asked === asking) asked = undefined;
    });
    return asking.answer;
  };
}
