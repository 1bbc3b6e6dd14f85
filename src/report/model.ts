/**
 * What a report is, once read: plain data over the source text.
 *
 * Every offset counts UTF-16 units from the start of the source; every range is half-open. Lists stand in
 * the order of the text. A number called an index points into the list of that kind in the same `Report`.
 */

import type { Language } from '../un/language';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** `read`: it stands so on the page. `inferred`: the page is damaged or silent, and the reader concluded it. */
export type Certainty = 'read' | 'inferred';

export interface Report {
  readonly text: string;
  /** Offsets at which lines begin; a line ends at `\n`, `\r\n` or `\r`, as in VS Code. */
  readonly lineStarts: readonly number[];
  readonly language: Language;
  readonly masthead: Masthead;
  readonly pages: readonly Page[];
  /** Blocks, furniture and blanks in the order of the text: together they cover it without gap or overlap. */
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly items: readonly Item[];
  readonly captions: readonly Caption[];
  readonly notes: readonly Note[];
  readonly marks: readonly Mark[];
  readonly citations: readonly Citation[];
  readonly crossReferences: readonly CrossReference[];
  readonly addresses: readonly Address[];
}

/** The front page's head. Absent fields were not found; a text without any is no report. */
export interface Masthead {
  /** Lines from the top of the text to the title's end; empty where there is no masthead. */
  readonly range: Range;
  /** Canonical: `S/2018/1042`, or both halves of a joint symbol: `A/52/826-S/1998/222`. */
  readonly symbol?: Located;
  /** The halves of a joint symbol, or the one symbol. */
  readonly symbols: readonly string[];
  /** The words as printed: "Security Council". */
  readonly organ?: Located;
  /** "General", "Limited", "Restricted". */
  readonly distribution?: Located;
  /** As printed: "21 November 2018", without brackets, the day of the week, the hour. */
  readonly date?: Located;
  /** As printed: "English". */
  readonly originalLanguage?: Located;
  /** `18-17756`, `GE.25-05795`. */
  readonly jobNumber?: Located;
  /** As a catalogue gives it, in one line, see `markTitle`: "Lights of the harbours: Report of the Secretary-General". */
  readonly title?: Located;
  /** How many independent marks of a masthead were seen (name, symbol, organ, distribution, date, language, job number). */
  readonly evidence: number;
}

/** A value and the place where it stands. */
export interface Located {
  readonly value: string;
  readonly range: Range;
  /** The page is damaged there, and the reader concluded it. */
  readonly inferred?: true;
}

export interface Page {
  readonly range: Range;
  /** The number printed on it, where one was read. */
  readonly folio?: number;
}

/** A run of whole lines that is one thing. `index` points to the block or the furniture; blanks have none. */
export interface Segment extends Range {
  readonly kind: 'block' | 'furniture' | 'blank';
  readonly index: number;
}

export type FurnitureKind =
  | 'runningHead' // the symbol, and in books a short title, at the top of a page
  | 'folio' // 2/17
  | 'jobNumber' // 18-17756 (E) 271118
  | 'barCode' // *1817756*
  | 'catchLine' // "/..." at the foot of older pages
  | 'noteNumber' // a note's number that a converter left away from it
  | 'rule' // the line of underscores over the notes of a page
  | 'noise'; // what a scanner made of a margin: "II III Hill"

/** What every page repeats and no sentence contains. */
export interface Furniture extends Range {
  readonly kind: FurnitureKind;
}

export type BlockKind =
  | 'masthead'
  | 'title'
  | 'heading'
  | 'paragraph' // begins with a paragraph's number
  | 'text' // belongs to the paragraph before it, or to none
  | 'item' // a subparagraph: (a), (i)
  | 'note'
  | 'contents' // an entry of a table of contents
  | 'caption' // "Table 4", "Figure III" with its title
  | 'table';

/** Lines that are read as one text. */
export interface Block {
  readonly kind: BlockKind;
  /** Whole lines, in order; more than one piece where a page's foot and head stand between. */
  readonly pieces: readonly Range[];
  /** Index of the page on which it begins. */
  readonly page: number;
}

/** Where a heading, paragraph or note counts from: an annex restarts the numbers. Index of the annex's heading, or -1. */
export type Part = number;

export interface Heading {
  /** What the author meant: `III` where the scanner left "TIT."; absent for a heading without one. */
  readonly ordinal?: string;
  /** Absent where the ordinal is lost or stands apart from its title, "C." some lines above "Deliberations". */
  readonly ordinalRange?: Range;
  readonly ordinalCertainty: Certainty;
  /** `annex`: "Annex II" and its like; `chapter`: "Chapter IV"; `part`: "Part two". */
  readonly kind: 'section' | 'annex' | 'chapter' | 'part';
  /** 1 for the highest. */
  readonly level: number;
  /** In full over its lines, without the ordinal. */
  readonly title: string;
  readonly range: Range;
  readonly block: number;
  /** Index of the heading above it, or -1. */
  readonly parent: number;
  readonly part: Part;
  /** From its own start to the start of the next heading of its level or higher. */
  readonly section: Range;
}

export interface Paragraph {
  /** `12`, `12 bis`, `138.12`. */
  readonly number: string;
  readonly numberRange: Range;
  readonly numberCertainty: Certainty;
  /** From the number to the end of its own text, on a later page if it runs on. */
  readonly range: Range;
  /** The first and last of its blocks; notes, tables and captions may stand between them. */
  readonly firstBlock: number;
  readonly lastBlock: number;
  /** Index of the heading it stands under, or -1. */
  readonly heading: number;
  readonly part: Part;
}

/** A subparagraph that begins a line: `(a)`, `(iv)`. */
export interface Item {
  /** Without its parentheses: `a`, `iv`, `1`. */
  readonly label: string;
  /** With its parentheses. */
  readonly labelRange: Range;
  /** To the end of its own text; the items under it are not part of it. */
  readonly range: Range;
  readonly block: number;
  /** Index of the paragraph it belongs to, or -1. */
  readonly paragraph: number;
  /** Index of the item above it: `(b)` of `(ii)`; or -1. */
  readonly parent: number;
}

/** "Table 4" or "Figure III" and the title under it. */
export interface Caption {
  readonly kind: 'table' | 'figure' | 'box' | 'map';
  /** `4`, `III`, `II.1`. */
  readonly number: string;
  readonly title: string;
  readonly range: Range;
  readonly block: number;
  readonly part: Part;
}

/** A footnote: the text at the foot of a page. */
export interface Note {
  /** `6`, `a`, `*`. */
  readonly number: string;
  /** Absent where the number is lost. */
  readonly numberRange?: Range;
  /** `inferred` where the number was lost or misread and its place told it. */
  readonly numberCertainty: Certainty;
  /** From its number, or its first word where that is lost, to its end. */
  readonly range: Range;
  readonly block: number;
  readonly page: number;
  readonly part: Part;
  /** It stands with all others at the end of the document, not at the foot of its mark's page. */
  readonly isEndnote?: true;
  /** Indices of its marks; none where it stands unmarked. */
  readonly marks: readonly number[];
}

/** A footnote's mark in running text. */
export interface Mark {
  readonly number: string;
  /** The digits or letters alone. */
  readonly range: Range;
  readonly certainty: Certainty;
  readonly block: number;
  /** Index of its note, or -1. */
  readonly note: number;
}

export type Citation = DocumentCitation | ResolutionCitation;

interface CitationBase {
  /** Canonical: `A/72/865-S/2018/465`, `S/RES/2388 (2017)`, `A/DEC/72/401`. */
  readonly symbol: string;
  /** The whole of what stands on the page, from the organ or the word "resolution" if they are its own. */
  readonly range: Range;
  /** Index of the block. */
  readonly block: number;
}

/** `(see A/72/865-⏎S/2018/465)` */
export interface DocumentCitation extends CitationBase {
  readonly kind: 'document';
  /** The halves of a joint symbol, or the one symbol. */
  readonly symbols: readonly string[];
  /** `inferred` where spaces of the scanner were taken out: `S/20 18/14/Rev. 1`. */
  readonly certainty: Certainty;
}

/** `Security Council resolution 2388 (2017)`; in a list, each number is a citation of its own. */
export interface ResolutionCitation extends CitationBase {
  readonly kind: 'resolution' | 'decision';
  /** `S`, `A`, `E`, `A/HRC` … as in the symbol. */
  readonly organ: string;
  readonly organRange?: Range;
  /** `inferred` where the text names no organ and the number's form or the document told it. */
  readonly organCertainty: Certainty;
  /** `2388`, `71/1`, `217 A`. */
  readonly number: string;
  readonly numberRange: Range;
  /** `2017`, `III`: what stands in the parentheses. */
  readonly session?: string;
  readonly sessionRange?: Range;
}

export type CrossReferenceKind =
  | 'paragraph'
  | 'section'
  | 'annex'
  | 'footnote'
  | 'table'
  | 'figure'
  | 'chapter';

/** "paras. 13–17 and 20 above", "sect. IV", "annex II", "note 3 above", "A/80/628, para. 21". */
export interface CrossReference {
  readonly kind: CrossReferenceKind;
  /** The whole, from "paras." to "above". */
  readonly range: Range;
  readonly block: number;
  /** What is named, one entry for each number or range, in the order of the text. */
  readonly items: readonly ReferenceItem[];
  /** `items` written out: `13, 14, 15, 16, 17, 20`. */
  readonly numbers: readonly string[];
  readonly direction?: 'above' | 'below';
  /** The document or resolution that it points into; absent where it points into this one. */
  readonly symbol?: string;
  /** Index of the citation that gave `symbol`, or -1. */
  readonly citation: number;
  /** `inferred` for "ibid.", which takes the symbol of the citation before it. */
  readonly symbolCertainty: Certainty;
}

/** An address of the web, whole where the page breaks it: `www.un.org/press/en/2018/⏎sc13233.doc.htm`. */
export interface Address {
  /** With its scheme, `https://` where the page gives none. */
  readonly address: string;
  readonly range: Range;
  readonly block: number;
}

export interface ReferenceItem {
  readonly range: Range;
  readonly first: string;
  /** The end of a range: `17` in "13–17". */
  readonly last?: string;
  /** Subparagraphs: `(a)`, `(a)–(c)`. */
  readonly pinpoint?: string;
  /** Indices of what it names in this report: paragraphs, headings, notes or captions by `kind`; empty where there is none, or in another document. */
  readonly targets: readonly number[];
}
