/** Which segment lies at an offset. */

import { countBefore } from './lines';
import type { Segment } from './model';

/** Index of the last segment that begins at or before an offset; -1 in an empty text. */
export const segmentAt = (segments: readonly Segment[], offset: number): number =>
  countBefore(segments.length, index => segments[index]!.start <= offset) - 1;
