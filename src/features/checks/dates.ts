/** Dates in the words of the six languages: "21 November 2018". */

import type { Report } from '../../report/model';
import type { Language } from '../../un/language';
import { WORDS } from '../../un/words';
import { perReport } from '../per-report';

const DATE = /(\d{1,2})(?:er)? (?:de )?(\p{L}{3,12}\.?) (?:de )?(\d{4})/uy;
const CHINESE = /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/y;

export interface DateRead {
  /** `2018-11-21` */
  readonly date: string;
  readonly end: number;
}

/** The date that begins at an offset, or undefined. */
export function dateAt(text: string, offset: number, language: Language): DateRead | undefined {
  if (language === 'zh') {
    CHINESE.lastIndex = offset;
    const [all, year, month, day] = CHINESE.exec(text) ?? [];
    return all === undefined
      ? undefined
      : dateOf(Number(year), Number(month), Number(day), offset + all.length);
  }
  DATE.lastIndex = offset;
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [all, day, name, year] = match;
  const word = name!.toLowerCase();
  const month =
    WORDS[language].months.findIndex(names => names.some(known => known.toLowerCase() === word)) + 1;
  return month === 0 ? undefined : dateOf(Number(year), month, Number(day), offset + all.length);
}

function dateOf(year: number, month: number, day: number, end: number): DateRead | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { date: `${year}-${two(month)}-${two(day)}`, end };
}

/** The date in a masthead, `2018-11-21`; undefined where there is none or it cannot be read. */
export const dateOfReport = perReport((report: Report): string | undefined => {
  const { date } = report.masthead;
  if (!date || date.inferred) return undefined;
  const text = date.value.replace(/\s+/g, ' ').replace(/^\[|\]$/g, '');
  const start = text.search(/\d/);
  return start < 0 ? undefined : dateAt(text, start, report.language)?.date;
});
