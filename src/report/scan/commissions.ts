/** Resolutions and decisions of functional commissions, which number them by session as the Assembly does: 65/4. */

import type { Document, OrganNamed } from './resolutions';

/** The commission whose document it is: what stands for its symbol until the masthead tells it. */
export const OWN_COMMISSION = 'E/CN';

/** The commissions that have adopted resolutions, by their names. */
const COMMISSIONS: readonly (readonly [name: string, symbol: string])[] = [
  ['Commission on Narcotic Drugs', 'E/CN.7'],
  ['Commission on Crime Prevention and Criminal Justice', 'E/CN.15'],
  ['Commission on the Status of Women', 'E/CN.6'],
  ['Commission for Social Development', 'E/CN.5'],
  ['Commission on Population and Development', 'E/CN.9'],
  ['Commission on Human Rights', 'E/CN.4'],
];

/** Right before "resolution" or "decision". */
const POSSESSIVE = /(?:^|\s)its\s$/;
const BARE_COMMISSION = /(?:^|[\s(])(?:[a-z]+ |[(])?Commission(?:[’']s)?\s$/;
const AFTER_NAME = /(?:[’']s)?\s$/;
/** "see chap. I, sect. B, resolution 68/6": its text stands there. */
const IN_CHAPTER = /\bsect\. [A-Z], $/;
/** Whose "its" may be, besides the commission: "the General Assembly decided, by its resolution 65/1". */
const OTHERS = /\b(?:Assembly|Council|Conference|Committee|Board)\b/;

/** The commission that the words before "resolution" mean; undefined where they mean none, or may mean another organ. */
export function commissionMeant(
  before: string,
  document: Document,
  kind: 'resolution' | 'decision',
): OrganNamed | undefined {
  const symbol = before.includes('Commission ') ? commissionNamed(before) : undefined;
  if (symbol !== undefined) return { organs: [symbol], sure: true };
  if (document.organ !== 'other') return undefined;
  const isOwn =
    BARE_COMMISSION.test(before) ||
    IN_CHAPTER.test(before) ||
    ((POSSESSIVE.test(before) || kind === 'decision') && !OTHERS.test(before.slice(lastCommission(before))));
  return isOwn ? { organs: [OWN_COMMISSION], sure: false } : undefined;
}

/** The symbol of the commission whose name in full ends a text. */
function commissionNamed(before: string): string | undefined {
  const own = before.replace(AFTER_NAME, '');
  return COMMISSIONS.find(([name]) => own.endsWith(name))?.[1];
}

/** What is said after the commission was last named is its own: "the Assembly … the Commission, in its resolution 65/4". */
const lastCommission = (before: string): number => Math.max(0, before.lastIndexOf('Commission'));
