/** Tables that a feature needs of a report: made when first asked for, kept as long as the report is. */

import type { Report } from '../report/model';

/** `make`, but once for each report: a hover on a report already read costs a look-up. */
export function perReport<T>(make: (report: Report) => T): (report: Report) => T {
  const made = new WeakMap<Report, { readonly value: T }>();
  return report => {
    const known = made.get(report);
    if (known) return known.value;
    const value = make(report);
    made.set(report, { value });
    return value;
  };
}
