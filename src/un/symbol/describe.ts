/** What a symbol says, in words for an editor. */

import { fromRoman } from '../roman';
import { lastKnownResolution, securityCouncilYear } from '../security-council';
import {
  assemblySessionYears,
  humanRightsCouncilYear,
  ordinalFigures,
  ordinalWords,
  securityCouncilMeetingYear,
  specialSessionYear,
} from '../sessions';
import {
  BODIES,
  BODY_CODES,
  BODY_WORDS,
  LEADS,
  MODIFIERS,
  NATURE_CODES,
  NATURE_WORDS,
  TREATY_WORDS,
} from './elements';
import { isYear } from './number';
import { joinParts, parseSymbol } from './parse';
import type { SymbolHalf, SymbolPart } from './types';

/** One line of a description. */
export interface Description {
  readonly label: string;
  readonly value: string;
  /** `read` from the symbol, `inferred` by a rule from it, or `unknown` to the tables. */
  readonly certainty: 'read' | 'inferred' | 'unknown';
}

const line = (label: string, value: string, certainty: Description['certainty'] = 'read'): Description => ({
  label,
  value,
  certainty,
});

/**
 * A symbol in plain English, from the organ to the modification; of a joint symbol each half in turn. Empty for what is
 * no symbol. A symbol says nothing of its document's subject, and neither does this.
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
  const lead = parts[0]!.text;
  const lines = [line('Organ', LEADS.get(lead)!.meaning)];
  parts.forEach((_, index) => {
    if (index > 0) lines.push(...describePart(parts, index));
  });
  return lines;
}

function describePart(parts: readonly SymbolPart[], index: number): Description[] {
  const part = parts[index]!;
  switch (part.kind) {
    case 'body':
      return part.text === 'C' && index === 1 ? [] : [describeBody(parts, index)];
    case 'letters':
      return [describeLetters(parts, index)];
    case 'country':
      return [line('Country', `code ${part.text}`)];
    case 'session':
      return [describeSession(parts, index)];
    case 'year':
      return [
        isYear(part.text)
          ? line('Year', part.text)
          : line('Year', `${part.text}, which is no year`, 'unknown'),
      ];
    case 'nature':
      return [describeNature(parts, index)];
    case 'number':
      return describeNumber(parts, index);
    case 'letterPart':
      return [line('Part', `${part.text} of the resolution`)];
    case 'modifier':
      return [describeModifier(part.text)];
    case 'parenthesis':
      return [describeParenthesis(parts, index)];
    default:
      return [];
  }
}

const upTo = (parts: readonly SymbolPart[], index: number): string => joinParts(parts.slice(0, index + 1));

function describeBody(parts: readonly SymbolPart[], index: number): Description {
  const named = BODIES.get(upTo(parts, index));
  if (named) return line('Body', named);
  const { text } = parts[index]!;
  const word = BODY_WORDS.get(text);
  if (word) return line('Body', word);
  const [, code, number] = /^([A-Za-z]+)[.(](\w+)\)?$/.exec(text) ?? [];
  const meaning = code === undefined ? undefined : (BODY_CODES.get(code) ?? NATURE_CODES.get(code));
  return meaning ? line('Body', `${meaning} ${number}`, 'inferred') : line('Body', text, 'unknown');
}

function describeLetters(parts: readonly SymbolPart[], index: number): Description {
  const named = BODIES.get(upTo(parts, index)) ?? BODY_WORDS.get(parts[index]!.text);
  return named ? line('Body', named) : line('Series', parts[index]!.text, 'unknown');
}

function describeSession(parts: readonly SymbolPart[], index: number): Description {
  const { text } = parts[index]!;
  const ofCouncil = parts.slice(0, index).some(part => part.text === 'HRC');
  const special = /^(E?S)-(\d+)$/.exec(text);
  if (special) return describeSpecialSession(special[1] as 'S' | 'ES', Number(special[2]), ofCouncil);
  const session = Number(text);
  if (!Number.isInteger(session)) return line('Session', text);
  if (ofCouncil)
    return parts[index - 1]!.text === 'WG.6'
      ? line('Session', ordinalFigures(session))
      : describeCouncilSession(session);
  return parts[0]!.text === 'A'
    ? describeAssemblySession(parts, index, session)
    : line('Session', ordinalFigures(session));
}

function describeAssemblySession(parts: readonly SymbolPart[], index: number, session: number): Description {
  const ofAssembly = index === 1 || /^(?:C\.\d|BUR|SPC|INF|RES|DEC)$/.test(parts[1]!.text);
  const words = ordinalWords(session);
  if (!ofAssembly) return line('Session', ordinalFigures(session));
  const years = assemblySessionYears(session);
  if (!words || !years) return line('Session', `${session}, which is no session yet`, 'unknown');
  const value = `${words} session (${years.from}–${years.to})`;
  return line('Session', value, years.known ? 'read' : 'inferred');
}

const text = (parts: readonly SymbolPart[], index: number): string => parts[index]!.text;

function describeCouncilSession(session: number): Description {
  const year = humanRightsCouncilYear(session);
  const ordinal = `${ordinalFigures(session)} session`;
  return year === undefined
    ? line('Session', ordinal, 'unknown')
    : line('Session', `${ordinal} (${year})`, 'inferred');
}

function describeSpecialSession(kind: 'S' | 'ES', session: number, ofCouncil: boolean): Description {
  const name = `${ordinalWords(session) ?? session} ${kind === 'S' ? 'special' : 'emergency special'} session`;
  const year = ofCouncil ? undefined : specialSessionYear(kind, session);
  return year === undefined ? line('Session', name) : line('Session', `${name} (opened ${year})`);
}

function describeNature(parts: readonly SymbolPart[], index: number): Description {
  const [, code, number] = /^([A-Za-z]+)(?:\.(.+))?$/.exec(text(parts, index)) ?? [];
  const inTreatyBody = parts.some(part => part.text === 'C' || part.text === 'C.12');
  const meaning =
    (inTreatyBody ? TREATY_WORDS.get(code ?? '') : undefined) ??
    (number === undefined ? NATURE_WORDS.get(code ?? '') : NATURE_CODES.get(code ?? ''));
  if (!meaning) return line('Kind', text(parts, index), 'unknown');
  const whole =
    number === undefined ? meaning : `${meaning}${/meeting$/.test(meaning) ? '' : ', number'} ${number}`;
  const year =
    code === 'PV' && index === 1 && parts[0]!.text === 'S'
      ? securityCouncilMeetingYear(Number(number))
      : undefined;
  return line('Kind', year === undefined ? whole : `${whole} (${year})`);
}

function describeNumber(parts: readonly SymbolPart[], index: number): Description[] {
  const { text: number } = parts[index]!;
  const before = parts[index - 1]!;
  if (isCommunication(parts, index)) return [line('Communication', `${number} of ${text(parts, index + 1)}`)];
  if (isCommunication(parts, index - 1)) return [];
  if (parts.some(part => part.text === 'RES' || part.text === 'DEC'))
    return describeResolutionNumber(parts, index);
  if (before.kind === 'year') return [line('Document', `${number} of ${before.text}`)];
  if (before.text === 'Agenda') return [line('Meeting', number)];
  if (number.includes('-') && before.text === 'CO')
    return [line('Reports', `combined, ${number.replace('-', ' to ')}`)];
  return describeRunningNumber(parts, index);
}

/** The organs numbered without session or year until they changed: the Assembly in 1976, and two Councils in 1978 and 1994. */
const RUNNING_UNTIL: ReadonlyMap<string, number> = new Map([
  ['A', 1976],
  ['E', 1978],
  ['S', 1994],
]);

function describeRunningNumber(parts: readonly SymbolPart[], index: number): Description[] {
  const document = line('Document', text(parts, index));
  const until = index === 1 ? RUNNING_UNTIL.get(parts[0]!.text) : undefined;
  return until === undefined
    ? [document]
    : [document, line('Date', `before ${until}, when running numbers ended`, 'inferred')];
}

const isCommunication = (parts: readonly SymbolPart[], index: number): boolean =>
  parts[index - 1]?.text === 'D' && parts[index + 1]?.kind === 'number';

function describeResolutionNumber(parts: readonly SymbolPart[], index: number): Description[] {
  const number = line('Number', text(parts, index));
  if (parts[0]!.text !== 'S' || parts.some(part => part.kind === 'parenthesis')) return [number];
  const year = securityCouncilYear(Number(number.value));
  return year === undefined ? [number] : [number, line('Year of adoption', String(year), 'inferred')];
}

function describeModifier(modifier: string): Description {
  const [, name, number] = /^([A-Za-z]+)(?:\.(\d+))?$/.exec(modifier)!;
  const { meaning } = MODIFIERS.get(name!.toLowerCase())!;
  return line('Modification', number === undefined ? meaning : `${meaning} ${number}`);
}

function describeParenthesis(parts: readonly SymbolPart[], index: number): Description {
  const inside = text(parts, index).slice(1, -1);
  if (parts.some(part => part.text === 'RES')) {
    return parts[0]!.text === 'S' ? describeAdoptionYear(parts, inside) : describeRomanSession(inside);
  }
  const [, word, rest] = /^(Vol\.|Part|Sect\.|Resumption|Supp|OR) ?(.*)$/.exec(inside) ?? [];
  return line(PARENTHESES.get(word ?? '') ?? 'In parentheses', rest || inside);
}

const PARENTHESES: ReadonlyMap<string, string> = new Map([
  ['Vol.', 'Volume'],
  ['Part', 'Part'],
  ['Sect.', 'Section of the programme budget'],
  ['Resumption', 'Resumed meeting'],
  ['Supp', 'Supplement'],
  ['OR', 'Official Records print'],
]);

function describeAdoptionYear(parts: readonly SymbolPart[], year: string): Description {
  const number = Number(parts.find(part => part.kind === 'number')?.text);
  const known = securityCouncilYear(number);
  if (known === undefined)
    return line(
      'Year of adoption',
      `${year} (resolutions after ${lastKnownResolution} are not in the tables)`,
      'unknown',
    );
  return Number(year) === known
    ? line('Year of adoption', year)
    : line('Year of adoption', `${year} as printed; the Security Council adopted it in ${known}`);
}

function describeRomanSession(session: string): Description {
  const [, kind, roman] = /^(?:(E?S)-)?([IVXLC]+)$/.exec(session) ?? [];
  const value = roman === undefined ? undefined : fromRoman(roman);
  if (value === undefined) return line('Session', session, 'unknown');
  if (kind === 'S' || kind === 'ES') return describeSpecialSession(kind, value, false);
  const years = assemblySessionYears(value);
  const words = `${ordinalWords(value)} session`;
  return years && value < 31
    ? line('Session', `${words} (${years.from}${years.to > years.from ? `–${years.to}` : ''})`)
    : line('Session', words);
}
