/**
 * Checks of the whole report that need not run at every character: after an edit inside one block that they do not feel,
 * their findings are only moved along. Each says in a few words of code what it feels.
 *
 * What an edit inside one block is, `report/revise.ts` says: all lists of the report are as they were but for their ranges,
 * the block is running text of a paragraph, and its number, the beginnings of its lines and what was found in its text are
 * the same. So a check feels it through nothing but words that it looks for in the text.
 */

import { lineAt, lineEnd } from '../../report/lines';
import type { Range, Report } from '../../report/model';
import { type Move, movedRange } from '../../report/move';
import type { Revision } from '../../report/revise';
import { paragraphOfBlock } from '../blocks';
import { perReport } from '../per-report';
import { itemsOf } from '../targets';
import type { Found } from './finding';
import { labelsIn } from './printed-labels';
import { type Survey, surveysOf } from './survey';

/** An edit inside one block. */
export interface BlockEdit extends Revision {
  readonly report: Report;
  /** What the block was. */
  readonly old: Survey;
  readonly now: Survey;
  /** Whether its line begins with another label of a note, a heading or a caption that the reader missed. */
  readonly areLabelsOther: boolean;
}

/** A check, run anew only if it feels an edit. */
export const keeping = (
  check: (report: Report) => Found[],
  feels: (edit: BlockEdit) => boolean,
): ((report: Report) => readonly Found[]) =>
  perReport<readonly Found[]>(check, (before, revision, report) => {
    const edit = editOf(revision, report);
    return edit && !feels(edit) ? movedFound(before, revision.move) : undefined;
  });

/** Kept by the revision and not by the report: it holds the report before, which must go when the next one comes. */
const edits = new WeakMap<Revision, BlockEdit>();

/** An edit inside a block, unless it touches the number with which the block begins. */
function editOf(revision: Revision, report: Report): BlockEdit | undefined {
  const known = edits.get(revision);
  if (known) return known;
  const { before, block, move } = revision;
  const old = surveysOf(before)[block];
  const now = surveysOf(report)[block];
  const origin = report.blocks[block]!.pieces[0]!.start;
  if (!old || !now || origin + old.numberEnd >= move.at) return undefined;
  const areLabelsOther = isOther(before, report, move, labelsIn);
  const edit = { before, block, move, report, old, now, areLabelsOther };
  edits.set(revision, edit);
  return edit;
}

/** Findings moved along with an edit; undefined if one of them, or what it speaks of, reaches over the place of the edit. */
export function movedFound(all: readonly Found[], move: Move): readonly Found[] | undefined {
  const moved: Found[] = [];
  for (const found of all) {
    const one = movedOne(found, move);
    if (!one) return undefined;
    moved.push(one);
  }
  return moved;
}

function movedOne(found: Found, move: Move): Found | undefined {
  const { range, related, fixes } = found;
  const places = [
    range,
    ...related.map(one => one.range),
    ...fixes.flatMap(({ edits }) => edits.map(edit => edit.range)),
  ];
  if (places.some(place => place.start < move.at + move.removed && place.end > move.at)) return undefined;
  if (places.every(place => place.end <= move.at)) return found;
  const inRange = <T extends { readonly range: Range }>(thing: T): T => ({
    ...thing,
    range: movedRange(thing.range, move),
  });
  return {
    ...found,
    range: movedRange(range, move),
    related: related.map(inRange),
    fixes: fixes.map(fix => ({ ...fix, edits: fix.edits.map(inRange) })),
  };
}

/** The line of a text in which an edit was made. */
function lineOf({ text, lineStarts }: Report, { at }: Move): string {
  const line = lineAt(lineStarts, at);
  return text.slice(lineStarts[line]!, lineEnd(text, lineStarts, line));
}

/** Whether something about the line of an edit is otherwise than before. */
const isOther = (before: Report, report: Report, move: Move, look: (line: string) => string): boolean =>
  look(lineOf(before, move)) !== look(lineOf(report, move));

/** Nothing but the lists of the report matters. */
export const nothing = (): boolean => false;

/** The labels with which lines begin: a note, a heading or a caption that the reader missed. */
export const labels = ({ areLabelsOther }: BlockEdit): boolean => areLabelsOther;

/** The figures around which a note without a mark may have lost it: they stand anywhere. */
export const unmarkedNotes = ({ report }: BlockEdit): boolean =>
  report.notes.some(({ marks }) => marks.length === 0);

/** The words around the cross-references of the block. */
export const references = ({ report, block }: BlockEdit): boolean =>
  report.crossReferences.some(reference => reference.block === block);

/** The citations of the block, as they are printed. */
export const citations = ({ report, block }: BlockEdit): boolean =>
  report.citations.some(citation => citation.block === block);

/** The text of the block's paragraph, if that has subparagraphs. */
export const subparagraphs = ({ report, block }: BlockEdit): boolean =>
  itemsOf(report, paragraphOfBlock(report)[block]!).length > 0;

/** The brackets and quotation marks of the block that have no partners in it. */
export const looseSigns = ({ old, now }: BlockEdit): boolean => old.signs.length + now.signs.length > 0;

/** The abbreviations that the block introduces or uses, and names with capitals in the line. */
export const abbreviations = ({ before, report, move, old, now }: BlockEdit): boolean =>
  old.definitions.length + now.definitions.length > 0 ||
  namesOf(old) !== namesOf(now) ||
  isOther(before, report, move, capitalsIn);

const namesOf = ({ uses }: Survey): string => uses.map(({ name }) => name).join(' ');

/** Words with two capitals or more. */
const capitalsIn = (line: string): string =>
  (line.match(/[A-Za-z\d&-]+/g) ?? []).filter(word => /[A-Z][^A-Z]*[A-Z]/.test(word)).join(' ');

/** One of several. */
export const any =
  (...all: readonly ((edit: BlockEdit) => boolean)[]) =>
  (edit: BlockEdit): boolean =>
    all.some(feels => feels(edit));
