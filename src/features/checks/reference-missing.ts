/** reference.missing: "para. 94" where there is no 94. Said only where the text plainly speaks of this report. */

import { flowOffset } from '../../report/flow';
import type { CrossReference, CrossReferenceKind, Range, ReferenceItem, Report } from '../../report/model';
import { flowAt } from '../blocks';
import { perReport, same } from '../per-report';
import { phrases } from '../phrases';
import { itemsOf, pointsElsewhere } from '../targets';
import { type Found, found } from './finding';
import { beginsWithNumber, beginsWithOrdinal, hasLabel } from './printed-labels';

/**
 * What this report does not have; what other reports do not have, `src/corpus/checks.ts` finds. "paragraph 36" alone may
 * be of a treaty spoken of before; "para. 36 above", "(see para. 36)" and "paragraph 36 of the present report" are not.
 */
export function checkReferences(report: Report): Found[] {
  return report.crossReferences.flatMap(reference => {
    if (pointsElsewhere(report, reference)) return [];
    const missing = reference.items.flatMap(item => missingOf(report, reference, item));
    return missing.length > 0 && isSurelyHere(report, reference) ? missing : [];
  });
}

function missingOf(report: Report, { kind, direction }: CrossReference, item: ReferenceItem): Found[] {
  if (!canBeMissing(report, kind)) return [];
  const names = lacking(report, kind, item);
  if (names.length > 0) {
    const message = `${phrases.missing(kind, names.join(' and '), direction)}${hint(report, kind)}`;
    return [found('reference.missing', item.range, message, { related: lastOf(report, kind) })];
  }
  return kind === 'paragraph' ? missingItem(report, item) : [];
}

/** The ends of a range, or the number, that nothing in the report has. */
function lacking(
  report: Report,
  kind: CrossReferenceKind,
  { first, last, targets }: ReferenceItem,
): string[] {
  if (targets.length === 0)
    return [first, ...(last === undefined ? [] : [last])].filter(name => !stands(report, kind, name));
  if (last === undefined || kind !== 'paragraph') return [];
  const numbers = new Set(targets.map(target => report.paragraphs[target]!.number));
  return [first, last].filter(
    name => /^\d+$/.test(name) && !numbers.has(name) && !stands(report, kind, name),
  );
}

/** A kind of which the reader found none may be printed in a way that it cannot read: nothing is said of it. */
function canBeMissing({ paragraphs, notes, captions, headings }: Report, kind: CrossReferenceKind): boolean {
  switch (kind) {
    case 'paragraph':
      return paragraphs.length >= 5;
    case 'footnote':
      return notes.length > 0;
    case 'table':
      return captions.some(caption => caption.kind === 'table');
    case 'figure':
      return captions.some(caption => caption.kind === 'figure');
    case 'section':
      return (
        headings.filter(heading => heading.kind === 'section' && heading.ordinal !== undefined).length >= 2
      );
    case 'annex':
      return headings.some(heading => heading.kind === 'annex');
    default:
      return headings.some(heading => heading.kind === 'chapter');
  }
}

/** The names of all that can be referred to, by kind. */
const namesHere = perReport((report: Report): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { number } of report.paragraphs) {
    names.add(`paragraph ${number}`);
    const dot = number.indexOf('.');
    if (dot > 0) names.add(`paragraph ${number.slice(0, dot)}`);
  }
  for (const { number } of report.notes) names.add(`footnote ${number}`);
  for (const { number } of report.marks) names.add(`footnote ${number}`);
  for (const { ordinal, title } of report.headings) {
    const printed = ordinal ?? /^([A-Z]|[IVX]+)\. /.exec(title)?.[1];
    if (printed !== undefined) names.add(`heading ${printed}`);
  }
  return names;
}, same);

/** Whether something of that name stands somewhere in the report, if not where it was looked for. */
function stands(report: Report, kind: CrossReferenceKind, name: string): boolean {
  switch (kind) {
    case 'paragraph':
      return namesHere(report).has(`paragraph ${name}`);
    case 'footnote':
      return namesHere(report).has(`footnote ${name}`) || beginsWithNumber(report, name, wholeOf(report));
    case 'section':
    case 'chapter':
      return (
        namesHere(report).has(`heading ${lastPart(name)}`) ||
        beginsWithOrdinal(report, lastPart(name), wholeOf(report))
      );
    case 'figure':
      return ['figure', 'fig.', 'box', 'map'].some(word => hasLabel(report, word, name));
    case 'annex':
      return ['annex', 'appendix'].some(word => hasLabel(report, word, name));
    default:
      return hasLabel(report, kind, name);
  }
}

const wholeOf = ({ text }: Report): Range => ({ start: 0, end: text.length });

/** `B` of `II.B`. */
const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const lastParagraph = perReport((report: Report) => report.paragraphs.filter(({ part }) => part < 0).at(-1));

/** "Its last is 83." */
function hint(report: Report, kind: CrossReferenceKind): string {
  const last = kind === 'paragraph' ? lastParagraph(report) : undefined;
  return last ? ` Its last is ${last.number}.` : '';
}

function lastOf(report: Report, kind: CrossReferenceKind): Found['related'] {
  const last = kind === 'paragraph' ? lastParagraph(report) : undefined;
  return last ? [{ range: last.numberRange, message: `The last paragraph, ${last.number}.` }] : [];
}

const SIMPLE_PINPOINT = /^\(([a-z])\)$/;

/** "para. 12 (f)" where 12 has (a) to (d). Subparagraphs inside a line are seen by their letters. */
function missingItem(report: Report, { pinpoint, targets, range }: ReferenceItem): Found[] {
  const label = SIMPLE_PINPOINT.exec(pinpoint ?? '')?.[1];
  const paragraph = targets.length === 1 ? report.paragraphs[targets[0]!] : undefined;
  if (label === undefined || !paragraph) return [];
  const items = itemsOf(report, targets[0]!).map(index => report.items[index]!);
  if (items.length < 2 || items.some(item => item.label === label)) return [];
  if (report.text.slice(paragraph.range.start, paragraph.range.end).includes(`(${label})`)) return [];
  return [
    found(
      'reference.missing',
      range,
      `Paragraph ${paragraph.number} has no subparagraph (${label}); its last is (${items.at(-1)!.label}).`,
      {
        related: [{ range: paragraph.numberRange, message: `Paragraph ${paragraph.number}.` }],
      },
    ),
  ];
}

const OF_THIS = /^ (?:of|to|in) (?:the present|this) (?:report|document|note|letter|annex)\b/;
const OF_ANOTHER = /^,? ?(?:of|to|in|from|under|as contained in|du|de la|des|del|de los)\b|^ (?:\(|и|к)/;
const SEE_BEFORE = /(?:\((?:see(?: also)?,? )?|\bsee (?:also )?)$/i;
/** Something between the reference and the words before it that may be what is cited: a note, a record, a judgment. */
const OTHER_SOURCE =
  /\b(?:ibid|op\. cit|vol|pp?|No|Reports|Yearbook|supra note|resolution|Convention|treaty|Covenant|Act|Charter|article)\b/i;

/** Whether the words around it leave no doubt that this report is meant. */
function isSurelyHere(report: Report, reference: CrossReference): boolean {
  const { text } = flowAt(report, reference.block);
  const flow = flowAt(report, reference.block);
  const start = flowOffset(flow, reference.range.start);
  const end = flowOffset(flow, reference.range.end - 1) + 1;
  const after = text.slice(end, end + 60);
  if (OF_THIS.test(after)) return true;
  if (reference.symbol !== undefined) return true;
  if (OF_ANOTHER.test(after)) return false;
  const before = text.slice(Math.max(0, start - 120), start);
  const clause = before.slice(Math.max(before.lastIndexOf('('), before.lastIndexOf('. ')) + 1);
  if (OTHER_SOURCE.test(clause)) return false;
  if (reference.direction !== undefined) return true;
  return report.blocks[reference.block]!.kind !== 'note' && SEE_BEFORE.test(before);
}
