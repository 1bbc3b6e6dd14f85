/** Highlights of the thing under the cursor. */

import type { Range, Report } from '../report/model';
import { blockAt, linePieces } from './blocks';
import { perReport } from './per-report';
import { sortedOnce } from './references';
import { declarationOf, type Subject, subjectsOf, usesOf } from './subjects';
import { thingAt } from './thing-at';

/**
 * Everywhere the thing at an offset is named, its own place included: in pieces that stay on one line, so that a page's
 * foot and head inside a broken citation are not lit.
 */
export function highlights(report: Report, offset: number): readonly Range[] {
  const thing = thingAt(report, offset);
  if (!thing) return [];
  const subjects = subjectsOf(report, thing, offset);
  const [first] = subjects;
  if (first?.kind === 'document' && subjects.length === 1) return documentHighlights(report, first.index);
  const named = subjects.flatMap(subject => highlightsOf(report, subject));
  // on "paras." of a list its numbers are lit, not the words between them
  if (named.length > 0 && thing.kind === 'crossReference' && thing.item < 0) return apart(named);
  return apart([...named, ...linePieces(report, thing.range, blockAt(report, thing.range.start))]);
}

/** Sorted, none inside another. */
function apart(ranges: readonly Range[]): Range[] {
  let end = -1;
  return sortedOnce(ranges).filter(range => {
    const isApart = range.start >= end;
    if (isApart) end = range.end;
    return isApart;
  });
}

const byDocument = perReport(() => new Map<number, readonly Range[]>());

/** A document may be cited a thousand times, and is asked for with every move of the cursor. */
function documentHighlights(report: Report, index: number): readonly Range[] {
  const known = byDocument(report).get(index);
  if (known) return known;
  const ranges = apart(highlightsOf(report, { kind: 'document', index }));
  byDocument(report).set(index, ranges);
  return ranges;
}

function highlightsOf(report: Report, subject: Subject): Range[] {
  const uses = usesOf(report, subject).flatMap(({ range, block }) => linePieces(report, range, block));
  const declaration = declarationOf(report, subject)?.selection;
  return declaration
    ? [...uses, ...linePieces(report, declaration, blockAt(report, declaration.start))]
    : uses;
}
