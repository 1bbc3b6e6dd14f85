/** Renumbering from a paragraph on, the references to the renumbered paragraphs moved with them. */

import type { ReferenceItem, Report } from '../../report/model';
import { pointsElsewhere } from '../targets';
import { type Fix, fix } from './finding';

interface Replacement {
  readonly range: { readonly start: number; readonly end: number };
  readonly newText: string;
}

/** Gives `paragraphs` the numbers from `first` on. Undefined where a number cannot be told apart on the page. */
export function renumber(report: Report, paragraphs: readonly number[], first: number): Fix | undefined {
  const numbers = new Map(paragraphs.map((paragraph, at) => [paragraph, String(first + at)]));
  const edits: Replacement[] = [];
  for (const [paragraph, newText] of numbers) {
    const { numberRange, number } = report.paragraphs[paragraph]!;
    if (report.text.slice(numberRange.start, numberRange.end) !== number) return undefined;
    edits.push({ range: numberRange, newText });
  }
  const last = paragraphs[paragraphs.length - 1];
  if (last === undefined) return undefined;
  const references = report.crossReferences
    .filter(reference => reference.kind === 'paragraph' && !pointsElsewhere(report, reference))
    .flatMap(reference => reference.items.flatMap(item => moved(report, item, numbers)));
  const old = `${report.paragraphs[paragraphs[0]!]!.number}–${report.paragraphs[last]!.number}`;
  const title = `Renumber from here: ${old} become ${first}–${first + paragraphs.length - 1}, with the references to them`;
  return fix(report, title, [...edits, ...references]);
}

/** The ends of "13–17" that name renumbered paragraphs. */
function moved(report: Report, item: ReferenceItem, numbers: ReadonlyMap<number, string>): Replacement[] {
  const { range, first, last, targets } = item;
  const edits: Replacement[] = [];
  const start = numbers.get(targets.find(target => report.paragraphs[target]!.number === first) ?? -1);
  if (start !== undefined && report.text.startsWith(first, range.start))
    edits.push({ range: { start: range.start, end: range.start + first.length }, newText: start });
  const end = last && numbers.get(targets.find(target => report.paragraphs[target]!.number === last) ?? -1);
  if (end && report.text.slice(range.end - last.length, range.end) === last)
    edits.push({ range: { start: range.end - last.length, end: range.end }, newText: end });
  return edits;
}
