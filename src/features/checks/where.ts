/** Where something stands, as a part of a sentence: "in paragraph 12", "on page 3", "under “Summary”". */

import type { Report } from '../../report/model';
import { placeOfBlock } from '../places';

export function whereIs(report: Report, block: number): string {
  const place = placeOfBlock(report, block);
  if (place.startsWith('under ')) return place;
  return place.startsWith('page ') ? `on ${place}` : `in ${place}`;
}
