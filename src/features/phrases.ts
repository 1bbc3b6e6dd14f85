/** The words that hovers, outlines and links say to an editor, in one place. Plain text: none of it is Markdown. */

import type { Caption, CrossReferenceKind, Heading } from '../report/model';

const HEADING_NAMES: Readonly<Record<Heading['kind'], string>> = {
  section: 'section',
  annex: 'annex',
  chapter: 'chapter',
  part: 'part',
};

const KIND_NAMES: Readonly<Record<CrossReferenceKind, readonly [one: string, several: string]>> = {
  paragraph: ['paragraph', 'paragraphs'],
  section: ['section', 'sections'],
  annex: ['annex', 'annexes'],
  footnote: ['note', 'notes'],
  table: ['table', 'tables'],
  figure: ['figure', 'figures'],
  chapter: ['chapter', 'chapters'],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const named = (name: string, ordinal: string | undefined): string =>
  ordinal === undefined ? name : `${name} ${ordinal}`;
const inside = (place: string, part: string | undefined): string =>
  part === undefined ? place : `${part}, ${place}`;

/** "8", "8 and 12", "8, 12 and 14". */
const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** Names and how many more there are. */
const listOf = (names: readonly string[], more: number): string =>
  more > 0 ? `${names.join(', ')} and ${more} more` : list(names);

/** "paragraphs 1 and 4; note 3; and 5 more". */
const placesOf = (places: readonly string[], more: number): string =>
  more > 0 ? `${places.join('; ')}; and ${more} more` : places.join('; ');

/** "under “Summary”" and "page 3" bring their own word; all others stand "in" something. */
const inPlace = (place: string): string => {
  if (place.startsWith('under ')) return place;
  return /^pages? /.test(place) ? `on ${place}` : `in ${place}`;
};

/** "in paragraphs 1 and 4; note 3; under “Summary”". */
const inPlaces = (places: readonly string[], more: number): string =>
  placesOf(
    places.map((place, index) => (index === 0 || inPlace(place) === place ? inPlace(place) : place)),
    more,
  );

const times = (count: number): string => (count === 2 ? 'twice' : `${count} times`);

export const phrases = {
  // names of places
  paragraphIn: (number: string, part?: string) => inside(`paragraph ${number}`, part),
  /** "paragraphs 1, 4 and 7", "annex I, notes 2 and 3". */
  several: (kind: 'paragraph' | 'note' | 'page', numbers: readonly string[], part?: string) =>
    inside(`${kind}${numbers.length === 1 ? '' : 's'} ${list(numbers)}`, part),
  title: 'the title',
  caption: (kind: Caption['kind'], number: string) => named(kind, number === '' ? undefined : number),
  captionName: (kind: Caption['kind'], number: string) =>
    capital(named(kind, number === '' ? undefined : number)),
  partName: (kind: Heading['kind'], ordinal: string | undefined) => named(HEADING_NAMES[kind], ordinal),
  partHeading: (kind: Heading['kind'], ordinal: string | undefined) =>
    capital(named(HEADING_NAMES[kind], ordinal)),
  headingNamed: (name: string) => `the heading “${name}”`,
  underHeading: (name: string) => `under “${name}”`,
  noteName: (number: string) => `Note ${number}`,
  paragraphName: (number: string, part?: string) => capital(inside(`paragraph ${number}`, part)),
  itemName: (label: string, paragraph: string | undefined) =>
    paragraph === undefined ? `Subparagraph (${label})` : `Paragraph ${paragraph} (${label})`,
  /** "Paragraph 12", "Paragraphs 13–17 and 20", "Annex". */
  kindName: (kind: CrossReferenceKind, numbers: readonly string[], several: boolean) =>
    capital(`${KIND_NAMES[kind][several ? 1 : 0]} ${list(numbers)}`.trim()),

  // what is certain, and what is not
  numberInferred: 'number inferred',
  noteNumberLost: 'Number lost in the text, inferred from its place.',
  numberMisread: (printed: string) => `Printed “${printed}”, inferred from its place.`,
  inferredFromPlace: 'Inferred from its place.',
  /** "Printed “A/39/1s0”: “s” read as 5." */
  symbolRepaired: (printed: string, repairs: readonly string[]) => `Printed “${printed}”: ${list(repairs)}.`,
  readAs: (was: string, is: string) => `“${was}” read as ${/[\p{L}\p{N}]/u.test(is) ? is : `“${is}”`}`,
  readWhole: (symbol: string) => `read as ${symbol}`,
  spacesOut: 'spaces taken out',
  ibidem: (symbol: string) => `ibid., taken to repeat ${symbol}`,
  takenToBe: (words: string, symbol: string) => `“${words}” is taken to be ${symbol}`,
  documentInferred: (symbol: string) => `No symbol stands here: taken to be of ${symbol}`,
  inferred: 'inferred',
  notInTables: 'not in the tables',

  // notes
  noNote: (number: string) => `No note ${number} was found.`,
  noMark: 'No mark for this note was found.',
  markedIn: (place: string) => `Marked ${inPlace(place)}:`,
  emptyNote: 'The note has no text.',

  // citations
  citedOnce: 'Cited once in this report, here.',
  cited: (count: number, places: readonly string[], more: number) =>
    `Cited ${times(count)} in this report: ${placesOf(places, more)}.`,
  citedHere: (count: number, places: readonly string[], more: number) =>
    `The report cites itself ${count === 1 ? 'once' : times(count)}: ${placesOf(places, more)}.`,
  thisReport: 'This report.',
  openDocument: (symbol: string) => `Open ${symbol}`,
  openAddress: (address: string) => `Open ${address}`,
  openLink: 'Open the document',
  draft: (number: string) => `Draft (L.${number})`,

  // cross-references
  missing: (kind: CrossReferenceKind, number: string, direction?: 'above' | 'below') =>
    `This report has no ${KIND_NAMES[kind][0]} ${number}${direction === undefined ? '' : `, although the text places it ${direction}`}.`,
  noSubparagraph: (pinpoint: string) => `No subparagraph ${pinpoint} was found there.`,
  elsewhere: (name: string, symbol: string) => `${name} of ${symbol}.`,
  more: (count: number) => `… and ${count} more.`,
  paragraphsUnder: (first: string, last: string) =>
    first === last ? `Paragraph ${first}.` : `Paragraphs ${first} to ${last}.`,

  // a paragraph, heading or table
  notes: (numbers: readonly string[], more: number) =>
    numbers.length === 1 && more === 0 ? `Note: ${numbers[0]}.` : `Notes: ${listOf(numbers, more)}.`,
  cites: (symbols: readonly string[], more: number) => `Cites ${listOf(symbols, more)}.`,
  referredTo: (places: readonly string[], more: number) => `Referred to ${inPlaces(places, more)}.`,
};
