/** Numbers for words: a word that comes again is known by its number, without a string of its own. */

import { skeletonOf } from './skeletons';

/** Shorter words tell little; half of all words are shorter. */
export const LEAST_LENGTH = 4;

/**
 * The words that were met in a report and in what became of it by edits, numbered from 0. It only grows: the numbers that
 * are kept of unchanged blocks hold on.
 */
export class Lexicon {
  readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** By hash, the number of a word and one more; 0 where there is none. More than twice as many places as words. */
  private slots = new Int32Array(1 << 12);

  /** The number of the word that stands from `start` to `end`, given to it now if it is new. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const slot = this.slotOf(text, start, end, hash);
    const known = this.slots[slot]! - 1;
    if (known >= 0) return known;
    this.words.push(text.slice(start, end));
    this.hashes.push(hash);
    this.slots[slot] = this.words.length;
    if (this.words.length * 2 > this.slots.length) this.grow();
    return this.words.length - 1;
  }

  /** The number of a word, or -1. */
  find(word: string): number {
    return this.slots[this.slotOf(word, 0, word.length, hashOf(word, 0, word.length))]! - 1;
  }

  /** Where the number of a word stands, or the empty place where it would. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const known = this.slots[slot]! - 1;
      if (known < 0 || (this.hashes[known] === hash && isAt(text, start, end, this.words[known]!)))
        return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    this.hashes.forEach((hash, number) => {
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    });
    this.slots = slots;
  }

  private readonly firstAlike = new Map<number, number>();
  private readonly groups = new Map<number, number[]>();
  private grouped = 0;

  /** The numbers of words of four letters or more that look alike to a scanner, those of each shape together; none that stand alone. */
  alike(): Iterable<readonly number[]> {
    for (; this.grouped < this.words.length; this.grouped++) {
      const word = this.words[this.grouped]!;
      if (word.length < LEAST_LENGTH) continue;
      const skeleton = skeletonOf(word);
      const first = this.firstAlike.get(skeleton);
      const group = this.groups.get(skeleton);
      if (first === undefined) this.firstAlike.set(skeleton, this.grouped);
      else if (group) group.push(this.grouped);
      else this.groups.set(skeleton, [first, this.grouped]);
    }
    return this.groups.values();
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Brings the high bits of a hash down: those of words that end alike differ there. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Whether a word stands at a place; the end first, since words of one hash and length that differ do so there. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = word.length - 1; at >= 0; at--)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
