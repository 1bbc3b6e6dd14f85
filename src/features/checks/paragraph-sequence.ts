/** paragraph.sequence: the running numbers of paragraphs, run by run. */

import { lastAtOrBefore } from '../../report/lines';
import type { Paragraph, Report } from '../../report/model';
import { matchAt } from '../../un/chars';
import { perReport, same } from '../per-report';
import { placeOfParagraph } from '../places';
import { type BlockCheck, NOTHING } from './block-check';
import { type Found, found } from './finding';
import type { Prose } from './prose';
import { renumber } from './renumber';

/** Paragraphs that count on from one another: an annex or a text that is quoted has a run of its own. */
interface Run {
  last: number;
  readonly members: number[];
  readonly outer: Run | undefined;
}

/** The reader takes larger gaps for another text's numbers. */
const FARTHEST_GAP = 9;

/** Gaps, repeats and numbers out of order. Where a run is broken into by another one, as by a resolution quoted, it goes on. */
export function checkParagraphs(report: Report): Found[] {
  const gaps: { readonly at: number; readonly index: number; readonly run: Run }[] = [];
  const runs = new Map<number, Run>();
  report.paragraphs.forEach((paragraph, index) => {
    const value = plainNumber(paragraph);
    if (value === undefined) return;
    const { part } = paragraph;
    const run = runs.get(part);
    const resumed = run && (value === run.last + 1 ? run : runBefore(run, value));
    const gap = run && !resumed && value > run.last + 1 && value - run.last <= FARTHEST_GAP;
    const own = resumed ?? (gap ? run : { last: 0, members: [], outer: run });
    if (gap) gaps.push({ at: run.members.length, index, run });
    own.members.push(index);
    own.last = value;
    runs.set(part, own);
  });
  return gaps.map(({ at, index, run }) => atGap(report, index, run.members[at - 1]!, run.members.slice(at)));
}

/** `12`, not `12 bis` and `138.12`. */
function plainNumber({ number }: Paragraph): number | undefined {
  return /^\d+$/.test(number) ? Number(number) : undefined;
}

/** The run that a number takes up again, broken into by later ones. */
function runBefore(run: Run, value: number): Run | undefined {
  for (let at: Run | undefined = run.outer; at; at = at.outer) if (at.last + 1 === value) return at;
  return undefined;
}

function atGap(report: Report, index: number, before: number, rest: readonly number[]): Found {
  const { number, numberRange, numberCertainty } = report.paragraphs[index]!;
  const last = report.paragraphs[before]!;
  const expected = Number(last.number) + 1;
  const missing =
    Number(number) - expected === 1
      ? `No paragraph ${expected} was`
      : `No paragraphs ${expected} to ${Number(number) - 1} were`;
  const message = `Paragraph ${number} follows paragraph ${last.number}. ${missing} found between them.`;
  const renumbered = renumber(report, rest, expected);
  return found('paragraph.sequence', numberRange, guessed(message, numberCertainty === 'inferred'), {
    related: [
      { range: last.numberRange, message: `${capital(placeOfParagraph(report, before))} comes before it.` },
    ],
    certainty: numberCertainty,
    fixes: renumbered ? [renumbered] : [],
  });
}

const guessed = (message: string, isGuess: boolean): string =>
  isGuess ? `${message} (The number is damaged in the text; it was inferred.)` : message;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NUMBERED = /(\d{1,3})\. {1,3}[“"]?\p{Lu}/uy;
/** Shorter texts are cells and entries of lists. */
const LEAST = 40;

/**
 * A text that begins like a paragraph with a number that the run has had: "3." twice, or after 4. The reader takes it for
 * text of the paragraph before, since it fits into no run. Each suspect is such a number.
 */
export const strayNumbers: BlockCheck<string> = {
  look({ kind, flow: { text } }) {
    if (kind !== 'text' || text.length < LEAST) return NOTHING;
    const number = matchAt(NUMBERED, text, 0)?.[1];
    // a list of its own begins with 1 or goes on from it
    return number === undefined || Number(number) < 2 ? NOTHING : [number];
  },
  tell: strayNumber,
};

const firstBlocks = perReport(report => report.paragraphs.map(({ firstBlock }) => firstBlock), same);

function strayNumber(report: Report, { block, flow }: Prose, number: string): Found[] {
  const paragraph = lastAtOrBefore(firstBlocks(report), block);
  const before = report.paragraphs[paragraph];
  if (!before || block > before.lastBlock) return [];
  if (number !== before.number && Number(number) !== Number(before.number) - 1) return [];
  const start = flow.origin + flow.sources[0]!;
  const same = number === before.number ? before : report.paragraphs[paragraph - 1];
  const again =
    number === before.number
      ? `The number ${number} stands twice.`
      : `Number ${number} stands after paragraph ${before.number}.`;
  return [
    found('paragraph.sequence', { start, end: start + number.length }, again, {
      related: same ? [{ range: same.numberRange, message: `Paragraph ${same.number} is here.` }] : [],
    }),
  ];
}
