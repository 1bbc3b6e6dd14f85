/** How V8 compiles while many files are read. */

import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** That of Node 20, on which it was measured; later ones have a quick compiler before the slow one. */
const MEASURED = /^11\./;

/**
 * V8's optimizing compiler takes a second of each worker for some four hundred functions of the reader, as long as three
 * hundred reports take. Asked later, and with less inlined into each function, all takes a quarter less for a few hundred
 * reports, and no more for thousands (`node bench/corpus/run.mjs 300`).
 */
const FLAGS = ['--interrupt-budget=270000', '--max-inlined-bytecode-size-cumulative=300'];

/** For the workers that are started after it. */
export function compileLess(): void {
  if (!MEASURED.test(versions.v8)) return;
  for (const flag of FLAGS) setFlagsFromString(flag);
}
