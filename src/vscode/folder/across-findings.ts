/** What is wrong between a report and those that it cites, for the diagnostics. */

import * as vscode from 'vscode';
import { differingQuotations, type FoundAcross, missingAcross, quotedReports } from '../../corpus/checks';
import type { Report } from '../../report/model';
import type { Across } from '../checks/check-document';
import type { Folder } from './folder';

/** Typing in one report must not check all others at every key. */
const PAUSE = 1500;

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
  for (const cited of quotedReports(corpus, report))
    if (cited !== uri) readings.set(cited, await folder.reportAt(cited));
  const missing = missingAcross(corpus, report, uri);
  const differing = differingQuotations(corpus, report, cited => readings.get(cited));
  return [...missing, ...differing].sort((a, b) => a.range.start - b.range.start);
}

/** The same for the checks, told again a while after the folder has changed. */
export function acrossChecks(folder: Folder): Across & vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let version = folder.corpus.version;
  const following = folder.onDidChange(() => {
    if (folder.corpus.version === version || folder.state === 'indexing') return;
    version = folder.corpus.version;
    clearTimeout(timer);
    timer = setTimeout(() => changes.fire(), PAUSE);
  });
  return {
    of: (report, uri) => findingsAcross(folder, report, uri.toString()),
    onDidChange: changes.event,
    dispose: () => {
      clearTimeout(timer);
      following.dispose();
      changes.dispose();
    },
  };
}
