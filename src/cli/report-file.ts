/** One file of a folder: a glance at its first kilobytes, and the whole of it only if it is a report. */

import { constants } from 'node:buffer';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { entryOfReport } from '../corpus/indexing';
import { HEAD_BYTES, isReportFile, isReportName } from '../corpus/recognise';
import { reasonOf } from './errors';
import { type Form, type Forms, madeInto } from './forms';
import { readUtf8 } from './utf8';

/** What became of a file. */
export type Outcome<F extends Form = Form> =
  | { readonly kind: 'report'; readonly file: string; readonly made: Forms[F] }
  /** No report: a picture, a letter, a program. */
  | { readonly kind: 'other'; readonly file: string }
  | { readonly kind: 'failed'; readonly file: string; readonly reason: string };

/** Reads a file for the index. Never throws: a file that is gone or that may not be read has its reason. */
export function readReportFile<F extends Form>(file: string, form: F): Outcome<F> {
  try {
    const bytes = reportBytes(file);
    const entry = bytes && entryOfReport(bytes, readUtf8);
    return entry ? { kind: 'report', file, made: madeInto(form, file, entry) } : { kind: 'other', file };
  } catch (error) {
    return { kind: 'failed', file, reason: reasonOf(error) };
  }
}

/** Larger files have a buffer of their own. */
const LARGEST_KEPT = 2 ** 22;

/** Where a file is read into: fresh memory for each costs ten times what its reading does. */
let kept = Buffer.alloc(0);

function bufferOf(size: number): Buffer {
  if (size > LARGEST_KEPT) return Buffer.alloc(size);
  if (size > kept.length) kept = Buffer.alloc(Math.min(2 * size, LARGEST_KEPT));
  return kept.subarray(0, size);
}

/**
 * The bytes of a report, which hold until the next file is read; undefined for what is none. Pipes and devices are not
 * opened: they would be waited for.
 */
function reportBytes(file: string): Uint8Array | undefined {
  const stats = statSync(file);
  if (!stats.isFile()) throw new Error('it is a pipe or a device; save its text as a file first.');
  if (stats.size > constants.MAX_STRING_LENGTH) return undefined;
  const descriptor = openSync(file, 'r');
  try {
    const bytes = bufferOf(stats.size);
    const head = bytes.subarray(0, HEAD_BYTES);
    const got = fill(descriptor, head, 0);
    if (!isReportName(file) && !isReportFile(head.subarray(0, got))) return undefined;
    return bytes.subarray(0, got < head.length ? got : fill(descriptor, bytes, got));
  } finally {
    closeSync(descriptor);
  }
}

/** Reads until a buffer is full or the file ends; gives how far it is filled. */
function fill(descriptor: number, bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const got = readSync(descriptor, bytes, at, bytes.length - at, at);
    if (got === 0) break;
    at += got;
  }
  return at;
}
