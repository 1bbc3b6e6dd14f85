/** The checks of one document as it is now. */

import * as vscode from 'vscode';
import { checks } from '../../features/checks/checks';
import type { Finding, FoundElsewhere } from '../../features/checks/finding';
import { withoutIgnored } from '../../features/checks/ignore';
import type { Report } from '../../report/model';
import type { Attempt } from '../attempt';
import { LANGUAGE_ID } from '../language';
import type { Reports } from '../reports';
import type { IgnoreFiles, IgnoresOfReport } from './ignore-files';
import { checkSettings } from './settings';

/** What is wrong between a report and others of its folder. */
export interface Across {
  of(report: Report, uri: vscode.Uri): Promise<readonly FoundElsewhere[]>;
  /** The others have changed. */
  readonly onDidChange: vscode.Event<void>;
}

export interface CheckTools {
  readonly reports: Reports;
  readonly ignores: IgnoreFiles;
  readonly across: Across;
  readonly attempt: Attempt;
}

/** An older version of a file, which `git:` shows beside the one that is edited, is not. */
export const isChecked = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === LANGUAGE_ID &&
  (vscode.workspace.getWorkspaceFolder(uri) !== undefined ||
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false);

/** What other reports of the folder have to do with it; undefined where that failed. */
export const findElsewhere = (
  { reports, across, attempt }: CheckTools,
  document: vscode.TextDocument,
): Promise<readonly FoundElsewhere[] | undefined> =>
  attempt('checks across files', () => across.of(reports.of(document), document.uri));

/** All that is wrong in a document, without what is ignored. A check that fails takes no other with it. */
export function findHere(
  { reports, attempt }: CheckTools,
  document: vscode.TextDocument,
  elsewhere: readonly FoundElsewhere[] | undefined,
  { ignores, name }: IgnoresOfReport,
): readonly Finding[] {
  const findings = attempt('checks', () => {
    const report = reports.of(document);
    const found = checks(report, checkSettings(document), elsewhere, (code, work) =>
      attempt(`check ${code}`, work),
    );
    return withoutIgnored(report, found, ignores, name);
  });
  return findings ?? [];
}
