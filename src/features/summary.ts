/** What a report holds, in numbers. */

import type { Report } from '../report/model';
import { flowAt } from './blocks';
import { documentsOf } from './documents';
import { isOwn, pointsElsewhere } from './targets';

export interface Counted {
  /** How often something of the kind is cited. */
  readonly citations: number;
  /** How many different documents that makes. */
  readonly documents: number;
}

export interface Summary {
  readonly symbol: string | undefined;
  readonly title: string | undefined;
  readonly pages: number;
  readonly paragraphs: number;
  readonly headings: number;
  readonly annexes: number;
  readonly tables: number;
  readonly figures: number;
  readonly notes: number;
  /** Marks without a note, and notes without a mark. */
  readonly marksWithoutNote: number;
  readonly notesWithoutMark: number;
  /** Words of the text and of its notes; masthead, contents and furniture are not counted. */
  readonly words: { readonly text: number; readonly notes: number };
  readonly documents: Counted;
  readonly resolutions: Counted;
  readonly decisions: Counted;
  readonly crossReferences: {
    readonly within: number;
    readonly elsewhere: number;
    /** Of those that certainly point within, how many name something that was not found. */
    readonly unresolved: number;
  };
  readonly addresses: number;
}

export function summary(report: Report): Summary {
  const { masthead, captions, marks, notes } = report;
  return {
    symbol: masthead.symbol?.value,
    title: masthead.title?.value,
    pages: report.pages.length,
    paragraphs: report.paragraphs.length,
    headings: report.headings.length,
    annexes: report.headings.filter(heading => heading.kind === 'annex').length,
    tables: captions.filter(caption => caption.kind === 'table').length,
    figures: captions.filter(caption => caption.kind !== 'table').length,
    notes: notes.length,
    marksWithoutNote: marks.filter(mark => mark.note < 0).length,
    notesWithoutMark: notes.filter(note => note.marks.length === 0).length,
    words: words(report),
    documents: counted(report, 'document'),
    resolutions: counted(report, 'resolution'),
    decisions: counted(report, 'decision'),
    crossReferences: crossReferences(report),
    addresses: report.addresses.length,
  };
}

function counted(report: Report, kind: Report['citations'][number]['kind']): Counted {
  const { ofCitation } = documentsOf(report);
  const cited = [...ofCitation].filter((_, citation) => report.citations[citation]!.kind === kind);
  return { citations: cited.length, documents: new Set(cited).size };
}

function crossReferences(report: Report): Summary['crossReferences'] {
  const within = report.crossReferences.filter(reference => !pointsElsewhere(report, reference));
  return {
    within: within.length,
    elsewhere: report.crossReferences.length - within.length,
    unresolved: within.filter(
      reference => isOwn(report, reference) && reference.items.some(item => item.targets.length === 0),
    ).length,
  };
}

function words(report: Report): Summary['words'] {
  let text = 0;
  let notes = 0;
  report.blocks.forEach(({ kind }, block) => {
    if (kind === 'masthead' || kind === 'contents') return;
    const count = wordsOf(flowAt(report, block).text);
    if (kind === 'note') notes += count;
    else text += count;
  });
  return { text, notes };
}

const IDEOGRAPH = /[\u3400-\u9fff]/g;

/** Words between spaces that hold a letter or a digit; of Chinese, the characters. */
export function wordsOf(text: string): number {
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  const rest = ideographs > 0 ? text.replace(IDEOGRAPH, ' ') : text;
  return ideographs + rest.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}
