/** What is wrong between a report and those that it cites, for the diagnostics. */

import { differingQuotations, type FoundAcross, missingAcross } from '../../corpus/checks';
import { findDocument } from '../../corpus/editions';
import type { Corpus } from '../../corpus/index';
import { quotationsOf } from '../../corpus/quotations';
import type { Report } from '../../report/model';
import type { Folder } from './folder';

/** So many cited reports are read for their quotations; the others are passed over. */
const MOST_READ = 20;

/**
 * Pinpoints that a cited report of the folder does not have, and quotations that do not stand where they are cited.
 * Empty until the folder is indexed: ask again when it tells a change.
 *
 * @param uri of the report itself
 */
export async function findingsAcross(folder: Folder, report: Report, uri: string): Promise<FoundAcross[]> {
  const { corpus } = folder;
  if (corpus.holders.size === 0) return [];
  const readings = new Map<string, Report | undefined>();
  for (const cited of [...quotedReports(corpus, report)].slice(0, MOST_READ))
    if (cited !== uri) readings.set(cited, await folder.reportAt(cited));
  const missing = missingAcross(corpus, report, uri);
  const differing = differingQuotations(corpus, report, cited => readings.get(cited));
  return [...missing, ...differing].sort((a, b) => a.range.start - b.range.start);
}

/** The reports of the folder from which a report quotes. */
function quotedReports(corpus: Corpus, report: Report): Set<string> {
  const uris = new Set<string>();
  for (const { reference } of quotationsOf(report)) {
    const { symbol } = report.crossReferences[reference]!;
    const found = symbol === undefined ? undefined : findDocument(corpus, symbol, undefined, report);
    if (found?.kind === 'found') uris.add(found.targets[0]!.uri);
  }
  return uris;
}
