/** `un-report annotate FILE…`: what the reader finds, one JSON object a file and line. */

import { Command } from 'commander';
import { annotate } from '../features/annotate';
import { readReport } from '../report/read';
import { type Context, EXIT } from './context';
import { eachFile } from './each-file';
import { jsonLine } from './output';
import { tellUnlikeReport } from './unlike-report';

const EXAMPLES = `
Examples:
  un-report annotate S-2018-1042.txt > found.jsonl
  pdftotext -layout S-2018-1042.pdf - | un-report annotate`;

/** The command and its words. */
export function annotateCommand(context: Context): Command {
  return new Command('annotate')
    .summary('print what is found in reports, as JSON Lines')
    .description(
      'Prints one JSON object for each file, on a line of its own: symbol, paragraphs, headings, footnotes, citations, ' +
        'cross-references and page furniture, with their places: {line, character}, counted from 0, characters in UTF-16 units.',
    )
    .argument('[file...]', 'the reports; "-" or none for standard input')
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], _options: unknown, command: Command) => {
      if (files.length === 0 && context.stdin().isTTY)
        command.error('error: no file is named, and nothing is piped in', { exitCode: EXIT.usage });
      await eachFile(context, files, async (text, file) => {
        await tellUnlikeReport(context, file, text);
        return jsonLine(annotate(readReport(text), file));
      });
    });
}
