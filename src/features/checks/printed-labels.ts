/** Labels at the beginnings of lines: what the reader did not take for a note, a heading or a caption may be one nonetheless. */

import { lastAtOrBefore } from '../../report/lines';
import type { Range, Report } from '../../report/model';
import { perReport } from '../per-report';

const NUMBER = /^[ \t]*(\d{1,3})(?=[ \t]|\r?$)/gm;
const ORDINAL = /^[ \t]*([A-Z]|[IVX]{1,6}|[a-z])[.)]?(?=[ \t]|\r?$)/gm;
const LABEL = /^[ \t]*(annex|appendix|table|figure|fig\.|box|map)[ \t]+([IVXLC]+|[A-Z]|\d+(?:\.\d+)*)/gim;

/** Offsets of each label, rising. */
type Places = ReadonlyMap<string, readonly number[]>;

function collect(text: string, pattern: RegExp, nameOf: (match: RegExpMatchArray) => string): Places {
  const places = new Map<string, number[]>();
  for (const match of text.matchAll(pattern)) {
    const name = nameOf(match);
    const list = places.get(name);
    if (list) list.push(match.index!);
    else places.set(name, [match.index!]);
  }
  return places;
}

const numbers = perReport(({ text }) => collect(text, NUMBER, match => match[1]!));
const ordinals = perReport(({ text }) => collect(text, ORDINAL, match => match[1]!));
const labels = perReport(({ text }) =>
  collect(text, LABEL, match => `${match[1]!.toLowerCase()} ${match[2]}`),
);

const isWithin = (places: readonly number[] | undefined, { start, end }: Range): boolean =>
  places !== undefined && (places[lastAtOrBefore(places, end - 1)] ?? -1) >= start;

/** Whether a line begins with a number alone, as notes do, without a full stop. */
export const beginsWithNumber = (report: Report, number: string, within: Range): boolean =>
  isWithin(numbers(report).get(number), within);

/** Whether a line begins with a numeral or letter, as headings do. */
export const beginsWithOrdinal = (report: Report, ordinal: string, within: Range): boolean =>
  isWithin(ordinals(report).get(ordinal), within);

/** Whether a line somewhere begins with "Annex 3" or "Table 4". */
export const hasLabel = (report: Report, word: string, number: string): boolean =>
  labels(report).has(`${word} ${number}`);

/** The labels with which the lines of a text begin, as one string. */
export const labelsIn = (text: string): string =>
  [NUMBER, ORDINAL, LABEL].map(pattern => (text.match(pattern) ?? []).join('\n')).join('\n\n');
