/** `un-report check FILE…`: what an editor would mark in reports. */

import { Command, InvalidArgumentError, Option } from 'commander';
import { isReportName } from '../corpus/recognise';
import { checks } from '../features/checks/checks';
import { type CheckSettings, type Finding, LEVELS, type Level } from '../features/checks/finding';
import { type Ignores, withoutIgnored } from '../features/checks/ignore';
import { CODES, infoOf } from '../features/checks/registry';
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
import { walk } from './walk';

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
        'that are wrong, abbreviations, misread words. A folder stands for the files in it. Reports that are given together are also ' +
        'looked up in each other. What a .un-report.json beside ' +
        'the reports, or in a folder above, says to leave alone is left alone.',
    )
    .argument('[file...]', 'the reports, or folders of them; "-" or none for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how it is printed').choices(CHECK_FORMATS).default('text'),
    )
    .addOption(
      new Option('-l, --level <level>', 'the lowest level that is printed')
        .choices(LEVELS)
        .default('warning'),
    )
    .option('--word-limit <number>', 'the most words that a report may have; 0 for no limit', wordLimit)
    .addHelpText('after', '\nThe exit code is 1 where something was printed.')
    .action(async (files: readonly string[], options: Options, command: Command) => {
      if (files.length === 0 && context.stdin().isTTY)
        command.error('error: no file is named, and nothing is piped in', { exitCode: EXIT.usage });
      await checkFiles(context, filesOf(files), options);
    });
}

function wordLimit(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

interface Given {
  readonly file: string;
  /** In a folder that was named: looked at only if it is a report. */
  readonly isOfFolder: boolean;
  /** Of something in a folder, why it cannot be followed: it may not be read, it is a link to nothing. */
  readonly reason?: string;
}

/** The files, those of folders in the order of their names. Of a path that was named, its reading will tell. */
function filesOf(paths: readonly string[]): Given[] {
  const files = paths.flatMap((path): Given[] =>
    path === STDIN
      ? [{ file: path, isOfFolder: false }]
      : [...walk([path])].map(walked =>
          walked.file === path ? { file: path, isOfFolder: false } : { ...walked, isOfFolder: true },
        ),
  );
  return paths.length > 0 ? files : [{ file: STDIN, isOfFolder: false }];
}

async function checkFiles(context: Context, files: readonly Given[], options: Options): Promise<void> {
  const printer = printerOf(options.format);
  const progress = progressOn(context.stderr, files.length);
  const settings = settingsOf(options);
  const ignoresOf = ignoresBeside();
  const across = await acrossFiles(
    context,
    files.flatMap(({ file, reason }) => (file === STDIN || reason !== undefined ? [] : file)),
    isPrinted(infoOf('quotation.differs').level, options) || options.level === 'off',
  );
  for (const { file, isOfFolder, reason } of files) {
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
      if (isOfFolder && !isReportName(file) && recognise(text) === 'none') return '';
      const checked = await checkedOf(text, file, { settings, options, across, ignores, name });
      progress.clear();
      if (checked.findings.length > 0) context.exit(EXIT.failed);
      return printer.file(checked);
    });
  }
  progress.clear();
  const rest = printer.end();
  if (rest !== '') await write(context.stdout, rest);
}

/** At level "off", checks that are off are made as well. */
function settingsOf({ level, wordLimit: limit }: Options): CheckSettings {
  const off = level === 'off' ? CODES.filter(code => infoOf(code).level === 'off') : [];
  return {
    levels: Object.fromEntries(off.map(code => [code, 'hint'])),
    ...(limit !== undefined && { wordLimit: limit }),
  };
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
