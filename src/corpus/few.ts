/** Long lists in messages. */

/** More names than this in one line are not read. */
const MOST_NAMED = 3;

/**
 * The first few names, and how many more there are: "a.txt, b.txt, c.txt and 187 more".
 *
 * @param withMore the words for it in another language
 */
export function fewOf(names: readonly string[], withMore = inEnglish): string {
  const rest = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  return rest > 0 ? withMore(named, rest) : named;
}

const inEnglish = (named: string, rest: number): string => `${named} and ${rest} more`;
