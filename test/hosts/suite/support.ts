/**
 * What the host tests share: opening a report, finding a place in it, waiting. The folder that is open in the host holds
 * copies of the samples and, where the person has it, the real report S-2018-1042.txt.
 */
import * as vscode from 'vscode';
import type { Gate } from '../../../src/vscode/gate';
import type { Seen } from '../../../src/vscode/workbench';
import { ok } from './assert';

/** The extension and the language under test. */
export const EXTENSION_ID = 'un-report.un-report';
export const LANGUAGE_ID = 'un-report';

/** The real report: tests that need it skip where it is absent (`hasReport`). */
export const REAL_REPORT = 'S-2018-1042.txt';

/** The clean sample: most tests ask about it, by its words. */
export const SAMPLE = 'S-2044-318.txt';

/** The extension as it gives itself to tests. */
export async function gate(): Promise<Gate> {
  return vscode.extensions.getExtension(EXTENSION_ID)!.activate();
}

/** What it does with reports, loaded where it was not yet. */
export async function workbench(): Promise<Seen> {
  const opened = await (await gate()).open();
  ok(opened, 'the workbench did not open');
  return opened;
}

/** The address of a file of the open folder. */
export function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Whether the open folder has this file. */
export async function hasReport(name: string): Promise<boolean> {
  return vscode.workspace.fs.stat(uriOf(name)).then(
    () => true,
    () => false,
  );
}

/** The names of the samples: the text files of the open folder but the real report, in order. */
export async function sampleNames(): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(uriOf(''));
  return entries
    .map(([name]) => name)
    .filter(name => name.endsWith('.txt') && name !== REAL_REPORT)
    .sort();
}

/** Opens a report in an editor and waits until the extension has recognised it. */
export async function openReport(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  const editor = await vscode.window.showTextDocument(document);
  await until(
    () => editor.document.languageId === LANGUAGE_ID,
    () => `${name} was not recognised as a report: its language is "${editor.document.languageId}"`,
  );
  return editor;
}

/**
 * The place of a text in a document, for a provider to be asked about.
 * @param needle a text of the document; its first occurrence counts
 * @param offset where in the needle, in UTF-16 units: 0 is before its first character
 */
export function positionOf(document: vscode.TextDocument, needle: string, offset = 0): vscode.Position {
  const at = document.getText().indexOf(needle);
  ok(at >= 0, `"${needle}" is not in ${document.uri.path}`);
  return document.positionAt(at + offset);
}

/** The text of a range of a document, for comparing what a provider answered. */
export function textAt(document: vscode.TextDocument, range: vscode.Range): string {
  return document.getText(range);
}

/** The text of hovers, as Markdown, one after the other. */
export function textOf(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(hover => hover.contents)
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n\n');
}

/**
 * Waits until something is so.
 * @param isSo asked every 50 ms
 * @param otherwise the message if it is not so after `limit` milliseconds
 */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  otherwise: () => string,
  limit = 10_000,
): Promise<void> {
  const end = Date.now() + limit;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(otherwise());
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** Closes all editors without asking to save what has no file, so that the next test begins with none. */
export async function closeAll(): Promise<void> {
  while (
    vscode.window.activeTextEditor?.document.isDirty ||
    vscode.window.activeTextEditor?.document.isUntitled
  ) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
