/** Which mark belongs to which note: by number, by page, in order. */

import { type Flow, sourceRange } from './flow';
import { lastAtOrBefore } from './lines';
import type { Mark, Note, Page, Range } from './model';
import type { MarkFound } from './scan/reading';

/** A place where a mark may stand. */
export interface MarkCandidate extends MarkFound {
  readonly range: Range;
  readonly block: number;
  readonly page: number;
}

/** The candidates of one block; offsets become those of the source. */
export function candidatesOf(
  marks: readonly MarkFound[],
  flow: Flow,
  block: number,
  pages: readonly Page[],
  pageStarts: readonly number[],
): MarkCandidate[] {
  return marks.map(mark => {
    const range = sourceRange(flow, mark.start, mark.end);
    return {
      ...mark,
      range,
      block,
      page: Math.max(0, Math.min(pages.length - 1, lastAtOrBefore(pageStarts, range.start))),
    };
  });
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
  const byNumber = new Map<string, MarkCandidate[]>();
  for (const candidate of candidates) {
    const list = byNumber.get(candidate.number);
    if (list) list.push(candidate);
    else byNumber.set(candidate.number, [candidate]);
  }
  const chosen: { candidate: MarkCandidate; note: number }[] = [];
  const taken = new Set<MarkCandidate>();
  let after = -1;
  for (const [index, note] of notes.entries()) {
    const found = marksOf(note, byNumber.get(note.number) ?? [], after, taken);
    for (const candidate of found) {
      taken.add(candidate);
      chosen.push({ candidate, note: index });
    }
    const first = found[0];
    if (first && /^\d/.test(note.number)) after = first.range.start;
  }
  for (const candidate of noteless(notes, candidates, chosen, taken)) chosen.push({ candidate, note: -1 });
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

const toMark = (candidate: MarkCandidate, note: number, notes: readonly Note[]): Mark => ({
  number: candidate.number,
  range: candidate.range,
  certainty: candidate.strength > 1 && notes[note]?.numberCertainty !== 'inferred' ? 'read' : 'inferred',
  block: candidate.block,
  note,
});

/** How far from its page a mark may stand: a note at the end of the document, a page break that was lost. */
const REACH = 1;

/** The marks of a note: the surest on its page, after the mark of the note before; old reports repeat a mark ("1/"), all count. */
function marksOf(
  note: Note,
  candidates: readonly MarkCandidate[],
  after: number,
  taken: ReadonlySet<MarkCandidate>,
): MarkCandidate[] {
  const outside = candidates.filter(candidate => candidate.block !== note.block && !taken.has(candidate));
  const repeated = outside.filter(candidate => candidate.repeats && candidate.page >= note.page - REACH);
  if (repeated.length > 0) return repeated;
  const near = outside.filter(candidate => note.isEndnote || Math.abs(candidate.page - note.page) <= REACH);
  const samePage = near.filter(candidate => candidate.page === note.page);
  if (note.isEndnote) {
    const next = near.find(candidate => candidate.range.start > after && candidate.strength > 2);
    if (next) return [next];
  }
  return pick(samePage, after) ?? pick(near, after) ?? pick(samePage, -1) ?? [];
}

function pick(candidates: readonly MarkCandidate[], after: number): MarkCandidate[] | undefined {
  let best: MarkCandidate | undefined;
  for (const candidate of candidates) {
    if (candidate.range.start <= after) continue;
    if (!best || candidate.strength > best.strength) best = candidate;
  }
  return best && [best];
}

/** Sure marks that continue the run of numbers though their note is not to be found. */
function noteless(
  notes: readonly Note[],
  candidates: readonly MarkCandidate[],
  chosen: readonly { candidate: MarkCandidate; note: number }[],
  taken: ReadonlySet<MarkCandidate>,
): MarkCandidate[] {
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
