/** The settings of the checks, `unReport.checks.*`, as the checks want them. */

import * as vscode from 'vscode';
import { type CheckSettings, LEVELS, type Level } from '../../features/checks/finding';
import { CODES } from '../../features/checks/registry';

export const CHECKS_SECTION = 'unReport.checks';

/** What is no level, or no number, is passed over: the default holds. */
export function checkSettings(document: vscode.TextDocument): CheckSettings {
  const configuration = vscode.workspace.getConfiguration(CHECKS_SECTION, document);
  const levels = CODES.flatMap(code => {
    const level = configuration.get<unknown>(code);
    return isLevel(level) ? [[code, level] as const] : [];
  });
  const wordLimit = chosenLimit(configuration);
  return {
    levels: Object.fromEntries(levels),
    ...(typeof wordLimit === 'number' && wordLimit >= 0 && { wordLimit }),
  };
}

const isLevel = (value: unknown): value is Level => LEVELS.includes(value as Level);

/** The limit that a person has set; the default differs with the kind of report, and is left to the check. */
function chosenLimit(configuration: vscode.WorkspaceConfiguration): unknown {
  const setting = configuration.inspect<unknown>('wordLimit');
  return setting?.workspaceFolderValue ?? setting?.workspaceValue ?? setting?.globalValue;
}
