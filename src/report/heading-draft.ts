/** A heading on its way into the model. */

import { LineKind } from './line-kinds';
import type { Certainty, Heading, Range } from './model';

/** A heading while the report is read. */
export interface HeadingDraft {
  readonly kind: Heading['kind'];
  readonly ordinal?: string | undefined;
  readonly ordinalRange?: Range | undefined;
  readonly certainty: Certainty;
  /** Its lines in order; the first may hold the ordinal alone. */
  readonly lines: readonly number[];
  /** Where its title begins in the first line; that line's end where the ordinal stands alone. */
  readonly titleStart: number;
  /** What the ordinal is; headings without one have none. */
  readonly style?: 'roman' | 'letter' | 'figure' | 'item' | 'named' | undefined;
}

/** Marks the lines of a heading in `kinds`. */
export function markHeading(kinds: Uint8Array, lines: readonly number[]): void {
  for (const [index, line] of lines.entries())
    kinds[line] = index === 0 ? LineKind.heading : LineKind.headingMore;
}
