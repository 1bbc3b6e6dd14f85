/** Go to definition. */

import type { Range, Report } from '../report/model';
import { declarationOf, type Place, subjectsOf } from './subjects';
import { pointsElsewhere } from './targets';
import { type Thing, thingAt } from './thing-at';

export interface Definition {
  /** What the person points at. */
  readonly origin: Range;
  readonly targets: readonly Place[];
}

/**
 * Where the thing at an offset is introduced: of a mark its note, of a note its marks, of a cross-reference what it
 * names, of a citation the place where the report first cites the document. A number, heading or first citation is
 * its own definition, so that an editor can show its references instead. Undefined where nothing lies or is found.
 */
export function definition(report: Report, offset: number): Definition | undefined {
  const thing = thingAt(report, offset);
  if (!thing) return undefined;
  const targets = targetsAt(report, thing, offset);
  return targets.length === 0 ? undefined : { origin: thing.range, targets };
}

function targetsAt(report: Report, thing: Thing, offset: number): Place[] {
  if (thing.kind === 'note') {
    const { marks } = report.notes[thing.index]!;
    return marks.map(mark => whole(report.marks[mark]!.range));
  }
  if (thing.kind === 'crossReference') {
    const reference = report.crossReferences[thing.index]!;
    if (pointsElsewhere(report, reference)) return ibidem(report, thing.index);
  }
  const seen = new Set<number>();
  return subjectsOf(report, thing, offset).flatMap(subject => {
    const place = declarationOf(report, subject);
    if (!place || seen.has(place.selection.start)) return [];
    seen.add(place.selection.start);
    return [place];
  });
}

const whole = (range: Range): Place => ({ range, selection: range });

/** "ibid., para. 7" leads to the citation that it repeats; other documents are not at hand. */
function ibidem(report: Report, crossReference: number): Place[] {
  const { citation, symbolCertainty } = report.crossReferences[crossReference]!;
  const repeated = report.citations[citation];
  return repeated && symbolCertainty === 'inferred' ? [whole(repeated.range)] : [];
}
