/** A folder for files that a test makes; it is gone when the tests of the group have run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Folder {
  /** The path of a file in it, whether it is there or not. */
  readonly path: (name: string) => string;
  /** Writes a file and gives its path. */
  readonly file: (name: string, bytes: string | Uint8Array) => string;
}

/** Call it in `describe`. */
export function temporaryFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'un-report-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file: (name, bytes) => {
      writeFileSync(path(name), bytes);
      return path(name);
    },
  };
}
