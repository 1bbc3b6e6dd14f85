/** Notes on their way into the model: the lines of a zone, and where in it each note begins. */

import type { Certainty, Range } from './model';
import type { Label } from './note-labels';

/** A note while the report is read. */
export interface NoteDraft {
  readonly number: string;
  readonly numberRange?: Range | undefined;
  readonly certainty: Certainty;
  /** Where its own text begins, after the number. */
  readonly textStart: number;
  /** Lines of its text, in order, on its page and the next. */
  readonly lines: number[];
  /** A line that holds its number alone, away from its text. */
  readonly labelLine?: number | undefined;
  readonly page: number;
  /** It stands with all others at the end of the document. */
  readonly isEndnote?: boolean | undefined;
}

/** One line of a zone: text, with or without a label before it, or a label alone. */
export interface ZoneLine {
  readonly line: number;
  readonly label?: Label | undefined;
  readonly alone: boolean;
  readonly blankBefore: boolean;
}

/** Where a note begins in a zone. */
export interface Start {
  /** Index into the zone's lines of text. */
  readonly index: number;
  number: string;
  label?: Label | undefined;
  labelLine?: number | undefined;
  certainty: Certainty;
}
