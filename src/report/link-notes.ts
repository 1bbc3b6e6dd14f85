/** Which mark belongs to which note: by number, by page, in order. */

import { bestChain, type Pair } from './chain';
import { type Flow, sourceRange } from './flow';
import { countBefore, lastAtOrBefore } from './lines';
import type { Mark, Note, Range } from './model';
import type { MarkFound } from './scan/reading';

/** A place where a mark may stand. */
export interface MarkCandidate extends MarkFound {
  readonly range: Range;
  readonly block: number;
  readonly page: number;
}

/** A mark found in a block's flowing text, as a candidate; its offsets become those of the source. */
export function candidateOf(
  mark: MarkFound,
  flow: Flow,
  block: number,
  pages: number,
  pageStarts: readonly number[],
): MarkCandidate {
  const range = sourceRange(flow, mark.start, mark.end);
  const page = Math.max(0, Math.min(pages - 1, lastAtOrBefore(pageStarts, range.start)));
  const { start, end, number, strength } = mark;
  return mark.repeats
    ? { start, end, number, strength, repeats: true, range, block, page }
    : { start, end, number, strength, range, block, page };
}

interface Linked {
  readonly marks: Mark[];
  readonly notes: Note[];
}

/** A lettered or starred mark, its note already known. */
export interface KnownMark {
  readonly range: Range;
  readonly block: number;
  readonly note: number;
}

/** Links marks and notes. Candidates stand in the order of the text; those that no note asks for are no marks. */
export function linkNotes(
  notes: readonly Note[],
  candidates: readonly MarkCandidate[],
  known: readonly KnownMark[],
): Linked {
  const notesOfNumber = groupByNumber(notes);
  const chosen = [
    ...repeatedMarks(notes, candidates, notesOfNumber),
    ...chainedMarks(notes, candidates, notesOfNumber),
  ];
  for (const candidate of noteless(notes, candidates, chosen)) chosen.push({ candidate, note: -1 });
  const marks = [
    ...chosen.map(({ candidate, note }) => toMark(candidate, note, notes)),
    ...known.map(
      ({ range, block, note }): Mark => ({
        number: notes[note]!.number,
        range,
        certainty: 'read',
        block,
        note,
      }),
    ),
  ].sort((a, b) => a.range.start - b.range.start);
  const marksOfNote = notes.map(() => [] as number[]);
  for (const [index, { note }] of marks.entries()) if (note >= 0) marksOfNote[note]!.push(index);
  return { marks, notes: notes.map((note, index) => ({ ...note, marks: marksOfNote[index]! })) };
}

interface Chosen {
  readonly candidate: MarkCandidate;
  readonly note: number;
}

function groupByNumber(notes: readonly Note[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { number }] of notes.entries()) {
    const group = groups.get(number);
    if (group) group.push(index);
    else groups.set(number, [index]);
  }
  return groups;
}

/** Old reports repeat a mark ("1/") wherever the same note is meant: each belongs to the last such note that has begun, or to the endnote under it. */
function repeatedMarks(
  notes: readonly Note[],
  candidates: readonly MarkCandidate[],
  notesOfNumber: ReadonlyMap<string, readonly number[]>,
): Chosen[] {
  return candidates.flatMap(candidate => {
    if (!candidate.repeats) return [];
    const group = notesOfNumber.get(candidate.number) ?? [];
    const note =
      group.find(index => notes[index]!.isEndnote && notes[index]!.block > candidate.block) ??
      group.findLast(
        index => notes[index]!.page <= candidate.page + REACH && notes[index]!.block !== candidate.block,
      );
    return note === undefined ? [] : [{ candidate, note }];
  });
}

/** How far from its note's page a mark may stand: a page break may be lost. */
const REACH = 1;
const SAME_PAGE = 4;
/** Marks so doubtful are believed on their note's own page alone. */
const DOUBTFUL = 2;

/** One mark for each note, in the order of the notes. */
function chainedMarks(
  notes: readonly Note[],
  candidates: readonly MarkCandidate[],
  notesOfNumber: ReadonlyMap<string, readonly number[]>,
): Chosen[] {
  const pairs: (Pair & Chosen)[] = [];
  for (const candidate of candidates) {
    if (candidate.repeats) continue;
    for (const index of near(notes, notesOfNumber.get(candidate.number) ?? [], candidate.page)) {
      const note = notes[index]!;
      if (note.block === candidate.block) continue;
      if (candidate.strength <= DOUBTFUL && note.page !== candidate.page && !note.isEndnote) continue;
      const weight = candidate.strength * 2 + (note.page === candidate.page ? SAME_PAGE : 1);
      pairs.push({ candidate, note: index, offset: candidate.range.start, weight });
    }
  }
  return bestChain(pairs, notes.length).map(index => pairs[index]!);
}

/** Of the notes of one number, in order, those that a mark on a page may mean: the notes of that page, and endnotes. */
function near(notes: readonly Note[], group: readonly number[], page: number): readonly number[] {
  if (group.length === 1) {
    const note = notes[group[0]!]!;
    return note.isEndnote || Math.abs(note.page - page) <= REACH ? group : [];
  }
  const first = countBefore(group.length, at => notes[group[at]!]!.page < page - REACH);
  let end = first;
  while (end < group.length && (notes[group[end]!]!.isEndnote || notes[group[end]!]!.page <= page + REACH))
    end++;
  return group.slice(first, end);
}

const toMark = (candidate: MarkCandidate, note: number, notes: readonly Note[]): Mark => ({
  number: candidate.number,
  range: candidate.range,
  certainty: candidate.strength > 1 && notes[note]?.numberCertainty !== 'inferred' ? 'read' : 'inferred',
  block: candidate.block,
  note,
});

/** Sure marks that continue the run of numbers though their note is not to be found. */
function noteless(
  notes: readonly Note[],
  candidates: readonly MarkCandidate[],
  chosen: readonly Chosen[],
): MarkCandidate[] {
  const taken = new Set(chosen.map(({ candidate }) => candidate));
  const numbered = chosen
    .filter(({ candidate }) => /^\d/.test(candidate.number))
    .sort((a, b) => a.candidate.range.start - b.candidate.range.start);
  if (numbered.length < 2) return [];
  const found: MarkCandidate[] = [];
  const known = new Set(notes.map(note => note.number));
  const starts = numbered.map(({ candidate }) => candidate.range.start);
  for (const candidate of candidates) {
    if (candidate.strength < 4 || taken.has(candidate) || known.has(candidate.number)) continue;
    const before = numbered[lastAtOrBefore(starts, candidate.range.start)];
    const next = numbered[lastAtOrBefore(starts, candidate.range.start) + 1];
    const number = Number(candidate.number);
    if (
      before &&
      number === Number(before.candidate.number) + 1 &&
      (!next || Number(next.candidate.number) > number)
    )
      found.push(candidate);
  }
  return found;
}
