/** The command line: its table of commands, and how it ends. */

import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { annotateCommand } from './annotate';
import { checkCommand } from './check-command';
import { citedByCommand } from './cited-by-command';
import { type CommandOf, type Context, EXIT, type ExitCode } from './context';
import { isClosed, reasonOf } from './errors';
import { indexCommand } from './index-command';
import { complain, printableLines, quietly } from './output';

const COMMANDS: readonly CommandOf[] = [annotateCommand, checkCommand, indexCommand, citedByCommand];

const EXIT_CODES = `
Exit codes:
  0  all went well; a text that does not read like a report is told on standard
     error, and is no failure
  1  a file could not be read or written, the others were; or a check found
     something
  2  the command line is wrong`;

/** Runs a command line and gives its exit code; never throws. */
export async function commandLine(
  args: readonly string[],
  streams: Omit<Context, 'exit'>,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const exit = (code: ExitCode) => {
    if (code > exitCode) exitCode = code;
  };
  const context = { ...streams, exit };
  quietly(streams.stdout);
  quietly(streams.stderr);
  try {
    await programOf(context).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
    else if (!isClosed(error)) {
      exit(EXIT.failed);
      await complain(streams.stderr, `The answer could not be written: ${reasonOf(error)}`);
    }
  }
  return exitCode;
}

function programOf(context: Context): Command {
  const program = new Command('un-report')
    .description('Reads United Nations reports that were saved as text.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('afterAll', EXIT_CODES);
  for (const commandOf of COMMANDS)
    program.addCommand(commandOf(context).helpOption('-h, --help', 'print this help'));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(`("un-report ${command === program ? '' : `${command.name()} `}--help" says more.)`)
      .configureOutput({
        writeOut: text => context.stdout.write(text),
        writeErr: text => context.stderr.write(text),
        outputError: (text, write) => write(printableLines(text)),
      });
  }
  return program;
}
