/** Findings between two checks: they move along with what is typed before them, and go where something is typed into them. */

import type { Range } from '../../report/model';
import type { Edit, Finding, Fix } from './finding';

/** A piece of the text was replaced: what stood there, in offsets before the change, and how long it is now. */
export interface Change {
  readonly range: Range;
  readonly length: number;
}

/**
 * The findings after some changes, each of which speaks of the text that the one before it has left. One that is touched is
 * gone, and so is one whose other place is touched: "out of order" may not be so any longer. Typing at either end touches,
 * since a word that goes on is another word.
 */
export function movedFindings(findings: readonly Finding[], changes: readonly Change[]): Finding[] {
  return changes.reduce(
    (left, change) => left.flatMap(finding => movedFinding(finding, change) ?? []),
    [...findings],
  );
}

function movedFinding(finding: Finding, change: Change): Finding | undefined {
  const range = movedRange(finding.range, change);
  if (!range) return undefined;
  if (isBefore(finding, change)) return finding;
  const related = finding.related.flatMap(place => {
    const moved = movedRange(place.range, change);
    return moved ? [{ ...place, range: moved }] : [];
  });
  if (related.length < finding.related.length) return undefined;
  const fixes = finding.fixes.flatMap(fix => {
    const edits = movedEdits(fix.edits, change);
    return edits ? [{ ...fix, edits }] : [];
  });
  return { ...finding, range, related, fixes };
}

/** Whether nothing of a finding reaches to a change: most of them need not be made anew. */
const isBefore = ({ range, related, fixes }: Finding, { range: { start } }: Change): boolean =>
  range.end < start &&
  related.every(place => place.range.end < start) &&
  fixes.every(({ edits }) => edits.every(edit => edit.range.end < start));

/** All of them, or none: half a fix is none. */
function movedEdits(edits: readonly Edit[], change: Change): Edit[] | undefined {
  const moved = edits.flatMap(edit => {
    const range = movedRange(edit.range, change);
    return range ? [{ ...edit, range }] : [];
  });
  return moved.length === edits.length ? moved : undefined;
}

function movedRange(range: Range, { range: { start, end }, length }: Change): Range | undefined {
  if (range.end < start) return range;
  if (range.start <= end) return undefined;
  const by = length - (end - start);
  return { start: range.start + by, end: range.end + by };
}

/** Whether what a fix will replace still stands there. */
export const stillFits = ({ edits }: Pick<Fix, 'edits'>, text: string): boolean =>
  edits.every(
    ({ range: { start, end }, expected }) =>
      end - start === expected.length && text.startsWith(expected, start),
  );
