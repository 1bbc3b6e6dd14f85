/** A report of 900 KB: what is typed into it is read as if it were new, and what is closed is let go. */
import * as vscode from 'vscode';
import { colouredTexts, outline, problems } from './ask';
import { equal, ok } from './assert';
import { isNode, nodeModules } from './host-kind';
import { print } from './mocha';
import { closeAll, LANGUAGE_ID, openReport, positionOf, SAMPLE, until, uriOf, workbench } from './support';

const LONG = 'S-2044-318-long.txt';
const CHARACTERS = 900_000;
/** Two hundred characters, among them a symbol, a reference that leads nowhere, and brackets. */
const TYPED =
  ' In the period the lights of S/2044/87 were inspected (see paragraph 9999 below), as resolution 1325 (2000) had asked. The keepers, whose boats were were late, wrote for oil, lamps and bread (again';

/** The sample again and again, its paragraphs numbered on. */
function longText(sample: string): string {
  const numbers = [...sample.matchAll(/^(\d{1,3})\.(?=\s)/gm)].map(([, number]) => Number(number));
  const most = Math.max(...numbers);
  const copies = Array.from({ length: Math.ceil(CHARACTERS / sample.length) }, (_, copy) =>
    sample.replace(/^(\d{1,3})\.(?=\s)/gm, (_whole, number) => `${Number(number) + copy * most}.`),
  );
  return copies.join('\n');
}

async function writeLong(): Promise<vscode.Uri> {
  const { document } = await openReport(SAMPLE);
  const bytes = new TextEncoder().encode(longText(document.getText()));
  await vscode.workspace.fs.writeFile(uriOf(LONG), bytes);
  return uriOf(LONG);
}

/** Opened as a person does: a document that an extension opens is kept for minutes. */
async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const editor = () =>
    vscode.window.visibleTextEditors.find(({ document }) => String(document.uri) === String(uri));
  await until(
    () => editor()?.document.languageId === LANGUAGE_ID,
    () => `${uri.path} is not shown as a report`,
  );
  return editor()!;
}

/** The problems once they have stayed the same for a second. */
async function settledProblems(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  let last = '';
  let since = Date.now();
  await until(
    () => {
      const now = JSON.stringify(problems(document));
      if (now !== last) since = Date.now();
      last = now;
      return Date.now() - since > 1000 && now !== '[]';
    },
    () => 'the problems do not come to rest',
    40_000,
  );
  return problems(document);
}

/** What VS Code knows of a report: the same of the same text, however it came to be. */
async function knownOf(document: vscode.TextDocument) {
  const found = await settledProblems(document);
  return {
    problems: found.map(({ range, message, severity }) => ({ range, message, severity })),
    outline: (await outline(document)).map(plain),
    colours: await colouredTexts(document),
  };
}

const plain = ({ name, detail, kind, range, selectionRange, children }: vscode.DocumentSymbol): unknown => [
  name,
  detail,
  kind,
  range,
  selectionRange,
  children.map(plain),
];

describe('a report of 900 KB', function () {
  this.timeout(150_000);

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uriOf(LONG));
  });

  it('is after two hundred keys what it is when it is read anew', async function () {
    if (!isNode()) this.skip();
    const editor = await open(await writeLong());
    const { document } = editor;
    await settledProblems(document);
    const line = positionOf(document, '655. Inspectors visited').line;
    editor.selection = new vscode.Selection(line, 1e4, line, 1e4);
    for (const character of TYPED) await vscode.commands.executeCommand('type', { text: character });
    const typed = await knownOf(document);
    ok(
      typed.problems.some(({ message }) => message.includes('9999')),
      'what was typed is not checked',
    );

    const content = document.getText();
    const anew = await vscode.workspace.openTextDocument({ content, language: LANGUAGE_ID });
    await vscode.window.showTextDocument(anew);
    const fresh = await knownOf(anew);
    for (const what of ['outline', 'colours', 'problems'] as const) equal(typed[what], fresh[what], what);
    await closeAll();
  });

  it('is let go when it is closed', async function () {
    const measure = heapMeasure();
    if (!measure) this.skip();
    const uri = uriOf(LONG);
    const before = measure();
    const { document } = await open(uri);
    await settledProblems(document);
    await outline(document);
    await colouredTexts(document);
    const { reports } = await workbench();
    const report = new WeakRef(reports.of(document));
    const opened = measure();
    const closed = new Promise<void>(resolve => {
      const listening = vscode.workspace.onDidCloseTextDocument(({ uri: gone }) => {
        if (String(gone) !== String(uri)) return;
        listening.dispose();
        resolve();
      });
    });
    await closeAll();
    await closed;
    await until(
      () => measure() - before < (opened - before) / 4 && report.deref() === undefined,
      () =>
        `${mb(before)} before, ${mb(opened)} open, ${mb(measure())} after; the reading is ${report.deref() ? 'kept' : 'gone'}`,
    );
    print(`    heap: ${mb(before)} before, ${mb(opened)} open, ${mb(measure())} closed`);
  });
});

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The heap in use after a collection, where the host is Node; a worker's cannot be measured. */
function heapMeasure(): (() => number) | undefined {
  const node = nodeModules();
  if (!node) return undefined;
  node('node:v8').setFlagsFromString('--expose-gc');
  const collect = node('node:vm').runInNewContext('gc') as () => void;
  return () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
}
