/** Whether a text is a United Nations report, from its head alone. */

import { linesOf } from './lines';
import { readMasthead } from './masthead';

/** A masthead stands at the top; a cover page with its blank lines fits into this many UTF-16 units. */
export const HEAD_LENGTH = 6000;

/** Marks that a masthead must show: any two may meet by chance in a letter that cites a report. */
const ENOUGH = 3;
/** Without a symbol, the words have to make up for it. */
const ENOUGH_WITHOUT_SYMBOL = 4;

/**
 * `perhaps`: a scanner damaged the masthead, or a conversion left it out and the text begins as a report does after it.
 * A person may be asked.
 */
export type Recognition = 'report' | 'perhaps' | 'none';

/** What a text is; its first kilobytes are enough, more is not looked at. */
export function recognise(text: string): Recognition {
  const head = text.slice(0, HEAD_LENGTH);
  const { evidence, symbol } = readMasthead(linesOf(head)).masthead;
  if (evidence >= (symbol === undefined ? ENOUGH_WITHOUT_SYMBOL : ENOUGH)) return 'report';
  return evidence >= ENOUGH || beginsAfterMasthead(head) ? 'perhaps' : 'none';
}

/** Whether a text begins with the masthead of a report. */
export const isReport = (text: string): boolean => recognise(text) === 'report';

/** Of a word processor's file only the text is converted: "Eightieth session ⏎ Agenda item 159 ⏎ … ⏎ Report of the …". */
const STEPS: readonly RegExp[] = [
  /^\p{Lu}.{2,50}(?:session|SESSION|período de sesiones|сессия)$|届会议$|^الدورة/u,
  /^(?:provisional |substantive )?(?:agenda items?|items?|points?|temas?|пункты?|议程项目|البند)/iu,
  /^(?:\S+ )?(?:reports? (?:of|by) the|note by|letters? dated|rapports? d|note du|lettres? datée|informes? d|nota del|cartas? de fecha|доклад|записка|письмо)|(?:报告|说明)$|^تقرير/iu,
];

/** Lines that are not blank, from the first; a longer one is prose. */
const MOST_LINES = 15;
const LONGEST_LINE = 240;

/** The session, the item and the kind of document, in this order and each on a line of its own, from the very top. */
function beginsAfterMasthead(head: string): boolean {
  const lines = head
    .split(/\r\n|[\n\r]/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, MOST_LINES);
  let step = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST_LINE || (step === 0 && index > 1)) return false;
    if (STEPS[step]!.test(line)) step++;
    if (step === STEPS.length) return true;
  }
  return false;
}
