/** The checks as a person meets them: in the Problems panel, under the lightbulb, in the settings and in `.un-report.json`. */
import * as vscode from 'vscode';
import { codeActions, hovers, problems } from './ask';
import { equal, match, ok } from './assert';
import {
  closeAll,
  LANGUAGE_ID,
  openReport,
  positionOf,
  SAMPLE,
  textAt,
  textOf,
  until,
  uriOf,
} from './support';

const SCANNED = 'A-99-412-scanned.txt';
const IGNORES = uriOf('.un-report.json');

const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? String(code.value) : '');

const untilProblems = (
  document: vscode.TextDocument,
  isSo: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<void> =>
  until(
    () => isSo(problems(document)),
    () => `the problems are ${JSON.stringify(problems(document).map(codeOf))}`,
  );

const has = (code: string) => (found: readonly vscode.Diagnostic[]) =>
  found.some(problem => codeOf(problem) === code);

/** A report of its own, so that the sample is left as it is. */
async function openText(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ content, language: LANGUAGE_ID }),
  );
}

async function openCopy(name: string): Promise<vscode.TextEditor> {
  const { document } = await openReport(name);
  return openText(document.getText());
}

const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('unReport.checks').update(name, value, vscode.ConfigurationTarget.Global);

const titled = (actions: readonly vscode.CodeAction[], start: string) => {
  const found = actions.find(({ title }) => title.startsWith(start));
  ok(found, `no "${start}" among ${JSON.stringify(actions.map(({ title }) => title))}`);
  return found;
};

const rangeOf = (document: vscode.TextDocument, needle: string) =>
  new vscode.Range(positionOf(document, needle), positionOf(document, needle, needle.length));

/** What choosing an action does. */
async function choose({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

describe('checks', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.workspace.fs.delete(IGNORES).then(undefined, () => undefined);
    await closeAll();
  });

  it('tell what is wrong in a scanned report, with code, rule and the other place', async () => {
    const { document } = await openReport(SCANNED);
    await untilProblems(document, has('symbol.form'));
    const found = problems(document);
    for (const [code, text] of [
      ['symbol.form', 'S/2044/13 6'],
      ['text.scanned', 'hy'],
      ['text.brackets', '('],
    ])
      ok(
        found.some(problem => codeOf(problem) === code && textAt(document, problem.range) === text),
        `no ${code} at "${text}"`,
      );
    for (const problem of found) {
      equal(problem.source, 'UN Reports');
      ok(typeof problem.code === 'object' && problem.code.target.scheme === 'https', 'no rule');
    }
    const misread = found.find(problem => textAt(document, problem.range) === 'hy');
    equal(misread?.severity, vscode.DiagnosticSeverity.Warning);
    equal(misread?.relatedInformation?.length, 1);
  });

  it('are not made where there is no report, and go when it is none any longer', async () => {
    const { document } = await openCopy(SCANNED);
    await untilProblems(document, has('symbol.form'));
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await untilProblems(document, found => found.length === 0);
  });

  it('are withdrawn at once when something is typed into what is wrong, and move with what is typed before', async () => {
    const editor = await openCopy(SCANNED);
    const { document } = editor;
    await untilProblems(document, has('symbol.form'));
    const at = (text: string) => problems(document).filter(({ range }) => textAt(document, range) === text);
    equal(at('hy').length, 1);
    const end = positionOf(document, 'S/2044/13 6', 'S/2044/13 6'.length);
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), 'A line before.\n\n');
      edit.insert(end, '7');
    });
    // at once: long before the report is checked again
    equal(
      problems(document).filter(({ range }) => textAt(document, range).startsWith('S/2044/13 6')).length,
      0,
    );
    equal(at('hy').length, 1);
    await untilProblems(document, () => at('S/2044/13 67').length === 1);
  });

  it('are mended by a quick fix, and one undo takes it back', async () => {
    const { document } = await openCopy(SCANNED);
    await untilProblems(document, has('symbol.form'));
    const before = document.getText();
    const fix = titled(await codeActions(document, rangeOf(document, 'S/2044/13 6')), 'Write S/2044/136');
    equal(fix.isPreferred, true);
    await choose(fix);
    ok(document.getText().includes('S/2044/136'), 'it is not written');
    await untilProblems(document, found =>
      found.every(({ range }) => textAt(document, range) !== 'S/2044/136'),
    );
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('are mended all at once where each fix is certain, by kind or altogether, in one undo', async () => {
    const { document } = await openCopy(SCANNED);
    await untilProblems(document, has('symbol.form'));
    const before = document.getText();
    const ofKind = titled(
      await codeActions(document, rangeOf(document, 'S/2044/13 6')),
      'Fix all of this kind: symbol.form (2)',
    );
    await choose(ofKind);
    for (const symbol of ['S/2044/136', 'S/2044/14/Rev.1']) ok(document.getText().includes(symbol), symbol);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
    await untilProblems(document, has('symbol.form'));

    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [all] = await codeActions(document, whole, vscode.CodeActionKind.SourceFixAll.value);
    ok(all, 'no source.fixAll');
    await choose(all);
    for (const text of ['S/2044/136', 'sand by a survey']) ok(document.getText().includes(text), text);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('offer nothing where nothing is wrong', async () => {
    const { document } = await openReport(SAMPLE);
    await untilProblems(document, has('heading.single'));
    equal((await codeActions(document, rangeOf(document, 'Inspectors visited'))).length, 0);
  });

  it('are told in the hover', async () => {
    const { document } = await openReport(SCANNED);
    await untilProblems(document, has('symbol.form'));
    ok(textOf(await hovers(document, positionOf(document, 'S/2044/13 6', 3))).length > 0, 'no hover');
  });

  it('are ignored here, in a file or in a folder, in a file beside the report that can be read', async () => {
    const { document } = await openReport(SCANNED);
    await untilProblems(document, has('symbol.form'));
    const before = document.getText();
    const ofForm = () => problems(document).filter(problem => codeOf(problem) === 'symbol.form');
    equal(ofForm().length, 2);
    const range = rangeOf(document, 'S/2044/13 6');
    await choose(titled(await codeActions(document, range), 'Ignore symbol.form here'));
    await untilProblems(document, () => ofForm().length === 1);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(IGNORES));
    match(text, /"A-99-412-scanned\.txt"/);
    match(text, /"quote": "S\/2044\/13 6"/);

    const rest = ofForm()[0]!.range;
    await choose(titled(await codeActions(document, rest), 'Ignore symbol.form in this file'));
    await untilProblems(document, () => ofForm().length === 0);
    await choose(
      titled(await codeActions(document, rangeOf(document, 'hy ')), 'Ignore text.scanned in this folder'),
    );
    await untilProblems(document, found => !has('text.scanned')(found) && has('text.brackets')(found));
    equal(document.getText(), before, 'the report itself is not touched');

    await vscode.workspace.fs.delete(IGNORES);
    await untilProblems(document, () => ofForm().length === 2);
  });

  it('say so when .un-report.json is broken, show everything, and leave the file as it is', async () => {
    const broken = '{ "ignore": { "codes": ["symbol.form"], }';
    await vscode.workspace.fs.writeFile(IGNORES, new TextEncoder().encode(broken));
    const { document } = await openReport(SCANNED);
    await untilProblems(document, has('symbol.form'));
    await until(
      () => vscode.languages.getDiagnostics(IGNORES).some(({ source }) => source === 'UN Reports'),
      () => 'nothing is said of the file',
    );
    await choose(
      titled(await codeActions(document, rangeOf(document, 'S/2044/13 6')), 'Ignore symbol.form here'),
    );
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(IGNORES)), broken);

    const mended = '{ "ignore": { "codes": ["symbol.form"] } }';
    await vscode.workspace.fs.writeFile(IGNORES, new TextEncoder().encode(mended));
    await untilProblems(document, found => !has('symbol.form')(found) && found.length > 0);
    await until(
      () => vscode.languages.getDiagnostics(IGNORES).every(({ source }) => source !== 'UN Reports'),
      () => 'it is still said to be broken',
    );
  });

  it('have levels, each its own, and may be off', async () => {
    const { document } = await openReport(SCANNED);
    await untilProblems(document, has('symbol.form'));
    try {
      await set('symbol.form', 'error');
      await untilProblems(document, found =>
        found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      );
      await set('symbol.form', 'off');
      await untilProblems(document, found => !has('symbol.form')(found) && has('text.scanned')(found));
      await set('symbol.form', 'nonsense');
      await untilProblems(document, has('symbol.form'));
    } finally {
      await set('symbol.form', undefined);
    }
  });

  it('count words against a limit that can be set', async () => {
    const { document } = await openReport(SAMPLE);
    await untilProblems(document, has('heading.single'));
    ok(!has('report.length')(problems(document)), 'it is too long already');
    try {
      await set('wordLimit', 100);
      await untilProblems(document, has('report.length'));
    } finally {
      await set('wordLimit', undefined);
    }
  });

  it('show the first thousand of ten thousand findings, and say how many more there are', async () => {
    const { document } = await openCopy(SAMPLE);
    const edit = new vscode.WorkspaceEdit();
    const more = '\n'.concat('The lights were were out.\n\n'.repeat(10_000));
    edit.insert(document.uri, positionOf(document, '12. Of the 214 lights'), more);
    await vscode.workspace.applyEdit(edit);
    await until(
      () => problems(document).length > 900,
      () => `${problems(document).length} problems`,
      40_000,
    );
    const found = problems(document);
    ok(found.length <= 1000, `${found.length} problems`);
    const told = found.find(({ code }) => code === undefined);
    match(told?.message ?? '', /^9,\d\d\d more findings are not shown/);
  }).timeout(60_000);

  it('are a group of the summary', async () => {
    await openReport(SCANNED);
    await vscode.commands.executeCommand('unReport.summary');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('unReport.showIgnored');
  });
});
