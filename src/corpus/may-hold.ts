/** A cheap look at a text before it is read for a phrase: most reports of a folder do not hold it. */

/** White space and hyphens, at which a line may have broken a word. */
const BREAKS = /[\s\u00ad‐‑‒–—-]+/g;
/** Shorter words stand everywhere. */
const SHORTEST = 4;

/**
 * Words to look for in texts, and the question whether a text may hold the phrase: whether it has its words, but for
 * one, which a page may have broken in the middle. A text that is said not to hold it has two words too few.
 */
export function mayHold(phrase: string): (text: string) => boolean {
  const words = new Set(
    phrase
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter(word => word.length >= SHORTEST),
  );
  const allowed = words.size > 1 ? 1 : 0;
  return text => {
    const joined = text.toLowerCase().replace(BREAKS, '');
    let missing = 0;
    for (const word of words) if (!joined.includes(word) && ++missing > allowed) return false;
    return true;
  };
}
