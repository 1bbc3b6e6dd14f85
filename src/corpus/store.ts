/**
 * The saved index: files in, bytes out, and back. Pure: where the bytes are kept, and that they are written whole, is
 * the caller's. Whatever is wrong with them (cut, damaged, of another version), the answer is "nothing saved".
 *
 * Layout, little-endian: MAGIC and version; how many bytes follow and their checksum; then a head in JSON (addresses,
 * stamps, strings) and, for each report one after the other, its table, read in place, and the numbers of the symbols
 * that it cites.
 */

import type { Language } from '../un/language';
import type { Entry, Filed, Table } from './entry';
import { contentKey } from './hash';
import { isWhole } from './layout';
import { atOnce } from './slices';

/** Raised with every change of what an entry holds or of how a report is read: older caches are then read anew. */
export const STORE_VERSION = 13;

const MAGIC = 0x58494e55; // "UNIX", UN index
const HEADER = 5;
const HEADER_BYTES = HEADER * 4;

/** One saved file in the head; `size` and `cited` are how many numbers its table and its list of symbols have. */
type SavedFile =
  | readonly [uri: string, stamp: string]
  | readonly [
      uri: string,
      stamp: string,
      key: string,
      length: number,
      language: Language,
      symbols: readonly string[],
      title: string,
      date: string,
      strings: string,
      wide: 0 | 1,
      size: number,
      cited: number,
    ];

interface Head {
  readonly symbols: readonly string[];
  readonly files: readonly SavedFile[];
}

/** The bytes of an index. `readStore` gives the same files back. */
export const writeStore = (files: Iterable<Filed>): Uint8Array => atOnce(writingStore(files));

/** The same with pauses. */
export function* writingStore(files: Iterable<Filed>): Generator<void, Uint8Array> {
  const places = new Map<string, number>();
  const placeOf = (symbol: string): number => {
    const place = places.get(symbol) ?? places.size;
    places.set(symbol, place);
    return place;
  };
  const parts: (Table | Uint32Array)[] = [];
  const saved: SavedFile[] = [];
  for (const { uri, stamp, entry } of files) {
    if (entry) parts.push(entry.table, Uint32Array.from(entry.cited, placeOf));
    saved.push(entry ? savedFile(uri, stamp, entry) : [uri, stamp]);
    yield;
  }
  const head: Head = { symbols: [...places.keys()], files: saved };
  const text = JSON.stringify(head);
  yield;
  return yield* join(new TextEncoder().encode(text), parts);
}

const savedFile = (uri: string, stamp: string, entry: Entry): SavedFile => [
  uri,
  stamp,
  entry.key,
  entry.length,
  entry.language,
  entry.symbols,
  entry.title,
  entry.date,
  entry.strings,
  entry.table instanceof Uint32Array ? 1 : 0,
  entry.table.length,
  entry.cited.length,
];

/** Parts begin at multiples of four bytes, so that they can be read where they lie. */
const padded = (bytes: number): number => (bytes + 3) & ~3;

function* join(head: Uint8Array, parts: readonly Table[]): Generator<void, Uint8Array> {
  let size = HEADER_BYTES + padded(head.length);
  for (const part of parts) size += padded(part.byteLength);
  const bytes = new Uint8Array(size);
  bytes.set(head, HEADER_BYTES);
  let at = HEADER_BYTES + padded(head.length);
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
    yield;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, STORE_VERSION, true);
  view.setUint32(8, size, true);
  view.setUint32(12, head.length, true);
  view.setUint32(16, yield* checksum(bytes), true);
  return bytes;
}

/** So many bytes are summed up without a pause. */
const SUMMED = 2 ** 22;

function* checksum(bytes: Uint8Array): Generator<void, number> {
  let sum = 0;
  for (let at = HEADER_BYTES; at < bytes.length; at += SUMMED) {
    const part = contentKey(bytes.subarray(at, at + SUMMED));
    sum = (Math.imul(sum, 31) + Number.parseInt(part.slice(0, 8), 16)) >>> 0;
    yield;
  }
  return sum;
}

/** Why saved bytes were not used; the reports are then read anew, and nothing is lost. */
export type NotRead = 'other version' | 'damaged';

/** The files of saved bytes. Never throws. Entries keep the bytes: they are not copied. */
export const readStore = (bytes: Uint8Array): Filed[] | NotRead => atOnce(readingStore(bytes));

/** The same with pauses. */
export function* readingStore(bytes: Uint8Array): Generator<void, Filed[] | NotRead> {
  if (bytes.length < HEADER_BYTES) return 'damaged';
  // tables are read where they lie, and must lie at multiples of four
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return 'damaged';
  if (view.getUint32(4, true) !== STORE_VERSION) return 'other version';
  if (view.getUint32(8, true) !== whole.length) return 'damaged';
  if (view.getUint32(16, true) !== (yield* checksum(whole))) return 'damaged';
  try {
    return yield* filesOf(whole, view.getUint32(12, true));
  } catch {
    return 'damaged';
  }
}

function* filesOf(bytes: Uint8Array, headLength: number): Generator<void, Filed[]> {
  const text = new TextDecoder().decode(bytes.subarray(HEADER_BYTES, HEADER_BYTES + headLength));
  const head: Head = JSON.parse(text);
  let at = bytes.byteOffset + HEADER_BYTES + padded(headLength);
  const take = <T extends Table>(
    Numbers: new (buffer: ArrayBufferLike, at: number, size: number) => T,
    size: number,
  ): T => {
    const part = new Numbers(bytes.buffer, at, size);
    at += padded(part.byteLength);
    return part;
  };
  const fileOf = (saved: SavedFile): Filed => {
    const [uri, stamp, key, length, language, symbols, title, date, strings, wide, size, cited] = saved;
    if (key === undefined) return { uri, stamp };
    const table: Table = wide ? take(Uint32Array, size!) : take(Uint16Array, size!);
    if (!isWhole(table)) throw new RangeError('a table is not whole');
    const entry: Entry = {
      key,
      length: length!,
      language: language!,
      symbols: symbols!,
      title: title!,
      date: date!,
      cited: Array.from(take(Uint32Array, cited!), place => head.symbols[place]!),
      strings: strings!,
      table,
    };
    return { uri, stamp, entry };
  };
  const files: Filed[] = [];
  for (const saved of head.files) {
    files.push(fileOf(saved));
    yield;
  }
  return files;
}

/**
 * What two windows know of one folder, together: of a file that both know, what `ours` knows. A file that is gone is
 * no loss to keep: its stamp is asked for before it is used.
 */
export function mergeFiles(ours: Iterable<Filed>, theirs: Iterable<Filed>): Filed[] {
  const merged = new Map<string, Filed>();
  for (const file of theirs) merged.set(file.uri, file);
  for (const file of ours) merged.set(file.uri, file);
  return [...merged.values()].sort((a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri)));
}
