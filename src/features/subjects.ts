/** What the things on the page stand for: a mark and its note are one subject, as are all citations of one document. */

import type { Range, Report } from '../report/model';
import { citationsAlike, documentsOf } from './documents';
import {
  pointsElsewhere,
  type Reference,
  referencesElsewhere,
  referencesTo,
  type Target,
  targetsOf,
} from './targets';
import { isPlain, noteSelection, type Thing } from './thing-at';

export type Subject =
  | Target
  | { readonly kind: 'document'; readonly index: number }
  /** A place in a document that is not at hand. */
  | ({ readonly kind: 'elsewhere' } & Reference)
  /** A mark whose note was not found. */
  | { readonly kind: 'mark'; readonly index: number };

/** A place that is named: the whole of it, and the part of it that shows its name. */
export interface Place {
  readonly range: Range;
  /** Inside `range`. */
  readonly selection: Range;
}

/** A range in the block to which it belongs: what stands between its lines there is not part of it. */
export interface Use {
  readonly range: Range;
  readonly block: number;
}

/** What a thing stands for; several where it is a list or a range of numbers. `offset` tells the ends of a range apart. */
export function subjectsOf(report: Report, thing: Thing, offset: number): Subject[] {
  switch (thing.kind) {
    case 'mark': {
      const { note } = report.marks[thing.index]!;
      return [note < 0 ? { kind: 'mark', index: thing.index } : { kind: 'note', index: note }];
    }
    case 'citation':
      return citationsAlike(report, thing.index).flatMap(citation =>
        documentSubject(documentsOf(report).ofCitation[citation] ?? -1),
      );
    case 'symbol':
      return documentSubject(documentsOf(report).own);
    case 'crossReference':
      return referenceSubjects(report, thing, offset);
    case 'address':
      return [];
    default:
      return [{ kind: thing.kind, index: thing.index }];
  }
}

const documentSubject = (index: number): Subject[] => (index < 0 ? [] : [{ kind: 'document', index }]);

function referenceSubjects(
  report: Report,
  { index, item }: Thing & { kind: 'crossReference' },
  offset: number,
): Subject[] {
  const reference = report.crossReferences[index]!;
  const items = item < 0 ? reference.items.map((_, at) => at) : [item];
  if (pointsElsewhere(report, reference))
    return items.map(at => ({ kind: 'elsewhere', crossReference: index, item: at }));
  return items.flatMap(at => {
    const targets = targetsOf(report, reference, reference.items[at]!);
    return item < 0 ? targets : atEndOfRange(report, targets, reference.items[at]!, offset);
  });
}

/** On the 13 of "13–17" only paragraph 13 is meant, on the 17 only 17; on the dash, all of them. */
function atEndOfRange(
  { text }: Report,
  targets: Target[],
  { range, first, last }: { readonly range: Range; readonly first: string; readonly last?: string },
  offset: number,
): Target[] {
  if (last === undefined || targets.length < 2) return targets;
  if (offset >= range.start && offset < range.start + first.length && text.startsWith(first, range.start))
    return targets.slice(0, 1);
  const from = range.end - last.length;
  return offset >= from && offset <= range.end && text.startsWith(last, from) ? targets.slice(-1) : targets;
}

/** Where a subject is introduced; undefined where that is not in this report. */
export function declarationOf(report: Report, subject: Subject): Place | undefined {
  switch (subject.kind) {
    case 'paragraph': {
      const { range, numberRange } = report.paragraphs[subject.index]!;
      return { range, selection: numberRange };
    }
    case 'item': {
      const { range, labelRange } = report.items[subject.index]!;
      return { range, selection: labelRange };
    }
    case 'heading': {
      const { section, range } = report.headings[subject.index]!;
      return { range: section, selection: range };
    }
    case 'note': {
      const note = report.notes[subject.index]!;
      return { range: note.range, selection: noteSelection(report, note) };
    }
    case 'caption':
      return whole(report.captions[subject.index]!.range);
    case 'document':
      return introductionOf(report, subject.index);
    default:
      return undefined;
  }
}

const whole = (range: Range): Place => ({ range, selection: range });

/** A document is introduced where it is first cited; the report itself, in its masthead. */
function introductionOf(report: Report, document: number): Place | undefined {
  const { own, citations } = documentsOf(report);
  const masthead = document === own ? report.masthead.symbol : undefined;
  const first = report.citations[citations[document]?.[0] ?? -1];
  const range = masthead?.range ?? first?.range;
  return range && whole(range);
}

/** Where a subject is named, its declaration left out unless it is a citation among others. */
export function usesOf(report: Report, subject: Subject): Use[] {
  switch (subject.kind) {
    case 'mark':
      return [report.marks[subject.index]!];
    case 'note':
      return [
        ...report.notes[subject.index]!.marks.map(mark => report.marks[mark]!),
        ...usesByReference(report, referencesTo(report, subject)),
      ];
    case 'document':
      return documentsOf(report).citations[subject.index]!.map(citation => report.citations[citation]!);
    case 'elsewhere': {
      const reference = report.crossReferences[subject.crossReference]!;
      return usesByReference(report, referencesElsewhere(report, reference, reference.items[subject.item]!));
    }
    default:
      return usesByReference(report, referencesTo(report, subject));
  }
}

const usesByReference = (report: Report, references: readonly Reference[]): Use[] =>
  references.map(reference => useOf(report, reference));

/** Of "para. 12 above" the whole; of "paras. 7, 9 and 11 above" the number. */
function useOf(report: Report, { crossReference, item }: Reference): Use {
  const { items, range, block } = report.crossReferences[crossReference]!;
  return { range: isPlain(items) ? range : items[item]!.range, block };
}
