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
const NAMED_COMMISSION = /(?:[’']s)?\s$/;
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
  const own = before.replace(NAMED_COMMISSION, '');
  const named = COMMISSIONS.find(([name]) => own.endsWith(name));
  if (named) return { organs: [named[1]], sure: true };
  if (document.organ !== 'other') return undefined;
  const isOwn =
    BARE_COMMISSION.test(before) ||
    IN_CHAPTER.test(before) ||
    ((POSSESSIVE.test(before) || kind === 'decision') && !OTHERS.test(before.slice(lastCommission(before))));
  return isOwn ? { organs: [OWN_COMMISSION], sure: false } : undefined;
}

/** What is said after the commission was last named is its own: "the Assembly … the Commission, in its resolution 65/4". */
const lastCommission = (before: string): number => Math.max(0, before.lastIndexOf('Commission'));
