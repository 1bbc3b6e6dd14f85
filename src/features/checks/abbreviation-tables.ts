/** The abbreviations that a report introduces, and where it uses them. */

import type { Report } from '../../report/model';
import { groupedBy } from '../lookup';
import { perReport } from '../per-report';
import type { Definition, Use } from './definitions';
import { surveysOf } from './survey';

export interface Defined extends Definition {
  readonly block: number;
}

export interface Used extends Use {
  readonly block: number;
}

/** Abbreviations with the places at which they are introduced, in the order of the text. */
export const definitionsOf = perReport(
  (report: Report): ReadonlyMap<string, readonly Defined[]> =>
    groupedBy(
      surveysOf(report).flatMap((survey, block) =>
        (survey?.definitions ?? []).map(definition => ({ ...definition, block })),
      ),
      ({ short }) => short,
    ),
);

/** The uses of what is introduced. */
const uses = perReport((report: Report): ReadonlyMap<string, readonly Used[]> => {
  const all = new Map<string, Used[]>([...definitionsOf(report).keys()].map(short => [short, []]));
  surveysOf(report).forEach((survey, block) => {
    if (survey) for (const use of survey.uses) all.get(use.name)?.push({ ...use, block });
  });
  return all;
});

/** The uses of an abbreviation that the report introduces, in the order of the text. */
export const usesOf = (report: Report, short: string): readonly Used[] => uses(report).get(short) ?? [];
