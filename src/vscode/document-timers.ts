/** Work that each change of a document puts off anew. */

import type { TextDocument } from 'vscode';

export interface DocumentTimers {
  /** Does the work after a pause, and nothing that was put off for this document before. */
  start(document: TextDocument, milliseconds: number, work: () => void): void;
  drop(document: TextDocument): void;
  dispose(): void;
}

export function documentTimers(): DocumentTimers {
  const timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  const drop = (document: TextDocument) => {
    clearTimeout(timers.get(document));
    timers.delete(document);
  };
  return {
    start: (document, milliseconds, work) => {
      drop(document);
      const begin = () => {
        timers.delete(document);
        work();
      };
      timers.set(document, setTimeout(begin, milliseconds));
    },
    drop,
    dispose: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
