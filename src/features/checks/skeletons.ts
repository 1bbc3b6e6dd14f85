/** Words that look alike to a scanner, brought together: only those are compared letter by letter. */

import { CONFUSIONS } from './confusions';

/** Letters that stand for one another, and the one that stands for all of them. */
const CLASSES = ['hbnu', 'ceoO0', 'tf', 'ilI1j', 'FEL', 'vy', 'S5', 'B8'];
const CLASS_OF = Uint16Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (CLASSES.find(letters => letters.includes(letter)) ?? letter).charCodeAt(0);
});

const [R, C, H, I, V, M, D, W] = [...'rchivmdw'].map(letter => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Two letters that look like one, by their classes: rn is m, cl is d, ii and li are n or h, vv is w; 0 where they do not. */
function pairOf(last: number, own: number): number {
  if (own === I) return last === I ? H : last === C ? D : 0;
  if (own === H) return last === R ? M : 0;
  return own === V && last === V ? W : 0;
}

/** The same number for words that are one confusion apart; now and then for others, too. */
export function skeletonOf(word: string): number {
  let hash = 0;
  let last = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const own = code < 128 ? CLASS_OF[code]! : code;
    const pair = pairOf(last, own);
    if (pair === 0) {
      if (last !== 0) hash = (Math.imul(hash, 31) + last) | 0;
      last = own;
    } else {
      hash = (Math.imul(hash, 31) + pair) | 0;
      last = 0;
    }
  }
  return last === 0 ? hash : (Math.imul(hash, 31) + last) | 0;
}

export type Confusion = (typeof CONFUSIONS)[number];

const BY_LETTERS: ReadonlyMap<string, Confusion> = new Map(
  CONFUSIONS.map(confusion => [`${confusion[0]} ${confusion[1]}`, confusion]),
);

export interface Difference {
  readonly confusion: Confusion;
  /** Where it stands in the wrong form. */
  readonly at: number;
}

/** The one confusion by which a wrong form differs from a right one, or undefined. */
export function differenceOf(wrong: string, right: string): Difference | undefined {
  let at = 0;
  while (at < wrong.length && wrong[at] === right[at]) at++;
  let tail = 0;
  const most = Math.min(wrong.length, right.length) - at;
  while (tail < most && wrong[wrong.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  const confusion = BY_LETTERS.get(
    `${wrong.slice(at, wrong.length - tail)} ${right.slice(at, right.length - tail)}`,
  );
  return confusion && { confusion, at };
}
