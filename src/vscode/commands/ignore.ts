/** What the lightbulb's "Ignore" does, and the way back: the file that says what is ignored. */

import * as vscode from 'vscode';
import { type Here, IGNORE_FILE, type Ignoring } from '../../features/checks/ignore';
import type { CheckCode } from '../../features/checks/registry';
import { notify } from '../checks/ignore-problems';
import type { Context } from '../context';
import { LANGUAGE_ID } from '../language';
import { plainMessage } from '../plain';

/** Of the lightbulb alone: it takes what a palette cannot give. */
export const IGNORE = 'unReport.checks.ignore';

export interface WhatToIgnore {
  readonly report: string;
  readonly where: Ignoring['where'];
  readonly code: CheckCode;
  /** Where it is ignored here alone. */
  readonly place: Here;
}

/** How long the status bar says that it is done, in milliseconds. */
const SHOWN = 5000;

export function registerIgnore({ ignores }: Context): vscode.Disposable {
  const ignore = async ({ report, where, code, place }: WhatToIgnore) => {
    const uri = vscode.Uri.parse(report);
    const problem = await ignores.add(uri, file =>
      where === 'here' ? { where, file, place } : where === 'file' ? { where, file, code } : { where, code },
    );
    const file = await ignores.fileFor(uri);
    if (problem === undefined)
      vscode.window.setStatusBarMessage(vscode.l10n.t('Ignored: kept in {0}', IGNORE_FILE), SHOWN);
    else if (file?.isThere) void notify(file.uri, problem);
    else void vscode.window.showWarningMessage(plainMessage(problem));
  };
  const show = async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE_ID) return;
    const file = await ignores.fileFor(document.uri);
    if (file?.isThere) await vscode.window.showTextDocument(file.uri);
    else void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is ignored in this folder.'));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(IGNORE, ignore),
    vscode.commands.registerCommand('unReport.showIgnored', show),
  );
}
