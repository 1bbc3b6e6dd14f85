/** Files that claim to be one document are told once, at the end, on standard error. */

import { type Claim, type Conflict, conflictsAmong } from '../corpus/index';
import { documentKeys } from '../corpus/names';
import type { Context } from './context';
import { complain, printable } from './output';

/** Gathers claims file by file, and gives what conflicts. */
export function gatherClaims() {
  const holders = new Map<string, Claim[]>();
  return {
    add: (claim: Claim): void => {
      for (const key of claim.entry.symbols.flatMap(documentKeys)) {
        const list = holders.get(key);
        if (list) list.push(claim);
        else holders.set(key, [claim]);
      }
    },
    conflicts: (): Conflict[] => conflictsAmong(holders.values()),
  };
}

/** No failure: both files are read. */
export async function tellConflicts({ stderr }: Context, conflicts: readonly Conflict[]): Promise<void> {
  for (const { symbol, uris } of conflicts)
    await complain(stderr, `${printable(symbol)} is claimed by ${uris.map(printable).join(' and ')}.`);
}
