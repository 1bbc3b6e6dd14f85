/**
 * What is loaded when VS Code activates us, which it does in every window once that has started, and sooner for a plain
 * text: the detection, and the gate to all else.
 * The workbench, a bundle of its own, comes with the first report, or when a command or a view asks for it.
 */

import * as vscode from 'vscode';
import { openChoices } from './choices';
import { registerLanguageCommands } from './commands/language';
import { registerOpenSample } from './commands/open-sample';
import { detectReports } from './detection';
import { earlySymbols } from './folder/early-symbols';
import { LANGUAGE_ID } from './language';
import { openLog } from './log';
import { offerToRead } from './offer';
import { openTrees } from './trees';
import { untilGiven } from './until-given';
import { restoreWeb } from './web/restore';
import type { Seen } from './workbench';

type Load = (extension: vscode.ExtensionContext) => Promise<typeof import('./workbench')>;

/** For tests, which open the workbench themselves and look into it. */
export interface Gate {
  isOpen(): boolean;
  open(): Promise<Seen | undefined>;
}

/** Commands that work without the workbench. */
const OWN: ReadonlySet<string> = new Set([
  'unReport.treatAsReport',
  'unReport.treatAsPlainText',
  'unReport.openSample',
  'unReport.showLog',
]);

/**
 * @param load reads the bundle of the workbench, each kind of host in its way
 * @returns what VS Code calls; it gives nothing but in tests
 */
export function activateWith(load: Load): (extension: vscode.ExtensionContext) => Gate | undefined {
  return extension => {
    const { subscriptions, extensionUri, workspaceState, extensionMode } = extension;
    const log = openLog();
    let isOpen = false;
    let isTold = false;

    const pass = async () => {
      const { openWorkbench } = await load(extension);
      // no command can be registered twice
      standIns.dispose();
      try {
        const workbench = openWorkbench({ extension, log, trees });
        subscriptions.push(workbench);
        isOpen = true;
        return workbench.seen;
      } catch (error) {
        standIns = standInsFor(commandsOf(extension), open);
        throw error;
      }
    };
    const open = untilGiven(async () => {
      const seen = await log.attempt('loading', pass);
      if (!seen && !isTold) {
        isTold = true;
        void vscode.window.showErrorMessage(
          vscode.l10n.t('UN Reports could not be started. Try again, or load the window anew.'),
        );
      }
      return seen;
    });
    const openFor = ({ languageId }: vscode.TextDocument) => {
      if (languageId === LANGUAGE_ID) void open();
    };

    const trees = openTrees(open);
    let standIns = standInsFor(commandsOf(extension), open);
    subscriptions.push(
      log,
      trees,
      { dispose: () => standIns.dispose() },
      restoreWeb(open),
      registerLanguageCommands(),
      registerOpenSample(extensionUri),
      vscode.commands.registerCommand('unReport.showLog', log.show),
      vscode.workspace.onDidOpenTextDocument(openFor),
      detectReports({ choices: openChoices(workspaceState), attempt: log.attempt }),
      offerToRead(log.attempt),
    );
    for (const document of vscode.workspace.textDocuments) openFor(document);
    return extensionMode === vscode.ExtensionMode.Test ? { isOpen: () => isOpen, open } : undefined;
  };
}

/** The commands of the manifest that the workbench registers. */
function commandsOf({ extension }: vscode.ExtensionContext): readonly string[] {
  const commands: readonly { readonly command: string }[] = extension.packageJSON.contributes.commands;
  return commands.map(({ command }) => command).filter(command => !OWN.has(command));
}

/** Until the workbench is there, each of its commands opens it and is then asked again, and a question for symbols opens it too. */
function standInsFor(commands: readonly string[], open: () => Promise<Seen | undefined>): vscode.Disposable {
  const standIn = (command: string) =>
    vscode.commands.registerCommand(command, async (...given: unknown[]) => {
      if (await open()) return vscode.commands.executeCommand(command, ...given);
    });
  return vscode.Disposable.from(...commands.map(standIn), earlySymbols(open));
}
