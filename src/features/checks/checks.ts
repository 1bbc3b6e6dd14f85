/** All checks of a report, sorted, with their levels. */

import type { Report } from '../../report/model';
import { checkAbbreviations } from './abbreviations';
import type { AnyBlockCheck } from './block-check';
import { checkBrackets } from './brackets';
import { future } from './citation-future';
import { pagesCited } from './citation-page';
import { checkSelf } from './citation-self';
import {
  type Check,
  type CheckSettings,
  type Finding,
  type Found,
  type FoundElsewhere,
  found,
  LEVELS,
  type Level,
} from './finding';
import { checkHeadings } from './heading-sequence';
import { checkSingleHeadings } from './heading-single';
import {
  abbreviations,
  any,
  citations,
  keeping,
  labels,
  looseSigns,
  nothing,
  references,
  subparagraphs,
  unmarkedNotes,
} from './keeping';
import { meetings } from './meeting-date';
import { checkNoteless, checkUnmarked } from './note-marks';
import { checkNotes } from './note-sequence';
import { checkParagraphs, strayNumbers } from './paragraph-sequence';
import { checkDirections } from './reference-direction';
import { checkReferences } from './reference-missing';
import { type CheckCode, infoOf } from './registry';
import { repeated } from './repeated';
import { checkLength } from './report-length';
import { resolutions } from './resolutions';
import { checkRunningHeads } from './running-heads';
import { checkScanned } from './scanned';
import { checkScannedNumbers } from './scanned-numbers';
import { spacing } from './spacing';
import { checkSubparagraphs } from './subparagraph-sequence';
import { told } from './survey';
import { symbolForms } from './symbol-form';
import { checkJoint } from './symbol-joint';
import { refusedSymbols } from './symbol-refused';

/**
 * Each check with the codes that it reports: one that is wholly off is not run. How each runs again after a character typed:
 * those that look at one block at a time look at the block that was changed (`block-check.ts`); those that are `keeping` their
 * findings move them along, unless they feel the change (`keeping.ts`); the others run.
 */
const RUNS: readonly (readonly [check: Check | AnyBlockCheck, ...codes: CheckCode[]])[] = [
  [keeping(checkParagraphs, references), 'paragraph.sequence'],
  [strayNumbers, 'paragraph.sequence'],
  [keeping(checkHeadings, labels), 'heading.sequence'],
  [keeping(checkSubparagraphs, subparagraphs), 'subparagraph.sequence'],
  [keeping(checkNotes, labels), 'note.sequence', 'note.duplicate'],
  [keeping(checkReferences, any(references, labels, subparagraphs)), 'reference.missing'],
  [keeping(checkDirections, references), 'reference.direction'],
  [keeping(checkUnmarked, unmarkedNotes), 'note.unmarked'],
  [keeping(checkNoteless, labels), 'mark.noteless'],
  [symbolForms, 'symbol.form'],
  [refusedSymbols, 'symbol.form'],
  [keeping(checkRunningHeads, nothing), 'symbol.form'],
  [keeping(checkJoint, citations), 'symbol.joint'],
  [resolutions, 'resolution.year', 'resolution.unknown'],
  [meetings, 'meeting.date'],
  [keeping(checkSelf, nothing), 'citation.self'],
  [future, 'citation.future'],
  [pagesCited, 'citation.page'],
  [
    keeping(checkAbbreviations, abbreviations),
    'abbreviation.undefined',
    'abbreviation.unused',
    'abbreviation.redefined',
  ],
  [repeated, 'text.repeated'],
  [spacing, 'text.spacing'],
  [keeping(checkBrackets, looseSigns), 'text.brackets'],
  [checkScanned, 'text.scanned'],
  [keeping(checkScannedNumbers, nothing), 'text.scanned'],
  [keeping(checkSingleHeadings, nothing), 'heading.single'],
  [checkLength, 'report.length'],
];

/** The level of a code under some settings. */
export const levelOf = (code: CheckCode, { levels }: CheckSettings): Level =>
  levels?.[code] ?? infoOf(code).level;

/** Runs a check and gives what it finds; where it fails, may say so and give nothing, so that the others go on. */
export type Guard = (check: CheckCode, work: () => readonly Found[]) => readonly Found[] | undefined;

/**
 * All that is wrong in a report, in the order of the text; what is `off` is left out.
 *
 * @param across what was found between it and others of a folder
 * @param guard without one, the failure of a check is that of all
 */
export function checks(
  report: Report,
  settings: CheckSettings = {},
  across: readonly FoundElsewhere[] = [],
  guard: Guard = (_check, work) => work(),
): Finding[] {
  const own = RUNS.flatMap(([check, ...codes]) =>
    codes.every(code => levelOf(code, settings) === 'off')
      ? []
      : (guard(codes[0]!, () => run(check, report, settings)) ?? []),
  );
  const elsewhere = across.map(({ code, range, message, certainty }) =>
    found(code, range, message, { certainty }),
  );
  return [...own, ...elsewhere]
    .map(one => ({ ...one, level: levelOf(one.code, settings) }))
    .filter(({ level }) => level !== 'off')
    .sort(byPlace);
}

const run = (check: Check | AnyBlockCheck, report: Report, settings: CheckSettings): readonly Found[] =>
  typeof check === 'function' ? check(report, settings) : told(report, check);

const byPlace = (a: Finding, b: Finding): number =>
  a.range.start - b.range.start ||
  a.range.end - b.range.end ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

export interface Capped {
  /** In the order of the text. */
  readonly shown: readonly Finding[];
  /** How many more there are. */
  readonly more: number;
}

/** No more than `most` findings, the loudest first, and how many are left out. */
export function capped(findings: readonly Finding[], most: number): Capped {
  if (findings.length <= most) return { shown: findings, more: 0 };
  const loudest = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => rank(b.finding) - rank(a.finding) || a.index - b.index)
    .slice(0, most)
    .map(({ finding }) => finding);
  return { shown: loudest.sort(byPlace), more: findings.length - most };
}

const rank = ({ level }: Finding): number => LEVELS.indexOf(level);
