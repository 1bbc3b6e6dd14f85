/** Files that claim to be one document are told once, at the end, on standard error. */

import { fewOf } from '../corpus/few';
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

/** Of a folder that stands there twice, not every report is told. */
const MOST_TOLD = 10;

/** No failure: all files are read. */
export async function tellConflicts({ stderr }: Context, conflicts: readonly Conflict[]): Promise<void> {
  for (const { symbol, uris } of conflicts.slice(0, MOST_TOLD))
    await complain(
      stderr,
      `${printable(symbol)} is claimed by ${uris.length} files: ${printable(fewOf(uris))}.`,
    );
  const rest = conflicts.length - MOST_TOLD;
  if (rest > 0)
    await complain(
      stderr,
      `${rest} more ${rest === 1 ? 'symbol is' : 'symbols are'} claimed by several files each.`,
    );
}
