/** Sessions in words, with their years. */

import { fromRoman } from '../roman';
import {
  assemblySessionYears,
  humanRightsCouncilYear,
  ordinalFigures,
  ordinalWords,
  specialSessionYear,
} from '../sessions';
import { type Description, line } from './description';
import type { SymbolPart } from './types';

/** "seventy-second session (2017–2018)" of the Assembly; of other bodies the number alone, the years where a rule tells them. */
export function describeSession(parts: readonly SymbolPart[], index: number): Description {
  const { text } = parts[index]!;
  const special = /^(E?S)-(\d+)$/.exec(text);
  const ofHumanRights = isHumanRightsSession(parts, index);
  if (special) return describeSpecial(special[1] as 'S' | 'ES', Number(special[2]), ofHumanRights);
  const [, resumedOf, part] = /^(\d+)\((\d+)\)$/.exec(text) ?? [];
  if (resumedOf !== undefined)
    return line('Session', `${ordinalFigures(Number(resumedOf))}, part ${part}`, 'inferred');
  const session = Number(text);
  if (!Number.isInteger(session)) return line('Session', text);
  if (ofHumanRights) return describeHumanRights(session);
  return isAssemblySession(parts, index)
    ? describeAssembly(session)
    : line('Session', ordinalFigures(session), 'inferred');
}

/** The Council's own: not that of its working groups or advisory bodies (A/HRC/WG.6/34). */
function isHumanRightsSession(parts: readonly SymbolPart[], index: number): boolean {
  const council = parts.findIndex(part => part.text === 'HRC');
  return council > 0 && parts.slice(council + 1, index).every(({ kind }) => kind === 'nature');
}

/** The Assembly's own: right after it or after its committees and the kind of text. */
const isAssemblySession = (parts: readonly SymbolPart[], index: number): boolean =>
  parts[0]!.text === 'A' && (index === 1 || /^(?:C\.\d|BUR|SPC|INF|RES|DEC)$/.test(parts[1]!.text));

function describeAssembly(session: number): Description {
  const words = ordinalWords(session);
  const years = assemblySessionYears(session);
  if (!words || !years) return line('Session', `${session}, which is no session yet`, 'unknown');
  return line('Session', `${words} session (${years.from}–${years.to})`, years.known ? 'read' : 'inferred');
}

function describeHumanRights(session: number): Description {
  const year = humanRightsCouncilYear(session);
  const ordinal = `${ordinalWords(session) ?? ordinalFigures(session)} session`;
  return year === undefined
    ? line('Session', ordinal, 'unknown')
    : line('Session', `${ordinal} (${year})`, 'inferred');
}

function describeSpecial(kind: 'S' | 'ES', session: number, ofHumanRights: boolean): Description {
  const name = `${ordinalWords(session) ?? session} ${kind === 'S' ? 'special' : 'emergency special'} session`;
  const year = ofHumanRights ? undefined : specialSessionYear(kind, session);
  return year === undefined ? line('Session', name) : line('Session', `${name} (opened ${year})`);
}

/** The session in the parentheses of an old resolution: `III`, `S-VI`, `ES-V`. */
export function describeRomanSession(organ: string, session: string): Description {
  const [, kind, roman] = /^(?:(E?S)-)?([IVXLC]+)$/.exec(session) ?? [];
  const value = roman === undefined ? undefined : fromRoman(roman);
  if (value === undefined) return line('Session', `${session}, which is no session`, 'unknown');
  if (kind === 'S' || kind === 'ES') return describeSpecial(kind, value, organ !== 'A');
  const words = `${ordinalWords(value)} session`;
  const years = organ === 'A' ? assemblySessionYears(value) : undefined;
  if (!years) return line('Session', words);
  if (value > 30)
    return line('Session', `${words}; numbers with sessions ended with the thirtieth`, 'unknown');
  return line('Session', `${words} (${years.from}${years.to > years.from ? `–${years.to}` : ''})`);
}
