/** "Open Sample Report": an invented report to try things on. */

import * as vscode from 'vscode';
import { LANGUAGE_ID } from '../language';

const SAMPLE = ['samples', 'S-2044-318.txt'];

/** Opens a copy without a file of its own, so that nothing a person does to it is lost or kept by mistake. */
export function registerOpenSample(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('unReport.openSample', async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, ...SAMPLE));
    const content = new TextDecoder().decode(bytes);
    const document = await vscode.workspace.openTextDocument({ content, language: LANGUAGE_ID });
    await vscode.window.showTextDocument(document);
  });
}
