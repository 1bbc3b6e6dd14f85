/** `un-report check FILE…`: what an editor would mark in reports. */

import { Command, InvalidArgumentError, Option } from 'commander';
import { isReportName } from '../corpus/recognise';
import { checks } from '../features/checks/checks';
import { type CheckSettings, type Finding, LEVELS, type Level } from '../features/checks/finding';
import { type Ignores, withoutIgnored } from '../features/checks/ignore';
import { infoOf } from '../features/checks/registry';
import { readReport } from '../report/read';
import { recognise } from '../report/recognise';
import { type AcrossFiles, acrossFiles } from './across-files';
import { CHECK_FORMATS, type Checked, type CheckFormat, printerOf } from './check-formats';
import { type Context, EXIT } from './context';
import { eachFile } from './each-file';
import { STDIN } from './files';
import { ignoresBeside } from './ignores';
import { complain, printable, write } from './output';
import { progressOn } from './progress';
import { OF_FOLDERS, tellNoReports, tellUnlikeReport } from './unlike-report';
import { type Walked, walk } from './walk';

/** A finding is of one of these; `off` finds nothing. */
const PRINTED_LEVELS = LEVELS.filter(level => level !== 'off');

interface Options {
  readonly format: CheckFormat;
  readonly level: Level;
  readonly wordLimit?: number;
}

/** The command and its words. */
export function checkCommand(context: Context): Command {
  return new Command('check')
    .summary('print what is wrong in reports')
    .description(
      'Prints what an editor would mark in reports: numbers out of order, references to nothing, symbols and resolutions ' +
        'that are wrong, abbreviations, misread words. Reports that are given together are also looked up in each other. ' +
        'What a .un-report.json beside the reports, or in a folder above, says to leave alone is left alone. ' +
        `A folder stands for the reports in it. ${OF_FOLDERS}`,
    )
    .argument('[file...]', 'the reports, or folders of them; "-" or none for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how it is printed').choices(CHECK_FORMATS).default('text'),
    )
    .addOption(
      new Option('-l, --level <level>', 'the lowest level that is printed')
        .choices(PRINTED_LEVELS)
        .default('warning'),
    )
    .option('--word-limit <number>', 'the most words that a report may have; 0 for no limit', wordLimit)
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], options: Options, command: Command) => {
      if (files.length === 0 && context.stdin().isTTY)
        command.error('error: no file is named, and nothing is piped in', { exitCode: EXIT.usage });
      const isAny = await checkFiles(context, filesOf(files), options);
      if (!isAny) await tellNoReports(context, files);
    });
}

function wordLimit(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

const HELP = `
Lines and columns are counted from 1; those of --format json from 0, as the
Language Server Protocol has them. The exit code is 1 where something was found.

Examples:
  un-report check S-2018-1042.txt
  un-report check --level information --format sarif reports > findings.sarif`;

/** The files, those of folders in the order of their names. */
function filesOf(paths: readonly string[]): Walked[] {
  const seen = new Set<string>();
  return (paths.length > 0 ? paths : [STDIN]).flatMap(path =>
    path === STDIN ? [{ file: path, isNamed: true }] : [...walk([path], seen)],
  );
}

/** Gives whether there was anything to check, or to tell. */
async function checkFiles(context: Context, files: readonly Walked[], options: Options): Promise<boolean> {
  const printer = printerOf(options.format);
  const progress = progressOn(context.stderr, files.length);
  const settings: CheckSettings = options.wordLimit === undefined ? {} : { wordLimit: options.wordLimit };
  const ignoresOf = ignoresBeside();
  const across = await acrossFiles(
    context,
    files.flatMap(({ file, reason }) => (file === STDIN || reason !== undefined ? [] : file)),
    isPrinted(infoOf('quotation.differs').level, options),
  );
  let passedOver = 0;
  for (const { file, isNamed, reason } of files) {
    progress.show(file);
    if (reason !== undefined) {
      progress.clear();
      context.exit(EXIT.failed);
      await complain(context.stderr, `${printable(file)} could not be read: ${reason}`);
      continue;
    }
    const { ignores, problems, name } = await ignoresOf(file);
    if (problems.length > 0) progress.clear();
    for (const problem of problems) await complain(context.stderr, printable(problem));
    await eachFile(context, [file], async text => {
      if (!isNamed && !isReportName(file) && recognise(text) === 'none') {
        passedOver++;
        return '';
      }
      const checked = await checkedOf(text, file, { settings, options, across, ignores, name });
      progress.clear();
      if (isNamed) await tellUnlikeReport(context, file, text);
      if (checked.findings.length > 0) context.exit(EXIT.failed);
      return printer.file(checked);
    });
  }
  progress.clear();
  const rest = printer.end();
  if (rest !== '') await write(context.stdout, rest);
  return passedOver < files.length;
}

interface How {
  readonly settings: CheckSettings;
  readonly options: Options;
  readonly across: AcrossFiles;
  readonly ignores: Ignores;
  /** The file's, from the folder where the ignores are kept. */
  readonly name: string;
}

async function checkedOf(
  text: string,
  file: string,
  { settings, options, across, ignores, name }: How,
): Promise<Checked> {
  const report = readReport(text);
  const all = checks(report, settings, await across(report, file));
  const findings: Finding[] = withoutIgnored(report, all, ignores, name);
  return { file, report, findings: findings.filter(({ level }) => isPrinted(level, options)) };
}

const isPrinted = (level: Level, options: Options): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(options.level);
