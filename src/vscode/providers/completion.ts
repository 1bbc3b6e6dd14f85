import * as vscode from 'vscode';
import { type Completion, completions } from '../../corpus/completion';
import type { Context } from '../context';
import { LANGUAGE_ID } from '../language';

/** So many lines before the cursor may hold the beginning of what is written. */
const LINES_BEFORE = 2;
/** Typing does not wait for an index. */
const PATIENCE = 50;

const KINDS: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  document: vscode.CompletionItemKind.File,
  resolution: vscode.CompletionItemKind.Reference,
  year: vscode.CompletionItemKind.Value,
  paragraph: vscode.CompletionItemKind.Value,
};

/** After `S/`, "resolution ", "para. ": what the folder has and the tables know. */
export function registerCompletion({ reports, folder, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    LANGUAGE_ID,
    {
      provideCompletionItems: (document, position) =>
        attempt('completion', async () => {
          const before = textBefore(document, position);
          const corpus = await folder.current(PATIENCE);
          const isParagraph = /\bpara(?:s?\.|graphs?) \d{0,4}$/i.test(before);
          const { paragraphs, masthead, language } = reports.of(document);
          const symbol = masthead.symbol?.value;
          const found = completions(corpus, before, {
            paragraphs: isParagraph ? paragraphs.map(({ number }) => number) : [],
            language,
            ...(symbol !== undefined && { symbol }),
          });
          const items = found.flatMap((completion, index) => toItem(completion, position, index));
          return new vscode.CompletionList(items, true);
        }),
    },
    '/',
    ' ',
    '(',
  );
}

function textBefore(document: vscode.TextDocument, position: vscode.Position): string {
  const start = new vscode.Position(Math.max(0, position.line - LINES_BEFORE), 0);
  return document.getText(new vscode.Range(start, position)).replace(/(?<![ \t])[ \t]*[\r\n]\s*/g, ' ');
}

function toItem(
  { text, replaces, kind, detail }: Completion,
  position: vscode.Position,
  index: number,
): vscode.CompletionItem[] {
  // what is written began on the line before: nothing of it can be replaced from here
  if (replaces > position.character) return [];
  const item = new vscode.CompletionItem({ label: text, description: detail }, KINDS[kind]);
  item.range = new vscode.Range(position.translate(0, -replaces), position);
  item.filterText = text;
  item.sortText = String(index).padStart(4, '0');
  return [item];
}
