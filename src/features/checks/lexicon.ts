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
  private slots = new Int32Array(1 << 13);

  /**
   * The number of the word that stands from `start` to `end`, given to it now if it is new. `hash` is that of `hashWith`
   * over its characters.
   */
  numberOf(text: string, start: number, end: number, hash: number): number {
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
    let hash = word.charCodeAt(0);
    for (let at = 1; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
    return this.slots[this.slotOf(word, 0, word.length, hash)]! - 1;
  }

  /** Where the number of a word stands, or the empty place where it would. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const known = this.slots[slot]! - 1;
      if (known < 0 || (this.hashes[known] === hash && isSame(text, start, end, this.words[known]!)))
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

  private readonly groups: number[][] = [];
  /** The group of each shape, or of one word alone the word. */
  private readonly shapes = new Map<number, number | number[]>();
  private grouped = 0;

  /** The numbers of words of four letters or more that look alike to a scanner, those of each shape together; none that stand alone. */
  alike(): readonly (readonly number[])[] {
    for (; this.grouped < this.words.length; this.grouped++) {
      const word = this.words[this.grouped]!;
      if (word.length < LEAST_LENGTH) continue;
      const shape = skeletonOf(word);
      const known = this.shapes.get(shape);
      if (known === undefined) this.shapes.set(shape, this.grouped);
      else if (typeof known === 'object') known.push(this.grouped);
      else {
        const group = [known, this.grouped];
        this.groups.push(group);
        this.shapes.set(shape, group);
      }
    }
    return this.groups;
  }
}

/** The hash of a word and one more character. */
const hashWith = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Spreads hashes over the places: those of words that begin alike are close to one another. */
const spread = (hash: number): number => {
  const wide = Math.imul(hash, 0x9e3779b1);
  return wide ^ (wide >>> 15);
};

const isSame = (text: string, start: number, end: number, word: string): boolean =>
  word.length === end - start && text.startsWith(word, start);
