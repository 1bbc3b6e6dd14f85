/** All fixes of a kind that are certain, as one edit. */

import type { Edit, Finding } from './finding';
import type { CheckCode } from './registry';

export interface FixAll {
  /** Sorted, not overlapping. */
  readonly edits: readonly Edit[];
  /** How many findings they mend. */
  readonly count: number;
}

/** The fixes of one code, or of all, that may be made unseen; of two that touch, the first. */
export function fixAll(findings: readonly Finding[], code?: CheckCode): FixAll {
  const certain = findings
    .filter(finding => code === undefined || finding.code === code)
    .flatMap(({ fixes }) => fixes.find(({ all }) => all) ?? [])
    .sort((a, b) => a.edits[0]!.range.start - b.edits[0]!.range.start);
  const edits: Edit[] = [];
  let count = 0;
  let end = -1;
  for (const fix of certain) {
    if (fix.edits[0]!.range.start < end) continue;
    edits.push(...fix.edits);
    end = fix.edits[fix.edits.length - 1]!.range.end;
    count++;
  }
  return { edits, count };
}
