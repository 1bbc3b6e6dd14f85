/** What the corpus needs of the world: VS Code's file systems, or a test's. */

/** A file as a listing tells it. */
export interface Listed {
  readonly uri: string;
  /** Changes whenever the file may have changed: its time and size. */
  readonly stamp: string;
}

export interface Workspace {
  /** All files that may be reports, in every folder, without those that are excluded. */
  list(): AsyncIterable<Listed> | Iterable<Listed>;
  /** The bytes of a file; no more than `most` of them, where the file system can do that. Fails where it is gone. */
  read(uri: string, most?: number): Promise<Uint8Array>;
}
