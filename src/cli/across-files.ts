/** What is wrong between the reports that one command is given. */

import { differingQuotations, type FoundAcross, missingAcross, quotedReports } from '../corpus/checks';
import { type Corpus, conflictsOf, emptyCorpus, putFile } from '../corpus/index';
import type { Report } from '../report/model';
import { readReport } from '../report/read';
import { tellConflicts } from './claims';
import type { Context } from './context';
import { readText } from './files';
import { progressOn } from './progress';
import { readAll } from './read-all';

/** What a report says of others that they do not say. */
export type AcrossFiles = (report: Report, file: string) => Promise<FoundAcross[]>;

/**
 * Reads all files for an index, by as many workers as there are cores. What cannot be read is passed over: it is told
 * when it is checked itself.
 *
 * @param withQuotations the reports that are quoted are read once more for them
 */
export async function acrossFiles(
  context: Context,
  files: readonly string[],
  withQuotations: boolean,
): Promise<AcrossFiles> {
  const corpus = emptyCorpus();
  if (files.length > 1) {
    await readInto(corpus, context, files);
    await tellConflicts(context, conflictsOf(corpus));
  }
  const quotations = async (report: Report, file: string): Promise<FoundAcross[]> => {
    const readings = new Map<string, Report>();
    for (const cited of quotedReports(corpus, report)) {
      const given = cited === file ? undefined : await readText(cited, context.stdin);
      if (given && 'text' in given) readings.set(cited, readReport(given.text));
    }
    return differingQuotations(corpus, report, cited => readings.get(cited));
  };
  return async (report, file) => {
    if (corpus.files.size === 0) return [];
    return [
      ...missingAcross(corpus, report, file),
      ...(withQuotations ? await quotations(report, file) : []),
    ];
  };
}

async function readInto(corpus: Corpus, context: Context, files: readonly string[]): Promise<void> {
  const progress = progressOn(context.stderr, files.length, 'reading');
  for await (const outcome of readAll(files, 'entry', context.workerFile)) {
    progress.show(outcome.file);
    if (outcome.kind === 'report') putFile(corpus, { uri: outcome.file, stamp: '', entry: outcome.made });
  }
  progress.clear();
}
