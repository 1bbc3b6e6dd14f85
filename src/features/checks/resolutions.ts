/** resolution.year and resolution.unknown: the number of a resolution against its year or session, and against the report's date. */

import type { Report, ResolutionCitation } from '../../report/model';
import { assemblySessionOf, isOutsideAssemblySession } from '../../un/assembly-resolutions';
import { dateInWords } from '../../un/dates';
import { fromRoman } from '../../un/roman';
import { adoptionOf, securityCouncilYear, wasAdoptedBy } from '../../un/security-council';
import { assemblySessionYears } from '../../un/sessions';
import { dateOfReport } from './dates';
import { type Found, fix, found } from './finding';
import { isWhole } from './prose';

/** Of what the tables do not reach nothing is said. */
export function checkResolutions(report: Report): Found[] {
  const date = dateOfReport(report);
  const right = yearsAsPrinted(report);
  return report.citations.flatMap(citation => {
    if (citation.kind !== 'resolution') return [];
    if (citation.organ === 'S') return councilResolution(report, citation, date, right);
    return citation.organ === 'A' ? assemblyResolution(report, citation, date) : [];
  });
}

/** The resolutions that the report cites with their true year elsewhere: then the other year is surely the slip. */
function yearsAsPrinted(report: Report): ReadonlySet<string> {
  const right = new Set<string>();
  for (const citation of report.citations) {
    if (citation.kind !== 'resolution' || citation.organ !== 'S') continue;
    if (citation.session === String(securityCouncilYear(Number(citation.number)))) right.add(citation.number);
  }
  return right;
}

function councilResolution(
  report: Report,
  citation: ResolutionCitation,
  date: string | undefined,
  right: ReadonlySet<string>,
): Found[] {
  const { number, session, range } = citation;
  if (!/^\d{1,4}$/.test(number)) return [];
  const year = securityCouncilYear(Number(number));
  if (session !== undefined && /^\d{4}$/.test(session) && year !== undefined && year !== Number(session))
    return [wrongYear(report, citation, year, right.has(number))];
  if (date === undefined || wasAdoptedBy(Number(number), date) !== false) return [];
  const { from, to } = adoptionOf(Number(number)) ?? {};
  const when =
    from === undefined
      ? ''
      : from === to
        ? ` It was adopted on ${dateInWords(from)}.`
        : ` It was adopted in ${from.slice(0, 4)} or later.`;
  return [
    found(
      'resolution.unknown',
      range,
      `No Security Council resolution had the number ${number} by ${dateInWords(date)}, the date of the report.${when}`,
      {
        related: dateRelated(report),
      },
    ),
  ];
}

const dateRelated = ({ masthead }: Report): Found['related'] =>
  masthead.date ? [{ range: masthead.date.range, message: 'The date of the report.' }] : [];

function wrongYear(
  report: Report,
  { number, session, sessionRange, range, block, organCertainty }: ResolutionCitation,
  year: number,
  isCited: boolean,
): Found {
  const adopted = adoptionOf(Number(number));
  const day =
    adopted?.from !== undefined && adopted.from === adopted.to
      ? `on ${dateInWords(adopted.from)}`
      : `in ${year}`;
  const guess =
    organCertainty === 'inferred'
      ? ' (taken for one of the Security Council: the text names no organ here)'
      : '';
  const fixes =
    sessionRange &&
    report.text.slice(sessionRange.start, sessionRange.end) === session &&
    isWhole(report, { block }, sessionRange)
      ? [
          fix(report, `Write ${number} (${year})`, [{ range: sessionRange, newText: String(year) }], {
            preferred: true,
            ...(isCited && { all: true as const }),
          }),
        ]
      : [];
  const message = `Resolution ${number} was adopted ${day}, not in ${session}${guess}.`;
  return found('resolution.year', sessionRange ?? range, message, { certainty: organCertainty, fixes });
}

function assemblyResolution(report: Report, citation: ResolutionCitation, date: string | undefined): Found[] {
  const { number, session, sessionRange, range } = citation;
  const place = sessionRange ?? range;
  const bySession = /^(\d{2,3})\//.exec(number)?.[1];
  if (session !== undefined && bySession !== undefined) {
    if (!/^\d{4}$/.test(session)) return [];
    return [
      found(
        'resolution.year',
        place,
        `Resolution ${number} of the General Assembly carries its session, ${bySession}, in its number; it takes no year in parentheses.`,
      ),
    ];
  }
  if (session !== undefined) return oldSession(number, session, place);
  if (bySession === undefined || date === undefined) return [];
  const years = assemblySessionYears(Number(bySession));
  // what lies beyond the tables is unknown, but no session of three figures was held
  const opens = years ? `${years.from}-09-01` : undefined;
  if (opens === undefined || years!.from === 1946 || opens <= date) return [];
  return [
    found(
      'resolution.unknown',
      range,
      `Session ${bySession} of the General Assembly opens in September ${years!.from}, after ${dateInWords(date)}, the date of the report.`,
      {
        related: dateRelated(report),
      },
    ),
  ];
}

function oldSession(number: string, session: string, place: { start: number; end: number }): Found[] {
  if (/^[IVXLCDM]+$/.test(session) && fromRoman(session) === undefined)
    return [found('resolution.year', place, `“${session}” is no roman numeral.`)];
  const value = Number.parseInt(number, 10);
  const side = isOutsideAssemblySession(value, session);
  if (side === undefined) return [];
  const own = assemblySessionOf(value);
  const known =
    own === undefined
      ? `the numbers of session ${session} are ${side === 'below' ? 'higher' : 'lower'}`
      : `it is of session ${own}`;
  return [found('resolution.year', place, `Resolution ${number} is not of session ${session}: ${known}.`)];
}
