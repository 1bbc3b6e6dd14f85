/** Waiting, and work put off. */

import type { CancellationToken } from 'vscode';

export interface Later {
  /** Does the work at once, and not again for what asked before. */
  now(): void;
  soon(): void;
  dispose(): void;
}

/** Work that many events ask for and that is done once, so many milliseconds after the first of them. */
export function later(pause: number, work: () => void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    work();
  };
  return {
    now,
    soon: () => {
      timer ??= setTimeout(now, pause);
    },
    dispose: () => clearTimeout(timer),
  };
}

/** Resolves after so many milliseconds; never, if these have no end. */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise(resolve => {
    if (Number.isFinite(milliseconds)) setTimeout(resolve, milliseconds);
  });

/** Resolves when who has asked no longer wants to know. */
export const cancelled = (token: CancellationToken): Promise<void> =>
  new Promise(resolve => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
