/** The settings, as the features want them. */

import * as vscode from 'vscode';

/** The address that symbols lead to, with `{symbol}` in it; empty for none. */
export function linkTemplate(document: vscode.TextDocument): string {
  return vscode.workspace.getConfiguration('unReport', document).get<string>('links.address', '').trim();
}
