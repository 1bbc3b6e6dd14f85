/** reference.direction: "para. 12 above" before 12, "para. 12 below" after it. */

import type { CrossReference, Range, Report } from '../../report/model';
import { noteOfBlock, paragraphOfBlock } from '../blocks';
import { perReport } from '../per-report';
import { placeOfParagraph } from '../places';
import { pointsElsewhere, type Target, targetsOf } from '../targets';
import { type Found, fix, found } from './finding';
import { isWhole } from './prose';

export function checkDirections(report: Report): Found[] {
  return report.crossReferences.flatMap(reference => {
    if (reference.direction === undefined || pointsElsewhere(report, reference)) return [];
    const targets = reference.items.flatMap(item => targetsOf(report, reference, item));
    const from = placeOf(report, reference);
    const sides = targets.map(target => sideOf(report, target, from));
    const wrong = reference.direction === 'above' ? 'below' : 'above';
    // "paras. 8 and 20 above", in paragraph 12: one of them is above, and no word is right
    if (sides.length === 0 || sides.some(side => side !== wrong)) return [];
    if (targets.some(target => mayMeanAnother(report, target, from, reference.direction!))) return [];
    return [wrongSide(report, reference, targets[0]!, wrong)];
  });
}

/** The first and the last heading of each ordinal. */
const extremes = perReport((report: Report) => {
  const places = new Map<string, { readonly first: number; last: number }>();
  for (const { ordinal, range } of report.headings) {
    const known = ordinal === undefined ? undefined : places.get(ordinal);
    if (known) known.last = range.start;
    else if (ordinal !== undefined) places.set(ordinal, { first: range.start, last: range.start });
  }
  return places;
});

/** "section C below": where there are several sections C, one on that side may be meant. */
function mayMeanAnother(
  report: Report,
  { kind, index }: Target,
  from: Range,
  side: 'above' | 'below',
): boolean {
  if (kind !== 'heading') return false;
  const places = extremes(report).get(report.headings[index]!.ordinal ?? '');
  return places !== undefined && (side === 'above' ? places.first < from.start : places.last > from.start);
}

/** Where the words stand in the order of reading: those of a note, where its mark is. */
function placeOf(report: Report, { block, range }: CrossReference): Range {
  const note = report.notes[noteOfBlock(report)[block] ?? -1];
  const mark = note && report.marks[note.marks[0] ?? -1];
  return mark?.range ?? range;
}

/** On which side of a place something stands; undefined where the place is inside of it. */
function sideOf(report: Report, target: Target, from: Range): 'above' | 'below' | undefined {
  const { start, end } = rangeOf(report, target);
  if (start > from.start) return 'below';
  return end <= from.start ? 'above' : undefined;
}

function rangeOf(report: Report, { kind, index }: Target): Range {
  switch (kind) {
    case 'paragraph':
      return report.paragraphs[index]!.range;
    case 'item':
      return report.items[index]!.range;
    case 'heading':
      return report.headings[index]!.section;
    case 'caption':
      return report.captions[index]!.range;
    case 'note': {
      const { marks, range } = report.notes[index]!;
      return report.marks[marks[0] ?? -1]?.range ?? range;
    }
  }
}

function wrongSide(
  report: Report,
  reference: CrossReference,
  target: Target,
  side: 'above' | 'below',
): Found {
  const said = reference.direction!;
  const here = report.paragraphs[paragraphOfBlock(report)[reference.block] ?? -1];
  const where = here ? ` from paragraph ${here.number}` : '';
  const verb = side === 'below' ? 'comes after' : 'came before';
  const { start, end } = rangeOf(report, target);
  const name = target.kind === 'paragraph' ? placeOfParagraph(report, target.index) : 'what is meant';
  return found(
    'reference.direction',
    reference.range,
    `“${said}” is said, but ${name} ${verb} this place${where}: “${side}” was expected.`,
    {
      related: [{ range: { start, end: Math.min(end, start + 60) }, message: 'What is referred to.' }],
      fixes: swap(report, reference, said, side),
    },
  );
}

/** The word stands at the end of the reference; in other languages than English it is left to the person. */
function swap(report: Report, { range, block }: CrossReference, said: string, side: string): Found['fixes'] {
  const word = { start: range.end - said.length, end: range.end };
  if (report.text.slice(word.start, word.end) !== said || !isWhole(report, { block }, word)) return [];
  return [fix(report, `Write “${side}”`, [{ range: word, newText: side }], { preferred: true })];
}
