import * as vscode from 'vscode';
import {
  colouredTexts,
  definitions,
  folds,
  highlights,
  hovers,
  links,
  outline,
  references,
  selections,
} from './ask';
import { equal, ok } from './assert';
import { closeAll, EXTENSION_ID, openReport, positionOf, SAMPLE, until } from './support';

describe('commands', () => {
  afterEach(closeAll);

  it('are all there', async () => {
    const all = await vscode.commands.getCommands(true);
    const { contributes } = vscode.extensions.getExtension(EXTENSION_ID)!.packageJSON;
    for (const { command } of contributes.commands) ok(all.includes(command), command);
  });

  it('go to a paragraph by its number', async () => {
    const editor = await openReport(SAMPLE);
    await vscode.commands.executeCommand('unReport.goToParagraph', '23');
    const wanted = positionOf(editor.document, '23. Under its programme');
    equal(editor.selection.active, wanted);
    await until(
      () => editor.visibleRanges.some(range => range.contains(wanted)),
      () => 'the paragraph is not in sight',
    );
  });

  it('ask for the paragraph where they are given none, and leave the cursor if one thinks better of it', async () => {
    const editor = await openReport(SAMPLE);
    const before = editor.selection.active;
    await vscode.commands.executeCommand('unReport.goToParagraph');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    equal(editor.selection.active, before);
  });

  it('do nothing where no report is open', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'Nothing.\n' }));
    for (const command of ['goToParagraph', 'summary'])
      await vscode.commands.executeCommand(`unReport.${command}`);
    equal(vscode.window.activeTextEditor?.selection.active, new vscode.Position(0, 0));
  });
});

describe('a report that is edited', () => {
  afterEach(closeAll);

  it('is read anew', async () => {
    const { document } = await openReport(SAMPLE);
    const copy = await vscode.workspace.openTextDocument({
      content: document.getText(),
      language: 'un-report',
    });
    const editor = await vscode.window.showTextDocument(copy);
    await vscode.commands.executeCommand('unReport.goToParagraph', '23');
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '\n\n\n'));
    await vscode.commands.executeCommand('unReport.goToParagraph', '23');
    equal(editor.selection.active, positionOf(copy, '23. Under its programme'));
  });

  for (const [what, content] of [
    ['empty', ''],
    ['without a paragraph', 'United Nations\n\nS/2044/1\n'],
    ['of bytes', '\u0000\u0001\ufffd\u0000\n\f\f'],
    ['one long line', '1. The lights were out (see para. 1). '.repeat(5000)],
  ] as const) {
    it(`may be ${what}: every question has an answer`, async () => {
      const document = await vscode.workspace.openTextDocument({ content, language: 'un-report' });
      const at = new vscode.Position(0, 0);
      const answers = await Promise.all([
        hovers(document, at),
        definitions(document, at),
        references(document, at),
        highlights(document, at),
        outline(document),
        folds(document),
        links(document),
        selections(document, at),
        colouredTexts(document),
      ]);
      equal(answers.length, 9);
    });
  }
});
