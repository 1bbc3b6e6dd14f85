/** Text as it is compared: quotation marks, hyphens, ligatures, spaces and the case of letters set aside. */

import { flowOfBlock, flowOffset } from '../report/flow';
import type { Mark, Paragraph, Range, Report } from '../report/model';

/** Plain text, and from where in the given text each of its characters came. */
export interface Plain {
  readonly text: string;
  readonly sources: Int32Array;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟«»″'].map(mark => [mark, '"'] as const),
  ...[...'‘’‚‛′`´'].map(mark => [mark, "'"] as const),
  ...[...'‒–—―−'].map(mark => [mark, ' '] as const),
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬀ', 'ff'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['…', '...'],
  ['\u200b', ''],
]);

const HYPHENS = new Set('-‐‑\u00ad');

/**
 * Small letters; a run of white space or a dash is one space. Hyphens are left out, with the space after them: whether
 * "sta-tions" was broken at a line end or "co-operation" is spelt so, the words are the same.
 */
export function plainOf(text: string): Plain {
  let plain = '';
  const sources: number[] = [];
  let space = -1;
  let hyphen = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const mapped = isSpace(character) ? ' ' : (MARKS.get(character) ?? character.toLowerCase());
    if (mapped === ' ') {
      if (space < 0) space = at;
      continue;
    }
    if (HYPHENS.has(character)) {
      hyphen = true;
      continue;
    }
    if (space >= 0 && plain !== '' && !hyphen) {
      plain += ' ';
      sources.push(space);
    }
    space = -1;
    hyphen = false;
    plain += mapped;
    for (let index = 0; index < mapped.length; index++) sources.push(at);
  }
  return { text: plain, sources: Int32Array.from(sources) };
}

const isSpace = (character: string): boolean => character <= ' ' || /\s/.test(character);

/** Blocks that are running text of a paragraph; notes, tables and captions inside one are not. */
export function isRunningText(report: Report, block: number): boolean {
  const kind = report.blocks[block]?.kind;
  return kind === 'paragraph' || kind === 'text' || kind === 'item';
}

/** The text of a paragraph as if no page had cut it, its marks of notes left out. */
export function paragraphText(report: Report, { firstBlock, lastBlock, range }: Paragraph): string {
  const texts: string[] = [];
  for (let block = firstBlock; block <= lastBlock; block++) {
    if (isRunningText(report, block)) texts.push(textWithoutMarks(report, block, range));
  }
  return texts.join(' ');
}

/** The flowing text of a block between two places of the source, without the marks of notes. */
export function textWithoutMarks(report: Report, block: number, { start, end }: Range): string {
  const flow = flowOfBlock(report, block);
  const last = flowOffset(flow, end);
  let at = flowOffset(flow, start);
  let text = '';
  for (const { range } of marksOf(report, block)) {
    const from = flowOffset(flow, range.start);
    if (from < at || from >= last) continue;
    text += flow.text.slice(at, from);
    at = flowOffset(flow, range.end);
  }
  return text + flow.text.slice(at, last);
}

const marksByBlock = new WeakMap<Report, Map<number, Mark[]>>();

/** The marks of notes in a block, in the order of the text. */
export function marksOf(report: Report, block: number): readonly Mark[] {
  let marks = marksByBlock.get(report);
  if (!marks) {
    marks = new Map();
    for (const mark of report.marks) {
      const known = marks.get(mark.block);
      if (known) known.push(mark);
      else marks.set(mark.block, [mark]);
    }
    marksByBlock.set(report, marks);
  }
  return marks.get(block) ?? [];
}
