import * as vscode from 'vscode';
import { openChoices } from './vscode/choices';
import { registerOpenSample } from './vscode/commands/openSample';
import { detectReports } from './vscode/detection';
import { openLog } from './vscode/log';
import { registerAll } from './vscode/register';
import { openReports } from './vscode/reports';

/** Called by VS Code when the first report, or the first plain text, is opened. */
export function activate({ subscriptions, extensionUri, workspaceState }: vscode.ExtensionContext): void {
  const log = openLog();
  const reports = openReports();
  subscriptions.push(
    log,
    reports,
    registerAll({ reports, attempt: log.attempt }),
    registerOpenSample(extensionUri),
    vscode.commands.registerCommand('unReport.showLog', log.show),
    detectReports({ choices: openChoices(workspaceState), attempt: log.attempt }),
  );
}
