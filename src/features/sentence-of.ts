/** The sentence around a place of a report, over line ends and page breaks. */

import { flowOffset, skipWhite, sourceRange } from '../report/flow';
import { lastAtOrBefore } from '../report/lines';
import type { Range, Report } from '../report/model';
import { flowAt, noteOfBlock, ownNumber, paragraphOfBlock } from './blocks';
import { markedText } from './marked-text';
import { perReport } from './per-report';
import { sentenceAt } from './sentences';

const markStarts = perReport(report => report.marks.map(mark => mark.range.start));

/** Marks further away than this do not decide where a sentence ends. */
const REACH = 5000;

/** The marks of a block around an offset, as ranges of its flowing text. */
function marksAround(report: Report, block: number, offset: number): Range[] {
  const flow = flowAt(report, block);
  const starts = markStarts(report);
  const ranges: Range[] = [];
  const first = Math.max(0, lastAtOrBefore(starts, offset - REACH));
  for (let at = first; at < starts.length && starts[at]! < offset + REACH; at++) {
    const { range, block: own } = report.marks[at]!;
    if (own === block)
      ranges.push({ start: flowOffset(flow, range.start), end: flowOffset(flow, range.end) });
  }
  return ranges;
}

/** Where the sentences of a block begin: after the number of a paragraph or note. */
function textStart(report: Report, block: number): number {
  const flow = flowAt(report, block);
  const paragraph = report.paragraphs[paragraphOfBlock(report)[block] ?? -1];
  const note = report.notes[noteOfBlock(report)[block] ?? -1];
  const ofParagraph = paragraph?.firstBlock === block ? paragraph.numberRange : undefined;
  const number = note ? ownNumber(note) : ofParagraph;
  if (!number) return 0;
  const at = flowOffset(flow, number.end);
  return skipWhite(flow.text, flow.text[at] === '.' ? at + 1 : at, flow.text.length);
}

function sentenceInFlow(report: Report, block: number, offset: number): Range {
  const flow = flowAt(report, block);
  const at = flowOffset(flow, offset);
  const { start, end } = sentenceAt(flow.text, at, marksAround(report, block, offset));
  const first = textStart(report, block);
  return at >= first && start < first ? { start: first, end } : { start, end };
}

/** The sentence at an offset of a block, in flowing text, its footnote marks raised. */
export function sentenceText(report: Report, block: number, offset: number): string {
  const { start, end } = sentenceInFlow(report, block, offset);
  return markedText(report, block, start, end);
}

/** The same as a range of the source: from its first to after its last character, whatever stands between. */
export function sentenceRange(report: Report, block: number, offset: number): Range {
  const { start, end } = sentenceInFlow(report, block, offset);
  return sourceRange(flowAt(report, block), start, end);
}
