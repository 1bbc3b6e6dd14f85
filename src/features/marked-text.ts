/** Text of a report as a person reads it: footnote marks raised, so that "purposes. 1" is not left with a bare digit. */

import { flowOffset } from '../report/flow';
import type { Report } from '../report/model';
import { flowAt } from './blocks';
import { groupedBy } from './lookup';
import { perReport } from './per-report';

const marksOfBlock = perReport(({ marks }) => groupedBy(marks, mark => mark.block));

const PLAIN = '0123456789abcdefghijklmnoprstuvwxyz';
const RAISED = [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'];
/** After these a mark that stands apart belongs to them: "purposes. 1", "aid”, 2". */
const CLOSES = /[.,;:!?)\]”’»"']$/;

const raised = (number: string): string =>
  [...number].map(char => RAISED[PLAIN.indexOf(char)] ?? char).join('');

/** A part of a block's flowing text, its marks raised: "there.¹ Lightships", "purposes.² In". */
export function markedText(report: Report, block: number, start: number, end: number): string {
  const flow = flowAt(report, block);
  let text = '';
  let at = start;
  for (const { number, range } of marksOfBlock(report).get(block) ?? []) {
    const from = flowOffset(flow, range.start);
    const to = flowOffset(flow, range.end);
    if (from < at || to > end || to <= from) continue;
    const before = text + flow.text.slice(at, from);
    const trimmed = before.trimEnd();
    text = (CLOSES.test(trimmed.slice(-1)) ? trimmed : before) + raised(number);
    at = to;
  }
  return text + flow.text.slice(at, end);
}
