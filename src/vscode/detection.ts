/**
 * Plain-text documents that are reports are switched to our language, unless the person wants it otherwise. Of those that
 * may be one the person is asked.
 */

import * as vscode from 'vscode';
import { recognise } from '../report/recognise';
import type { Attempt } from './attempt';
import type { Choices } from './choices';
import { headOf } from './head';
import { LANGUAGE_ID, PLAIN_TEXT } from './language';
import { plainMessage } from './plain';

type Detection = 'always' | 'ask' | 'never';

/** Text that comes in pieces at least this long was pasted, perhaps into an empty document. */
const PASTED = 200;

interface Options {
  readonly choices: Choices;
  readonly attempt: Attempt;
}

/** Looks at every document that is open, and at each that is opened from now on. */
export function detectReports({ choices, attempt }: Options): vscode.Disposable {
  const languages = new WeakMap<vscode.TextDocument, string>();
  const asked = new WeakSet<vscode.TextDocument>();
  /** The question that is on the screen: one at a time. */
  let question: Promise<void> = Promise.resolve();

  const switchTo = async (document: vscode.TextDocument) => {
    if (document.isClosed || document.languageId !== PLAIN_TEXT) return;
    // So that we do not take our own switch for a person's.
    languages.set(document, LANGUAGE_ID);
    await vscode.languages.setTextDocumentLanguage(document, LANGUAGE_ID).then(undefined, () => {
      // It was closed meanwhile.
    });
  };

  const ask = (document: vscode.TextDocument) => {
    if (asked.has(document)) return;
    asked.add(document);
    question = question.then(async () => {
      if (document.isClosed || document.languageId !== PLAIN_TEXT || choices.get(document.uri)) return;
      if (await answerIsYes(document, choices)) await switchTo(document);
    });
    question = question.catch(() => undefined);
  };

  const consider = (document: vscode.TextDocument) => {
    if (document.languageId !== PLAIN_TEXT) return;
    const choice = choices.get(document.uri);
    const detection = choice === 'report' ? 'always' : detectionFor(document);
    if (choice === 'plain' || detection === 'never') return;
    if (detection === 'ask' && !isShown(document)) return;
    const found = choice === 'report' ? 'report' : attempt('detection', () => recognise(headOf(document)));
    if (found === undefined || found === 'none') return;
    if (detection === 'always' && found === 'report') void switchTo(document);
    else if (isShown(document)) ask(document);
  };

  const opened = (document: vscode.TextDocument) => {
    const before = languages.get(document);
    languages.set(document, document.languageId);
    if (before === undefined) consider(document);
    else rememberChoice(document, before, choices);
  };

  for (const document of vscode.workspace.textDocuments) opened(document);
  return vscode.Disposable.from(
    // VS Code tells a change of language by closing and opening the same document.
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor) consider(editor.document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(change => change.text.length >= PASTED)) consider(document);
    }),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration('unReport.detection')) return;
      for (const editor of vscode.window.visibleTextEditors) consider(editor.document);
    }),
  );
}

/** A language that a person gives to an open document stays: neither this session nor a later one takes it back. */
function rememberChoice(document: vscode.TextDocument, before: string, choices: Choices): void {
  if (before === document.languageId) return;
  choices.set(document.uri, document.languageId === LANGUAGE_ID ? 'report' : 'plain');
}

async function answerIsYes(document: vscode.TextDocument, choices: Choices): Promise<boolean> {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const yes = vscode.l10n.t('Read as Report');
  const always = vscode.l10n.t('Always');
  const no = vscode.l10n.t('Not This File');
  const never = vscode.l10n.t('Never');
  // with "always" set, only a text that may be no report is asked of, and the answer is of it alone
  const answers = detectionFor(document) === 'always' ? [yes, no] : [yes, always, no, never];
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('"{0}" looks like a United Nations report. Read it as one?', plainMessage(name)),
    ...answers,
  );
  if (answer === yes) choices.set(document.uri, 'report');
  if (answer === no) choices.set(document.uri, 'plain');
  if (answer === always) await setDetection('always');
  if (answer === never) await setDetection('never');
  return answer === yes || answer === always;
}

function detectionFor(document: vscode.TextDocument): Detection {
  return vscode.workspace.getConfiguration('unReport', document).get<Detection>('detection', 'always');
}

async function setDetection(detection: Detection): Promise<void> {
  const target = vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('unReport').update('detection', detection, target);
}

function isShown(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some(editor => editor.document === document);
}
