/** "Go to Paragraph…": a list to pick from, by number or by words, with the paragraph in sight while one moves. */

import * as vscode from 'vscode';
import { shorten } from '../../features/markdown';
import { choicesNamed, noChoice, type ParagraphChoice, paragraphChoices } from '../../features/paragraphs';
import { lastAtOrBefore } from '../../report/lines';
import type { Report } from '../../report/model';
import type { Context } from '../context';
import { toOffset, toRange } from '../convert';
import { LANGUAGE_ID } from '../language';

/** Characters of a section's name. */
const MOST_OF_SECTION = 32;

/** A paragraph, the name of a section, or the words that there is no such paragraph. */
interface Item extends vscode.QuickPickItem {
  readonly choice?: ParagraphChoice;
}

/** The command takes the number of a paragraph ("12"), and asks where it is given none. */
export function registerGoToParagraph({ reports, attempt }: Context): vscode.Disposable {
  const highlight = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    isWholeLine: true,
  });
  const command = vscode.commands.registerCommand('unReport.goToParagraph', (number?: unknown) => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE_ID) return;
    attempt('go to paragraph', () => {
      const report = reports.of(editor.document);
      const choices = paragraphChoices(report);
      const [known] = number === undefined ? [] : choicesNamed(choices, String(number));
      if (known) goTo(editor, report, known);
      else pick(editor, report, choices, highlight);
    });
  });
  return vscode.Disposable.from(command, highlight);
}

function pick(
  editor: vscode.TextEditor,
  report: Report,
  choices: readonly ParagraphChoice[],
  highlight: vscode.TextEditorDecorationType,
): void {
  const picker = vscode.window.createQuickPick<Item>();
  const before = { selection: editor.selection, range: editor.visibleRanges[0] };
  const show = ({ range }: ParagraphChoice) => {
    editor.setDecorations(highlight, [toRange(report, range)]);
    editor.revealRange(toRange(report, range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  /** The text as it was before: nothing in it is meant. */
  const rest = () => {
    editor.setDecorations(highlight, []);
    if (before.range) editor.revealRange(before.range, vscode.TextEditorRevealType.AtTop);
  };
  let isChosen = false;
  picker.title = vscode.l10n.t('Go to Paragraph');
  picker.placeholder = vscode.l10n.t('The number of a paragraph, or words from its beginning');
  picker.matchOnDescription = true;
  const items = itemsOf(choices);
  picker.items = items;
  const named = (value: string): Item | undefined => {
    const [choice] = choicesNamed(choices, value);
    return choice && items.find(item => item.choice === choice);
  };
  const here = lastAtOrBefore(
    choices.map(({ range }) => range.start),
    toOffset(report, before.selection.active),
  );
  picker.activeItems = items.filter(({ choice }) => choice && choice === choices[here]);

  let missing: string | undefined;
  picker.onDidChangeValue(value => {
    const absent = noChoice(choices, value);
    if (absent !== missing) picker.items = absent === undefined ? items : [noticeOf(absent), ...items];
    missing = absent;
    // the words of another paragraph may hold the number, too ("within 12 months")
    const exact = absent === undefined ? named(value) : picker.items[0];
    if (exact) picker.activeItems = [exact];
  });
  picker.onDidChangeActive(([item]) => {
    if (item?.choice) show(item.choice);
    else rest();
  });
  picker.onDidAccept(() => {
    const choice = (named(picker.value) ?? picker.activeItems[0])?.choice;
    if (!choice) return;
    isChosen = true;
    picker.hide();
    goTo(editor, report, choice);
  });
  picker.onDidHide(() => {
    if (isChosen) editor.setDecorations(highlight, []);
    else rest();
    picker.dispose();
  });
  picker.show();
}

/** The paragraphs under the names of their sections. A name shares its line with a paragraph, and must leave it room. */
function itemsOf(choices: readonly ParagraphChoice[]): Item[] {
  const items: Item[] = [];
  let last: string | undefined;
  for (const choice of choices) {
    const section = choice.section[choice.section.length - 1];
    if (section !== last)
      items.push({
        label: shorten(section ?? '', MOST_OF_SECTION),
        kind: vscode.QuickPickItemKind.Separator,
      });
    last = section;
    items.push({ label: choice.label, description: choice.description, choice });
  }
  return items;
}

/** In sight whatever is typed; there is nowhere to go from it. */
const noticeOf = (label: string): Item => ({ label: `$(info) ${label}`, alwaysShow: true });

function goTo(editor: vscode.TextEditor, report: Report, { selection }: ParagraphChoice): void {
  const { start } = toRange(report, selection);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
