/** What the readers of notes know of a page. */

import type { Lines } from './lines';
import type { FurnitureKind } from './model';
import type { PageMarks } from './page-marks';

export interface NotePage {
  readonly lines: Lines;
  readonly kinds: Uint8Array;
  readonly furniture: Map<number, FurnitureKind>;
  /** Its place among the pages. */
  readonly index: number;
  /** Its lines, from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  readonly marks: PageMarks;
  /** The number of the next note. */
  readonly expected: number;
  /** An annex or chapter begins on the page or since the last note: its notes may begin at 1. */
  readonly mayRestart: boolean;
}
