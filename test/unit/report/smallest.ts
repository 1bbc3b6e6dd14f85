/** Makes a text that is read wrongly as small as it can be, so that a person sees what matters in it. */

/** Reads no more often than this: a good small text now is better than the smallest tomorrow. */
const TRIES = 2_000;

/**
 * Takes lines out of a text, and then characters, as long as `fails` is true of what is left.
 * @param fails whether a text is still read wrongly, in the same way
 */
export function smallest(text: string, fails: (text: string) => boolean): string {
  let tries = 0;
  const still = (parts: readonly string[]) => tries++ < TRIES && fails(parts.join(''));
  const lines = reduced(text.split(/(?<=[\n\f\r])/), still);
  return reduced(lines.join('').split(''), still).join('');
}

/** Leaves out runs of parts, long ones first: half of all, then quarters, at last single parts. */
function reduced(parts: readonly string[], still: (parts: readonly string[]) => boolean): readonly string[] {
  let left = parts;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const without = [...left.slice(0, at), ...left.slice(at + size)];
      if (without.length < left.length && still(without)) left = without;
      else at += size;
    }
  }
  return left;
}
