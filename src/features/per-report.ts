/** Tables that a feature needs of a report: made when first asked for, kept as long as the report is. */

import type { Report } from '../report/model';
import { revisionOf } from '../report/read';
import type { Revision } from '../report/revise';

/** `again` for what holds indices alone: a word typed into running text changes none of them. */
export const same = <T>(before: T): T => before;

/**
 * `make`, but once for each report: a hover on a report already read costs a look-up. `again` makes the table of a report
 * that came of another by a word typed, from that of the one before, where that is at hand: most of it is only moved.
 * It gives undefined where it cannot.
 */
export function perReport<T>(
  make: (report: Report) => T,
  again?: (before: T, revision: Revision, report: Report) => T | undefined,
): (report: Report) => T {
  const made = new WeakMap<Report, { readonly value: T }>();
  const makeFor = (report: Report): T => {
    const revision = again && revisionOf(report);
    const before = revision && made.get(revision.before);
    return (before && again!(before.value, revision, report)) ?? make(report);
  };
  return report => {
    const known = made.get(report);
    if (known) return known.value;
    const value = makeFor(report);
    made.set(report, { value });
    return value;
  };
}

/** What a table has under a key, made when it is first asked for. */
export function once<K, V>(table: Map<K, V>, key: K, make: () => V): V {
  const known = table.get(key);
  if (known !== undefined) return known;
  const made = make();
  table.set(key, made);
  return made;
}
