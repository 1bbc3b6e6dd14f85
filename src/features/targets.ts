/** What a cross-reference names in this report, and who refers to what. */

import { flowOffset } from '../report/flow';
import type { CrossReference, CrossReferenceKind, Item, ReferenceItem, Report } from '../report/model';
import { flowAt } from './blocks';
import { documentOfSymbol, documentsOf } from './documents';
import { groupedBy } from './lookup';
import { perReport, same } from './per-report';

/** Something of this report that can be referred to; `index` points into the list of that kind. */
export interface Target {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'note' | 'caption';
  readonly index: number;
}

/** One number, or one range of numbers, of a cross-reference. */
export interface Reference {
  readonly crossReference: number;
  readonly item: number;
}

const LISTS: Readonly<Record<CrossReferenceKind, Target['kind']>> = {
  paragraph: 'paragraph',
  section: 'heading',
  annex: 'heading',
  chapter: 'heading',
  footnote: 'note',
  table: 'caption',
  figure: 'caption',
};

/** Whether a cross-reference points into another document. One that names this report by its symbol does not. */
export function pointsElsewhere(report: Report, reference: CrossReference): boolean {
  if (reference.symbol === undefined) return false;
  const { own } = documentsOf(report);
  return own < 0 || documentOfSymbol(report, reference.symbol, reference.citation) !== own;
}

/**
 * Whether a cross-reference certainly means this report: "para. 12 above", "paragraph 12 of the present report". A bare "para. 12" that names nothing here may be of a convention, a judgment or another
 * report that the sentence speaks of: "paragraph 36 also provides for …".
 */
export function isOwn(report: Report, reference: CrossReference): boolean {
  if (reference.symbol !== undefined) return false;
  if (reference.direction !== undefined) return true;
  const flow = flowAt(report, reference.block);
  const end = flowOffset(flow, reference.range.end);
  return OF_THIS_REPORT.test(flow.text.slice(end, end + 40));
}

/** Directly after the numbers, in each language that writes from left to right with spaces. */
const OF_THIS_REPORT =
  /^,? (?:(?:of|to|in) (?:the present|this) report|du présent rapport|del presente informe|настоящего доклада)/i;

/** What one item of a cross-reference names here: its subparagraphs where it names them and they are found. */
export function targetsOf(report: Report, reference: CrossReference, item: ReferenceItem): Target[] {
  const kind = LISTS[reference.kind];
  if (kind === 'paragraph' && item.pinpoint !== undefined && item.targets.length === 1) {
    const pinned = pinpointed(report, item.targets[0]!, item.pinpoint);
    if (pinned.length > 0) return pinned.map(index => ({ kind: 'item', index }));
  }
  return item.targets.map(index => ({ kind, index }));
}

const itemsOfParagraph = perReport(
  ({ items }) =>
    groupedBy(
      items.map((_, index) => index),
      index => items[index]!.paragraph,
    ),
  same,
);

/** Indices of the subparagraphs of a paragraph. */
export const itemsOf = (report: Report, paragraph: number): readonly number[] =>
  itemsOfParagraph(report).get(paragraph) ?? [];

/** The subparagraphs that `(b)`, `(b) (ii)` or `(a)–(c)` names; empty where one of them is not there. */
function pinpointed(report: Report, paragraph: number, pinpoint: string): number[] {
  const items = itemsOf(report, paragraph);
  const [first = '', last] = pinpoint.split(/[-‐‑–—−]| to /);
  const from = itemNamed(report, items, labelsOf(first));
  if (last === undefined) return from < 0 ? [] : [from];
  const to = itemNamed(report, items, labelsOf(last));
  if (from < 0 || to < from) return [];
  const { parent } = report.items[from]!;
  return items.filter(index => index >= from && index <= to && report.items[index]!.parent === parent);
}

const labelsOf = (pinpoint: string): string[] => pinpoint.match(/[\p{L}\p{N}]+/gu) ?? [];

function itemNamed(report: Report, items: readonly number[], labels: readonly string[]): number {
  let parent = -1;
  for (const label of labels) {
    const found = items.find(index => isNamed(report.items[index]!, label, parent));
    if (found === undefined) return -1;
    parent = found;
  }
  return parent;
}

const isNamed = (item: Item, label: string, parent: number): boolean =>
  item.parent === parent && item.label === label;

/** References to each target, by `keyOf`; in the order of the text. */
const references = perReport(report => {
  const byTarget = new Map<string, Reference[]>();
  const add = (key: string, reference: Reference): void => {
    const list = byTarget.get(key);
    if (!list) byTarget.set(key, [reference]);
    else if (list[list.length - 1] !== reference) list.push(reference);
  };
  report.crossReferences.forEach((crossReference, index) => {
    const elsewhere = pointsElsewhere(report, crossReference);
    crossReference.items.forEach((item, at) => {
      const reference = { crossReference: index, item: at };
      if (elsewhere) add(keyElsewhere(report, crossReference, item), reference);
      else addTargets(report, crossReference, item, key => add(key, reference));
    });
  });
  return byTarget;
});

function addTargets(
  report: Report,
  crossReference: CrossReference,
  item: ReferenceItem,
  add: (key: string) => void,
): void {
  for (const target of targetsOf(report, crossReference, item)) {
    add(keyOf(target));
    if (target.kind !== 'item') continue;
    // who names "paragraph 5 (b)" refers to paragraph 5 as well
    add(keyOf({ kind: 'paragraph', index: report.items[target.index]!.paragraph }));
  }
}

const keyOf = ({ kind, index }: Target): string => `${kind} ${index}`;

/** The same place of the same document, however the document's symbol is printed. */
function keyElsewhere(report: Report, reference: CrossReference, item: ReferenceItem): string {
  const document = documentOfSymbol(report, reference.symbol!, reference.citation);
  const place = `${reference.kind} ${item.first}–${item.last ?? ''} ${item.pinpoint ?? ''}`;
  return document < 0 ? `${reference.symbol} ${place}` : `#${document} ${place}`;
}

/** Who refers to something of this report. Ranges and lists count: "paras. 12–15 and 17" refers to 13. */
export const referencesTo = (report: Report, target: Target): readonly Reference[] =>
  references(report).get(keyOf(target)) ?? [];

/** Who else refers to the same place of the same other document. */
export const referencesElsewhere = (
  report: Report,
  reference: CrossReference,
  item: ReferenceItem,
): readonly Reference[] => references(report).get(keyElsewhere(report, reference, item)) ?? [];
