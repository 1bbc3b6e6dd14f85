/** report.length: more words than the limit. */

import type { BlockKind, Report } from '../../report/model';
import { type CheckSettings, type Found, found } from './finding';
import { surveysOf } from './survey';

/** Reports that originate in the Secretariat. */
export const DEFAULT_WORD_LIMIT = 8500;
/** All other documents. Source of both: Editorial Manual, length of documents. */
const LIMIT_OF_OTHERS = 10_700;

const OF_SECRETARIAT = /\b(?:Secretary[- ]General|Secretariat|High Commissioner)\b/;
/** Reports of organs on their sessions are as long as these were; resolutions and records of meetings have no limit. */
const WITHOUT_LIMIT =
  /\b(?:Official Records|Report of the (?:[A-Z][\w-]+ ){0,4}(?:Commission|Committee|Council|Conference) on its)\b/;
const OTHER_TEXTS = /\/(?:RES|DEC|PV\.|SR\.|PRST)/;

const COUNTED = new Set<BlockKind>(['paragraph', 'text', 'item']);

/**
 * The words of the text: what stands between spaces and holds a letter or a figure. Headings, notes, tables, annexes, the
 * masthead and the numbers of paragraphs are left out. The Manual does not say what counts; published reports keep to the
 * limit if it is counted so (S/2018/1042 has some 8,370 words), and do not if headings and notes count as well.
 */
export function countedWords(report: Report): number {
  const annex = report.headings.find(({ kind }) => kind === 'annex')?.range.start ?? Number.POSITIVE_INFINITY;
  const surveys = surveysOf(report);
  let count = 0;
  for (const [block, { pieces }] of report.blocks.entries()) {
    const survey = surveys[block];
    if (!survey?.isProse) continue;
    if (pieces[0]!.start >= annex) break;
    if (COUNTED.has(survey.kind)) count += survey.count;
  }
  return count;
}

const isOfSecretariat = ({ masthead: { title } }: Report): boolean => OF_SECRETARIAT.test(title?.value ?? '');

/**
 * The most words that a report may have; undefined where there is no limit, or none is known. `wordLimit` of the settings is
 * that of the Secretariat's reports; one that a person has set holds for all.
 */
export function wordLimitOf(
  report: Report,
  { wordLimit = DEFAULT_WORD_LIMIT }: CheckSettings,
): number | undefined {
  const { symbol } = report.masthead;
  if (!placeOfLength(report) || wordLimit <= 0 || OTHER_TEXTS.test(symbol?.value ?? '')) return undefined;
  if (isOfSecretariat(report)) return wordLimit;
  if (WITHOUT_LIMIT.test(report.text.slice(0, 4000))) return undefined;
  return wordLimit === DEFAULT_WORD_LIMIT ? LIMIT_OF_OTHERS : wordLimit;
}

const placeOfLength = ({ masthead: { title, symbol, organ } }: Report) =>
  title?.range ?? symbol?.range ?? organ?.range;

export function checkLength(report: Report, settings: CheckSettings): Found[] {
  const place = placeOfLength(report);
  const limit = wordLimitOf(report, settings);
  if (!place || limit === undefined) return [];
  const count = countedWords(report);
  if (count <= limit) return [];
  const whose = isOfSecretariat(report) ? 'reports that originate in the Secretariat' : 'documents';
  return [
    found(
      'report.length',
      place,
      `${figures(count)} words: ${figures(count - limit)} more than the limit of ${figures(limit)} for ${whose}. Headings, notes, tables and annexes are not counted.`,
    ),
  ];
}

/** 8,500 */
const figures = (count: number): string => String(count).replace(/\B(?=(?:\d{3}){1,3}$)/g, ',');
