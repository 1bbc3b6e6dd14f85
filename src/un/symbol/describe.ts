/** What a symbol says, in words for an editor. */

import { describeBody, describeCountry, describeLetters } from './describe-bodies';
import { describeAdoption, describeMeeting, describeParenthesis } from './describe-records';
import { describeSession } from './describe-sessions';
import { type Description, line } from './description';
import { LEADS, MODIFIERS, NATURE_CODES, NATURE_WORDS, TREATY_WORDS } from './elements';
import { isYear } from './number';
import { parseSymbol } from './parse';
import type { SymbolHalf, SymbolPart } from './types';

export type { Description } from './description';

/**
 * A symbol in plain English, from the organ to the modification; of a joint symbol each half in turn. Empty for what is
 * no symbol. A symbol says nothing of its document's subject; the resolutions and meetings of the Security Council that
 * the tables know have their dates, votes and items of the agenda added.
 */
export function describeSymbol(symbol: string): Description[] {
  const halves = parseSymbol(symbol)?.halves ?? [];
  const described = halves.map(describeHalf);
  if (described.length < 2) return described[0] ?? [];
  const joint = line('Joint symbol', 'one document of two organs; either half names it');
  return [
    joint,
    ...described.flatMap((lines, index) => [line('Symbol', halves[index]!.canonical), ...lines]),
  ];
}

function describeHalf({ parts }: SymbolHalf): Description[] {
  const lines = [line('Organ', LEADS.get(parts[0]!.text)!.meaning)];
  parts.forEach((_, index) => {
    if (index > 0) lines.push(...describePart(parts, index));
  });
  lines.push(...describeAdoption(parts));
  return lines;
}

function describePart(parts: readonly SymbolPart[], index: number): Description[] {
  const part = parts[index]!;
  switch (part.kind) {
    case 'body':
      return describeBody(parts, index);
    case 'letters':
      return describeLetters(parts, index);
    case 'country':
      return describeCountry(part.text);
    case 'session':
      return [describeSession(parts, index)];
    case 'year':
      return parts[index + 1]?.kind === 'number' && isYear(part.text) ? [] : [describeYear(part.text)];
    case 'nature':
      return describeNature(parts, index);
    case 'number':
      return describeNumber(parts, index);
    case 'letterPart':
      return [line('Part', `${part.text} of the resolution`)];
    case 'modifier':
      return [describeModifier(part.text)];
    case 'parenthesis':
      return describeParenthesis(parts, index);
    default:
      return [];
  }
}

const describeYear = (year: string): Description =>
  isYear(year) ? line('Year', year) : line('Year', `${year}, which is no year`, 'unknown');

function describeNature(parts: readonly SymbolPart[], index: number): Description[] {
  const printed = parts[index]!.text;
  const [, code = '', number] = /^([A-Za-z]+)(?:\.(.+))?$/.exec(printed) ?? [];
  const inTreatyBody = parts.some(part => part.text === 'C' || part.text === 'C.12');
  const meaning =
    (inTreatyBody ? TREATY_WORDS.get(code) : undefined) ??
    (number === undefined ? NATURE_WORDS.get(code) : NATURE_CODES.get(code));
  if (!meaning) return [line('Kind', printed, 'unknown')];
  const following = parts[index + 1]?.kind === 'number' ? parts[index + 1]!.text : undefined;
  if (code === 'Agenda' && following !== undefined) return [line('Kind', `${meaning} ${following}`)];
  if (number === undefined) return [line('Kind', meaning)];
  // T/PET.11/142: the code tells the series, and the number after it the petition
  const series = following === undefined ? 'number ' : 'series ';
  const isMeeting = meaning.endsWith('meeting');
  return [
    line('Kind', isMeeting ? `${meaning} ${number}` : `${meaning}, ${series}${number}`),
    ...describeMeeting(parts, index, Number(number)),
  ];
}

function describeNumber(parts: readonly SymbolPart[], index: number): Description[] {
  const { text: number } = parts[index]!;
  const before = parts[index - 1]!;
  if (isCommunication(parts, index))
    return [line('Communication', `No. ${number} of ${parts[index + 1]!.text}`)];
  if (isCommunication(parts, index - 1) || before.text === 'Agenda') return [];
  if (parts.some(part => part.text === 'RES' || part.text === 'DEC')) {
    const year = before.kind === 'year' ? ` of ${before.text}` : '';
    return [line('Number', `${number}${year}`)];
  }
  // WFP/EB.1/2024/6-A/8: an item of the agenda and the document under it
  if (/^\d{1,2}-\(?[A-Z]/.test(number)) {
    const item = line('Item of the agenda', number, 'inferred');
    return before.kind === 'year' ? [describeYear(before.text), item] : [item];
  }
  if (before.kind === 'year' && isYear(before.text))
    return [line('Document', `No. ${number} of ${before.text}`)];
  if (before.text === 'CO' || before.text === 'Q') return [describeReports(number)];
  return describeRunningNumber(parts, index);
}

const isCommunication = (parts: readonly SymbolPart[], index: number): boolean =>
  parts[index - 1]?.text === 'D' && parts[index + 1]?.kind === 'number';

const describeReports = (number: string): Description =>
  number.includes('-')
    ? line('Reports', `combined, ${number.replace('-', ' to ')}`)
    : line('Report', `No. ${number}`, 'inferred');

/** The organs numbered without session or year until they changed: the Assembly in 1976, and two Councils in 1978 and 1994. */
const RUNNING_UNTIL: ReadonlyMap<string, number> = new Map([
  ['A', 1976],
  ['E', 1978],
  ['S', 1994],
]);

function describeRunningNumber(parts: readonly SymbolPart[], index: number): Description[] {
  const document = line('Document', `No. ${parts[index]!.text}`);
  const until = index === 1 ? RUNNING_UNTIL.get(parts[0]!.text) : undefined;
  return until === undefined
    ? [document]
    : [
        document,
        line(
          'Date',
          `before ${until}: later symbols carry a ${parts[0]!.text === 'A' ? 'session' : 'year'}`,
          'inferred',
        ),
      ];
}

function describeModifier(modifier: string): Description {
  const [, name, number] = /^([A-Za-z]+)(?:\.(\d+))?$/.exec(modifier)!;
  const { meaning } = MODIFIERS.get(name!.toLowerCase())!;
  return line('Modification', number === undefined ? meaning : `${meaning} ${number}`);
}
