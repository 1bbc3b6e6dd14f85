/** All that is done with reports: a bundle of its own, loaded when the gate is passed. */

import * as vscode from 'vscode';
import { openFindings } from './checks/findings';
import { openIgnoreFiles } from './checks/ignore-files';
import { openIgnoreProblems } from './checks/ignore-problems';
import { lookUpInAll } from './commands/look-up-selection';
import { acrossChecks } from './folder/across-findings';
import { openCache } from './folder/cache';
import { type Folder, openFolder } from './folder/folder';
import { storageIn } from './folder/storage';
import type { Log } from './log';
import { symbolsOf } from './providers/workspace-symbols';
import { registerAll } from './register';
import { openReports, type Reports } from './reports';
import type { Trees } from './trees';
import { registerViews, type Views } from './views/register';
import { registerWeb, type WebPanel } from './web/panel';

/** What the gate asks, and what tests look into. */
export interface Seen {
  readonly reports: Reports;
  readonly folder: Folder;
  readonly views: Views;
  readonly web: WebPanel;
  lookUp(phrase: string): ReturnType<typeof lookUpInAll>;
  symbols(query: string): ReturnType<typeof symbolsOf>;
}

export interface Workbench extends vscode.Disposable {
  readonly seen: Seen;
}

interface Given {
  readonly extension: vscode.ExtensionContext;
  readonly log: Log;
  readonly trees: Trees;
}

export function openWorkbench({ extension: { storageUri }, log, trees }: Given): Workbench {
  const reports = openReports();
  const cache = openCache(storageUri && storageIn(storageUri), log.tell);
  const folder = openFolder({ reports, log, cache });
  const problems = openIgnoreProblems();
  const ignores = openIgnoreFiles(problems.tell);
  const across = acrossChecks(folder);
  const findings = openFindings({ reports, ignores, across, attempt: log.attempt });
  const context = { reports, folder, findings, ignores, attempt: log.attempt };
  const views = registerViews(context, trees);
  const web = registerWeb(context);
  const all = [reports, folder, problems, ignores, across, findings, views, web, registerAll(context)];
  return {
    seen: {
      reports,
      folder,
      views,
      web,
      lookUp: phrase => lookUpInAll(context, phrase),
      symbols: query => symbolsOf(folder, query),
    },
    dispose: () => vscode.Disposable.from(...all).dispose(),
  };
}
