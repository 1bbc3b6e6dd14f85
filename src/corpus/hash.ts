/** A short name for bytes: two texts with the same one are the same text. No protection against somebody who forges one. */

/**
 * Sixteen hexadecimal digits of the bytes, and their count: two lanes of 32 bits, mixed four bytes at a time.
 * The mixing steps are those of MurmurHash3, which its author, Austin Appleby, gave to the public domain.
 */
export function contentKey(bytes: Uint8Array): string {
  const whole = bytes.length >> 2;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, whole);
  let a = 0x9747b28c;
  let b = bytes.length;
  for (let at = 0; at < whole; at++) {
    const word = words[at]!;
    a = mix(a, word, 0xcc9e2d51, 0x1b873593);
    b = mix(b, word, 0x239b961b, 0xab0e9789);
  }
  for (let at = whole << 2; at < bytes.length; at++) {
    a = mix(a, bytes[at]!, 0xcc9e2d51, 0x1b873593);
    b = mix(b, bytes[at]!, 0x239b961b, 0xab0e9789);
  }
  return `${hex(finish(a))}${hex(finish(b ^ a))}-${bytes.length}`;
}

function mix(lane: number, word: number, first: number, second: number): number {
  const scrambled = Math.imul(word, first);
  const turned = lane ^ Math.imul((scrambled << 15) | (scrambled >>> 17), second);
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

const hex = (lane: number): string => lane.toString(16).padStart(8, '0');
