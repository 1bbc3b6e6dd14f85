/** The extension in a browser, whose host loads one file of it. The other one is read as any file is, and run as the host runs the first. */

import * as vscode from 'vscode';
import { activateWith } from './gate';

const WORKBENCH = ['dist', 'vscode', 'workbench-browser.js'];

async function loadWorkbench({
  extensionUri,
}: vscode.ExtensionContext): Promise<typeof import('./workbench')> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...WORKBENCH));
  const module = { exports: {} as typeof import('./workbench') };
  const run = new Function('module', 'exports', 'require', new TextDecoder().decode(bytes));
  run(module, module.exports, () => vscode);
  return module.exports;
}

/** Called by VS Code once a window has started, or sooner when a plain text is opened. */
export const activate = activateWith(loadWorkbench);
