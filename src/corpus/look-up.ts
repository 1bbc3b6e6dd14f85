/** Looks a phrase up in a report, by paragraph: over line ends, page breaks and hyphens. */

import { flowOfBlock, sourceRange } from '../report/flow';
import type { Range, Report } from '../report/model';
import { plainOf } from './plain-text';

/** A paragraph, note or other block that holds a phrase. */
export interface Hit {
  /** "12", of a paragraph; a note has its own number. */
  readonly paragraph?: string;
  readonly note?: string;
  /** Every place of the phrase, in the order of the text; from its first to after its last character. */
  readonly ranges: readonly Range[];
  /** The text around the first place, for a list. */
  readonly excerpt: string;
}

const AROUND = 60;

/** Where a phrase stands in a report; empty for a phrase without a letter or digit. */
export function lookUp(report: Report, phrase: string): Hit[] {
  const wanted = plainOf(phrase).text;
  if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
  const hits = new Map<string, Hit & { readonly ranges: Range[] }>();
  const owners = ownersOf(report);
  report.blocks.forEach(({ kind }, block) => {
    if (kind === 'contents') return;
    const flow = flowOfBlock(report, block);
    const { text, sources } = plainOf(flow.text);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const from = sources[at]!;
      const to = sources[at + wanted.length - 1]! + 1;
      const owner = owners[block] ?? {};
      const key = owner.paragraph ?? (owner.note === undefined ? `#${block}` : `note ${block}`);
      const hit = hits.get(key) ?? { ...owner, ranges: [], excerpt: excerptOf(flow.text, from, to) };
      hits.set(key, hit);
      hit.ranges.push(sourceRange(flow, from, to));
    }
  });
  return [...hits.values()];
}

interface Owner {
  readonly paragraph?: string;
  readonly note?: string;
}

function ownersOf(report: Report): (Owner | undefined)[] {
  const owners: (Owner | undefined)[] = [];
  for (const { number, firstBlock, lastBlock } of report.paragraphs) {
    for (let block = firstBlock; block <= lastBlock; block++) owners[block] = { paragraph: number };
  }
  for (const { number, block } of report.notes) owners[block] = { note: number };
  return owners;
}

/** Whole words around a place. */
function excerptOf(text: string, from: number, to: number): string {
  const start = from <= AROUND ? 0 : text.indexOf(' ', from - AROUND) + 1;
  const last = to + AROUND >= text.length ? text.length : text.lastIndexOf(' ', to + AROUND);
  const end = Math.max(last, to);
  const begin = Math.min(start, from);
  return `${begin > 0 ? '…' : ''}${text.slice(begin, end).trim()}${end < text.length ? '…' : ''}`;
}
