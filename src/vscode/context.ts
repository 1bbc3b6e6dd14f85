import type { Attempt } from './attempt';
import type { Findings } from './checks/findings';
import type { IgnoreFiles } from './checks/ignore-files';
import type { Folder } from './folder/folder';
import type { Reports } from './reports';

/** What every provider and command is given. */
export interface Context {
  readonly reports: Reports;
  readonly folder: Folder;
  readonly findings: Findings;
  readonly ignores: IgnoreFiles;
  readonly attempt: Attempt;
}
