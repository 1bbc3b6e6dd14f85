/** Files that claim to be one document are told once in a session, however often the folder is looked at. Pure. */

import { fewOf } from '../../corpus/few';
import type { Conflict } from '../../corpus/index';

interface Telling {
  /** A line for the output channel. */
  readonly tell: (line: string) => void;
  /** Tells a person in front of the screen, of all that are new at once. */
  readonly notify: (conflicts: readonly Conflict[]) => void;
  /** A file's name as a person knows it. */
  readonly shown: (uri: string) => string;
}

/** @returns takes all conflicts that there are now, and tells those that it has not told */
export function conflictTeller({ tell, notify, shown }: Telling): (conflicts: readonly Conflict[]) => void {
  const told = new Set<string>();
  return conflicts => {
    const fresh = conflicts.filter(({ uris }) => !told.has(uris.join('\n')));
    for (const { symbol, uris } of fresh) {
      told.add(uris.join('\n'));
      tell(`${symbol} is claimed by ${fewOf(uris.map(shown))}: each is offered.`);
    }
    if (fresh.length > 0) notify(fresh);
  };
}
