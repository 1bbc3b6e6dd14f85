/** The checks by their codes: how loud they are, why they are made, and by which rule. */

import type { Level } from './finding';

export interface Rule {
  readonly title: string;
  readonly url: string;
}

export interface CheckInfo {
  /** Unless the settings say otherwise. */
  readonly level: Level;
  /** A few words: "Paragraph numbers". */
  readonly title: string;
  /** What it reports, for the table of checks in the README. */
  readonly doc: string;
  /** Why it matters, in one sentence. */
  readonly reason: string;
  readonly rule: Rule;
}

/** Pages of the United Nations Editorial Manual and of its earlier online edition, which says more of some matters. */
const MANUAL = 'https://www.un.org/dgacm/en/content/editorial-manual';
const EARLIER = 'https://dd.dgacm.org/editorialmanual/ed-guidelines';
const manual = (title: string, page = ''): Rule => ({
  title: `Editorial Manual, ${title}`,
  url: page === '' ? MANUAL : `${MANUAL}/${page}`,
});
const earlier = (title: string, page: string): Rule => ({
  title: `Editorial Manual Online, ${title}`,
  url: `${EARLIER}/${page}`,
});

const PARAGRAPHS = earlier('paragraphs and subparagraphs', 'format/para_subpara.htm');
const HEADINGS = manual('headings', 'headings');
const NOTES = earlier('footnotes', 'footnotes/chap-09.htm');
const CITING = manual('citing United Nations documents', 'footnotes/chap-03');
const RESOLUTIONS = manual('identification of resolutions and decisions', 'res-dec-sys-ident');
const ABBREVIATIONS = earlier('abbreviations', 'style/abbreviations.htm');
const GENERAL = manual('general');

export const CHECKS = {
  'paragraph.sequence': {
    level: 'warning',
    title: 'Paragraph numbers',
    doc: 'A paragraph number is missing, stands twice or is out of order.',
    reason: 'Paragraphs are numbered through, so that a reference is the same in every language.',
    rule: PARAGRAPHS,
  },
  'heading.sequence': {
    level: 'warning',
    title: 'Heading numbers',
    doc: 'A number or letter of a heading is missing, stands twice or is out of order; an A without a B.',
    reason: 'Sections are found by their numbers, and a level with one subheading is no division.',
    rule: HEADINGS,
  },
  'subparagraph.sequence': {
    level: 'warning',
    title: 'Subparagraph letters',
    doc: 'A letter or number of a subparagraph is missing, stands twice or is out of order.',
    reason: 'Subparagraphs are cited by their letters.',
    rule: PARAGRAPHS,
  },
  'note.sequence': {
    level: 'warning',
    title: 'Note numbers',
    doc: 'A number of a note is missing or out of order.',
    reason: 'Numbers of notes neither repeat nor skip.',
    rule: NOTES,
  },
  'reference.missing': {
    level: 'warning',
    title: 'References to nothing',
    doc: 'A paragraph, section, annex, table, figure or note is referred to that is not there.',
    reason:
      'Paragraph numbers change while a text is edited; every cross-reference is checked again before it goes out.',
    rule: PARAGRAPHS,
  },
  /** Of reports at hand; a report alone cannot tell. */
  'quotation.differs': {
    level: 'hint',
    title: 'Quotations',
    doc: 'The paragraph of another report of the folder that is cited for a quotation does not hold it.',
    reason: 'A quotation is taken over word for word, and its reader wants to find it.',
    rule: manual('quotations'),
  },
  'reference.direction': {
    level: 'warning',
    title: '“Above” and “below”',
    doc: '“Above” is said of something that follows, or “below” of something that came before.',
    reason: 'The word sends the reader the wrong way.',
    rule: PARAGRAPHS,
  },
  'note.unmarked': {
    level: 'hint',
    title: 'Notes without a mark',
    doc: 'A note has no mark in the text.',
    reason: 'Every note has an indicator in the text.',
    rule: NOTES,
  },
  'mark.noteless': {
    level: 'warning',
    title: 'Marks without a note',
    doc: 'A mark in the text has no note.',
    reason: 'Every indicator has its note.',
    rule: NOTES,
  },
  'note.duplicate': {
    level: 'warning',
    title: 'Notes of one number',
    doc: 'Two notes on a page have the same number.',
    reason: 'A mark cannot say which of the two it means.',
    rule: NOTES,
  },
  'symbol.form': {
    level: 'warning',
    title: 'Form of symbols',
    doc: 'A symbol is written otherwise than symbols are: stray spaces, a year or session that does not exist, “Add” without a number.',
    reason: 'A symbol is an address: the document is not found under another one.',
    rule: CITING,
  },
  'symbol.joint': {
    level: 'warning',
    title: 'Joint symbols',
    doc: 'A document with a joint symbol is cited once by both halves and once by one.',
    reason: 'Double symbols are given whole.',
    rule: CITING,
  },
  'resolution.year': {
    level: 'warning',
    title: 'Years of resolutions',
    doc: 'The year or session after the number of a resolution is not its own. The years of Security Council resolutions are known to the end of 2025.',
    reason: 'The number and the year identify a resolution together.',
    rule: RESOLUTIONS,
  },
  'resolution.unknown': {
    level: 'warning',
    title: 'Resolutions not yet adopted',
    doc: 'A number that no resolution had by the date of the report. Security Council resolutions are known by their days to June 2022, by their years to the end of 2025; of what lies beyond nothing is said.',
    reason: 'The number is a slip, or the date is.',
    rule: RESOLUTIONS,
  },
  'meeting.date': {
    level: 'warning',
    title: 'Dates of meetings',
    doc: 'The text gives a Security Council meeting another date than it had. The dates are known to June 2022.',
    reason: 'The date or the symbol of the record is wrong.',
    rule: CITING,
  },
  'citation.self': {
    level: 'information',
    title: 'Self-citation',
    doc: 'The report cites its own symbol.',
    reason: 'A report is called “the present report”; its own symbol in the text is mostly a slip.',
    rule: CITING,
  },
  'citation.future': {
    level: 'warning',
    title: 'Citations from the future',
    doc: 'A document or meeting is cited that is later than the report.',
    reason: 'The symbol is a slip, or the date of the report is.',
    rule: CITING,
  },
  'citation.page': {
    level: 'information',
    title: 'Pages of documents',
    doc: 'A United Nations document is cited by page. Verbatim records, which have no paragraphs, may be.',
    reason: 'Pages differ from language to language; paragraphs are cited.',
    rule: CITING,
  },
  'abbreviation.undefined': {
    level: 'information',
    title: 'Abbreviations before their names',
    doc: 'An abbreviation is used before it is spelled out.',
    reason: 'A name is written out where it first occurs, followed by its abbreviation.',
    rule: ABBREVIATIONS,
  },
  'abbreviation.unused': {
    level: 'information',
    title: 'Abbreviations not used',
    doc: 'An abbreviation is introduced and never used again.',
    reason: 'A name that occurs once needs no abbreviation.',
    rule: ABBREVIATIONS,
  },
  'abbreviation.redefined': {
    level: 'information',
    title: 'Abbreviations spelled out again',
    doc: 'An abbreviation is spelled out twice, or in two ways.',
    reason: 'After the first occurrence the abbreviation stands alone.',
    rule: ABBREVIATIONS,
  },
  'text.repeated': {
    level: 'warning',
    title: 'Repeated words',
    doc: 'A word stands twice, over a line or page end, too.',
    reason: 'One of the two is left over from an edit.',
    rule: GENERAL,
  },
  'text.spacing': {
    level: 'information',
    title: 'Stray spaces',
    doc: 'A space stands inside a number, before a comma, full stop or hyphen, or inside a bracket.',
    reason: 'It breaks the line at the wrong place and hides the number from searches.',
    rule: GENERAL,
  },
  'text.brackets': {
    level: 'warning',
    title: 'Brackets and quotation marks',
    doc: 'A bracket or quotation mark is not closed, or not opened.',
    reason: 'The reader cannot tell where the quotation or aside ends.',
    rule: GENERAL,
  },
  'text.scanned': {
    level: 'warning',
    title: 'Misread words',
    doc: 'A scanner misread a word: the right one occurs in the report, and the two differ by letters that scanners confuse.',
    reason: 'Misread words are not found by searches and spoil translation memories.',
    rule: GENERAL,
  },
  'heading.single': {
    level: 'hint',
    title: 'Lone subheadings',
    doc: 'A section has one subheading only.',
    reason: 'A level with one subheading is no division.',
    rule: HEADINGS,
  },
  'report.length': {
    level: 'information',
    title: 'Length',
    doc: 'The text has more words than the limit, which can be set. Headings, notes, tables and annexes are not counted.',
    reason: 'Reports that originate in the Secretariat have at most 8,500 words, other documents 10,700.',
    rule: { title: 'Editorial Manual, length of documents', url: 'https://www.un.org/dgacm/en/node/4346' },
  },
} as const satisfies Readonly<Record<string, CheckInfo>>;

export type CheckCode = keyof typeof CHECKS;

/** All codes, in the order of the table. */
export const CODES = Object.keys(CHECKS) as readonly CheckCode[];

/** What is known of a code. */
export const infoOf = (code: CheckCode): CheckInfo => CHECKS[code];
