import * as vscode from 'vscode';
import { equal, ok } from './assert';
import {
  closeAll,
  EXTENSION_ID,
  gate,
  hasReport,
  LANGUAGE_ID,
  openReport,
  REAL_REPORT,
  sampleNames,
} from './support';

describe('the extension', () => {
  afterEach(closeAll);

  it('is installed and activates', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    ok(extension, `${EXTENSION_ID} is not installed`);
    await extension.activate();
    equal(extension.isActive, true);
  });

  it('loads no more than its gate for a plain text, and the rest for a command', async () => {
    await vscode.workspace.openTextDocument({ content: 'Milk, bread, two lemons.\n', language: 'plaintext' });
    const { isOpen } = await gate();
    equal(isOpen(), false, 'for a plain text');
    await vscode.commands.executeCommand('unReport.citations.clearFilter');
    equal(isOpen(), true, 'for a command');
  });

  it('recognises every sample as a report', async () => {
    const names = await sampleNames();
    ok(names.length > 0, 'the open folder has no samples');
    for (const name of names) equal((await openReport(name)).document.languageId, LANGUAGE_ID, name);
  });

  it('recognises a real report', async function () {
    if (!(await hasReport(REAL_REPORT))) this.skip();
    equal((await openReport(REAL_REPORT)).document.languageId, LANGUAGE_ID);
  });

  it('can look for reports in the folder', async () => {
    // The server host searches with ripgrep, a web host through the file system that serves the folder.
    const found = await vscode.workspace.findFiles('*.txt');
    for (const name of await sampleNames()) {
      ok(
        found.some(uri => uri.path.endsWith(`/${name}`)),
        `${name} was not found`,
      );
    }
  });
});
