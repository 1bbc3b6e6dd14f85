/** A report after a change that only one block of running text feels: that block is read again, and the rest is moved along. */

import { type BlockText, type BlockTexts, readBlockText } from './block-texts';
import { changeBetween } from './change';
import { detectLanguage } from './detect-language';
import { flowAtOrigin, flowOf, flowOffset } from './flow';
import { isClose } from './link-references';
import type { Report } from './model';
import { type Move, movedEnd, movedRange, movedReport, movedStart } from './move';
import { blockOfUnseenChange } from './same-layout';

/** How a report came of the one before: each of its lists is the same by index, and only ranges are moved. */
export interface Revision {
  readonly before: Report;
  readonly move: Move;
  /** Index of the one block whose text is another. */
  readonly block: number;
}

export interface Revised {
  readonly report: Report;
  readonly texts: BlockTexts;
  readonly revision: Revision;
}

/** The report of a text that came of another by such a change; undefined where it was another change. */
export function revise(before: Report, read: BlockTexts, text: string): Revised | undefined {
  const change = changeBetween(before.text, text);
  const move: Move = {
    at: change.before,
    removed: before.text.length - change.before - change.after,
    inserted: text.length - change.before - change.after,
  };
  const block = blockOfUnseenChange(before, text, move);
  const old = block === undefined ? undefined : read.texts[block];
  if (block === undefined || !old || detectLanguage(text) !== before.language) return undefined;
  const { pieces } = before.blocks[block]!;
  const nowPieces = pieces.map(piece => movedRange(piece, move));
  const now = readBlockText(flowOf(text, nowPieces), read.language, read.document);
  const flow = flowAtOrigin(old.flow, pieces[0]!.start);
  if (!saysTheSame(old, now, { ...move, at: flowOffset(flow, move.at) })) return undefined;
  return {
    report: { text, language: before.language, ...movedReport(before, move) },
    texts: { ...read, texts: movedTexts(before, read.texts, move).with(block, now) },
    revision: { before, move, block },
  };
}

/** A note that goes on at the foot of the next page has text on both sides of the change: its later pieces are farther from its beginning now. */
function movedTexts(
  { blocks }: Report,
  texts: BlockTexts['texts'],
  { at, removed, inserted }: Move,
): BlockTexts['texts'] {
  return texts.map((text, index) => {
    const { pieces } = blocks[index]!;
    const { start } = pieces[0]!;
    if (!text || pieces.length === 1 || start >= at || pieces[pieces.length - 1]!.end <= at) return text;
    const sources = text.flow.sources.map(source =>
      start + source >= at + removed ? source + inserted - removed : source,
    );
    return { ...text, flow: { ...text.flow, sources } };
  });
}

/** Whether the same was found in a block's text as before, moved. `move` counts in the flowing text. */
const saysTheSame = (old: BlockText, now: BlockText, move: Move): boolean =>
  old.introduces === now.introduces &&
  old.saysIbid === now.saysIbid &&
  isMoved(old.found, now.found, move) &&
  closeness(old) === closeness(now);

/** Which references of a block stand close to the one before: "annex II, section A" is of that annex. */
const closeness = ({ found: { references } }: BlockText): string =>
  references.map((found, index) => index > 0 && isClose(references[index - 1]!, found)).join();

/** Whether plain data is the same, but for the `start` and `end` of its spans, which are moved. */
function isMoved(old: unknown, now: unknown, move: Move, name = ''): boolean {
  if (typeof old === 'number') {
    if (name === 'start') return movedStart(old, move) === now;
    return name === 'end' ? movedEnd(old, move) === now : old === now;
  }
  if (typeof old !== 'object' || old === null || typeof now !== 'object' || now === null) return old === now;
  const values = Object.entries(old);
  return (
    values.length === Object.keys(now).length &&
    values.every(([key, value]) => isMoved(value, (now as Record<string, unknown>)[key], move, key))
  );
}
