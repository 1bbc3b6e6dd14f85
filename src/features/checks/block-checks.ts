/** The checks of which each finding rests on the text of one block. */

import type { AnyBlockCheck } from './block-check';
import { future } from './citation-future';
import { pagesCited } from './citation-page';
import { meetings } from './meeting-date';
import { strayNumbers } from './paragraph-sequence';
import { repeated } from './repeated';
import { resolutions } from './resolutions';
import { spacing } from './spacing';
import { symbolForms } from './symbol-form';
import { refusedSymbols } from './symbol-refused';

export const BLOCK_CHECKS: readonly AnyBlockCheck[] = [
  strayNumbers,
  symbolForms,
  refusedSymbols,
  resolutions,
  meetings,
  future,
  pagesCited,
  repeated,
  spacing,
];
