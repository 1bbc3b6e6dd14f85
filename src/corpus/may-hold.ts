/** A cheap look at a text before it is read for a phrase: most reports of a folder do not hold it. */

const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const LIGATURES = /[ﬀ-ﬆ]/;
/** Shorter words stand everywhere. */
const SHORTEST = 4;
/** A page that breaks a word parts it from both of its neighbours. */
const PARTED = 2;

/**
 * The question whether a text may hold a phrase: whether it has its words, but for one that a page may have broken, and
 * its pairs of neighbours, but for two. Where lines break makes no difference, nor do marks and hyphens.
 */
export function mayHold(phrase: string): (text: string) => boolean {
  const all = plain(phrase).split(NO_LETTER).filter(Boolean);
  const words = [...new Set(all.filter(word => word.length >= SHORTEST))];
  const pairs = [...new Set(all.slice(1).map((word, index) => all[index] + word))];
  return text => {
    const joined = plain(text).replace(NO_LETTER, '');
    return hasMost(joined, words, words.length > 1 ? 1 : 0) && hasMost(joined, pairs, PARTED);
  };
}

const plain = (text: string): string => (LIGATURES.test(text) ? text.normalize('NFKC') : text).toLowerCase();

/** Whether no more than so many are missing. */
function hasMost(text: string, wanted: readonly string[], allowed: number): boolean {
  let left = allowed;
  return wanted.every(part => text.includes(part) || left-- > 0);
}
