/** All that is done with reports: a bundle of its own, loaded when the gate is passed. */

import * as vscode from 'vscode';
import { openFindings } from './checks/findings';
import { openIgnoreFiles } from './checks/ignore-files';
import { openIgnoreProblems } from './checks/ignore-problems';
import { lookUpInAll } from './commands/look-up-selection';
import { acrossChecks } from './folder/across-findings';
import { type Folder, openFolder } from './folder/folder';
import { cacheIn, letGo, placeOf } from './folder/places';
import { placesIn } from './folder/storage';
import { later } from './later';
import type { Log } from './log';
import { symbolsOf } from './providers/workspace-symbols';
import { REGISTRATIONS } from './register';
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
  symbols(query: string, token?: vscode.CancellationToken): ReturnType<typeof symbolsOf>;
}

export interface Workbench extends vscode.Disposable {
  readonly seen: Seen;
}

interface Given {
  readonly extension: vscode.ExtensionContext;
  readonly log: Log;
  readonly trees: Trees;
}

/** What is left of other folders is looked at when the window has long been at rest. */
const LETTING_GO_PAUSE = 60_000;

const openFolders = (): readonly string[] =>
  (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());

export function openWorkbench({ extension, log, trees }: Given): Workbench {
  const all: vscode.Disposable[] = [];
  const kept = <T extends vscode.Disposable>(opened: T): T => {
    all.push(opened);
    return opened;
  };
  const dispose = () => vscode.Disposable.from(...all).dispose();
  try {
    const reports = kept(openReports());
    const places = placesIn(vscode.Uri.joinPath(extension.globalStorageUri, 'folders'));
    const cache = cacheIn(places, openFolders, log.tell);
    kept(later(LETTING_GO_PAUSE, () => void letGo(places, placeOf(openFolders()), log.tell))).soon();
    const folder = kept(openFolder({ reports, log, cache }));
    const problems = kept(openIgnoreProblems());
    const ignores = kept(openIgnoreFiles(problems.tell));
    const across = kept(acrossChecks(folder));
    const findings = kept(openFindings({ reports, ignores, across, attempt: log.attempt }));
    const context = { reports, folder, findings, ignores, attempt: log.attempt };
    const views = kept(registerViews(context, trees));
    const web = kept(registerWeb(context));
    for (const register of REGISTRATIONS) kept(register(context));
    const seen: Seen = {
      reports,
      folder,
      views,
      web,
      lookUp: phrase => lookUpInAll(context, phrase),
      symbols: (query, token) => symbolsOf(folder, query, token),
    };
    return { seen, dispose };
  } catch (error) {
    // what is half open would be in the way when it is tried again
    dispose();
    throw error;
  }
}
