/** Resolutions, meetings and parentheses in words. */

import { isOutsideAssemblySession } from '../assembly-resolutions';
import { dateInWords } from '../dates';
import {
  adoptionOf,
  beginningOf,
  lastKnownResolution,
  meetingDate,
  meetingsKnownTo,
  resolutionsKnownTo,
  securityCouncilResolution,
  voteInWords,
} from '../security-council';
import { ordinalFigures, securityCouncilMeetingYear } from '../sessions';
import { describeRomanSession } from './describe-sessions';
import { type Description, line } from './description';
import type { SymbolPart } from './types';

/** The day of a Security Council meeting, or what its neighbours tell of it; nothing of other organs' meetings. */
export function describeMeeting(parts: readonly SymbolPart[], index: number, meeting: number): Description[] {
  if (parts[index]!.text !== `PV.${meeting}` || index !== 1 || parts[0]!.text !== 'S') return [];
  const date = meetingDate(meeting);
  const isResumed = parts[index + 1]?.text.startsWith('(Resumption') === true;
  if (date !== undefined) return [line(isResumed ? 'Meeting began on' : 'Held on', dateInWords(date))];
  const { from, to } = beginningOf(meeting) ?? {};
  if (from !== undefined && to !== undefined) return [line('Held', between(from, to), 'inferred')];
  const ending = dateInWords(meetingsKnownTo);
  const year = securityCouncilMeetingYear(meeting);
  return [
    year === undefined
      ? line('Held', `after ${ending}, where the tables end`)
      : line('Held', `in ${year} (the tables have days to ${ending})`),
  ];
}

const between = (from: string, to: string): string => `between ${dateInWords(from)} and ${dateInWords(to)}`;

/** How a resolution of the Security Council was adopted; nothing of other documents. */
export function describeAdoption(parts: readonly SymbolPart[]): Description[] {
  if (parts[0]!.text !== 'S' || parts[1]?.text !== 'RES') return [];
  const resolution = securityCouncilResolution(Number(parts[2]?.text));
  if (!resolution) return [];
  const { date, meeting, vote, subject, year } = resolution;
  const lines: Description[] = [];
  if (date !== undefined) {
    const at = meeting === undefined ? '' : ` at the ${ordinalFigures(meeting)} meeting`;
    lines.push(line('Adopted', `on ${dateInWords(date)}${at}`));
  } else lines.push(describeSpan(resolution.number, year));
  if (vote !== undefined) lines.push(line('Vote', voteInWords(vote)));
  if (subject !== undefined) lines.push(line('Item of the agenda', subject));
  return lines;
}

/** When a resolution without a day in the tables was adopted: between its neighbours, or in its year. */
function describeSpan(number: number, year: number): Description {
  const { from, to } = adoptionOf(number) ?? {};
  if (from !== undefined && to !== undefined && to <= resolutionsKnownTo)
    return line('Adopted', between(from, to), 'inferred');
  return line('Adopted', `in ${year} (the tables have days to ${dateInWords(resolutionsKnownTo)})`);
}

/** A year or session of a resolution, a volume, part or section of another document. */
export function describeParenthesis(parts: readonly SymbolPart[], index: number): Description[] {
  const inside = parts[index]!.text.slice(1, -1);
  if (parts.some(part => part.text === 'RES'))
    return parts[0]!.text === 'S' ? describeYear(parts, inside) : [describeOldSession(parts, inside)];
  const [, name = '', rest] = /^(Vol\.|Part|Sect\.|Income sect\.|Resumption|Supp) (.+)$/.exec(inside) ?? [];
  if (rest !== undefined) return [line(NAMES.get(name)!, rest.replace('/', ', '))];
  return [inside === 'OR' ? line('Print', 'in the Official Records') : line('Part', inside)];
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['Vol.', 'Volume'],
  ['Part', 'Part'],
  ['Sect.', 'Section of the programme budget'],
  ['Income sect.', 'Income section of the programme budget'],
  ['Resumption', 'Resumed meeting'],
  ['Supp', 'Supplement'],
]);

/** The year, where `describeAdoption` does not tell it already. */
function describeYear(parts: readonly SymbolPart[], printed: string): Description[] {
  const resolution = securityCouncilResolution(Number(parts[2]?.text));
  if (!resolution) {
    const value = `${printed} (the tables end with resolution ${lastKnownResolution})`;
    return [line('Year of adoption', value, 'unknown')];
  }
  const { year } = resolution;
  return Number(printed) === year ? [] : [line('Year of adoption', `${year}, not ${printed} as printed`)];
}

function describeOldSession(parts: readonly SymbolPart[], session: string): Description {
  const described = describeRomanSession(parts[0]!.text, session);
  const number = Number(parts.find(part => part.kind === 'number')?.text);
  if (parts[0]!.text !== 'A' || !isOutsideAssemblySession(number, session)) return described;
  return line('Session', `${described.value}, which had no resolution ${number}`);
}
