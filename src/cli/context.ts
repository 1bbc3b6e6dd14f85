/** What a command works with: its streams and its exit code. Tests give streams of their own. */

import type { Readable, Writable } from 'node:stream';
import type { Command } from 'commander';

/** Exit codes; of several, the highest counts. */
export const EXIT = {
  ok: 0,
  /** Something could not be read or written, or a check found something. */
  failed: 1,
  /** The command line itself is wrong. */
  usage: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean };

export interface Context {
  /** Read at most once, and only if a command asks for it. */
  readonly stdin: () => Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Raises the exit code; a lower one than before changes nothing. */
  readonly exit: (code: ExitCode) => void;
  /** The script that becomes a worker when it is started as one; without it, everything is done here. */
  readonly workerFile?: string;
}

/** A subcommand: its words for the command line, and its work as their action. One file each. */
export type CommandOf = (context: Context) => Command;
