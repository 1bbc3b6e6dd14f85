/** Long lists in messages. */

/** More names than this in one line are not read. */
const MOST_NAMED = 3;

/** The first few names, and how many more there are: "a.txt, b.txt, c.txt and 187 more". */
export function fewOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  return rest > 0 ? `${named} and ${rest} more` : named;
}
