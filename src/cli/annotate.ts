/** `un-report annotate FILE…`: what the reader finds, one JSON object a file and line. */

import { Command } from 'commander';
import { annotate } from '../features/annotate';
import { readReport } from '../report/read';
import { type Context, EXIT } from './context';
import { eachFile } from './each-file';
import { jsonLine } from './output';

/** The command and its words. */
export function annotateCommand(context: Context): Command {
  return new Command('annotate')
    .summary('print what is found in reports, as JSON Lines')
    .description(
      'Prints one JSON object for each file, on a line of its own: symbol, paragraphs, headings, footnotes, citations, ' +
        'cross-references and page furniture, with their places ({line, character}, counted from 0).',
    )
    .argument('[file...]', 'the reports; "-" or none for standard input')
    .action(async (files: readonly string[], _options: unknown, command: Command) => {
      if (files.length === 0 && context.stdin().isTTY)
        command.error('error: no file is named, and nothing is piped in', { exitCode: EXIT.usage });
      await eachFile(context, files, (text, file) => jsonLine(annotate(readReport(text), file)));
    });
}
