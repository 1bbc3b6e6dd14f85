import type { Attempt } from './attempt';
import type { Folder } from './folder/folder';
import type { Reports } from './reports';

/** What every provider and command is given. */
export interface Context {
  readonly reports: Reports;
  readonly folder: Folder;
  readonly attempt: Attempt;
}
