/** The findings of a report in numbers, for its summary. */

import type { Finding, Level } from './finding';
import { type CheckCode, CODES, infoOf } from './registry';

export interface CodeCount {
  readonly code: CheckCode;
  readonly title: string;
  readonly level: Level;
  readonly count: number;
  /** The first of them in the text. */
  readonly first: Finding;
}

/** How often each code is found, in the order of the table of checks. */
export function countsByCode(findings: readonly Finding[]): CodeCount[] {
  const byCode = new Map<CheckCode, Finding[]>();
  for (const finding of findings) {
    const known = byCode.get(finding.code);
    if (known) known.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return CODES.flatMap(code => {
    const found = byCode.get(code);
    const first = found?.[0];
    return found && first
      ? [{ code, title: infoOf(code).title, level: first.level, count: found.length, first }]
      : [];
  });
}
