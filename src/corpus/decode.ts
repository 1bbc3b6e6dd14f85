/**
 * Bytes in, text out: how the bytes of a file become the text that offsets count in.
 *
 * UTF-8 and UTF-16 are read with a byte-order mark or without; the mark itself is no part of the text, as in VS Code.
 * What is neither is read as Windows-1252, the alphabet of older western documents, and says so.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: Encoding;
  /** How many characters could not be read and stand as U+FFFD in the text. */
  readonly damaged: number;
}

/** The bytes are no text. */
export interface NotText {
  readonly kind: 'binary';
  /** What they are, where their first bytes tell: "a PDF". */
  readonly format?: string;
}

/** What people take for the text of a report: the file that the text is still in. */
const FORMATS: readonly (readonly [firstBytes: string, format: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word document or another zip archive'],
  ['\xd0\xcf\x11\xe0', 'a Word document of the older kind'],
  ['{\\rtf', 'a document in Rich Text Format'],
  ['\xff\xd8\xff', 'a picture'],
  ['\x89PNG', 'a picture'],
  ['II*\0', 'a picture'],
  ['MM\0*', 'a picture'],
  ['\x1f\x8b', 'a compressed file'],
];

/** One control character in this many characters is more than any text has. */
const CONTROL_SHARE = 50;

/** The text of bytes in UTF-8, without a byte-order mark; undefined where they are something else. */
export type Utf8Reader = (bytes: Uint8Array) => string | undefined;

/**
 * The text of a file's bytes, or word that they are none. Empty bytes are an empty text.
 *
 * @param readUtf8 one that is faster than the one that runs everywhere
 */
export function decode(bytes: Uint8Array, readUtf8: Utf8Reader = strictUtf8): Decoded | NotText {
  const format = FORMATS.find(([first]) => startsWith(bytes, first))?.[1];
  if (format !== undefined) return { kind: 'binary', format };
  const decoded = read(bytes, readUtf8);
  return decoded && !isBinary(decoded.text) ? decoded : { kind: 'binary' };
}

function read(bytes: Uint8Array, readUtf8: Utf8Reader): Decoded | undefined {
  if (startsWith(bytes, '\xff\xfe')) return readAs('utf-16le', bytes);
  if (startsWith(bytes, '\xfe\xff')) return readAs('utf-16be', bytes);
  if (bytes.includes(0)) return readUnmarkedUtf16(bytes);
  const text = readUtf8(bytes);
  if (text !== undefined) return { kind: 'text', text, encoding: 'utf-8', damaged: 0 };
  return readDamagedUtf8(bytes) ?? readWindows1252(bytes);
}

function readAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { kind: 'text', text, encoding, damaged: countOf(text, '\ufffd') };
}

/** No text in UTF-8 holds a NUL; half of the bytes of English in UTF-16 are NULs. */
function readUnmarkedUtf16(bytes: Uint8Array): Decoded | undefined {
  const [little, big] = blanks(bytes);
  if (little === big) return undefined;
  const decoded = readAs(little > big ? 'utf-16le' : 'utf-16be', bytes);
  return decoded.damaged === 0 ? decoded : undefined;
}

/** How many spaces and line ends there are in either order of bytes: the wrong order has next to none (U+2000, U+0A00). */
function blanks(bytes: Uint8Array): readonly [little: number, big: number] {
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at + 1] === 0 && isBlank(bytes[at]!)) little++;
    else if (bytes[at] === 0 && isBlank(bytes[at + 1]!)) big++;
  }
  return [little, big];
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d;

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file cut in the middle of a character, or with a few bad bytes, is still UTF-8 if it holds more whole characters beyond ASCII. */
function readDamagedUtf8(bytes: Uint8Array): Decoded | undefined {
  const decoded = readAs('utf-8', bytes);
  let beyondAscii = 0;
  for (let at = 0; at < decoded.text.length; at++) if (decoded.text.charCodeAt(at) > 0x7f) beyondAscii++;
  return beyondAscii - decoded.damaged > decoded.damaged ? decoded : undefined;
}

/** Windows-1252 from 0x80 to 0x9F; the five bytes that it does not use stand for themselves, as the Encoding Standard has it. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f' + '\x90‘’“”•–—˜™š›œ\x9džŸ';

function readWindows1252(bytes: Uint8Array): Decoded {
  // Some versions of Node take Windows-1252 for Latin-1 and leave these as control characters.
  const text = new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, control => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
  return { kind: 'text', text, encoding: 'windows-1252', damaged: 0 };
}

/** Line ends, tabs, form feeds, backspaces and escapes are a text's own. */
const CONTROLS = /[\0-\x07\x0e-\x1a\x1c-\x1f]/g;

/** A NUL, or more control characters than a text has. Nearly all texts have none. */
function isBinary(text: string): boolean {
  if (text.search(CONTROLS) < 0) return false;
  return text.includes('\0') || text.match(CONTROLS)!.length * CONTROL_SHARE > text.length;
}

function startsWith(bytes: Uint8Array, first: string): boolean {
  if (bytes.length < first.length) return false;
  for (let at = 0; at < first.length; at++) if (bytes[at] !== first.charCodeAt(at)) return false;
  return true;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
