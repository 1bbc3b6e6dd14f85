/**
 * What the index keeps of one report: enough to say who cites what and where it stands, without the text.
 *
 * An entry is a few strings and one table of small numbers, so that ten thousand of them are light to hold, to save and
 * to load. `contents.ts` reads the table, `make-entry.ts` makes it, `layout.ts` says how its rows lie.
 */

import type { Language } from '../un/language';

export interface Entry {
  /** Of the file's bytes, see `contentKey`; empty for a text that was never saved. */
  readonly key: string;
  /** How long the text is, in UTF-16 units. */
  readonly length: number;
  readonly language: Language;
  /** The report's own symbol, or the halves of its joint symbol; empty where its masthead has none. */
  readonly symbols: readonly string[];
  /** Empty where none was found. */
  readonly title: string;
  /** As printed: "21 November 2018"; empty where none was found. */
  readonly date: string;
  /** The symbols of all documents that it cites, each once. */
  readonly cited: readonly string[];
  /** Titles, ordinals and numbers that are no plain numbers, one a line: rows name them by their line. */
  readonly strings: string;
  /** Rows of numbers: see `layout.ts`. Sixteen bits each, or thirty-two where a line or its length needs them. */
  readonly table: Table;
}

export type Table = Uint16Array | Uint32Array;

/** As in the Language Server Protocol: both counted from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open. */
export interface LineRange {
  readonly start: Position;
  readonly end: Position;
}

/** A file that the index knows. One without an entry was looked at and is no report. */
export interface Filed {
  readonly uri: string;
  /** Tells whether the file on disk is still the one that was read: its time and size. Empty for an unsaved text. */
  readonly stamp: string;
  readonly entry?: Entry;
}

/** The report's symbol in full: `A/72/865-S/2018/465`; empty where it has none. */
export const symbolOf = ({ symbols }: Pick<Entry, 'symbols'>): string => symbols.join('-');
