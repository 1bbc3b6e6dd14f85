import * as vscode from 'vscode';
import { openFindings } from './vscode/checks/findings';
import { openIgnoreFiles } from './vscode/checks/ignore-files';
import { openIgnoreProblems } from './vscode/checks/ignore-problems';
import { openChoices } from './vscode/choices';
import { lookUpInAll } from './vscode/commands/lookUpSelection';
import { registerOpenSample } from './vscode/commands/openSample';
import { detectReports } from './vscode/detection';
import { acrossChecks } from './vscode/folder/across-findings';
import { openCache } from './vscode/folder/cache';
import { openFolder } from './vscode/folder/folder';
import { storageIn } from './vscode/folder/storage';
import { openLog } from './vscode/log';
import { registerAll } from './vscode/register';
import { openReports } from './vscode/reports';
import { registerViews } from './vscode/views/register';
import { registerWeb } from './vscode/web/panel';

/**
 * Called by VS Code when the first report, or the first plain text, is opened.
 * @returns nothing but in tests, which look into the views
 */
export function activate({
  subscriptions,
  extensionUri,
  workspaceState,
  storageUri,
  extensionMode,
}: vscode.ExtensionContext): unknown {
  const log = openLog();
  const reports = openReports();
  const cache = openCache(storageUri && storageIn(storageUri), log.tell);
  const folder = openFolder({ reports, log, cache });
  const problems = openIgnoreProblems();
  const ignores = openIgnoreFiles(problems.tell);
  const across = acrossChecks(folder);
  const findings = openFindings({ reports, ignores, across, attempt: log.attempt });
  const context = { reports, folder, findings, ignores, attempt: log.attempt };
  const views = registerViews(context);
  const web = registerWeb(context);
  subscriptions.push(
    log,
    reports,
    folder,
    problems,
    ignores,
    across,
    findings,
    views,
    web,
    registerAll(context),
    registerOpenSample(extensionUri),
    vscode.commands.registerCommand('unReport.showLog', log.show),
    detectReports({ choices: openChoices(workspaceState), attempt: log.attempt }),
  );
  return extensionMode === vscode.ExtensionMode.Test
    ? { folder, views, web, lookUp: (phrase: string) => lookUpInAll(context, phrase) }
    : undefined;
}
