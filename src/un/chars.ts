/** Single characters, by code: the scanner asks at every slash of a text, so it asks cheaply. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** A letter, digit or underscore of a script that separates words by spaces; Chinese and Arabic may touch a symbol. */
export const isWord = (code: number): boolean =>
  isDigit(code) ||
  isCapital(code) ||
  (code >= 97 && code <= 122) ||
  code === 95 ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x400 && code <= 0x52f);

export const SPACE = 32;
export const SLASH = 47;

/** The character at an offset; 0 before and after the text, where `charCodeAt` would make V8 give up what it has optimized. */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;

/** Some characters, asked for by their codes: those of most texts stand in a table. */
export class CharSet {
  private readonly latin = new Uint8Array(256);
  private readonly others = new Set<number>();

  constructor(chars: string) {
    for (let at = 0; at < chars.length; at++) {
      const code = chars.charCodeAt(at);
      if (code < 256) this.latin[code] = 1;
      else this.others.add(code);
    }
  }

  has(code: number): boolean {
    return code < 256 ? this.latin[code] === 1 : this.others.has(code);
  }
}

/** Matches a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}

/** Offset after a run of digits. */
export function skipDigits(text: string, offset: number): number {
  let at = offset;
  while (isDigit(codeAt(text, at))) at++;
  return at;
}
