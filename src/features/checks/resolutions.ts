/** resolution.year and resolution.unknown: the number of a resolution against its year or session, and against the report's date. */

import type { Citation, Report, ResolutionCitation } from '../../report/model';
import { assemblySessionOf, isOutsideAssemblySession } from '../../un/assembly-resolutions';
import { dateInWords } from '../../un/dates';
import { fromRoman } from '../../un/roman';
import { adoptionOf, securityCouncilYear, wasAdoptedBy } from '../../un/security-council';
import { assemblySessionYears } from '../../un/sessions';
import { perReport, same } from '../per-report';
import { type BlockCheck, NOTHING } from './block-check';
import { dateOfReport } from './dates';
import { type Found, fix, found } from './finding';
import { citationsIn, isWhole } from './prose';

/**
 * Each suspect is a citation of the block, by its place among them. Of what the tables do not reach nothing is said.
 */
export const resolutions: BlockCheck<number> = {
  everywhere: true,
  look({ citations, about: { date } }) {
    if (citations.length === 0) return NOTHING;
    return citations.flatMap((citation, at) => (problemOf(citation, date) ? [at] : []));
  },
  tell(report, { block }, at) {
    const citation = citationsIn(report, block)[at] as ResolutionCitation;
    return [tell(report, citation, problemOf(citation, dateOfReport(report))!)];
  },
};

/** The resolutions that the report cites with their true year elsewhere: then the other year is surely the slip. */
const yearsAsPrinted = perReport((report): ReadonlySet<string> => {
  const right = new Set<string>();
  for (const citation of report.citations) {
    if (citation.kind !== 'resolution' || citation.organ !== 'S') continue;
    if (citation.session === String(securityCouncilYear(Number(citation.number)))) right.add(citation.number);
  }
  return right;
}, same);

interface Problem {
  readonly code: 'resolution.year' | 'resolution.unknown';
  readonly message: string;
  /** The year that belongs there, where that is known. */
  readonly year?: number;
}

const problemOf = (citation: Citation, date: string | undefined): Problem | undefined =>
  citation.kind !== 'resolution'
    ? undefined
    : citation.organ === 'S'
      ? councilResolution(citation, date)
      : citation.organ === 'A'
        ? assemblyResolution(citation, date)
        : undefined;

function tell(report: Report, citation: ResolutionCitation, { code, message, year }: Problem): Found {
  const { range, sessionRange } = citation;
  if (code === 'resolution.unknown') return found(code, range, message, { related: dateRelated(report) });
  if (year === undefined) return found(code, sessionRange ?? range, message);
  return found(code, sessionRange ?? range, message, {
    certainty: citation.organCertainty,
    fixes: writeYear(report, citation, year),
  });
}

const dateRelated = ({ masthead }: Report): Found['related'] =>
  masthead.date ? [{ range: masthead.date.range, message: 'The date of the report.' }] : [];

function writeYear(
  report: Report,
  { number, session, sessionRange, block }: ResolutionCitation,
  year: number,
): Found['fixes'] {
  if (
    !sessionRange ||
    report.text.slice(sessionRange.start, sessionRange.end) !== session ||
    !isWhole(report, { block }, sessionRange)
  )
    return [];
  const isCited = yearsAsPrinted(report).has(number);
  const edits = [{ range: sessionRange, newText: String(year) }];
  return [
    fix(report, `Write ${number} (${year})`, edits, {
      preferred: true,
      ...(isCited && { all: true as const }),
    }),
  ];
}

function councilResolution(citation: ResolutionCitation, date: string | undefined): Problem | undefined {
  const { number, session } = citation;
  if (!/^\d{1,4}$/.test(number)) return undefined;
  const year = securityCouncilYear(Number(number));
  if (session !== undefined && /^\d{4}$/.test(session) && year !== undefined && year !== Number(session))
    return wrongYear(citation, year);
  // most are of an earlier year
  if (date === undefined || (year !== undefined && year < Number(date.slice(0, 4)))) return undefined;
  if (wasAdoptedBy(Number(number), date) !== false) return undefined;
  const { from, to } = adoptionOf(Number(number)) ?? {};
  const when =
    from === undefined
      ? ''
      : from === to
        ? ` It was adopted on ${dateInWords(from)}.`
        : ` It was adopted in ${from.slice(0, 4)} or later.`;
  return {
    code: 'resolution.unknown',
    message: `No Security Council resolution had the number ${number} by ${dateInWords(date)}, the date of the report.${when}`,
  };
}

function wrongYear({ number, session, organCertainty }: ResolutionCitation, year: number): Problem {
  const adopted = adoptionOf(Number(number));
  const day =
    adopted?.from !== undefined && adopted.from === adopted.to
      ? `on ${dateInWords(adopted.from)}`
      : `in ${year}`;
  const guess =
    organCertainty === 'inferred'
      ? ' (taken for one of the Security Council: the text names no organ here)'
      : '';
  return {
    code: 'resolution.year',
    message: `Resolution ${number} was adopted ${day}, not in ${session}${guess}.`,
    year,
  };
}

function assemblyResolution(
  { number, session }: ResolutionCitation,
  date: string | undefined,
): Problem | undefined {
  const bySession = /^(\d{2,3})\//.exec(number)?.[1];
  if (session !== undefined && bySession !== undefined) {
    if (!/^\d{4}$/.test(session)) return undefined;
    return {
      code: 'resolution.year',
      message: `Resolution ${number} of the General Assembly carries its session, ${bySession}, in its number; it takes no year in parentheses.`,
    };
  }
  if (session !== undefined) return oldSession(number, session);
  if (bySession === undefined || date === undefined) return undefined;
  const years = assemblySessionYears(Number(bySession));
  // what lies beyond the tables is unknown, but no session of three figures was held
  const opens = years ? `${years.from}-09-01` : undefined;
  if (opens === undefined || years!.from === 1946 || opens <= date) return undefined;
  return {
    code: 'resolution.unknown',
    message: `Session ${bySession} of the General Assembly opens in September ${years!.from}, after ${dateInWords(date)}, the date of the report.`,
  };
}

function oldSession(number: string, session: string): Problem | undefined {
  if (/^[IVXLCDM]+$/.test(session) && fromRoman(session) === undefined)
    return { code: 'resolution.year', message: `“${session}” is no roman numeral.` };
  const value = Number.parseInt(number, 10);
  const side = isOutsideAssemblySession(value, session);
  if (side === undefined) return undefined;
  const own = assemblySessionOf(value);
  const known =
    own === undefined
      ? `the numbers of session ${session} are ${side === 'below' ? 'higher' : 'lower'}`
      : `it is of session ${own}`;
  return { code: 'resolution.year', message: `Resolution ${number} is not of session ${session}: ${known}.` };
}
