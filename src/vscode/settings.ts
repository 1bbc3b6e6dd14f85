/** The settings, as the features want them. */

import * as vscode from 'vscode';

/** The address that symbols lead to, with `{symbol}` in it; empty for none. */
export function linkTemplate(document: vscode.TextDocument): string {
  return vscode.workspace.getConfiguration('unReport', document).get<string>('links.address', '').trim();
}

/** What is left out of the index of a folder, beside what `files.exclude` hides. */
export function excludedFromFolder(folder: vscode.Uri): readonly string[] {
  const patterns = vscode.workspace.getConfiguration('unReport', folder).get<unknown>('folder.exclude');
  return Array.isArray(patterns) ? patterns.filter(pattern => typeof pattern === 'string') : [];
}
