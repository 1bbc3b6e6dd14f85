// An extension host in which other extensions live.

/**
 * Compiles and runs large patterns as other extensions do, until V8 has no room left for more and compiles
 * further ones without its optimisations.
 * @param {number} [count]
 */
export function crowd(count = 400) {
  const text =
    'the quick brown fox jumps over the lazy dog, as A/72/865 and resolution 2388 (2017) say. '.repeat(40);
  const patterns = [];
  for (let at = 0; at < count; at++) {
    const words = Array.from(
      { length: 150 },
      (_, word) => `${at.toString(36)}w${(word * 7919 + at).toString(36)}[a-z]{2,${(word % 9) + 3}}`,
    );
    const pattern = new RegExp(`(?:${words.join('|')})\\s+(\\w+)|(\\d{1,${(at % 5) + 1}}x)`, 'gi');
    for (let round = 0; round < 3; round++) text.match(pattern);
    patterns.push(pattern);
  }
  return patterns;
}
