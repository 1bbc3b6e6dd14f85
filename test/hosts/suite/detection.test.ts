import * as vscode from 'vscode';
import { equal } from './assert';
import { closeAll, LANGUAGE_ID, openReport, until, uriOf } from './support';

const SCANNED = 'A-99-412-scanned.txt';
const MASTHEAD =
  'United Nations\n\nS/2044/9\n\nSecurity Council\n\nDistr.: General\n3 May 2044\n\nOriginal: English\n';

/** Long enough for the extension to have switched a document, had it wanted to. */
const pause = () => new Promise(resolve => setTimeout(resolve, 700));

const detect = (how: 'always' | 'ask' | 'never' | undefined) =>
  vscode.workspace.getConfiguration('unReport').update('detection', how, vscode.ConfigurationTarget.Global);

const open = async (content: string, language = 'plaintext') => {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
};

const untilReport = (document: vscode.TextDocument) =>
  until(
    () => document.languageId === LANGUAGE_ID,
    () => `the language is "${document.languageId}"`,
  );

describe('detection', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await detect(undefined);
    await closeAll();
  });

  it('switches a plain text with a masthead', async () => {
    await untilReport(await open(MASTHEAD));
  });

  it('switches a text that is pasted into an empty document', async () => {
    const document = await open('');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), `${MASTHEAD}\n${'Text of a report. '.repeat(20)}`);
    await vscode.workspace.applyEdit(edit);
    await untilReport(document);
  });

  const OTHERS: [text: string, why: string][] = [
    ['Please see S/2044/9, para. 4, before Monday.\n', 'a symbol alone is a mention'],
    ['United Nations\n\nShopping list for the visit of 3 May 2044\n', 'a name and a date are a letter'],
    ['', 'nothing is no report'],
  ];
  for (const [text, why] of OTHERS) {
    it(`leaves other plain text alone: ${why}`, async () => {
      const document = await open(text);
      await pause();
      equal(document.languageId, 'plaintext');
    });
  }

  it('never touches a document of another language', async () => {
    const document = await open(MASTHEAD, 'markdown');
    await pause();
    equal(document.languageId, 'markdown');
  });

  it('can be turned off', async () => {
    await detect('never');
    const document = await open(MASTHEAD);
    await pause();
    equal(document.languageId, 'plaintext');
  });

  it('asks without standing in the way', async () => {
    await detect('ask');
    const document = await open(MASTHEAD);
    await pause();
    equal(document.languageId, 'plaintext');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'One can go on typing.\n');
    equal(await vscode.workspace.applyEdit(edit), true);
  });

  it('reads it as a report when the answer is yes', async () => {
    await detect('ask');
    const document = await open(MASTHEAD);
    await until(
      async () => {
        await vscode.commands.executeCommand('notification.acceptPrimaryAction');
        return document.languageId === LANGUAGE_ID;
      },
      () => `the language is "${document.languageId}"`,
    );
  });

  it('keeps the language that a person chose, also when the file is opened again', async () => {
    const { document } = await openReport(SCANNED);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await pause();
    equal(document.languageId, 'plaintext', 'at once');
    await closeAll();
    // An empty editor between: VS Code keeps a closed document for a while.
    await open('');
    const again = await vscode.workspace.openTextDocument(uriOf(SCANNED));
    await vscode.window.showTextDocument(again);
    await pause();
    equal(again.languageId, 'plaintext', 'opened again');
    await vscode.commands.executeCommand('unReport.treatAsReport');
    await untilReport(again);
  });

  it('offers both ways as commands', async () => {
    await detect('never');
    const document = await open(MASTHEAD);
    await vscode.commands.executeCommand('unReport.treatAsReport');
    await untilReport(document);
    await vscode.commands.executeCommand('unReport.treatAsPlainText');
    await pause();
    equal(document.languageId, 'plaintext');
  });

  it('opens the sample report', async () => {
    await vscode.commands.executeCommand('unReport.openSample');
    equal(vscode.window.activeTextEditor?.document.languageId, LANGUAGE_ID);
  });
});
