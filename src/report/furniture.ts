/** What every page repeats: running heads, folios, job numbers. Told line by line, where a line can know. */

import { CharSet, codeAt, isDigit, SPACE, skipDigits } from '../un/chars';
import type { FurnitureKind } from './model';

/** The longest that a line of furniture is: `-layout` sets folio and job number at either end. */
const LONGEST = 300;

const BAR_CODE = /^\*\d{6,8}[A-Z]?\*$/;
/** `18-17756 (E) 271118`, `25-10794* (E)   300725`, `GE.25-06162`, `GE.9814330`, `V.25-01234`, `K1234567`, with a folio on the same line or without. */
const JOB_NUMBER =
  /^(?:(\d{1,4}(?:\/\d{1,4})?|[ivxl]{1,6})\s{2,})?((?:GE\.|V\.)?\d\d[-.]\d{5}|GE\.\d{7}|[KN]\d{7})\*{0,2}(?: {0,3}\([A-Z]\))?(?:\s+(?:\d{6}|\*\d{6,8}\*)){0,4}(?:\s{2,}(\d{1,4}(?:\/\d{1,4})?|[ivxl]{1,6}))?$/;
/** A page's number drawn to the job number before it: "25-100193/16" is page 3 of 16; a control character may part them. */
const GLUED = /^\d\d-\d{5}\W?(\d{1,3})\/(\d{1,3})$/;
/** `93-12606  3947e (E)          /...`: with a typist's number, and the catch line beside it. */
const OLD_JOB_NUMBER = /^\d\d-\d{5}\s+(?:\d{4}[A-Za-z]\s{0,3})?\([A-Z]\)(?:\s+\d{6})?(?:\s+\/ ?\. ?\. ?\.)?$/;
const FOLIO = /^(\d{1,4})\/(\d{1,4})$/;
/** `- 2 -`, `-2-` of older documents. */
const DASHED = /^[-–] ?(\d{1,4}) ?[-–]$/;
const CATCH_LINE = /^\/ ?\. ?\. ?\.$/;
const RULE = /^_{5,}$/;
const RECYCLE = /^Please recycle\b.{0,20}$/;
/** What printers set under the Official Records: "Litho in U.N.", "77402—July 1960—950". */
const PRINTED = /^(?:Litho|Printed) in (?:U ?\. ?[NKS]\b|Canada|France|Switzerland).{0,12}$/;
const PRINT_RUN = /^\d{4,5} ?[-–—] ?[A-Z][a-z]{2,8}\.? \d{4} ?[-–—] ?\d[\d,]{2,6}$/;
const ACCESSIBLE = /^Accessible document$/;
const SIGNS = new CharSet('*/_-–');
const LETTERS = new CharSet('PALGVKNivxl');
/** What follows these: "Please recycle", "Accessible document", "GE.25-06162", "V.25-01234", "K1234567", "iv  25-01234". */
const AFTER_LETTERS = new CharSet('lcrE.0123456789ivx');
/** What follows figures: "2/17", "25-06162", "25.06162". */
const AFTER_FIGURES = new CharSet('/-.');

/** Whether a line whose first visible character stands at an offset can be furniture by its own form. Few others can. */
export function mayBeFurniture(text: string, first: number): boolean {
  const initial = codeAt(text, first);
  if (isDigit(initial)) {
    const at = skipDigits(text, first);
    const after = codeAt(text, at);
    if (after === HYPHEN || after === EM_DASH) return isDigitOrCapital(codeAt(text, at + 1));
    return AFTER_FIGURES.has(after) ? isDigit(codeAt(text, at + 1)) : isGap(text, at);
  }
  if (!LETTERS.has(initial)) return SIGNS.has(initial);
  return AFTER_LETTERS.has(codeAt(text, first + 1)) || isGap(text, first + 1);
}

const HYPHEN = 45;
const EM_DASH = 0x2014;
const isDigitOrCapital = (code: number): boolean => isDigit(code) || (code >= 65 && code <= 90);

/** More than one white character. */
const isGap = (text: string, at: number): boolean =>
  mayBeWhite(codeAt(text, at)) && mayBeWhite(codeAt(text, at + 1));

const mayBeWhite = (code: number): boolean => code <= SPACE || code > LAST_OF_ASCII;
const LAST_OF_ASCII = 127;

/** Most lines that begin with a figure are paragraphs or go on with a sentence: furniture is short, or has a wide gap. */
const SHORT = 44;

export interface FurnitureLine {
  readonly kind: FurnitureKind;
  /** `2`, `iii`, where the line carries the page's number. */
  readonly folio?: string | undefined;
  /** The 17 of "2/17". */
  readonly pages?: number | undefined;
}

/**
 * What a line is by its own form alone; undefined where it is none of these, or where only its place could tell (a
 * number alone, a short title). `text` from `first` to `end` is the line without its outer spaces.
 */
export function furnitureLine(text: string, first: number, end: number): FurnitureLine | undefined {
  if (end - first > LONGEST) return undefined;
  const line = text.slice(first, end);
  if (line.length > SHORT && !line.includes('   ')) return undefined;
  switch (line[0]) {
    case '_':
      return RULE.test(line) ? { kind: 'rule' } : undefined;
    case '*':
      return BAR_CODE.test(line) ? { kind: 'barCode' } : undefined;
    case '/':
      return CATCH_LINE.test(line) ? { kind: 'catchLine' } : undefined;
    case '-':
    case '–': {
      const folio = DASHED.exec(line)?.[1];
      return folio === undefined ? undefined : { kind: 'folio', folio };
    }
    case 'P':
      return RECYCLE.test(line) || PRINTED.test(line) ? { kind: 'noise' } : undefined;
    case 'L':
      return PRINTED.test(line) ? { kind: 'noise' } : undefined;
    case 'A':
      return ACCESSIBLE.test(line) ? { kind: 'noise' } : undefined;
    default:
      return numbersOf(line);
  }
}

/** A folio, a job number, or both on one line. */
function numbersOf(line: string): FurnitureLine | undefined {
  const folio = FOLIO.exec(line);
  if (folio) {
    const [, page, pages] = folio;
    return Number(page) <= Number(pages) ? { kind: 'folio', folio: page, pages: Number(pages) } : undefined;
  }
  const glued = GLUED.exec(line);
  if (glued && Number(glued[1]) <= Number(glued[2]))
    return { kind: 'jobNumber', folio: glued[1], pages: Number(glued[2]) };
  if (PRINT_RUN.test(line)) return { kind: 'jobNumber' };
  const job = JOB_NUMBER.exec(line);
  if (job) return { kind: 'jobNumber', folio: (job[1] ?? job[3])?.split('/')[0] };
  return OLD_JOB_NUMBER.test(line) ? { kind: 'jobNumber' } : undefined;
}

/** The job number on a line, without the language and the date after it: `18-17756`, `GE.25-06162`. */
export const jobNumberIn = (line: string): string | undefined => JOB_NUMBER.exec(line)?.[2];
