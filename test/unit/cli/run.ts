/** Runs the command line inside the tests, with streams that keep what is written. */
import { Readable, Writable } from 'node:stream';
import { commandLine } from '../../../src/cli/command-line';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  readonly stdin?: Readable & { isTTY?: boolean };
  readonly stdout?: Writable;
  /** Standard error is one. */
  readonly isTerminal?: boolean;
}

/** Runs `un-report` with these words. */
export async function run(
  args: readonly string[],
  { stdin, stdout, isTerminal = false }: Given = {},
): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const code = await commandLine(args, {
    stdin: () => stdin ?? terminal(),
    stdout: stdout ?? keeping(out),
    stderr: Object.assign(keeping(err), { isTTY: isTerminal }),
  });
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** Standard input with something piped into it. */
export const piped = (...chunks: (string | Uint8Array)[]): Readable =>
  Readable.from(chunks.map(chunk => Buffer.from(chunk)));

/** Standard input that is a keyboard. */
const terminal = (): Readable & { isTTY?: boolean } => Object.assign(Readable.from([]), { isTTY: true });

const keeping = (chunks: Buffer[]): Writable =>
  new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });

/** A writable that fails from the first write on. */
export const failing = (code: string): Writable =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
