/** Find all references. */

import type { Range, Report } from '../report/model';
import { declarationOf, type Subject, subjectsOf, type Use, usesOf } from './subjects';
import { thingAt } from './thing-at';

export interface ReferenceOptions {
  /** Whether the place that introduces the thing is one of them. */
  readonly includeDeclaration: boolean;
}

/** Where the thing at an offset is named, in the order of the text; empty where nothing lies there. */
export function references(report: Report, offset: number, options: ReferenceOptions): readonly Range[] {
  const thing = thingAt(report, offset);
  if (!thing) return [];
  return sortedOnce(
    subjectsOf(report, thing, offset).flatMap(subject => named(report, subject, options.includeDeclaration)),
  );
}

function named(report: Report, subject: Subject, includeDeclaration: boolean): Range[] {
  const declaration = declarationOf(report, subject)?.selection;
  const uses = usesOf(report, subject).map(({ range }: Use) => range);
  if (!declaration) return uses;
  // a heading "Annex B" that was read as a cross-reference does not refer to itself
  const others = uses.filter(range => range.start < declaration.start || range.end > declaration.end);
  return includeDeclaration ? [declaration, ...others] : others;
}

/** Sorted, each range once: a list of paragraphs is one reference to several. */
export function sortedOnce(ranges: readonly Range[]): readonly Range[] {
  const rises = ranges.every((range, at) => at === 0 || range.start > ranges[at - 1]!.start);
  if (rises) return ranges;
  return [...ranges]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(
      (range, at, all) => at === 0 || range.start !== all[at - 1]!.start || range.end !== all[at - 1]!.end,
    );
}
