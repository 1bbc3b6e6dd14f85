/** The brackets and quotation marks of a block, and whether they are at one among themselves. */

import { type BlockView, NOTHING } from './block-check';

export const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '“': '”', '«': '»' };
export const OPENERS: Readonly<Record<string, string>> = { ')': '(', '”': '“', '»': '«' };

/** The signs of a block that say something to the blocks around it: none where each has its partner in the block. */
export const looseSigns = ({ walk: { signs }, flow: { text } }: BlockView): readonly number[] =>
  signs.length === 0 || isBalanced(text, signs) ? NOTHING : signs;

/** Each is closed by its own kind, one inside the other, and none looks like the closing bracket of a list. */
function isBalanced(text: string, signs: readonly number[]): boolean {
  const open: number[] = [];
  for (const at of signs) {
    const opener = OPENERS[text[at]!];
    if (opener === undefined) open.push(at);
    else {
      const partner = open.pop();
      if (partner === undefined || text[partner] !== opener || isTurned(text, at)) return false;
      if (partner < at - 4 && isEnumerator(text, at)) return false;
    }
  }
  return open.length === 0;
}

/** A closing quotation mark where an opening one belongs: `a ”without prejudice” clause`. */
export const isTurned = (text: string, at: number): boolean =>
  text[at] === '”' && /^[ (]”\p{L}/u.test(text.slice(at - 1, at + 2));

/** "a)", "12)", "iv)": a closing bracket of a list. */
export const isEnumerator = (text: string, at: number): boolean =>
  text[at] === ')' &&
  /(?:^|[\s(;,.:])(?:[a-zа-я]{1,4}|[A-Z]|\d{1,3}\.?|[IVX]{1,4})$/.test(text.slice(Math.max(0, at - 6), at));
